/** The closed lines of every product's panel: none promises what it does not hold, none says the opposite of another, no name stands twice. */
import { describe, expect, it } from 'vitest';
import { detectedProducts, loadRules } from '../../../scripts/detection/load-rules';
import { translator } from '../../../src/i18n/words';
import { dossier } from '../../../src/knowledge/dossier';
import { LANGUAGES } from '../../../src/model/languages';
import { isSpoken } from '../../../src/model/response';
import { panelView } from '../../../src/presentation/panel-view';
import { popupView } from '../../../src/presentation/popup-view';
import { compiledBase } from '../support/base';

const SETTING = { today: '2026-11-23', kbVersion: '2026-11-23-test', reportTo: 'mailto:', citeAs: 'plain' } as const;
const { reader } = compiledBase();
/** Every product that a page can be found to be. */
const products = detectedProducts(loadRules('src/detection/products'));

const everyPopup = async (language: (typeof LANGUAGES)[number]) =>
  Promise.all(
    products.map(async (product) =>
      popupView(
        {
          tab: { id: 1, isPrivate: false, seen: true },
          product: {
            dossier: await dossier(reader, product, language, 'plain'),
            host: 'x.example',
            inUse: true,
            shownOnSite: true,
          },
          setting: SETTING,
          held: null,
          managed: false,
          diary: false,
          access: { listed: [], granted: [], canAskForClick: true },
          groups: [],
          cards: [],
        },
        translator(language),
      ),
    ),
  );
const everyPanel = async (language: (typeof LANGUAGES)[number]) =>
  Promise.all(
    products.map(async (product) =>
      panelView(await dossier(reader, product, language, 'plain'), translator(language), SETTING),
    ),
  );

describe.each(LANGUAGES)('%s: the panel of every product', async (language) => {
  const panels = await everyPanel(language);
  const { t } = translator(language);

  it('leads from the opening to answers only where there is more to read than that the company says this itself', () => {
    for (const { lead, groups, product } of panels) {
      if (!lead) continue;
      const claim = groups.items.flatMap(({ claims }) => claims).find(({ id }) => id === lead.claim);
      const said = claim?.answers.filter(({ state, general }) => isSpoken(state) && !general) ?? [];
      expect(Boolean(lead.canRead), product.id).toBe(said.length > 0);
    }
    expect(panels.some(({ lead }) => lead && !lead.canRead)).toBe(true);
  });

  it('has no line on pay that opens to no figure: that none was found is one of the things not known', () => {
    for (const { hour, unknown, product } of panels) {
      if (hour) {
        expect(hour.bars.length, product.id).toBeGreaterThan(0);
        expect(unknown.items, product.id).not.toContain(t('hour.notPublic'));
      }
    }
    const silent = panels.filter(({ unknown }) => unknown.items.includes(t('hour.notPublic')));
    expect(silent.map(({ product }) => product.id)).toEqual(
      expect.arrayContaining(['meta-ai', 'perplexity', 'deepseek', 'character-ai']),
    );
  });

  it('says in the closed line of the companies’ side when none of them answered, and when a source says so', () => {
    const none = t('answers.gist', { replies: 0, own: 0, declined: 0 });
    expect(none).toMatch(/^\p{Ll}[\p{L} ]+$/u);
    const silent: string[] = [];
    for (const { answers, product } of panels) {
      const has = (wanted: string) => answers.items.some(({ state }) => state === wanted);
      const said = has('replied') || has('own-statement') || has('earlier');
      const isTold = has('declined');
      if (isTold && !said) silent.push(product.id);
      expect(answers.gist === none, product.id).toBe(answers.items.length > 0 && !said && !isTold);
      if (isTold && !said) expect(answers.gist, product.id).toMatch(/^\d .+(?:a source says|selon une source)$/);
      // What a company said of itself is no answer.
      expect(/\d (?:answer|réponse)/.test(answers.gist ?? ''), product.id).toBe(has('replied'));
      expect(Boolean(answers.gist), product.id).toBe(answers.items.length > 0);
    }
    expect(silent).toEqual(expect.arrayContaining(['x', 'claude-code']));
  });

  it('counts in the popup the questions that the panel lists, and none where it lists none', async () => {
    const asked = /(\d+) (?:open question|question)/;
    for (const { counts, panel } of await everyPopup(language))
      if (counts) expect(Number(asked.exec(counts)?.[1] ?? 0), panel?.product.id).toBe(panel?.unknown.items.length);
  });

  it('names nothing twice in a row in its chain, not even with the form by law or an “AI” behind it', () => {
    const bare = (name: string) =>
      name
        .toLowerCase()
        .replace(/,? (?:inc\.?|corp\.?|corporation|llc|ltd\.?|ai|\(.+\))$/, '')
        .replace(/[\s.]/g, '');
    for (const { chain, product } of panels) {
      // The maker of "Meta AI" is Meta: there the product has the longer name.
      const [maker] = chain.links;
      if (maker) expect(bare(maker.name), product.id).not.toBe(chain.product.toLowerCase().replace(/[\s.]/g, ''));
      const names = chain.links.map(({ name }) => bare(name));
      expect(
        names.filter((name, at) => name === names[at - 1]),
        product.id,
      ).toEqual([]);
    }
    for (const id of ['deepseek', 'midjourney', 'suno', 'perplexity', 'elevenlabs'])
      expect(
        panels.find(({ product }) => product.id === id)?.chain.links.some(({ claim }) => !claim),
        id,
      ).toBe(false);
  });
});
