/** Claims and their sources as JSON-LD with schema.org terms, for search engines and archives. */
import type { Claim } from '../../../src/model/claim';
import type { Entity } from '../../../src/model/entity';
import { AND_OTHERS, authorName, type Source, type SourceKind } from '../../../src/model/source';
import type { KnowledgeBase } from '../load';
import { LICENCE } from './json';

const ref = (kind: string, id: string) => ({ '@id': `urn:many-hands:${kind}:${id}` });

const WORKS: Partial<Record<SourceKind, string>> = {
  academic: 'ScholarlyArticle',
  news: 'NewsArticle',
  investigation: 'NewsArticle',
  company: 'WebPage',
  ngo: 'Report',
  union: 'Report',
  dataset: 'Dataset',
};
const THINGS: Partial<Record<Entity['type'], string>> = {
  ...{
    company: 'Organization',
    contractor: 'Organization',
    platform: 'Organization',
    'worker-group': 'Organization',
    union: 'Organization',
    ngo: 'NGO',
  },
  ...{
    'public-body': 'GovernmentOrganization',
    'research-group': 'ResearchOrganization',
    person: 'Person',
    product: 'Product',
    dataset: 'Dataset',
  },
  ...{ place: 'Place', event: 'Event', law: 'Legislation', publication: 'CreativeWork' },
};

function work(id: string, source: Source) {
  return {
    ...ref('source', id),
    '@type': WORKS[source.kind] ?? 'CreativeWork',
    name: source.title,
    publisher: { '@type': 'Organization', name: source.publisher },
    author: source.authors
      ?.filter((author) => author !== AND_OTHERS)
      .map((author) =>
        typeof author === 'string'
          ? { '@type': 'Organization', name: author }
          : { '@type': 'Person', name: authorName(author), givenName: author.given, familyName: author.family },
      ),
    datePublished: source.date,
    url: source.url,
    archivedAt: source.archive?.url,
    inLanguage: source.lang,
  };
}

function thing(id: string, entity: Entity) {
  const { geo } = entity;
  return {
    ...ref('entity', id),
    '@type': THINGS[entity.type] ?? 'Thing',
    name: entity.name,
    alternateName: entity.aka,
    description: entity.description,
    url: entity.website,
    geo: geo && { '@type': 'GeoCoordinates', latitude: geo.latitude, longitude: geo.longitude },
  };
}

/** An interval of ISO 8601; `..` where an end is not known or the matter goes on. */
const interval = (period: Claim['period']): string | undefined =>
  period && `${period.from ?? '..'}/${period.to ?? '..'}`;

/** The latest day on which anything was done to a claim: read, checked, corrected, asked after. */
const lastChange = ({
  review,
  history,
  audit,
  readings = [],
  textReview,
  detailReview,
  since,
}: Claim): string | undefined =>
  [
    review.on,
    ...history.map(({ on }) => on),
    ...[audit, textReview, detailReview, since].flatMap((done) => done?.on ?? []),
    ...readings.map(({ on }) => on),
  ]
    .toSorted()
    .at(-1);

function claimNode(base: KnowledgeBase, id: string, claim: Claim) {
  const texts = [{ '@language': 'en', '@value': claim.text.standard }];
  for (const [language, overlays] of base.overlays) {
    const text = overlays.claims.get(id)?.text.standard;
    if (text) texts.push({ '@language': language, '@value': text });
  }
  return {
    ...ref('claim', id),
    '@type': 'Claim',
    text: texts,
    creativeWorkStatus: claim.suspended ? 'suspended' : claim.status,
    about: claim.about.map((entity) => ref('entity', entity)),
    // Who speaks, and the piece in which they do.
    firstAppearance: claim.said && ref('source', claim.said.source),
    creditText: claim.said && [claim.said.by, claim.said.on].filter(Boolean).join(', '),
    appearance: claim.evidence.filter((item) => item.role === 'supports').map((item) => ref('source', item.source)),
    temporalCoverage: interval(claim.period),
    spatialCoverage: claim.place && ref('entity', claim.place),
    dateCreated: claim.history[0]?.on,
    dateModified: lastChange(claim),
    // What each company answered belongs to the claim; without an answer the row still says so.
    comment: claim.responses.map((row) => ({
      '@type': 'Comment',
      author: ref('entity', row.of),
      creativeWorkStatus: row.state,
      text: row.text,
    })),
  };
}

export const jsonLd = (base: KnowledgeBase, kbVersion: string) => ({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@id': 'urn:many-hands:base',
      '@type': 'Dataset',
      name: 'Many Hands knowledge base',
      version: kbVersion,
      license: LICENCE,
    },
    ...[...base.records.claims].map(([id, claim]) => claimNode(base, id, claim)),
    ...[...base.records.sources].map(([id, source]) => work(id, source)),
    ...[...base.records.entities].map(([id, entity]) => thing(id, entity)),
  ],
});
