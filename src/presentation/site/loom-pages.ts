/** The pages of the loom: all chains, and those of each kind of work, each with the same as a table. */
import { listInWords } from '../../i18n/amounts';
import type { Drawer, Maker } from './claims';
import { lookUp } from './look-up';
import type { PageLink, PictureFilter, Row, Section, SitePage } from './page';
import { pageOf, pictureSection } from './picture-section';
import { loomView, productsOfWork } from './pictures/loom';
import { noteWith } from './pictures/most';
import type { LoomView } from './pictures/picture';
import type { Route } from './routes';
import { WORKS, workName } from './topics';

/** What the script of the page can leave out of a loom: threads by state and by the year in which it was said. */
function filterOf({ threads }: LoomView, { words, facts }: Maker): PictureFilter {
  const states = new Set(threads.flatMap((thread) => thread.states));
  const years = threads.flatMap((thread) => thread.years);
  return {
    label: words.s('loom.filter'),
    state: words.s('fact.status'),
    all: words.s('loom.filter.all'),
    since: words.s('loom.filter.since'),
    until: words.s('loom.filter.until'),
    count: words.s('loom.filter.count', { shown: '{shown}', all: '{all}' }),
    states: [...new Set(facts.all.map(({ claim }) => claim.status))]
      .filter((status) => states.has(status))
      .map((status) => ({ value: status, text: words.t(`status.${status}`) })),
    years: [...new Set(years)].sort((one, other) => one - other),
  };
}

/** Whether people are known of beside the chain, so that nothing ends at its end. */
const othersOf = (id: string, { facts }: Maker): boolean =>
  (lookUp(facts).productById.get(id)?.dossier.others ?? []).some((claim) => !facts.claims[claim]?.gone);

/** Where the people of a chain are that names no place itself: the place or the countries of the claim that leads to them; that none is stated, where it has none. */
function placesOf(id: string, { facts, words }: Maker): string {
  const { byId, productById } = lookUp(facts);
  const link = productById.get(id)?.dossier.chain.findLast(({ people }) => people);
  const told = byId.get(link?.claim ?? '');
  const place = facts.entities[told?.claim.place ?? '']?.name;
  const countries = (told?.countries ?? []).flatMap((code) => facts.countries[code] ?? []);
  return place ?? (listInWords(countries, words.language) || words.s('loom.noPlace'));
}

/** The loom as a table: one row for each product, the same threads in the same words. */
function loomTable(loom: LoomView, maker: Maker): Section {
  const { words } = maker;
  const nodes = new Map(loom.nodes.map((node) => [node.key, node]));
  const [people, place] = [loom.columns.length - 2, loom.columns.length - 1];
  const rows = loom.threads.map((thread): Row => {
    const nodeAt = (column: number) => thread.nodes.map((key) => nodes.get(key)).find((one) => one?.column === column);
    const missing = new Map([
      [people, othersOf(thread.id, maker) ? words.s('loom.beside') : words.t('chain.end')],
      [place, nodeAt(people) ? placesOf(thread.id, maker) : words.s('table.none')],
    ]);
    const cells = loom.columns.map((_, column) => {
      const node = nodeAt(column);
      return { text: node?.name ?? missing.get(column) ?? words.s('table.none'), to: node?.to };
    });
    return {
      id: `thread-${thread.id}`,
      cells: [
        ...cells.map((cell) => [cell]),
        thread.proofs
          .filter((proof, at, all) => all.findIndex(({ to }) => sameClaim(to, proof.to)) === at)
          .map(({ to, mark, said }) => ({ text: said, to, mark })),
      ],
    };
  });
  return {
    id: 'table',
    heading: words.s('picture.table'),
    body: { kind: 'table', head: [...loom.columns, words.s('loom.column.proof')], items: rows },
  };
}

const sameClaim = (one: Route, other: Route): boolean => 'id' in one && 'id' in other && one.id === other.id;

/** Kinds of work that have a loom of their own, with how many chains it holds. */
const workLinks = (maker: Maker): PageLink[] =>
  WORKS.flatMap((id): PageLink[] => {
    const count = productsOfWork(id, maker).length;
    const note = maker.words.s('loom.chains', { count });
    return count > 0 ? [{ to: { page: 'loom', id }, text: maker.words.s(workName(id)), note }] : [];
  });

/** `all`: how many chains there are, of which the loom may not draw every one. */
function loomPage(page: Omit<SitePage, 'sections'>, loom: LoomView, all: number, maker: Drawer): SitePage {
  const { words } = maker;
  return {
    ...page,
    sections: [
      pictureSection(
        loom,
        page.route,
        page.heading,
        noteWith(words.s('loom.note'), all, 'loom', maker),
        maker,
        filterOf(loom, maker),
      ),
      {
        id: 'works',
        heading: words.s('loom.works'),
        body: {
          kind: 'links',
          items: [{ to: { page: 'loom' }, text: words.s('loom.whole') }, ...workLinks(maker)],
          columns: true,
        },
      },
      loomTable(loom, maker),
    ],
  };
}

/** The whole loom, and one for each kind of work that a chain tells of. */
export function loomPages(maker: Drawer): SitePage[] {
  const { words, facts } = maker;
  const whole = loomView('loom', facts.products, maker);
  const byWork = WORKS.flatMap((id): SitePage[] => {
    const own = productsOfWork(id, maker);
    const loom = loomView(`loom-${id}`, own, maker);
    const heading = words.s('loom.of', { work: words.s(workName(id)) });
    return loom
      ? [
          loomPage(
            {
              route: { page: 'loom', id },
              title: heading,
              description: words.s('list.loom.what'),
              heading,
              kicker: words.s('kicker.work'),
              intro: [{ text: words.s(`work.${id}.what`) }],
              wide: true,
            },
            loom,
            own.length,
            maker,
          ),
        ]
      : [];
  });
  return [...(whole ? [loomPage(pageOf('loom', maker), whole, facts.products.length, maker)] : []), ...byWork];
}
