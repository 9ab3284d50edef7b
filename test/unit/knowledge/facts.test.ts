import { describe, expect, it } from 'vitest';
import { monthsNamed } from '../../../scripts/knowledge/lints/dates';
import { quantities } from '../../../scripts/knowledge/lints/quantities';
import type { ClaimOverlay } from '../../../src/model/claim';
import { claim, messagesOf, sample } from './sample';

const values = (text: string, language: 'en' | 'fr') => quantities(text, language).map(({ value }) => value);

describe('numbers are one number in both languages', () => {
  it.each([
    ['12.50 dollars', '12,50 dollars', [12.5]],
    ['200,000 dollars', '200 000 dollars', [200_000]],
    ['200,000 dollars', '200\u202f000 dollars', [200_000]],
    ['2,000,000 people', '2\u00a0000\u00a0000 personnes', [2_000_000]],
    ['1.5 billion', '1,5 milliard', [1.5e9]],
    ['two million', 'deux millions', [2e6]],
    ['a dozen', 'une douzaine', [12]],
    ['three quarters', 'trois quarts', [3, 0.25]],
    ['two thirds', 'deux tiers', [2, 3]],
    ['nine-hour shift', 'poste de neuf heures', [9]],
    ['10%', '10 %', [10]],
    ['dozens of people', 'des dizaines de personnes', [10]],
    ['GPT-3.5', 'GPT-3.5', [3.5]],
  ])('%s = %s', (english, french, expected) => {
    expect(values(english, 'en')).toEqual(expected);
    expect(values(french, 'fr')).toEqual(expected);
  });
  it('tells a decimal comma from one that groups thousands', () => {
    expect(values('12,500', 'en')).toEqual([12_500]);
    expect(values('12,500', 'fr')).toEqual([12.5]);
  });
  it('leaves names with digits, third parties and abbreviated months alone', () => {
    expect(values('5CA and E071', 'en')).toEqual([]);
    expect(values('à des tiers (sept. 2023)', 'fr')).toEqual([2023]);
  });
});

describe('months', () => {
  it('carry day and year in both languages', () => {
    expect(monthsNamed('on 2 June 2023', 'en')).toMatchObject([{ day: 2, month: 6, year: 2023 }]);
    expect(monthsNamed('le 2 juin 2023', 'fr')).toMatchObject([{ day: 2, month: 6, year: 2023 }]);
    expect(monthsNamed('le 1er janvier', 'fr')).toMatchObject([{ day: 1, month: 1 }]);
  });
  it('are not the verb "may"', () => {
    expect(monthsNamed('users may leave', 'en')).toEqual([]);
  });
});

describe('a text says no more than its reference', () => {
  const standard = claim.text.standard;
  const plain = (text: string) => messagesOf(sample({ text: { plain: text, standard } })).join('\n');
  const french = (text: string) =>
    messagesOf(sample({}, { text: { plain: text, standard: text } } as Partial<ClaimOverlay>)).join('\n');

  it.each([
    ['another rate', 'Acme a payé à Handy 12,60 $ l’heure.', /the number "12,60"/],
    ['a thousand times less', 'Trois contrats de 200,000 dollars.', /the number "200,000"/],
    ['another year', 'The Ledger l’a rapporté en janvier 2024.', /the date "janvier 2024"/],
    ['another month', 'The Ledger l’a rapporté en mars 2023.', /the date "mars 2023"/],
    ['another currency', 'Acme a payé à Handy 12,50 euros l’heure.', /the currency "euros"/],
    ['another firm', 'Acme a payé la firme Hardy.', /the name "Hardy"/],
    ['another country', 'Le travail se faisait en Inde.', /the name "Inde"/],
    [
      'a country that only its dollars name',
      'Aux États-Unis, Acme a payé Handy.',
      /the name "États" and the name "Unis"/,
    ],
    ['another count', 'Dans quatre contrats.', /the number "quatre"/],
  ])('refuses %s in French', (_case, text, words) => expect(french(text)).toMatch(words));

  it('refuses in the plain sentence what the standard one does not say', () => {
    expect(plain('Acme paid Handy $15 an hour, The Ledger reported in January 2023.')).toMatch(/the number "15"/);
    expect(plain('Acme and Umbrella paid Handy $12.50 an hour.')).toMatch(/the name "Umbrella"/);
  });
  describe('at the detail level', () => {
    const audit = {
      on: '2026-11-20',
      result: 'supported' as const,
      note: 'Seen: The Mirror of 3 March 2023, with nine payslips.',
    };
    const said = (detail: string, rendered: string, short = 'Acme a payé Handy.') =>
      messagesOf(
        sample(
          { text: { ...claim.text, detail }, audit },
          { text: { plain: short, standard: short, detail: rendered } },
        ),
      )
        .filter((message) => /which its English reference/.test(message))
        .join('\n');
    it('English may say what the limits, the answers, the days of the sources and the second check say', () => {
      expect(
        said(
          'The Ledger wrote on 18 January 2023; The Mirror saw nine payslips in March. Acme said that Handy managed pay.',
          'The Ledger l’a écrit.',
        ),
      ).toBe('');
    });
    it('and no other day', () => {
      expect(said('The Ledger wrote in April 2023.', 'The Ledger l’a écrit.')).toMatch(
        /says the date "April 2023", which/,
      );
    });
    it('and nothing more', () => {
      expect(said('The Ledger spoke to eleven people in Nairobi.', 'The Ledger l’a écrit.')).toMatch(
        /the number "eleven" and the name "Nairobi"/,
      );
    });
    it('French says what the English detail says, and only there', () => {
      expect(said('The Mirror saw nine payslips.', 'The Mirror a vu neuf fiches de paie.')).toBe('');
      expect(said('The Ledger wrote it.', 'The Mirror a vu neuf fiches de paie.')).toMatch(/the number "neuf"/);
      expect(
        said('The Mirror saw nine payslips.', 'The Mirror a vu neuf fiches de paie.', 'Neuf personnes chez Acme.'),
      ).toMatch(/the number "Neuf"/);
    });
  });
  it('lets a text use the period, the figures, and other forms of a name', () => {
    expect(french('De novembre 2021 à février 2022, des Kényanes travaillaient pour Handy à 12,5 $.')).toBe('');
  });
  it('sees a wrong company even where it opens the sentence', () => {
    const files = sample(
      {},
      { text: { plain: 'Handy a payé, dit Acme ; Acme le nie.', standard: 'Zorro a payé. Le client Zorro nie.' } },
    );
    expect(messagesOf(files).join()).toMatch(/Zorro/);
  });
  it('holds other records against their English too', () => {
    const files = {
      ...sample(),
      'fr/products/chatter.yaml': { chatter: { gaps: ['On ne sait pas qui l’a noté en 2021 chez Umbrella.'] } },
    };
    expect(messagesOf(files).join()).toMatch(/the number "2021" and the name "Umbrella"/);
  });
});
