/** Which entities have something to be read of: a page or a hit on any other would state who somebody is, with no source. Node only. */
import type { KnowledgeBase } from './load';

const known = new WeakMap<KnowledgeBase, ReadonlySet<string>>();

/** Those that a claim names or that answer one, products with their makers and chains, and the owners of all these. */
export function namedEntities(base: KnowledgeBase): ReadonlySet<string> {
  const ready = known.get(base);
  if (ready) return ready;
  const { claims, products, entities } = base.records;
  const named = new Set<string>();
  const add = (id: string | undefined): void => {
    if (id === undefined || named.has(id) || !entities.has(id)) return;
    named.add(id);
    add(entities.get(id)?.parent);
  };
  for (const { subject, object, about, products: of, place, otherPlaces = [], responses } of claims.values())
    for (const id of [subject, object, ...about, ...of, place, ...otherPlaces, ...responses.map((row) => row.of)])
      add(id);
  for (const [id, { vendor, chain = [] }] of products)
    for (const other of [id, vendor, ...chain.flatMap(({ who, place }) => [who, place])]) add(other);
  known.set(base, named);
  return named;
}
