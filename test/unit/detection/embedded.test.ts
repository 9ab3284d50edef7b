import { describe, expect, it } from 'vitest';
import { readRule } from '../../../scripts/detection/load-rules';
import { detect } from '../../../src/detection/detect';
import { products } from './support';

const at = (address: string, id: string, state: 'opened' | 'used' = 'used') =>
  detect(address, products, { signals: [{ id, state }] });

describe('what is a part of a page about something else', () => {
  it.each([
    ['goods', 'https://www.amazon.com/dp/B000000000', 'amazon-rufus'],
    ['goods, with the chat opened', 'https://www.amazon.de/dp/B000000000', 'amazon-rufus'],
    ['documentation', 'https://developers.google.com/maps', 'google-dev-docs-ai'],
    ['their own text', 'https://docs.google.com/document/d/1/edit', 'google-workspace-gemini'],
  ])('is known to the toolbar and gets no label: %s', (_what, address, id) => {
    expect(at(address, id)).toMatchObject({ product: { id }, matched: 'signal', embedded: true });
  });

  it.each([
    ['https://www.google.com/search?q=tides', 'google-ai-overview'],
    ['https://www.bing.com/search?q=tides', 'bing-copilot'],
    ['https://search.brave.com/search?q=tides', 'brave-ask'],
    ['https://duckduckgo.com/?q=tides', 'duck-ai'],
    ['https://learn.microsoft.com/en-us/search/?terms=x', 'ms-learn-ask'],
  ])('gets its label where it answers what was asked: %s', (address, id) => {
    expect(at(address, id)).toMatchObject({ product: { id }, embedded: false });
  });

  it('does not take the place of the product that the page is about', () => {
    expect(at('https://www.youtube.com/watch?v=1', 'youtube-ai')).toMatchObject({
      product: { id: 'youtube' },
      others: [{ id: 'youtube-ai' }],
      embedded: false,
    });
  });

  it('is never found by an address: every rule that says so has signals', () => {
    for (const product of products.filter(({ embedded }) => embedded))
      expect(
        product.signals?.some(({ state }) => state !== 'present'),
        product.id,
      ).toBe(true);
    expect(() =>
      readRule(
        'a.yaml',
        'name: A\nvendor: B\nkind: chat\ngroup: work\nhosts: ["*://a.example/*"]\nembedded: true\nlastVerified: "2026-11-23"\nsource: s\n',
      ),
    ).toThrow('embedded');
  });
});
