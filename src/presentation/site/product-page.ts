/** The page of a product: the panel's own view of it, laid out whole, and then every other claim that names it. */
import { panelView } from '../panel-view';
import type { ClaimView } from '../views/claim';
import { brief, claimEntry, day, entityLink, type Maker, whenAndWhat } from './claims';
import type { SiteClaim, SiteProduct } from './facts';
import { lookUp } from './look-up';
import type { Section, SitePage } from './page';

/** Claims that are not the product’s own stand in one line each: they have pages of their own. */
const OTHERS: readonly string[] = ['among', 'company', 'sector'];

function claimSections(
  view: ReturnType<typeof panelView>,
  known: ReadonlyMap<string, SiteClaim>,
  maker: Maker,
): Section[] {
  const pick = (claims: readonly ClaimView[]) => claims.flatMap(({ id }) => known.get(id) ?? []);
  return view.groups.items.map(({ id, heading, note, claims }) => ({
    id,
    heading,
    note,
    body: OTHERS.includes(id)
      ? { kind: 'briefs', items: pick(claims).map((claim) => brief(claim, maker)) }
      : { kind: 'claims', items: pick(claims).map((claim) => claimEntry(claim, maker)) },
  }));
}

/** What its paper says of its claims: it changes only where they do, and so does the page. */
const paperFacts = ({ claims, level }: SiteProduct['dossier'], maker: Maker): string => {
  const { facts, words } = maker;
  const date = Object.values(claims)
    .map(({ checkedOn }) => checkedOn)
    .sort()
    .at(-1);
  const length = { level: words.t(`level.${level}`) };
  const said = date ? words.s('product.paper', { date: day(date, maker), ...length }) : '';
  return [said, facts.site?.place].filter(Boolean).join(' ');
};

/** The opening and the parts of a product. `named` are all claims that name it. */
export function productSections(
  { id, kind, vendor, dossier }: SiteProduct,
  named: readonly SiteClaim[],
  maker: Maker,
): Required<Pick<SitePage, 'opening' | 'paper'>> & { sections: Section[] } {
  const { facts, words } = maker;
  const view = panelView(dossier, words, {
    today: facts.today,
    kbVersion: facts.kbVersion,
    reportTo: 'mailto:',
    site: facts.site?.place,
    citeAs: 'plain',
  });
  const known = lookUp(facts).byId;
  const listed = new Set(view.groups.items.flatMap(({ claims }) => claims.map((claim) => claim.id)));
  const { chain, hour, answers, changed, actions, terms } = view;
  const category = facts.categories.find((one) => one.id === kind);
  const used = new Set(terms.items.map(({ term }) => term));
  return {
    opening: view,
    paper: { ...view, paper: { ...view.paper, facts: paperFacts(dossier, maker) } },
    sections: [
      { id: 'chain', heading: chain.heading, body: { kind: 'chain', chain, said: view.undocumented?.text } },
      ...(hour ? [{ id: 'hour', heading: hour.heading, body: { kind: 'hour' as const, hour } }] : []),
      { id: 'answers', heading: answers.heading, body: { kind: 'answers', items: answers.items } },
      {
        id: 'changed',
        heading: changed.heading,
        body: {
          kind: 'briefs',
          items: changed.items.flatMap((item) => {
            const claim = known.get(item.claim.id);
            return claim ? [brief(claim, maker, whenAndWhat(item.date, item.kind, maker))] : [];
          }),
        },
      },
      {
        id: 'unknown',
        heading: words.t('unknown.heading'),
        body: { kind: 'unknown', items: lookUp(facts).unknownOf(id) },
      },
      { id: 'actions', heading: actions.heading, body: { kind: 'actions', items: actions.items, more: actions.more } },
      ...claimSections(view, known, maker),
      {
        id: 'named',
        heading: words.s('product.named'),
        body: {
          kind: 'briefs',
          items: named.filter(({ claim }) => !listed.has(claim.id)).map((claim) => brief(claim, maker)),
        },
      },
      {
        id: 'words',
        heading: terms.heading,
        body: {
          kind: 'terms',
          items: facts.terms
            .filter(({ term }) => used.has(term))
            .map((term) => ({ to: { page: 'term', id: term.id }, ...term })),
        },
      },
      {
        id: 'ways',
        heading: words.s('product.ways'),
        body: {
          kind: 'links',
          items: [
            ...entityLink(vendor, maker),
            ...(category
              ? [
                  {
                    to: { page: 'kind' as const, id: kind },
                    text: category.name,
                    note: words.s('kicker.kind'),
                    lang: category.lang,
                  },
                ]
              : []),
          ],
        },
      },
    ],
  };
}
