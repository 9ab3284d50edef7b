/** That no claim counts for a product is said alike on its panel, its label, its page, the lists and beside other products. */
import { describe, expect, it } from 'vitest';
import { siteRecords } from '../../../scripts/site/facts';
import { siteWords } from '../../../src/i18n/site-words';
import { LANGUAGES } from '../../../src/model/languages';
import { amongClaims, countedClaims, countsLine, countsOf } from '../../../src/presentation/own-claims';
import { panelView } from '../../../src/presentation/panel-view';
import { makerOf } from '../../../src/presentation/site/claims';
import { comparePage } from '../../../src/presentation/site/compare';
import { productLinks } from '../../../src/presentation/site/list-pages';
import { lookUp } from '../../../src/presentation/site/look-up';
import { factsFrom } from '../../../src/presentation/site/read-facts';
import { BASE_DAY, compiledBase } from '../support/base';

const SETTING = { today: BASE_DAY, kbVersion: 'x', reportTo: 'mailto:', citeAs: 'plain' } as const;
const { base, reader, index } = compiledBase();

describe.each(LANGUAGES)('in %s, of every product', async (language) => {
  const options = { language, today: BASE_DAY, kbVersion: index.kbVersion };
  const words = siteWords(language);
  const facts = await factsFrom(reader, siteRecords(base, language), options);
  const maker = makerOf(facts, words);
  const links = productLinks(maker);
  const body = comparePage(maker).sections[0]?.body;
  const compared = body?.kind === 'compare' ? body.compare.items : [];
  const all = facts.products.map((product) => {
    const beside = compared.find(({ id }) => id === product.id);
    if (!beside) throw new Error(`${product.id} stands beside no other product`);
    return { ...product, beside, panel: panelView(product.dossier, words, SETTING) };
  });

  it('"no public report" stands only where no record names it', () => {
    const silent = all.filter(({ panel }) => panel.undocumented?.heading === words.t('panel.undocumented'));
    expect(
      silent.flatMap(({ id }) =>
        lookUp(facts)
          .naming(id)
          .map(({ claim }) => `${id}: ${claim.id}`),
      ),
    ).toEqual([]);
    const named = all.filter(({ panel }) => /\d/.test(panel.undocumented?.heading ?? ''));
    expect(named.map(({ id }) => id)).toEqual(expect.arrayContaining(['clickworker', 'oneforma', 'uhrs', 'pinterest']));
    for (const { id, dossier } of named) expect(lookUp(facts).naming(id), id).toHaveLength(amongClaims(dossier).length);
  });

  it('the label, the lists and the comparison say of it what the panel says', () => {
    for (const { id, dossier, panel, beside } of all) {
      const { claims } = countsOf(dossier);
      const note = links.find(({ to }) => 'id' in to && to.id === id)?.note ?? '';
      expect(beside.none, id).toBe(claims > 0 ? undefined : panel.undocumented?.heading);
      expect(beside.claimed, id).toHaveLength(claims > 0 ? claims : amongClaims(dossier).length);
      if (claims > 0) expect(note, id).toContain(words.s('count.claims', { count: claims }));
      else expect(note.endsWith(countsLine(dossier, words)), id).toBe(true);
    }
  });

  it('the comparison counts of each company to how many claims it answered, and how', () => {
    for (const { id, dossier, beside } of all) {
      const counted = countedClaims(dossier).filter(({ gone }) => !gone);
      // One who answered a claim twice answered one claim.
      const rows = (counted.length > 0 ? counted : amongClaims(dossier)).flatMap(({ id: claim, responses }) =>
        [
          ...new Set(
            // One that is only named has nothing to answer.
            responses.filter(({ state }) => state !== 'named').map(({ of, state }) => `${of} ${state}`),
          ),
        ].map((way) => ({
          way: `${way} ${claim}`,
          of: way.split(' ')[0],
        })),
      );
      const lines = beside.answers.join('\n');
      expect(beside.answers, id).toHaveLength(new Set(rows.map(({ of }) => of)).size);
      const counts = [...lines.matchAll(/\((\d+) (?:claim|affirmation)s?\)/g)].map(([, count]) => Number(count));
      expect(
        counts.reduce((sum, count) => sum + count, 0),
        id,
      ).toBe(rows.length);
    }
  });

  it('no words of ours, and none that lean on another sentence, stand for what a company says of itself', () => {
    const plain = new Set(facts.all.map(({ claim }) => maker.view(claim).short.text));
    const said = all.flatMap(({ beside }) => beside.disclosed);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(({ text }) => !plain.has(text))).toEqual([]);
  });
});
