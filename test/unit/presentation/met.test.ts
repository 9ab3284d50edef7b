/** From the address of a page to what its panel says: what the journey walks in a browser for two products holds of each. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/detection/detect';
import { translator } from '../../../src/i18n/words';
import { dossier } from '../../../src/knowledge/dossier';
import { panelView } from '../../../src/presentation/panel-view';
import { products } from '../detection/support';
import { compiledBase } from '../support/base';

const { reader } = compiledBase();

/** The panel that opens at an address, in English at its plainest. */
async function panelAt(address: string) {
  const met = detect(address, products)?.product;
  if (!met) throw new Error(`nothing is met at ${address}`);
  const known = await dossier(reader, met, 'en', 'plain');
  return panelView(known, translator('en'), {
    today: '2026-11-23',
    kbVersion: 'test',
    reportTo: 'mailto:',
    citeAs: 'plain',
  });
}

describe('who meets', () => {
  it.each([
    ['https://gemini.google.com/', 'Gemini'],
    ['https://claude.ai/', 'Claude'],
    ['https://copilot.microsoft.com/', 'Microsoft Copilot'],
    ['https://www.meta.ai/', 'Meta AI'],
    ['https://www.perplexity.ai/', 'Perplexity'],
    ['https://chat.deepseek.com/', 'DeepSeek'],
    ['https://grok.com/', 'Grok'],
    ['https://character.ai/', 'Character.AI'],
    ['https://www.midjourney.com/', 'Midjourney'],
  ])('%s reads about %s', async (address, name) => {
    expect((await panelAt(address)).question).toBe(`Who made ${name}?`);
  });

  it.each([
    ['https://poe.com/', 'Poe'],
    ['https://chat.mistral.ai/', 'Le Chat'],
  ])('%s, of which nobody has reported, reads just that, with what is known of its kind', async (address, name) => {
    const { question, lead, undocumented, chain, groups } = await panelAt(address);
    expect(question).toBe(`Who made ${name}?`);
    expect(lead).toBeNull();
    expect(undocumented?.heading).toBe('No public report found');
    expect(chain.branches.at(-1)?.kind).toBe('not-public');
    const about = groups.items.map(({ id }) => id);
    expect(about).toContain('sector');
    expect(about).not.toContain('product');
  });
});
