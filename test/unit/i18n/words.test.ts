import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import manifest from '../../../public/_locales/fr/messages.json';
import { amountInWords, listInWords } from '../../../src/i18n/amounts';
import { ageInWords, dayInWords } from '../../../src/i18n/dates';
import en from '../../../src/i18n/en.json';
import fr from '../../../src/i18n/fr.json';
import linkEnglish from '../../../src/i18n/link/en.json';
import linkFrench from '../../../src/i18n/link/fr.json';
import makeEnglish from '../../../src/i18n/make/en.json';
import makeFrench from '../../../src/i18n/make/fr.json';
import siteEnglish from '../../../src/i18n/site/en.json';
import siteFrench from '../../../src/i18n/site/fr.json';
import { TABLES } from '../../../src/i18n/tables';
import { chooseLanguage, translator } from '../../../src/i18n/words';
import { ERROR_CODES } from '../../../src/model/errors';
import { LANGUAGES, type Language } from '../../../src/model/languages';

const english = translator('en');
const french = translator('fr');
/** Intl uses several kinds of space; a reader sees one. */
const spaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** Names of the values that a message takes, also inside its plurals and choices. */
const namesIn = (parts: readonly MessageFormatElement[]): string[] =>
  parts.flatMap((part) => [
    ...('value' in part && part.type !== TYPE.literal ? [String(part.value)] : []),
    ...('options' in part ? Object.values(part.options).flatMap((option) => namesIn(option.value)) : []),
  ]);

describe('the words of the product', () => {
  it.each(LANGUAGES)('%s: stand under the same keys', (language) =>
    expect(Object.keys(TABLES[language])).toEqual(Object.keys(en)),
  );

  it.each(LANGUAGES)('%s: take the same values', (language) => {
    const values = (key: keyof typeof en, of: Language) => {
      const parts = new IntlMessageFormat(TABLES[of][key], of).getAst();
      return [...new Set(namesIn(parts))].sort();
    };
    for (const key of Object.keys(en) as (keyof typeof en)[])
      expect(values(key, language), key).toEqual(values(key, 'en'));
  });

  it.each([
    ['everywhere', fr],
    ['on the site', siteFrench],
    ['on the page that makes packs', makeFrench],
    ['on the page that takes them from links', linkFrench],
    ['in the manifest', Object.fromEntries(Object.entries(manifest).map(([key, { message }]) => [key, message]))],
  ])(
    '%s: have in French one space before a sign, at which no line breaks, and no straight apostrophe',
    (_where, table) => {
      for (const [key, text] of Object.entries(table))
        expect(text, key).not.toMatch(/ (?:[:;?!»€]|%(?!\w))|\u202f[:;?!»]|[\p{L})»][:;?!](?!\S)|« |\p{L}'\p{L}/u);
    },
  );

  it.each([
    ['on the site', siteEnglish, siteFrench],
    ['on the page that makes packs', makeEnglish, makeFrench],
    ['on the page that takes them from links', linkEnglish, linkFrench],
  ])('%s: stand under the same keys and take the same values', (_where, english, french) => {
    const values = (text: string) => [...new Set(namesIn(new IntlMessageFormat(text, 'en').getAst()))].sort();
    const told = (table: object) => Object.entries(table).map(([key, text]) => [key, values(text)]);
    expect(told(french)).toEqual(told(english));
  });

  it('have a sentence for every expected failure', () => {
    for (const code of ERROR_CODES) {
      expect(english.t(`error.${code}`).length).toBeGreaterThan(10);
      expect(french.t(`error.${code}`).length).toBeGreaterThan(10);
    }
  });

  it('count as each language does', () => {
    expect(english.t('chip.counts', { claims: 1, sources: 2 })).toBe('1 claim, 2 sources');
    expect(french.t('chip.counts', { claims: 0, sources: 1 })).toBe('0 affirmation, 1 source');
    expect(french.t('chip.counts', { claims: 47, sources: 48 })).toBe('47 affirmations, 48 sources');
  });
});

describe('the language', () => {
  it('is the person\u2019s choice', () => expect(chooseLanguage('fr', ['en-US'])).toBe('fr'));
  it('follows the browser, whatever the region', () => expect(chooseLanguage('auto', ['fr-CA', 'en'])).toBe('fr'));
  it('is English where we have none of the browser\u2019s', () => expect(chooseLanguage('auto', ['sw-KE'])).toBe('en'));
});

describe('dates', () => {
  it('are never more precise than they are known', () => {
    expect(dayInWords('2023-01-18', 'en')).toBe('18 January 2023');
    expect(dayInWords('2023-01', 'en')).toBe('January 2023');
    expect(dayInWords('2023', 'en')).toBe('2023');
    expect(dayInWords('2023-01-18', 'fr')).toBe('18 janvier 2023');
  });

  it('are worded as the browser itself would word them, on every day of a year', () => {
    for (const [language, locale] of [
      ['en', 'en-GB'],
      ['fr', 'fr-FR'],
    ] as const) {
      const format = new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        timeZone: 'UTC',
      });
      for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2025, 0, 1); day += 86_400_000) {
        // The first of a French month is « 1er », which not every browser says.
        const words = format.format(day).replace(/^1 /, language === 'fr' ? '1er ' : '1 ');
        expect(dayInWords(new Date(day).toISOString().slice(0, 10), language)).toBe(words);
      }
    }
  });

  it('have an age in words', () => {
    expect(ageInWords('2023-01-18', '2026-11-23', english)).toBe('3 years 10 months ago');
    expect(ageInWords('2026-11-01', '2026-11-23', english)).toBe('new');
    expect(ageInWords('2025-11', '2026-11-23', english)).toBe('1 year ago');
    expect(ageInWords('2022', '2026-11-23', french)).toBe('il y a 4 ans');
  });
});

describe('amounts', () => {
  it('keep their own currency and show no cents they do not have', () => {
    expect(amountInWords(1.32, 'USD', 'en')).toBe('$1.32');
    expect(spaces(amountInWords(26600, 'KES', 'en'))).toBe('KES 26,600');
    expect(spaces(amountInWords(12.5, 'USD', 'fr'))).toBe('12,50 $');
  });

  it('never show one currency with the sign of another', () => {
    for (const currency of ['COP', 'VES', 'MGA', 'CAD', 'AUD'])
      expect(amountInWords(5, currency, 'en')).toContain(currency);
  });

  const languages = fc.constantFrom<Language>('en', 'fr');
  const currencies = fc.constantFrom('USD', 'EUR', 'GBP', 'INR', 'PHP', 'GHS', 'TRY', 'KES', 'UGX');
  const cents = fc.integer({ min: 0, max: 1_000_000_000 });

  it('are worded as the browser itself would word them', () => {
    fc.assert(
      fc.property(languages, currencies, cents, fc.boolean(), (language, currency, count, whole) => {
        const amount = whole ? count : count / 100;
        const digits = Number.isInteger(amount) ? 0 : 2;
        const format = {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
          minimumFractionDigits: digits,
          maximumFractionDigits: 2,
        } as const;
        expect(amountInWords(amount, currency, language)).toBe(
          new Intl.NumberFormat(TABLES[language].locale, format).format(amount),
        );
      }),
    );
  });

  it('are listed as the browser itself would list them', () => {
    fc.assert(
      fc.property(languages, fc.array(fc.stringMatching(/^[A-Z][a-z]{1,8}$/), { maxLength: 6 }), (language, names) => {
        expect(listInWords(names, language)).toBe(
          new Intl.ListFormat(TABLES[language].locale, { type: 'conjunction' }).format(names),
        );
      }),
    );
  });
});
