/**
 * MLA (9th) and APA (7th), as far as a source of the base has parts: names, title, outlet, day, address.
 * Own code, because the one library that knows the styles, citeproc-js, is licensed CPAL or AGPL. Titles keep their
 * capitals: lowering them by machine would change names.
 */
import { monthInWords } from '../i18n/dates';
import type { Translator } from '../i18n/words';
import type { Cited } from '../knowledge/export/csl';
import { AND_OTHERS, type Author, authorName, isDescription } from '../model/source';

/** Kinds whose title stands in quotation marks, as a part of a newspaper, journal or site. */
const PART_OF_A_WORK: readonly Cited['kind'][] = [
  'academic',
  'investigation',
  'news',
  'encyclopedia',
  'broadcast',
  'company',
];

/** More names than this are cut in APA, down to the first and the last. */
const MOST_APA_NAMES = 20;

/** Ends a sentence once. */
const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);
/** “Who labels?.” -> “Who labels?” */
const endedOnce = (text: string): string => text.replace(/([.?!…])\.(?=[^\p{L}]*$)/u, '$1');
const sentences = (parts: readonly string[]): string => parts.filter(Boolean).map(ended).join(' ');

/** A body that published its own text is named once. */
const isPublisher = ({ authors = [], publisher }: Cited): boolean => authors.length === 1 && authors[0] === publisher;

const inverted = (author: Author): string =>
  typeof author === 'string' ? author : `${author.family}, ${author.given}`;

function mlaNames(authors: readonly Author[], words: Translator): string {
  const [first, second, third] = authors;
  if (first === undefined) return '';
  if (second === undefined) return inverted(first);
  if (second === AND_OTHERS || third !== undefined) return words.t('cite.mla.others', { first: inverted(first) });
  return words.t('cite.mla.two', { first: inverted(first), second: authorName(second) });
}

/** "18"; "1er" in French. */
const dayOfMonth = (day: string, { t }: Translator): string =>
  day === '01' ? t('day.first', { day: '1' }) : String(Number(day));

/** "18 Jan. 2023": as precise as the day is known. */
function mlaDay(date: string, words: Translator): string {
  const [year, month, day] = date.split('-');
  return [day && dayOfMonth(day, words), month && words.t('cite.mla.month', { month: Number(month) }), year]
    .filter(Boolean)
    .join(' ');
}

/** MLA, 9th edition: an entry of the list of works cited. Undated pages say when they were looked up. */
export function mla(source: Cited, words: Translator, today: string): string {
  const { authors = [], title, publisher, date, url, kind } = source;
  // A ruling is listed under its court; its judges are not its authors.
  const court = kind === 'court';
  const names = court ? publisher : isPublisher(source) ? '' : mlaNames(authors, words);
  const quoted = PART_OF_A_WORK.includes(kind) && !isDescription(title);
  const shown = quoted ? endedOnce(words.t('cite.mla.title', { title })) : ended(title);
  const where = [court ? '' : publisher, date && mlaDay(date, words), url].filter(Boolean).join(', ');
  const accessed = !date && url ? words.t('cite.mla.accessed', { date: mlaDay(today, words) }) : '';
  const named = names && `${ended(names)} `;
  return `${named}${shown} ${sentences([where, accessed])}`.trim();
}

/** "Antonio A." -> "A. A.", "Li-Jia" -> "L.-J."; initials written together ("JK") are parted. */
const initials = (given: string): string =>
  given
    .split(/\s+/)
    .flatMap((name) => (/^\p{Lu}{2,3}$/u.test(name) ? [...name] : [name]))
    .map((name) =>
      name
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');

const apaName = (author: Author): string =>
  typeof author === 'string' ? author : `${author.family}, ${initials(author.given)}`;

function apaNames(authors: readonly Author[], words: Translator): string {
  const names = authors.map(apaName);
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  if (last === AND_OTHERS) return names.join(', ');
  if (names.length > MOST_APA_NAMES) return `${names.slice(0, MOST_APA_NAMES - 1).join(', ')}, … ${last}`;
  return words.t('cite.apa.last', { names: names.slice(0, -1).join(', '), last });
}

/** "2023, January 18"; of academic work the year alone. */
function apaDay({ date, kind }: Cited, words: Translator): string {
  if (!date) return words.t('cite.undated');
  const [year = '', month, day] = date.split('-');
  if (!month || kind === 'academic') return year;
  const name = monthInWords(Number(month), words.language);
  return `${year}, ${day ? words.t('cite.apa.day', { month: name, day: dayOfMonth(day, words) }) : name}`;
}

/** APA, 7th edition: an entry of the list of references. No full stop follows an address. */
export function apa(source: Cited, words: Translator): string {
  const { authors = [], title, publisher, date, url = '', kind } = source;
  if (kind === 'court') return `${title} (${publisher} ${date?.slice(0, 4) ?? words.t('cite.undated')}). ${url}`.trim();
  const day = `(${apaDay(source, words)})`;
  const head = authors.length > 0 ? [apaNames(authors, words), day, title] : [title, day];
  return `${sentences([...head, isPublisher(source) ? '' : publisher])} ${url}`.trim();
}
