/** A product that shares another one's facts is named first, and then whose facts they are. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../../scripts/knowledge/compile';
import { readerOf } from '../../../scripts/knowledge/pack';
import { readDataFolder } from '../../../scripts/knowledge/source-files';
import { translator } from '../../../src/i18n/words';
import { type Dossier, dossier } from '../../../src/knowledge/dossier';
import type { KnowledgeReader } from '../../../src/knowledge/reader';
import { countsLine } from '../../../src/presentation/own-claims';
import { panelView, type Setting } from '../../../src/presentation/panel-view';
import { workPlaces } from '../../../src/presentation/work-places';
import { products } from '../detection/support';

const SETTING: Setting = { today: '2026-11-26', kbVersion: 'test', reportTo: 'mailto:', citeAs: 'plain' };
let reader: KnowledgeReader;
beforeAll(async () => {
  reader = readerOf(await compileKnowledge(readDataFolder('src/knowledge/data'), SETTING.today));
}, 60_000);

const sharing = products.filter(({ id, knowledge }) => knowledge !== undefined && knowledge !== id);
const read = (product: (typeof products)[number], language: 'en' | 'fr'): Promise<Dossier> =>
  dossier(reader, product, language, 'plain');

describe('a product that shares the facts of another', () => {
  it('there are some', () => expect(sharing.length).toBeGreaterThan(15));

  it.each(sharing)('$name is what the panel asks about', async (product) => {
    for (const language of ['en', 'fr'] as const) {
      const known = await read(product, language);
      const view = panelView(known, translator(language), SETTING);
      expect(known.product.name).toBe(product.name);
      expect(view.product).toEqual({ id: product.id, name: product.name });
      expect(view.question).toContain(product.name);
      expect(view.shared).toContain(product.name);
      expect(view.shared).toContain(known.knownAs);
      // The chain is said of the product that the sources are about, and of no other.
      expect(view.chain.product).toBe(known.knownAs);
      expect(view.chain.sentence).not.toContain(product.name);
      expect(view.chain.beam).toContain(product.name);
    }
  });

  it('one with facts of its own says nothing of sharing', async () => {
    const own = products.find(({ id }) => id === 'chatgpt');
    if (!own) throw new Error('no rule for ChatGPT');
    const view = panelView(await read(own, 'en'), translator('en'), SETTING);
    expect([view.shared, view.chain.product, view.chain.beam]).toEqual([
      undefined,
      'ChatGPT',
      'the product on this page',
    ]);
  });

  it.each(sharing)('$name takes no claims, sources or countries of the other for its own', async (product) => {
    const known = await read(product, 'en');
    const line = countsLine(known, translator('en'));
    if (line !== 'No public report found') expect(line).toContain(` on ${known.knownAs}`);
    expect(workPlaces(known)).toEqual([]);
  });

  it('reads in plain words', async () => {
    const notebook = products.find(({ id }) => id === 'notebooklm');
    if (!notebook) throw new Error('no rule for NotebookLM');
    const shared = async (language: 'en' | 'fr') =>
      panelView(await read(notebook, language), translator(language), SETTING).shared;
    expect(await shared('en')).toBe('We have nothing on NotebookLM in particular. What follows is about Gemini.');
    expect(await shared('fr')).toBe('Nous n’avons rien sur NotebookLM en particulier. Ce qui suit concerne Gemini.');
  });
});
