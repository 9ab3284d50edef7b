/** The pages of companies, platforms, organisations, places, laws and others: who it is, and every claim that names it. */
import { repeats } from '../../model/source';
import { countsOf } from '../own-claims';
import { claimEntry, countLine, day, entityLink, latestFirst, type Maker } from './claims';
import type { SiteClaim, SiteEntity, SiteProduct } from './facts';
import { lookUp } from './look-up';
import type { Fact, PageLink, Section, SitePage } from './page';
import { productSections } from './product-page';
import { entityRoute } from './routes';
import { TOPICS, topicName } from './topics';

/** Claims by theme, the latest of each first; every claim has one theme. */
export function claimsByTheme(claims: readonly SiteClaim[], maker: Maker): Section[] {
  return TOPICS.filter(({ id }) => id !== 'lost-jobs' && id !== 'rulings').map(({ id, holds }) => ({
    id,
    heading: maker.words.s(topicName(id)),
    body: {
      kind: 'claims',
      items: claims
        .filter(holds)
        .toSorted(latestFirst)
        .map((claim) => claimEntry(claim, maker)),
    },
  }));
}

function factsOf(entity: SiteEntity, maker: Maker): Fact[] {
  const { facts, words } = maker;
  const { aka, country, parent, website } = entity;
  const land = country && facts.countries[country];
  const children = lookUp(facts).ownedBy(entity.id);
  return [
    ...(aka.length > 0 ? [{ name: words.s('fact.aka'), text: aka.join(', ') }] : []),
    ...(country && land
      ? [{ name: words.s('fact.country'), links: [{ to: { page: 'country' as const, id: country }, text: land }] }]
      : []),
    ...(parent ? [{ name: words.s('fact.parent'), links: entityLink(parent, maker) }] : []),
    ...(children.length > 0
      ? [{ name: words.s('fact.children'), links: children.flatMap(({ id }) => entityLink(id, maker)) }]
      : []),
    ...(website ? [{ name: words.s('fact.website'), url: website }] : []),
  ];
}

/** Products of a company, and what can be done with it. */
function ownProducts(id: string, maker: Maker): Section {
  const links = lookUp(maker.facts)
    .madeBy(id)
    .flatMap((own) => entityLink(own.id, maker));
  return { id: 'products', heading: maker.words.s('company.products'), body: { kind: 'links', items: links } };
}

/** How many claims name it; of a product also how many are about itself, which is the number that its panel gives. */
const claimsLine = (count: number, product: SiteProduct | undefined, { words }: Maker): string =>
  product
    ? words.s('product.claims', {
        count,
        own: countsOf(product.dossier).claims,
        product: product.dossier.product.name,
      })
    : words.s('entity.claims', { count });

/** The page of any entity; that of a product holds what the panel shows of it. */
export function entityPage(entity: SiteEntity, maker: Maker): SitePage {
  const { facts, words } = maker;
  const claims = lookUp(facts).naming(entity.id);
  const product = lookUp(facts).productById.get(entity.id);
  const lang = entity.textLanguage;
  const who: Section = {
    id: 'who',
    heading: words.s('entity.facts'),
    body: { kind: 'facts', items: factsOf(entity, maker) },
  };
  const shown = product ? productSections(product, claims, maker) : undefined;
  return {
    route: entityRoute(entity.id, entity.type),
    title: words.s('title.entity', { name: entity.name, type: words.s(`type.${entity.type}`) }),
    description: `${entity.description} ${countLine(claims.length, maker)}.`,
    heading: entity.name,
    kicker: words.s(`type.${entity.type}`),
    intro: [
      { text: entity.description, lang },
      { text: claims.length > 0 ? claimsLine(claims.length, product, maker) : words.s('entity.none') },
    ],
    data: claims.map(({ claim }) => claim.id),
    ...(shown && { opening: shown.opening, paper: shown.paper }),
    sections: shown ? [...shown.sections, who] : [who, ownProducts(entity.id, maker), ...claimsByTheme(claims, maker)],
  };
}

/** The page of a country: its places, and the claims that stand there. */
export function countryPage(code: string, name: string, maker: Maker): SitePage {
  const { facts, words } = maker;
  const claims = lookUp(facts).inCountry(code);
  const inside = Object.values(facts.entities).filter(({ country }) => country === code);
  const links = (places: boolean): PageLink[] =>
    inside.filter(({ type }) => (type === 'place') === places).flatMap(({ id }) => entityLink(id, maker));
  return {
    route: { page: 'country', id: code },
    title: words.s('title.entity', { name, type: words.s('type.country') }),
    description: words.s('country.description', { name, count: claims.length }),
    heading: name,
    kicker: words.s('type.country'),
    data: claims.map(({ claim }) => claim.id),
    intro: [{ text: claims.length > 0 ? words.s('entity.claims', { count: claims.length }) : words.s('entity.none') }],
    sections: [
      { id: 'places', heading: words.s('country.places'), body: { kind: 'links', items: links(true) } },
      ...claimsByTheme(claims, maker),
      { id: 'based', heading: words.s('country.based'), body: { kind: 'links', items: links(false) } },
    ],
  };
}

/** The page of a source: what it is, and the claims that name it. */
export function sourcePage(id: string, maker: Maker): SitePage {
  const { facts, words } = maker;
  const source = facts.sources[id];
  const used = lookUp(facts).restingOn(id);
  const answered = lookUp(facts).answeredIn(id);
  const {
    title = id,
    publisher: printed = '',
    by: publisher = printed,
    date,
    url,
    lang,
    authors = [],
    kind,
    origin,
  } = source ?? {};
  const first = origin ? facts.sources[origin] : undefined;
  const names = authors.map((author) => (typeof author === 'string' ? author : `${author.given} ${author.family}`));
  return {
    route: { page: 'source', id },
    title: words.s('title.source', { title, publisher }),
    description: words.s('source.description', { publisher, title, count: used.length }),
    heading: title,
    headingLang: lang,
    kicker: words.s('kicker.source'),
    intro: [],
    sections: [
      {
        id: 'about',
        heading: words.s('source.about'),
        body: {
          kind: 'facts',
          items: [
            { name: words.s('fact.publisher'), text: publisher },
            ...(names.length > 0 ? [{ name: words.s('fact.authors'), text: names.join(', ') }] : []),
            { name: words.s('fact.date'), text: date ? day(date, maker) : words.t('source.undated') },
            ...(kind ? [{ name: words.s('fact.kind'), text: words.s(`source.${kind}`) }] : []),
            url
              ? { name: words.s('fact.address'), url }
              : { name: words.s('fact.address'), text: words.t('source.noAddress') },
            ...(origin && first && repeats({ origin, date }, first)
              ? [
                  {
                    name: words.s('fact.origin'),
                    links: [{ to: { page: 'source' as const, id: origin }, text: first.title, lang: first.lang }],
                  },
                ]
              : []),
          ],
        },
      },
      {
        id: 'claims',
        heading: words.s('source.claims'),
        note: used.length + answered.length > 0 ? undefined : words.s('source.unused'),
        body: { kind: 'claims', items: used.map((claim) => claimEntry(claim, maker)) },
      },
      {
        id: 'answers',
        heading: words.s('source.answers'),
        body: {
          kind: 'claims',
          items: answered.filter((claim) => !used.includes(claim)).map((claim) => claimEntry(claim, maker)),
        },
      },
    ],
  };
}
