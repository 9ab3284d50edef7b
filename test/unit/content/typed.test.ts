/** What of an address leaves the page: what the rules ask for, and nothing that a person typed. */
import { describe, expect, it } from 'vitest';
import { addressParameters } from '../../../scripts/build/address-parameters';
import { detectedProducts, loadRules } from '../../../scripts/detection/load-rules';
import { withoutTyped } from '../../../src/content/typed';

const parameters = addressParameters(detectedProducts(loadRules('src/detection/products')));

describe('the address that leaves the page', () => {
  it('has of its parameters those that a rule names with this value, and no fragment', () => {
    const typed = `https://www.google.com/search?q=${'private '.repeat(2000)}&udm=50&hl=de#typed`;
    expect(withoutTyped(typed, parameters)).toBe('https://www.google.com/search?udm=50');
  });

  it('is short, however long a path somebody made', () => {
    expect(withoutTyped(`https://chatgpt.com/${'x'.repeat(20_000)}`, parameters).length).toBeLessThan(1100);
  });
});
