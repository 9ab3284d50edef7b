/** What is read as one stands in one line: ranges, amounts with their unit, days, and short names; in each language. */
import { describe, expect, it } from 'vitest';
import { together } from '../../../scripts/knowledge/together';
import { translator } from '../../../src/i18n/words';
import { dossier } from '../../../src/knowledge/dossier';
import { LANGUAGES } from '../../../src/model/languages';
import { panelView } from '../../../src/presentation/panel-view';
import { compiledBase } from '../support/base';

const SETTING = { today: '2026-11-23', kbVersion: '2026-11-23-test', reportTo: 'mailto:', citeAs: 'plain' } as const;

/** Where a line may break. */
const parts = (text: string, language: 'en' | 'fr', names?: RegExp) => together(text, language, names).split(' ');

describe('a line breaks', () => {
  it.each([
    ['about $1.32 to $2 an hour', ['about', '$1.32 to $2 an hour']],
    ['said $1.46 to $3.74.', ['said', '$1.46 to $3.74.']],
    ['1.46 to 3.74 dollars an hour', ['1.46 to 3.74 dollars', 'an hour']],
    ['about 10 per cent of them', ['about', '10 per cent', 'of', 'them']],
    ['from about 1,300 cedis a month', ['from', 'about', '1,300 cedis', 'a month']],
    ['on 16 August 2024 in 2023 people', ['on', '16 August', '2024', 'in', '2023', 'people']],
    ['(324 people) in 2022, then', ['(324 people)', 'in', '2022,', 'then']],
  ])('in no figure: %s', (text, lines) => {
    expect(parts(text, 'en').map((part) => part.replaceAll('\u00a0', ' '))).toEqual(lines);
  });

  it.each([
    ['environ 1,32 à 2 dollars de l’heure', ['environ', '1,32 à 2 dollars', 'de l’heure']],
    ['environ 10\u00a0% de ses prestataires', ['environ', '10 %', 'de', 'ses', 'prestataires']],
    ['1\u00a0300 cedis de base par mois', ['1 300 cedis', 'de', 'base', 'par mois']],
  ])('in no figure in French: %s', (text, lines) => {
    expect(parts(text, 'fr').map((part) => part.replaceAll('\u00a0', ' '))).toEqual(lines);
  });

  it('in no name that fits a line, and nowhere within a word of what would not', () => {
    expect(parts('for Scale AI, says Jane', 'en', /Scale AI/gu)).toEqual(['for', 'Scale\u00a0AI,', 'says', 'Jane']);
    const long = 'about 1,300 extraordinarilylongunits';
    expect(together(long, 'en')).toBe(long);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('the openings of all products keep their ranges whole', async () => {
    const { base, reader } = compiledBase();
    const openings = await Promise.all(
      [...base.records.products.keys()].map(async (id) => {
        const named = { id, name: id, vendor: '', kind: 'chat', knowledge: id } as const;
        const { lead, undocumented } = panelView(
          await dossier(reader, named, language, 'plain'),
          translator(language),
          SETTING,
        );
        return (lead ?? undocumented)?.text ?? '';
      }),
    );
    expect(openings.filter((text) => /\d (?:to|or|à|ou) [$€]?\d|\d (?:per cent|dollars|cedis)/.test(text))).toEqual([]);
    expect(openings.filter((text) => text.includes('\u00a0')).length).toBeGreaterThan(20);
  });
});

it('what is exported is as it is written', () => {
  const { base } = compiledBase();
  expect(base.records.claims.get('openai-sama-take-home-pay')?.text.plain).toContain('$1.32 to $2 an hour');
});
