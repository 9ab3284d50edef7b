/** What becomes of a claim: suspended, withdrawn and superseded claims say why, and nothing opens with them. */
import type { Claim } from '../../../src/model/claim';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

type Say = (path: PropertyKey[], message: string) => void;

const isGone = (claim: Claim | undefined): boolean => claim?.status === 'withdrawn' || claim?.status === 'superseded';
const recorded = (claim: Claim, change: Claim['history'][number]['change']): boolean =>
  claim.history.some((entry) => entry.change === change);

function checkReplacement(base: KnowledgeBase, id: string, claim: Claim, say: Say): void {
  if (claim.status === 'superseded' && !claim.supersededBy)
    say(['status'], 'is superseded without supersededBy; name the claim that replaces it');
  if (claim.supersededBy === undefined) return;
  if (claim.status !== 'superseded')
    say(
      ['supersededBy'],
      `names a replacement but is ${claim.status}; set status: superseded, or take supersededBy out`,
    );
  if (claim.supersededBy === id || isGone(base.records.claims.get(claim.supersededBy)))
    say(
      ['supersededBy'],
      `is replaced by ${claim.supersededBy}, which itself no longer stands; name the claim that stands today`,
    );
}

function checkReasons(claim: Claim, say: Say): void {
  if (isGone(claim) && !recorded(claim, 'status'))
    say(['history'], `is ${claim.status} without a reason; add a history entry with change: status and why`);
  if (isGone(claim) && claim.rank !== 'deprecated') say(['rank'], `is ${claim.status}; set rank: deprecated`);
  if (claim.suspended && !recorded(claim, 'suspended'))
    say(['history'], 'is suspended without a history entry; add one with change: suspended and why');
  if (claim.suspended && isGone(claim))
    say(['suspended'], `is both suspended and ${claim.status}; the check is over, take suspended out`);
}

/** Nothing that no longer stands is said of a product; a suspended claim may stay in its place but does not open. */
function checkUses(base: KnowledgeBase): Problem[] {
  const gone = (id: string | undefined) => id !== undefined && isGone(base.records.claims.get(id));
  const use = (key: string, path: PropertyKey[], id: string | undefined) =>
    gone(id)
      ? [
          problemAt(
            base,
            key,
            path,
            `uses ${id}, which is ${base.records.claims.get(id ?? '')?.status}; take it out or use the claim that replaces it`,
          ),
        ]
      : [];
  const products = [...base.records.products].flatMap(([id, product]) => {
    const key = `products/${id}`;
    const suspended = product.lead !== undefined && base.records.claims.get(product.lead)?.suspended;
    return [
      ...use(key, ['ended'], product.ended),
      ...use(key, ['lead'], product.lead),
      ...(suspended
        ? [
            problemAt(
              base,
              key,
              ['lead'],
              `opens with ${product.lead}, which is suspended; open with another claim until it is checked`,
            ),
          ]
        : []),
      ...product.claims.flatMap((claim, index) => use(key, ['claims', index], claim)),
      ...(product.context ?? []).flatMap((claim, index) => use(key, ['context', index], claim)),
      ...(product.chain ?? []).flatMap((link, index) => use(key, ['chain', index, 'claim'], link.claim)),
    ];
  });
  const categories = [...base.records.categories].flatMap(([id, category]) =>
    category.claims.flatMap((claim, index) => use(`categories/${id}`, ['claims', index], claim)),
  );
  return [...products, ...categories];
}

export function checkLifecycle(base: KnowledgeBase): Problem[] {
  const problems = checkUses(base);
  for (const [id, claim] of base.records.claims) {
    const say: Say = (path, message) => problems.push(problemAt(base, `claims/${id}`, path, message));
    checkReplacement(base, id, claim, say);
    checkReasons(claim, say);
  }
  return problems;
}
