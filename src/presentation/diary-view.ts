/** The diary in words: products of each week, the countries and kinds of work behind them, and the card that may be shared. */

import { rowInWords } from '../i18n/amounts';
import { dayInWords } from '../i18n/dates';
import type { Translator } from '../i18n/words';
import type { Dossier } from '../knowledge/dossier';
import { peopleOfChain } from './chain-view';
import type { DiaryEntries, DiaryWeek } from './diary-entries';
import { amongClaims, countedClaims, countsLine, isShared } from './own-claims';
import type { PageWords } from './page-words';
import { type WorkPlace, workPlaces } from './work-places';

/** So much fits on a card; the rest is counted in words. */
const MOST_PRODUCTS = 8;
const MOST_COUNTRIES = 10;

/** One row of the card: a product, and where its thread leads. */
export interface CardRow {
  name: string;
  /** "Kenya, United States"; where no record names a country the people whom the chain of the panel names, or that it names none. */
  places: string;
  /** "data work, moderation"; where no country is named that the place is not stated, or what an editor wrote was not found. */
  work: string;
  /** Whether the thread leads to people. */
  known: boolean;
}

export interface CardView {
  brand: string;
  /** Where Many Hands can be had, if it has an address. */
  address: string;
  week: string;
  /** "People worked behind the AI products of my week. Sources name: Kenya, United States." */
  sentence: string;
  rows: CardRow[];
  /** "2 more"; empty where every product has its row. */
  more: string;
  foot: string;
  /** All of it as plain text. */
  text: string;
  /** Name of a saved file, without its ending. */
  file: string;
}

export interface WeekView {
  id: string;
  title: string;
  current: boolean;
  count: string;
  products: { id: string; name: string; line: string }[];
  moments: string[];
  card: CardView | null;
}

/** The fixed words of the diary's page. */
export const DIARY_WORDS = [
  'error.internal',
  'page.overdue',
  'brand',
  'diary.title',
  'diary.intro',
  'diary.switch',
  'diary.off',
  'diary.school',
  'diary.thisWeek',
  'diary.earlier',
  'diary.empty',
  'diary.moments',
  'diary.card',
  'diary.card.words',
  'diary.savePicture',
  'diary.saveDrawing',
  'diary.copyPicture',
  'diary.copyText',
  'diary.copied',
  'diary.copyRefused',
  'diary.saved',
  'diary.delete',
  'diary.deleted',
  'diary.restored',
  'chip.undo',
  'options.title',
  'options.saved',
] as const;

export interface DiaryView {
  lang: string;
  dir: 'ltr' | 'rtl';
  state: 'on' | 'off' | 'school';
  /** Why the switch cannot be turned here. */
  held?: string | undefined;
  /** Something stands in the way of noting. */
  notice: string;
  /** The latest first; the current one always stands. */
  weeks: WeekView[];
  /** As stored: the page hands them back when a deletion is undone. */
  entries: DiaryEntries;
  words: PageWords<(typeof DIARY_WORDS)[number]>;
}

export interface DiaryBase {
  /** Of each product that any week names and that a rule still knows. */
  dossiers: ReadonlyMap<string, Dossier>;
  words: Translator;
  daysOf(week: string): [monday: string, sunday: string];
  /** Where Many Hands can be had, if it has an address. */
  address?: string | undefined;
}

const kindsOfWork = (places: readonly WorkPlace[], { t, language }: Translator): string =>
  rowInWords(
    [...new Set(places.map(({ work }) => work))].map((work) => t('work', { work: work.replaceAll('-', '_') })),
    language,
  );

/** Countries with their claims, the one with most claims first. */
function byCountry(places: readonly WorkPlace[]): [country: string, places: WorkPlace[]][] {
  const countries = new Map<string, WorkPlace[]>();
  for (const place of places) countries.set(place.country, [...(countries.get(place.country) ?? []), place]);
  return [...countries].sort((left, right) => right[1].length - left[1].length || (left[0] < right[0] ? -1 : 1));
}

/** "23 to 29 November 2026", without saying a month or a year twice. */
function weekInWords(week: string, { words, daysOf }: DiaryBase): string {
  const [monday, sunday] = daysOf(week);
  const from =
    monday.slice(0, 7) === sunday.slice(0, 7) ? String(Number(monday.slice(8))) : dayInWords(monday, words.language);
  return words.t('diary.week', { from, to: dayInWords(sunday, words.language) });
}

const countriesOf = (places: readonly WorkPlace[]): string[] => byCountry(places).map(([country]) => country);

/** Countries in a row; those without room are counted. */
function placesInWords(countries: readonly string[], { t, language }: Translator): string {
  const shown = countries.length > MOST_COUNTRIES ? countries.slice(0, MOST_COUNTRIES - 1) : countries;
  const rest = countries.length - shown.length;
  return rowInWords(rest > 0 ? [...shown, t('diary.moreCountries', { rest })] : shown, language);
}

/** Its own places and no other product's: nothing is joined that no source joins. */
function cardRow(dossier: Dossier, words: Translator): CardRow {
  const places = workPlaces(dossier);
  const name = dossier.product.name;
  if (places.length > 0)
    return { name, places: placesInWords(countriesOf(places), words), work: kindsOfWork(places, words), known: true };
  const people = peopleOfChain(dossier, words);
  if (people.length > 0)
    return {
      name,
      places: rowInWords(
        people.map((group) => group.name),
        words.language,
      ),
      work: people.some(({ placed }) => placed) ? '' : words.t('diary.card.noPlace'),
      known: true,
    };
  return { name, ...openEnd(dossier, words), known: false };
}

/** As the panel's chain ends where it names nobody: how much is known is no answer to who worked. */
function openEnd(dossier: Dossier, words: Translator): Pick<CardRow, 'places' | 'work'> {
  const isReported = countedClaims(dossier).length + amongClaims(dossier).length > 0;
  if (isShared(dossier) || !isReported) return { places: countsLine(dossier, words), work: '' };
  const [gap = ''] = dossier.gapsLanguage ? [] : dossier.gaps;
  return { places: words.t('mark.not-public'), work: gap };
}

function cardView(week: string, dossiers: readonly Dossier[], base: DiaryBase): CardView {
  const { words, address = '' } = base;
  const { t, language } = words;
  const places = dossiers.flatMap(workPlaces);
  const countries = countriesOf(places);
  const isDoubted = dossiers.some((dossier) => {
    const own = workPlaces(dossier);
    return (own.length > 0 ? own : peopleOfChain(dossier, words)).some(({ doubted }) => doubted);
  });
  const rows = dossiers
    .map((dossier) => cardRow(dossier, words))
    .sort((left, right) => Number(right.known) - Number(left.known) || left.name.localeCompare(right.name, language));
  const shown = rows.length > MOST_PRODUCTS ? rows.slice(0, MOST_PRODUCTS - 1) : rows;
  const rest = rows.length - shown.length;
  const view = {
    brand: t('brand'),
    address,
    week: weekInWords(week, base),
    sentence: rows.some(({ known }) => known)
      ? t('diary.card.people', {
          all: rows.every(({ known }) => known) ? 'yes' : 'no',
          named: countries.length > 0 ? 'yes' : 'no',
          countries: placesInWords(countries, words),
        })
      : t('diary.card.nowhere'),
    rows: shown,
    more: rest > 0 ? t('diary.more', { rest }) : '',
    foot: [isDoubted && t('diary.card.doubted'), t('diary.card.foot')].filter(Boolean).join(' '),
    file: `many-hands-${week}`,
  };
  const row = ({ name, places: where, work }: CardRow) =>
    `– ${t('diary.card.row', { name, line: [where, work].filter(Boolean).join(' – ') })}`;
  return {
    ...view,
    text: [
      view.week,
      view.sentence,
      ...view.rows.map(row),
      view.more,
      view.foot,
      [view.brand, address].filter(Boolean).join(', '),
    ]
      .filter(Boolean)
      .join('\n'),
  };
}

function productLine(dossier: Dossier, words: Translator): string {
  const countries = countriesOf(workPlaces(dossier));
  if (countries.length > 0)
    return words.t('diary.product', {
      countries: rowInWords(countries, words.language),
      work: kindsOfWork(workPlaces(dossier), words),
    });
  return countsLine(dossier, words);
}

/** One week. A product whose rule is gone is left out: nothing can be said of it. */
export function weekView(week: string, entry: DiaryWeek, current: boolean, base: DiaryBase): WeekView {
  const { words } = base;
  const dossiers = entry.products.flatMap((id) => base.dossiers.get(id) ?? []);
  const known = entry.products.filter((id) => base.dossiers.has(id));
  return {
    id: week,
    title: weekInWords(week, base),
    current,
    count: words.t('diary.count', { products: dossiers.length }),
    products: dossiers
      .map((dossier, at) => ({ id: known[at] ?? '', name: dossier.product.name, line: productLine(dossier, words) }))
      .sort((left, right) => left.name.localeCompare(right.name, words.language)),
    moments: entry.moments.map((kind) => words.t(`moment.${kind}`)),
    card: dossiers.length > 0 ? cardView(week, dossiers, base) : null,
  };
}
