/** Where a claim may stand: only what is said of the product stands among its claims and counts in its label. */
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { openAt } from './open';
import { problemAt } from './problem';

export const checkScopes = (base: KnowledgeBase): Problem[] => [
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
