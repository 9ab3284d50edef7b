/** The page of a claim: each number stands with what it is counted in. */
import { describe, expect, it } from 'vitest';
import { siteRecords } from '../../../scripts/site/facts';
import { siteWords } from '../../../src/i18n/site-words';
import { LANGUAGES } from '../../../src/model/languages';
import { claimPage } from '../../../src/presentation/site/claim-page';
import { capital, makerOf } from '../../../src/presentation/site/claims';
import { factsFrom } from '../../../src/presentation/site/read-facts';
import { BASE_DAY, compiledBase } from '../support/base';

const { base, reader, index } = compiledBase();

describe.each(LANGUAGES)('in %s', async (language) => {
  const facts = await factsFrom(reader, siteRecords(base, language), {
    language,
    today: BASE_DAY,
    kbVersion: index.kbVersion,
  });
  const maker = makerOf(facts, siteWords(language));
  const factsOf = (id: string) => {
    const claim = facts.all.find((one) => one.claim.id === id);
    if (!claim) throw new Error(`no claim ${id}`);
    return claimPage(claim, maker).sections.flatMap(({ body }) => (body.kind === 'facts' ? body.items : []));
  };

  it('no number of a claim stands bare', () => {
    let numbers = 0;
    for (const { claim } of facts.all) {
      const shown = factsOf(claim.id);
      for (const { what, currency } of claim.figures) {
        const text = shown.find(({ name }) => name === capital(what))?.text ?? '';
        expect(text, `${claim.id}: ${what}`).toMatch(currency ? /\d/ : /\d\D*\p{L}{2}/u);
        numbers += 1;
      }
    }
    expect(numbers).toBeGreaterThan(200);
  });

  it('shares are per cent, and times have their measure', () => {
    const text = (id: string) =>
      factsOf(id)
        .map((fact) => fact.text)
        .join('; ');
    expect(text('instructgpt-labeler-demographics')).toMatch(language === 'en' ? /22 per cent/ : /22.pour cent/);
    expect(text('recaptcha-unpaid-hours')).toMatch(language === 'en' ? /3\.53 seconds/ : /3,53 secondes/);
  });
});
