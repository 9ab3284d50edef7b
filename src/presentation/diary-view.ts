/** The diary in words: products of each week, the countries and kinds of work behind them, and the card that may be shared. */

import { listInWords, rowInWords } from '../i18n/amounts';
import { dayInWords } from '../i18n/dates';
import type { Translator } from '../i18n/words';
import type { Dossier } from '../knowledge/dossier';
import type { DiaryEntries, DiaryWeek } from './diary-entries';
import { countsOf } from './own-claims';
import type { PageWords } from './page-words';
import { type WorkPlace, workPlaces } from './work-places';

/** So much fits on a card; the rest is counted in words. */
const MOST_NAMES = 12;
const MOST_COUNTRIES = 10;

/** One thread of the card: a country with its kinds of work, or the end where nothing is public. */
export interface CardRow {
  name: string;
  line: string;
}

export interface CardView {
  brand: string;
  week: string;
  /** "In one week I met 4 AI products." */
  sentence: string;
  /** "For 3 of them, sources name people at work in 7 countries, now or earlier." */
  behind: string;
  products: string;
  rows: CardRow[];
  /** What is not known: the open thread. */
  unknown: CardRow;
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

function namesOf(all: readonly string[], { t, language }: Translator): string {
  const shown = all.slice(0, MOST_NAMES);
  const rest = all.length - shown.length;
  return listInWords(rest > 0 ? [...shown, t('diary.more', { rest })] : shown, language);
}

function cardRows(places: readonly WorkPlace[], words: Translator): CardRow[] {
  const countries = byCountry(places);
  const shown = countries.length > MOST_COUNTRIES ? countries.slice(0, MOST_COUNTRIES - 1) : countries;
  const rest = countries.slice(shown.length);
  const rows = shown.map(([name, there]) => ({ name, line: kindsOfWork(there, words) }));
  if (rest.length === 0) return rows;
  return [
    ...rows,
    {
      name: words.t('diary.moreCountries', { rest: rest.length }),
      line: rowInWords(
        rest.map(([country]) => country),
        words.language,
      ),
    },
  ];
}

function cardView(week: string, dossiers: readonly Dossier[], base: DiaryBase): CardView {
  const { words } = base;
  const { t, language } = words;
  const found = dossiers.map((dossier) => ({ dossier, places: workPlaces(dossier), claims: countsOf(dossier).claims }));
  const places = found.flatMap((item) => item.places);
  const silent = found.filter(({ claims }) => claims === 0).map(({ dossier }) => dossier.product.name);
  const documented = found.filter(({ claims }) => claims > 0).map(({ dossier }) => dossier);
  const gaps = new Set(documented.flatMap(({ gaps }) => gaps)).size;
  const countries = byCountry(places).length;
  const unknown = [
    gaps > 0 && t('diary.card.gaps', { gaps }),
    silent.length > 0 && t('diary.card.silent', { products: namesOf(silent, words) }),
  ]
    .filter(Boolean)
    .join(' ');
  const view = {
    brand: t('brand'),
    week: weekInWords(week, base),
    sentence: t('diary.card.met', { products: dossiers.length }),
    behind: t(countries > 0 ? 'diary.card.behind' : 'diary.card.nowhere', {
      known: found.filter((item) => item.places.length > 0).length,
      products: dossiers.length,
      countries,
    }),
    products: namesOf(
      dossiers.map(({ product }) => product.name).sort((left, right) => left.localeCompare(right, language)),
      words,
    ),
    rows: cardRows(places, words),
    unknown: { name: t('mark.not-public'), line: unknown },
    foot: [places.some(({ doubted }) => doubted) && t('diary.card.doubted'), t('diary.card.foot')]
      .filter(Boolean)
      .join(' '),
    file: `many-hands-${week}`,
  };
  const row = ({ name, line }: CardRow) => `– ${t('diary.card.row', { name, line })}`;
  return {
    ...view,
    text: [
      view.week,
      view.sentence,
      view.products,
      view.behind,
      ...view.rows.map(row),
      row(view.unknown),
      view.foot,
      view.brand,
    ].join('\n'),
  };
}

function productLine(dossier: Dossier, words: Translator): string {
  const countries = byCountry(workPlaces(dossier));
  if (countries.length > 0)
    return words.t('diary.product', {
      countries: rowInWords(
        countries.map(([country]) => country),
        words.language,
      ),
      work: kindsOfWork(workPlaces(dossier), words),
    });
  return words.t(countsOf(dossier).claims > 0 ? 'diary.product.nowhere' : 'panel.undocumented');
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
