/** Where a claim may stand: only what is said of the product stands among its claims and counts in its label. */
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { entityNames, ownersOf } from './fact-reference';
import { openAt } from './open';
import { problemAt } from './problem';

/** Names under which a text may speak of a product: its own, its maker's, and those of the company above. */
const namesOf = (base: KnowledgeBase, id: string): string[] =>
  [id, base.records.products.get(id)?.vendor ?? '']
    .flatMap((entity) => ownersOf(base, entity))
    .flatMap((entity) => entityNames(base, entity));

/** What is counted as said of a product names it, or its maker, in the text that a reader meets. */
const unnamed = (base: KnowledgeBase): Problem[] =>
  [...base.records.claims].flatMap(([id, { scope, products, text }]) => {
    if (scope !== 'product' || products.length === 0) return [];
    const named = (name: string) => text.plain.includes(name) || text.standard.includes(name);
    return products
      .filter((product) => !namesOf(base, product).some(named))
      .map((product) =>
        openAt(
          base,
          `claims/${id}`,
          ['scope'],
          'scope by name',
          `is said of ${product} and names neither it nor its maker; name it in the text, or write scope: company, work or sector`,
        ),
      );
  });

/** That a product is no more is told by a claim that names it. */
const ends = (base: KnowledgeBase): Problem[] =>
  [...base.records.products].flatMap(([id, { ended }]) =>
    (ended ? base.records.claims.get(ended)?.products.includes(id) : true)
      ? []
      : [
          problemAt(
            base,
            `products/${id}`,
            ['ended'],
            `rests on ${ended}, which does not name this product; name the claim that tells its end`,
          ),
        ],
  );

export const checkScopes = (base: KnowledgeBase): Problem[] => [
  ...unnamed(base),
  ...ends(base),
  ...[...base.records.claims].flatMap(([id, claim]) => [
    ...(claim.scope
      ? []
      : [
          openAt(
            base,
            `claims/${id}`,
            ['about'],
            'scope',
            'does not say of what it speaks; write scope: product, company, work or sector',
          ),
        ]),
    ...(claim.scope === 'product' && claim.products.length === 0
      ? [problemAt(base, `claims/${id}`, ['scope'], 'is of scope product and names none; add it to products')]
      : []),
  ]),
  ...[...base.records.products].flatMap(([id, product]) =>
    product.claims.flatMap((claim, index) => {
      const { scope } = base.records.claims.get(claim) ?? {};
      return scope === undefined || scope === 'product'
        ? []
        : [
            problemAt(
              base,
              `products/${id}`,
              ['claims', index],
              `lists ${claim}, which is of scope ${scope}; move it to context`,
            ),
          ];
    }),
  ),
];
