/** All pages of the site in one language, in the order of the route table. */
import type { SiteWords } from '../../i18n/site-words';
import { claimPage } from './claim-page';
import { claimRoute, type Drawer, type Maker, makerOf } from './claims';
import { comparePage } from './compare';
import { countryPage, entityPage, sourcePage } from './entity-pages';
import type { SiteFacts } from './facts';
import { kindPage, termPage, topicPages, workPages } from './group-pages';
import { lessonsPage } from './lessons-page';
import { LISTS, listPage } from './list-pages';
import { loomPages } from './loom-pages';
import type { Section, SitePage } from './page';
import { inParts } from './parts';
import { mapPage, payPage, timelinePage } from './picture-pages';
import {
  actionsPage,
  changesPage,
  correctionsPage,
  dayPages,
  eventsPage,
  methodPage,
  unknownPage,
} from './record-pages';
import { addressOf, entityRoute, formsOf, type PageRoute } from './routes';
import { makePackPage, notFoundPage, offlinePage, searchPage } from './service-pages';
import { startPage } from './start-page';

/** The claims of a page as files. */
const dataSection = ({ route, data = [] }: SitePage, { s }: SiteWords): Section => ({
  id: 'data',
  heading: s('data.heading'),
  note: data.length > 0 ? s('data.note') : undefined,
  body: {
    kind: 'links',
    items:
      data.length > 0
        ? formsOf(route).map((form) => ({ to: { page: 'data', of: route, form }, text: s(`data.${form}`) }))
        : [],
  },
});

const SINGLES = {
  index: startPage,
  search: searchPage,
  lessons: lessonsPage,
  unknown: unknownPage,
  actions: actionsPage,
  events: eventsPage,
  changes: changesPage,
  corrections: correctionsPage,
  method: methodPage,
  'not-found': notFoundPage,
} as const;

/** The address of a page, and how it is made when it is asked for. */
type Unmade = readonly [route: PageRoute, make: () => SitePage];

const made = (pages: readonly SitePage[]): Unmade[] => pages.map((page) => [page.route, () => page]);

/** Pictures are laid out when the site is built, pages are kept by its worker, and packs are made on a page of its own in the extension: none of these is in the explorer. */
const onlyOnSite = (maker: Drawer): SitePage[] => [
  ...loomPages(maker),
  mapPage(maker),
  timelinePage(maker),
  payPage(maker),
  comparePage(maker),
  makePackPage(maker),
  offlinePage(maker),
];

/** Every page with its address, in the order of the route table; pages of a kind that is not wanted are left out. */
function* unmade(maker: Maker, wants: (page: PageRoute['page']) => boolean): Generator<Unmade> {
  const { facts } = maker;
  for (const [page, make] of Object.entries(SINGLES)) yield [{ page: page as keyof typeof SINGLES }, () => make(maker)];
  for (const page of LISTS) yield [{ page }, () => listPage(page, maker)];
  if (facts.site && wants('map')) yield* made(onlyOnSite({ ...maker, site: facts.site }));
  // Their claims are gathered in one go, and only where somebody wants them.
  if (wants('topic')) yield* made(topicPages(maker));
  if (wants('work')) yield* made(workPages(maker));
  if (wants('day')) yield* made(dayPages(maker));
  for (const category of facts.categories) yield [{ page: 'kind', id: category.id }, () => kindPage(category, maker)];
  for (const entity of Object.values(facts.entities))
    yield [entityRoute(entity.id, entity.type), () => entityPage(entity, maker)];
  for (const [id, name] of Object.entries(facts.countries))
    yield [{ page: 'country', id }, () => countryPage(id, name, maker)];
  for (const claim of facts.all) yield [claimRoute(claim.claim.id), () => claimPage(claim, maker)];
  for (const id of Object.keys(facts.sources)) yield [{ page: 'source', id }, () => sourcePage(id, maker)];
  for (const term of facts.terms) yield [{ page: 'term', id: term.id }, () => termPage(term, maker)];
}

/** A section that holds nothing is left out: no page shows an empty heading. */
const filled = (page: SitePage, more: readonly Section[] = []): SitePage => ({
  ...page,
  sections: [...page.sections, ...more].filter(
    ({ body, note }) => !('items' in body) || body.items.length > 0 || note !== undefined,
  ),
});

/** Pages of products alone, by the id of each: of all pages only they bring styles of their own. */
export function productPages(facts: SiteFacts, words: SiteWords): [id: string, make: () => SitePage][] {
  const maker = makerOf(facts, words);
  return facts.products.flatMap(({ id }): [string, () => SitePage][] => {
    const entity = facts.entities[id];
    return entity ? [[id, () => entityPage(entity, maker)]] : [];
  });
}

/** Whether pages of a kind are wanted, or the one of an id. */
export type Wants = (page: PageRoute['page'], id?: string) => boolean;

/** The parts of one page after the other: a large site need not stand in memory whole. Of those that nobody wants, none is made. */
export function* pagesInParts(
  facts: SiteFacts,
  words: SiteWords,
  wants: Wants = () => true,
): Generator<readonly [route: PageRoute, parts: SitePage[]]> {
  for (const [route, make] of unmade(makerOf(facts, words), (kind) => wants(kind))) {
    if (!wants(route.page, 'id' in route ? route.id : undefined)) continue;
    const page = make();
    yield [route, inParts(filled(page, [dataSection(page, words)]), words)];
  }
}

/** All pages, one after the other. */
export function* sitePages(facts: SiteFacts, words: SiteWords): Generator<SitePage> {
  for (const [, parts] of pagesInParts(facts, words)) yield* parts;
}

/** The one page at an address (`addressOf`), without files to take along; undefined where there is none. */
export function pageAt(address: string, maker: Maker): SitePage | undefined {
  const { language } = maker.words;
  const kind = address.split(/[/.]/)[1];
  for (const [route, make] of unmade(maker, (page) => page === kind))
    if (addressOf(route, language) === address) return filled(make());
  return undefined;
}
