/** What a court decided or parties agreed is told as such: a word of ours stands in no sentence of it. */
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/languages';
import { compiledBase } from '../support/base';

const OURS = {
  en: /\b(unpaid|(not|nor|never) paid|without pay)\b/i,
  fr: /non payé|(pas|jamais) payé|ne les paie|sans (être )?pay/i,
};

it('says in no ruling on the data of people that they are not paid: that is a word of this project', () => {
  const { records, overlays } = compiledBase().base;
  const decided = [...records.claims].filter(
    ([, { status, work }]) => ['ruled', 'settled'].includes(status) && work === 'unpaid-user-labour',
  );
  expect(decided.length).toBeGreaterThan(2);
  for (const [id, claim] of decided)
    for (const language of LANGUAGES) {
      const text = language === 'en' ? claim.text : overlays.get(language)?.claims.get(id)?.text;
      for (const words of Object.values(text ?? {})) expect(words, `${id}, ${language}`).not.toMatch(OURS[language]);
    }
});
