/** All pages of the site in one language, in the order of the route table. */
import type { SiteWords } from '../../i18n/site-words';
import { claimPage } from './claim-page';
import { makerOf } from './claims';
import { countryPage, entityPage, sourcePage } from './entity-pages';
import type { SiteFacts } from './facts';
import { kindPage, termPage, topicPages, workPages } from './group-pages';
import { LISTS, listPage, startPage } from './list-pages';
import type { Section, SitePage } from './page';
import {
  actionsPage,
  changesPage,
  correctionsPage,
  dayPages,
  eventsPage,
  methodPage,
  notFoundPage,
  searchPage,
  unknownPage,
} from './record-pages';
import { formsOf } from './routes';

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

/** One page after the other: a large site need not stand in memory whole. */
export function* sitePages(facts: SiteFacts, words: SiteWords): Generator<SitePage> {
  const maker = makerOf(facts, words);
  // A section that holds nothing is left out: no page shows an empty heading.
  const filled = (page: SitePage): SitePage => ({
    ...page,
    sections: [...page.sections, dataSection(page, words)].filter(
      ({ body, note }) => !('items' in body) || body.items.length > 0 || note !== undefined,
    ),
  });
  const singles = [
    startPage,
    searchPage,
    unknownPage,
    actionsPage,
    eventsPage,
    changesPage,
    correctionsPage,
    methodPage,
    notFoundPage,
  ];
  for (const page of singles) yield filled(page(maker));
  for (const list of LISTS) yield filled(listPage(list, maker));
  for (const page of [...topicPages(maker), ...workPages(maker), ...dayPages(maker)]) yield filled(page);
  for (const category of facts.categories) yield filled(kindPage(category, maker));
  for (const entity of Object.values(facts.entities)) yield filled(entityPage(entity, maker));
  for (const [code, name] of Object.entries(facts.countries)) yield filled(countryPage(code, name, maker));
  for (const claim of facts.all) yield filled(claimPage(claim, maker));
  for (const id of Object.keys(facts.sources)) yield filled(sourcePage(id, maker));
  for (const term of facts.terms) yield filled(termPage(term, maker));
}
