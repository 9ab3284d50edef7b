/** Every page of the site and its address: a kind and an id, which never change, so that a page can be cited for good. */

import type { Entity } from '../../model/entity';
import type { Language } from '../../model/languages';
import type { PictureName } from './pictures/picture';

/** Pages of which there is one in each language. */
export const SINGLE_PAGES = [
  'index',
  'search',
  'lessons',
  'products',
  'companies',
  'platforms',
  'organisations',
  'places',
  'laws',
  'others',
  'topics',
  'kinds-of-work',
  'sources',
  'glossary',
  'unknown',
  'actions',
  'events',
  'changes',
  'corrections',
  'method',
  'loom',
  'map',
  'timeline',
  'pay',
  'compare',
  'make-pack',
  'offline',
  'not-found',
] as const;
export type SinglePage = (typeof SINGLE_PAGES)[number];

/** Pages of which there is one for each record. */
export const RECORD_PAGES = [
  'product',
  'company',
  'platform',
  'organisation',
  'place',
  'country',
  'law',
  'other',
  'kind',
  'topic',
  'work',
  'claim',
  'source',
  'term',
  'day',
  'lesson',
  'loom',
] as const;
export type RecordPage = (typeof RECORD_PAGES)[number];

/** Forms in which the claims of a page can be taken along, by the ending of their file. */
export const DATA_FORMS = ['csv', 'json', 'jsonld', 'csl.json', 'bib', 'ris'] as const;
export type DataForm = (typeof DATA_FORMS)[number];

/** A single claim comes in each form; of many claims every field would weigh more than all pages do. */
export const formsOf = ({ page }: PageRoute): readonly DataForm[] =>
  page === 'claim' ? DATA_FORMS : ['csv', 'csl.json', 'bib', 'ris'];

/** One page, the place on it where a link leads, and which part of it, counted from 1, where it holds too much for one. */
export type PageRoute = ({ page: SinglePage } | { page: RecordPage; id: string }) & { at?: string; part?: number };

/** Forms in which a picture can be taken along. */
export const PICTURE_FORMS = ['svg', 'png'] as const;
export type PictureForm = (typeof PICTURE_FORMS)[number];

/** Forms in which a lesson's quiz can be taken along, the lesson itself as one file that asks for nothing else, and all of them in one archive. */
export const LESSON_FORMS = ['gift.txt', 'moodle.xml', 'h5p', 'qti.zip', 'csv', 'txt', 'html', 'zip'] as const;
export type LessonForm = (typeof LESSON_FORMS)[number];

/** A page, the claims of a page as a file (the same in every language), a picture as a file, or a file of a lesson, with the name under which it is saved in its language. */
export type Route =
  | PageRoute
  | { page: 'data'; of: PageRoute; form: DataForm; at?: string }
  | { page: 'picture'; name: PictureName; form: PictureForm; at?: string }
  | { page: 'lesson-file'; id: string; form: LessonForm; named: string; at?: string };

/** The page of an entity, by what it is. Something that is a product besides keeps this page. */
const ENTITY_PAGES: Record<Entity['type'], RecordPage> = {
  product: 'product',
  company: 'company',
  contractor: 'company',
  platform: 'platform',
  'worker-group': 'organisation',
  union: 'organisation',
  ngo: 'organisation',
  place: 'place',
  law: 'law',
  event: 'law',
  'public-body': 'other',
  person: 'other',
  model: 'other',
  dataset: 'other',
  publication: 'other',
  'research-group': 'other',
};

export const entityRoute = (id: string, type: Entity['type']): PageRoute & { id: string } => ({
  page: ENTITY_PAGES[type],
  id,
});

/** The list that holds an entity of that type. */
export const LIST_OF = {
  product: 'products',
  company: 'companies',
  platform: 'platforms',
  organisation: 'organisations',
  place: 'places',
  country: 'places',
  law: 'laws',
  other: 'others',
  topic: 'topics',
  work: 'kinds-of-work',
  source: 'sources',
  term: 'glossary',
  day: 'changes',
  lesson: 'lessons',
  loom: 'loom',
} as const satisfies Partial<Record<RecordPage, SinglePage>>;

/** Address below the site's folder, without a slash before it: "en/claim/x.html". */
export function addressOf(route: Route, language: Language): string {
  if (route.page === 'data') {
    const { of, form } = route;
    return `data/${of.page}${'id' in of ? `/${of.id.toLowerCase()}` : ''}.${form}`;
  }
  // Beside the lesson's pages, and never mistaken for one of them.
  if (route.page === 'lesson-file') return `data/lesson/${route.id}-${language}.${route.form}`;
  if (route.page === 'picture') return `${language}/picture/${route.name}.${route.form}`;
  const { part = 1 } = route;
  const name = 'id' in route ? `${route.page}/${route.id.toLowerCase()}` : route.page;
  return `${language}/${name}${part > 1 ? `.${part}` : ''}.html`;
}

/** What a file to take along is called where it is saved, so that it is known again among other downloads; undefined for a page. `href` is the way to it. */
/** "petites-mains-l-heure-cachee.gift.txt": what it is called where it is saved, beside the files of other lessons and makers. */
export const lessonFileName = ({ named, form }: { named: string; form: LessonForm }): string => `${named}.${form}`;

/** Words as a part of a file's name: letters without accents, digits and dashes. */
export const slugOf = (words: string): string =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export function savedAs(route: Route, href: string): string | undefined {
  const file = href.split('/').at(-1) ?? '';
  switch (route.page) {
    case 'data':
      return `many-hands-${'id' in route.of ? `${route.of.page}-` : ''}${file}`;
    case 'picture':
      return `many-hands-picture-${file}`;
    case 'lesson-file':
      return lessonFileName(route);
    default:
      return undefined;
  }
}

/** Where a page of a lesson, or what it loads, lies in the package of the extension. */
export const lessonFile = (address: string): string => `lessons/${address}`;

/** The way from one address to another, right in any folder and from a disk: never with a slash or a host before it. */
export function wayTo(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

/** A link's address as it stands in the page at `from`. */
export const hrefOf = (route: Route, language: Language, from: string): string =>
  `${wayTo(from, addressOf(route, language))}${route.at === undefined ? '' : `#${route.at}`}`;

/** A page as the explorer's address names it, after the `#`: "en/claim/x", and "~gap" where a place on it is meant. */
export const hashOf = (route: PageRoute, language: Language): string =>
  `#${addressOf(route, language).replace(/\.html$/, '')}${route.at === undefined ? '' : `~${route.at}`}`;

const HASH = /^#([a-z]{2,3})\/([a-z-]+(?:\/[a-z0-9-]+)?)(?:~([a-z0-9-]+))?$/;

/** What the explorer's address asks for; undefined for anything that names no page. */
export function askedBy(hash: string): { language: string; address: string; at?: string | undefined } | undefined {
  const [, language, page, at] = HASH.exec(hash.split('?')[0] ?? '') ?? [];
  return language === undefined ? undefined : { language, address: `${language}/${page}.html`, at };
}
