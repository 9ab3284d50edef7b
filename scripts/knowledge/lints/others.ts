/** Further people of the picture: chosen by an editor among the claims of the product that stand, one for each stage, and not those of the opening or the chain. */
import type { Product } from '../../../src/model/product';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

function faultOf(
  base: KnowledgeBase,
  { claims, lead, chain = [], others = [] }: Product,
  index: number,
): string | undefined {
  const id = others[index] ?? '';
  const claim = base.records.claims.get(id);
  if (!claim) return 'names a claim that does not exist; correct the id';
  if (!claims.includes(id)) return `shows people of ${id}, which is not among the claims of this product`;
  if (id === lead) return `shows people of ${id}, of whom the opening tells; take it out`;
  if (claim.status === 'withdrawn' || claim.status === 'superseded')
    return `shows people of ${id}, which no longer stands; take it out`;
  const stageOf = (name: string) => base.records.claims.get(name)?.stage;
  if (chain.some((link) => stageOf(link.claim) === claim.stage))
    return `shows people of ${id} at a stage that the chain shows; take it out`;
  return others.slice(0, index).some((earlier) => stageOf(earlier) === claim.stage)
    ? `shows people of ${id} at a stage that has a branch; name one claim for each stage`
    : undefined;
}

export const checkOthers = (base: KnowledgeBase): Problem[] =>
  [...base.records.products].flatMap(([id, product]) =>
    (product.others ?? []).flatMap((_, index) => {
      const fault = faultOf(base, product, index);
      return fault ? [problemAt(base, `products/${id}`, ['others', index], fault)] : [];
    }),
  );
