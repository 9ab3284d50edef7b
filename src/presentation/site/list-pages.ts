/** Lists: one for each kind of thing that has pages. */
import type { SiteWordKey } from '../../i18n/site-words';
import type { Dossier } from '../../knowledge/dossier';
import { countsOf, noneLine } from '../own-claims';
import { countLine, entityLink, type Maker } from './claims';
import { lookUp } from './look-up';
import type { PageLink, Section, SitePage } from './page';
import { entityRoute, LIST_OF, type RecordPage, type SinglePage } from './routes';
import { TOPICS, topicName, WORKS, workName } from './topics';

type Named = { text: string };

/** By name, as the language sorts. */
const byName =
  ({ words }: Maker) =>
  (left: Named, right: Named): number =>
    left.text.localeCompare(right.text, words.language);

const claimsNaming = (id: string, { facts }: Maker): number => lookUp(facts).naming(id).length;

/** Links to all entities whose page is of that kind, each with how many claims name it. */
function entityLinks(page: RecordPage, maker: Maker): PageLink[] {
  return Object.values(maker.facts.entities)
    .filter(({ id, type }) => entityRoute(id, type).page === page)
    .flatMap(({ id, type }) =>
      entityLink(id, maker).map((link) => ({
        ...link,
        note: maker.words.s('list.note', {
          type: maker.words.s(`type.${type}`),
          claims: countLine(claimsNaming(id, maker), maker),
        }),
      })),
    )
    .sort(byName(maker));
}

/** How many claims count for a product, as its panel says it; where none does, what its panel says then. */
function ownLine(dossier: Dossier, maker: Maker): string {
  const { claims } = countsOf(dossier);
  return claims > 0 ? countLine(claims, maker) : noneLine(dossier, maker.words, 'chip');
}

export const productLinks = (maker: Maker): PageLink[] =>
  maker.facts.products
    .flatMap(({ id, vendor, dossier }) => {
      const company = maker.facts.entities[vendor]?.name ?? vendor;
      return entityLink(id, maker).map((link) => ({
        ...link,
        note: maker.words.s('list.note', { type: company, claims: ownLine(dossier, maker) }),
      }));
    })
    .sort(byName(maker));

export const topicLinks = (maker: Maker): PageLink[] =>
  TOPICS.map(({ id, holds }) => ({
    to: { page: 'topic', id },
    text: maker.words.s(topicName(id)),
    note: countLine(maker.facts.all.filter(holds).length, maker),
  }));

export const workLinks = (maker: Maker): PageLink[] =>
  WORKS.map((id) => ({
    to: { page: 'work', id },
    text: maker.words.s(workName(id)),
    note: countLine(maker.facts.all.filter(({ claim }) => claim.work === id).length, maker),
  }));

const kindLinks = ({ facts }: Maker): PageLink[] =>
  facts.categories.map(({ id, name, lang }) => ({ to: { page: 'kind', id }, text: name, lang }));

export const countryLinks = (maker: Maker): PageLink[] =>
  Object.entries(maker.facts.countries)
    .map(([id, text]): PageLink => {
      const count = lookUp(maker.facts).inCountry(id).length;
      return { to: { page: 'country', id }, text, note: countLine(count, maker) };
    })
    .sort(byName(maker));

const sourceLinks = (maker: Maker): PageLink[] =>
  Object.values(maker.facts.sources)
    .map(({ id, title, publisher, by = publisher, date, lang }): PageLink => {
      const note = [by, date?.slice(0, 4)].filter(Boolean).join(', ');
      return { to: { page: 'source', id }, text: title, note, lang: lang === maker.words.language ? undefined : lang };
    })
    .sort((left, right) => (left.note ?? '').localeCompare(right.note ?? '', maker.words.language));

export const links = (id: string, heading: string, items: readonly PageLink[], columns = true): Section => ({
  id,
  heading,
  body: { kind: 'links', items, columns },
});

type List = Exclude<
  SinglePage,
  | 'index'
  | 'search'
  | 'lessons'
  | 'unknown'
  | 'actions'
  | 'events'
  | 'changes'
  | 'corrections'
  | 'method'
  | 'offline'
  | 'not-found'
  | (typeof ONLY_ON_SITE)[number]
>;

/** Pages of pictures, and the one that compares. */
export const PICTURE_PAGES = ['loom', 'map', 'timeline', 'pay', 'compare'] as const satisfies readonly SinglePage[];

/** What the explorer of the extension does not have. */
export const ONLY_ON_SITE = [...PICTURE_PAGES, 'make-pack'] as const satisfies readonly SinglePage[];

/** What each list holds. */
function sectionsOf(list: List, maker: Maker): Section[] {
  const { words, facts } = maker;
  const all = words.s('list.all');
  switch (list) {
    case 'products':
      return [links('all', all, productLinks(maker)), links('kinds', words.s('list.kinds'), kindLinks(maker))];
    case 'platforms': {
      const work = new Set(facts.products.filter(({ kind }) => kind === 'work-platform').map(({ id }) => id));
      const products = productLinks(maker).filter(({ to }) => 'id' in to && work.has(to.id));
      const others = entityLinks('platform', maker).filter(({ to }) => !('id' in to && work.has(to.id)));
      return [
        links('work', words.s('list.work-platforms'), products),
        links('other', words.s('list.other-platforms'), others),
      ];
    }
    case 'places':
      return [
        links('countries', words.s('list.countries'), countryLinks(maker)),
        links('places', words.s('list.cities'), entityLinks('place', maker)),
      ];
    case 'topics':
      return [links('all', all, topicLinks(maker))];
    case 'kinds-of-work':
      return [links('all', all, workLinks(maker))];
    case 'sources':
      return [links('all', all, sourceLinks(maker), false)];
    case 'glossary':
      return [
        {
          id: 'all',
          heading: all,
          body: {
            kind: 'terms',
            items: facts.terms.map((term) => ({ to: { page: 'term', id: term.id }, ...term })),
          },
        },
      ];
    case 'companies':
      return [links('all', all, entityLinks('company', maker))];
    case 'organisations': {
      // Who speaks for workers, and apart from them who does not.
      const unions: readonly (string | undefined)[] = ['union', 'worker-group'];
      const isUnion = ({ to }: PageLink) => 'id' in to && unions.includes(facts.entities[to.id]?.type);
      const items = entityLinks('organisation', maker);
      return [
        links('unions', words.s('list.unions'), items.filter(isUnion)),
        links(
          'associations',
          words.s('list.associations'),
          items.filter((item) => !isUnion(item)),
        ),
      ];
    }
    case 'laws': {
      const topic = topicLinks(maker).filter(
        ({ to }) => 'id' in to && ['rulings', 'litigation', 'regulation'].includes(to.id),
      );
      return [links('all', all, entityLinks('law', maker)), links('topics', words.s('list.topics'), topic)];
    }
    case 'others':
      return [links('all', all, entityLinks('other', maker))];
  }
}

export const LISTS: readonly List[] = [
  'products',
  'companies',
  'platforms',
  'organisations',
  'places',
  'laws',
  'topics',
  'kinds-of-work',
  'sources',
  'glossary',
  'others',
];

export const listName = (page: Exclude<SinglePage, 'not-found' | 'offline'>): SiteWordKey => `list.${page}`;

export function listPage(list: List, maker: Maker): SitePage {
  const { words } = maker;
  const heading = words.s(listName(list));
  return {
    route: { page: list },
    title: heading,
    description: words.s(`list.${list}.what`),
    heading,
    intro: [{ text: words.s(`list.${list}.what`) }],
    sections: sectionsOf(list, maker),
  };
}

/** The list that a page belongs to, as the way back; none for the lists themselves. */
export const listOf = (page: SitePage): List | 'changes' | 'lessons' | 'loom' | undefined =>
  'id' in page.route && page.route.page in LIST_OF ? LIST_OF[page.route.page as keyof typeof LIST_OF] : undefined;
