/** Pages that gather claims: by topic, by kind of work, by kind of product, by word of the glossary. */
import { brief, claimEntry, countLine, entityLink, latestFirst, type Maker } from './claims';
import type { SiteCategory, SiteTerm } from './facts';
import type { SitePage } from './page';
import { TOPICS, topicName, WORKS, workName } from './topics';

function gathered(
  page: Pick<SitePage, 'route' | 'heading' | 'kicker' | 'intro'>,
  claims: Maker['facts']['all'],
  maker: Maker,
): SitePage {
  const { words } = maker;
  return {
    ...page,
    data: claims.map(({ claim }) => claim.id),
    title: page.heading,
    description: words.s('group.description', { name: page.heading, count: claims.length }),
    intro: [...page.intro, { text: countLine(claims.length, maker) }],
    sections: [
      {
        id: 'claims',
        heading: words.t('groups.heading'),
        body: { kind: 'claims', items: claims.toSorted(latestFirst).map((claim) => claimEntry(claim, maker)) },
      },
    ],
  };
}

export const topicPages = (maker: Maker): SitePage[] =>
  TOPICS.map(({ id, holds }) =>
    gathered(
      {
        route: { page: 'topic', id },
        heading: maker.words.s(topicName(id)),
        kicker: maker.words.s('kicker.topic'),
        intro: [],
      },
      maker.facts.all.filter(holds),
      maker,
    ),
  );

export const workPages = (maker: Maker): SitePage[] =>
  WORKS.map((id) =>
    gathered(
      {
        route: { page: 'work', id },
        heading: maker.words.s(workName(id)),
        kicker: maker.words.s('kicker.work'),
        intro: [{ text: maker.words.s(`work.${id}.what`) }],
      },
      maker.facts.all.filter(({ claim }) => claim.work === id),
      maker,
    ),
  );

/** What is known of a kind of product, and its products. */
export function kindPage({ id, name, claims, lang }: SiteCategory, maker: Maker): SitePage {
  const { facts, words } = maker;
  const own = new Set(claims);
  const known = facts.all.filter(({ claim }) => own.has(claim.id));
  return {
    route: { page: 'kind', id },
    title: name,
    description: words.s('kind.intro'),
    heading: name,
    headingLang: lang,
    kicker: words.s('kicker.kind'),
    intro: [{ text: words.s('kind.intro') }],
    sections: [
      {
        id: 'claims',
        heading: words.t('groups.sector'),
        body: { kind: 'claims', items: known.map((claim) => claimEntry(claim, maker)) },
      },
      {
        id: 'products',
        heading: words.s('list.products'),
        body: {
          kind: 'links',
          items: facts.products.filter(({ kind }) => kind === id).flatMap((product) => entityLink(product.id, maker)),
        },
      },
    ],
  };
}

/** A word of the trade: what it means, and the claims whose texts use it. */
export function termPage({ id, term, definition, source, lang }: SiteTerm, maker: Maker): SitePage {
  const { facts, words } = maker;
  const used = facts.all.filter(({ terms }) => terms.includes(id));
  return {
    route: { page: 'term', id },
    title: words.s('title.term', { term }),
    description: definition,
    heading: term,
    headingLang: lang,
    kicker: words.s('kicker.term'),
    intro: [{ text: definition, lang }],
    sections: [
      {
        id: 'source',
        heading: words.s('term.source'),
        body: {
          kind: 'texts',
          items: source ? [{ text: source, lang: words.language === 'en' ? undefined : 'en' }] : [],
        },
      },
      {
        id: 'claims',
        heading: words.s('term.claims'),
        body: { kind: 'briefs', items: used.toSorted(latestFirst).map((claim) => brief(claim, maker)) },
      },
    ],
  };
}
