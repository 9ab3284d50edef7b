/** Every id that a record names must exist, and every claim must have a source that supports it. */
import type { Claim } from '../../../src/model/claim';
import type { Product } from '../../../src/model/product';
import type { Source } from '../../../src/model/source';
import type { Kind } from '../kinds';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

/** The level above which a claim is not shipped: described in detail. */
const SENSITIVITY_CAP = 2;

/** An id that a record names: where, and of which kind it must be. */
type Named = [path: PropertyKey[], kind: Kind, id: string | undefined];
type Rule = [path: PropertyKey[], broken: boolean, message: string];

const many = (path: PropertyKey, kind: Kind, ids: readonly string[] | undefined): Named[] =>
  (ids ?? []).map((id, index) => [[path, index], kind, id]);

const claimNames = (claim: Claim): Named[] => [
  ...many('about', 'entities', claim.about),
  ...many('products', 'entities', claim.products),
  ...many('otherPlaces', 'entities', claim.otherPlaces),
  [['subject'], 'entities', claim.subject],
  [['object'], 'entities', claim.object],
  [['place'], 'entities', claim.place],
  [['country'], 'countries', claim.country],
  [['supersededBy'], 'claims', claim.supersededBy],
  [['said', 'source'], 'sources', claim.said?.source],
  ...(claim.since && claim.since.found !== 'none' ? many('since', 'claims', claim.since.found) : []),
  ...claim.evidence.flatMap((item, index): Named[] => [
    [['evidence', index, 'source'], 'sources', item.source],
    [['evidence', index, 'origin'], 'sources', item.origin],
  ]),
  ...claim.responses.flatMap((row, index): Named[] => [
    [['responses', index, 'of'], 'entities', row.of],
    [['responses', index, 'source'], 'sources', row.source],
  ]),
];

const claimRules = (claim: Claim): Rule[] => [
  [
    ['evidence'],
    !claim.evidence.some((item) => item.role === 'supports'),
    'has no source that supports it; a claim without one does not ship',
  ],
  [
    ['period'],
    !claim.period && !claim.happened && !claim.said,
    'has no period, no day on which it happened and nobody who says it; write what is known of these',
  ],
  [
    ['sensitivity', 'level'],
    claim.sensitivity.level > SENSITIVITY_CAP,
    `is above the cap of ${SENSITIVITY_CAP}; name or outline the matter, do not describe it`,
  ],
];

const productNames = (id: string, product: Product): Named[] => [
  [[], 'entities', id],
  [['vendor'], 'entities', product.vendor],
  [['kind'], 'categories', product.kind],
  [['ended'], 'claims', product.ended],
  [['lead'], 'claims', product.lead],
  ...many('claims', 'claims', product.claims),
  ...many('context', 'claims', product.context),
  ...(product.chain ?? []).flatMap((link, index): Named[] => [
    [['chain', index, 'who'], 'entities', link.who],
    [['chain', index, 'and'], 'entities', link.and],
    [['chain', index, 'place'], 'entities', link.place],
    [['chain', index, 'claim'], 'claims', link.claim],
    [['chain', index, 'pay'], 'claims', link.pay?.claim],
    [['chain', index, 'count'], 'claims', link.count?.claim],
  ]),
];

function sourceRules(base: KnowledgeBase, id: string, source: Source): Rule[] {
  const origin = source.origin === undefined ? undefined : base.records.sources.get(source.origin);
  return [
    [
      ['origin'],
      source.origin === id || origin?.origin !== undefined,
      'points to itself or to a source that has an origin; name the first story',
    ],
  ];
}

/** An owner's owner must not be owned by it in turn. */
function ownerRules(base: KnowledgeBase, id: string): Rule[] {
  const seen = new Set<string>();
  let current: string | undefined = id;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    current = base.records.entities.get(current)?.parent;
  }
  return [[['parent'], current === id, 'is its own owner, directly or through others; correct parent']];
}

export function checkReferences(base: KnowledgeBase): Problem[] {
  const { records } = base;
  const check = (kind: Kind, id: string, named: readonly Named[], rules: readonly Rule[] = []): Problem[] => [
    ...named.flatMap(([path, wanted, target]) =>
      target === undefined || records[wanted].has(target)
        ? []
        : [
            problemAt(
              base,
              `${kind}/${id}`,
              path,
              `names ${wanted}/${target}, which does not exist or is not valid; add it or correct the id`,
            ),
          ],
    ),
    ...rules.flatMap(([path, broken, message]) => (broken ? [problemAt(base, `${kind}/${id}`, path, message)] : [])),
  ];
  return [
    ...[...records.claims].flatMap(([id, claim]) => check('claims', id, claimNames(claim), claimRules(claim))),
    ...[...records.entities].flatMap(([id, entity]) =>
      check(
        'entities',
        id,
        [
          [['parent'], 'entities', entity.parent],
          [['country'], 'countries', entity.country],
        ],
        ownerRules(base, id),
      ),
    ),
    ...[...records.sources].flatMap(([id, source]) =>
      check('sources', id, [[['origin'], 'sources', source.origin]], sourceRules(base, id, source)),
    ),
    ...[...records.products].flatMap(([id, product]) => check('products', id, productNames(id, product))),
    ...[...records.actions].flatMap(([id, action]) =>
      check(
        'actions',
        id,
        [
          [['resource'], 'resources', action.resource],
          [['owner'], 'entities', action.owner],
          [['askedBy'], 'entities', action.askedBy],
          ...many('fits', 'entities', action.fits?.entities),
          ...many('fits', 'countries', action.fits?.countries),
        ],
        [[[], !action.general && !action.fits, 'fits no product; write general: true or what it fits']],
      ),
    ),
    ...[...records.categories].flatMap(([id, category]) =>
      check('categories', id, many('claims', 'claims', category.claims)),
    ),
    ...[...records.wages].flatMap(([id, wage]) =>
      check('wages', id, [
        [['source'], 'sources', wage.source],
        [['hours', 'source'], 'sources', wage.hours?.source],
        [['country'], 'countries', wage.country],
        ...many('places', 'entities', wage.places),
      ]),
    ),
    ...[...records.rates].flatMap(([id, rate]) => check('rates', id, [[['source'], 'sources', rate.source]])),
  ];
}
