/** What the program counts and says of companies stands in one line without denying itself, with its unit. */
import { describe, expect, it } from 'vitest';
import { ageInWords } from '../../../src/i18n/dates';
import { translator } from '../../../src/i18n/words';
import { dossier } from '../../../src/knowledge/dossier';
import { LANGUAGES, type Language } from '../../../src/model/languages';
import { answeredLine, answersGist } from '../../../src/presentation/answers-view';
import { panelView } from '../../../src/presentation/panel-view';
import type { AnswerView } from '../../../src/presentation/views/claim';
import { compiledBase } from '../support/base';

const { base, reader } = compiledBase();

const row = (of: string, state: AnswerView['state'], general = false): AnswerView =>
  ({ of, state, stateWord: '', text: 't', by: '', ...(general && { general }) }) as AnswerView;

const panels = (language: Language) =>
  Promise.all(
    [...base.records.products].map(async ([id, { vendor, kind }]) => {
      const known = await dossier(reader, { id, name: id, vendor, kind, knowledge: id }, language, 'plain');
      const setting = { today: '2026-11-23', kbVersion: 'x', reportTo: 'mailto:', citeAs: 'plain' } as const;
      return { id, known, panel: panelView(known, translator(language), setting) };
    }),
  );

describe('the line on who answered the opening claim', () => {
  it('names a company once: it does not say that it replied and that a source says it did not', () => {
    const rows = [row('TikTok', 'replied'), row('TikTok', 'declined'), row('TikTok', 'none-found', true)];
    expect(answeredLine(rows, translator('en'))).toBe('TikTok replied.');
    const own = [row('DeepSeek', 'own-statement', true), row('DeepSeek', 'own-statement')];
    expect(answeredLine(own, translator('fr'))).toBe('C’est une déclaration de DeepSeek.');
  });
});

describe('that a company did not comment', () => {
  it('is said in the words of its row, where it has some that may be shown', () => {
    const declined = (more: object) => ({ ...row('GlobalLogic', 'declined'), ...more });
    const lines = [
      declined({ text: 'GlobalLogic declined to comment to The Guardian.' }),
      declined({ text: 'In general.', general: true }),
      declined({ text: 'A hard subject.', fold: { note: 'n', show: 's' } }),
    ].map((answer) => answeredLine([row('Google', 'replied'), answer], translator('en')));
    const general = 'Google replied. A source says that there was no answer or comment from GlobalLogic.';
    expect(lines).toEqual(['Google replied. GlobalLogic declined to comment to The Guardian.', general, general]);
  });
});

describe('a company to which a claim lays nothing', () => {
  it('is named on the card alone: neither the opening nor the list says that it did not answer', async () => {
    for (const language of LANGUAGES)
      for (const { id, panel } of await panels(language)) {
        const named = panel.groups.items.flatMap(({ claims }) =>
          claims.flatMap(({ answers }) => answers.filter(({ state }) => state === 'named')),
        );
        expect(panel.answers.items.filter(({ state }) => state === 'named')).toEqual([]);
        if (id !== 'claude') continue;
        expect(named.map(({ of }) => of)).toContain('Upwork');
        expect(panel.lead?.answered).toMatch(/^[^.]+Anthropic[^.]*\.$|^Anthropic says this itself\.$/);
      }
  });
});

describe('the line of a closed list', () => {
  it('says what it counts, where a source says that companies did not answer', () => {
    const gist = (...rows: AnswerView[]) => LANGUAGES.map((language) => answersGist(rows, translator(language)));
    expect(gist(row('Meta', 'declined'), row('Sama', 'declined'))).toEqual([
      '2 companies declined or did not answer, a source says',
      '2 entreprises sans réponse ou sans commentaire, selon une source',
    ]);
  });

  it.each(LANGUAGES)('%s: of claims gives the number of the label, and how many the list holds', async (language) => {
    for (const { id, panel } of await panels(language)) {
      const listed = new Set(panel.groups.items.flatMap(({ claims }) => claims.map((claim) => claim.id))).size;
      const numbers = (panel.groups.gist?.match(/\d+(?= (?:claims?|affirmations?)\b| in all$| en tout$)/g) ?? []).map(
        Number,
      );
      // The label's number alone where the list holds no others.
      if (numbers.length > 0) expect(numbers.at(-1), `${id}: ${panel.groups.gist}`).toBe(listed);
    }
  });
});

it('a day of which only the year is known has no age within that year', () => {
  for (const language of LANGUAGES) expect(ageInWords('2026', '2026-11-23', translator(language))).toBe('');
});
