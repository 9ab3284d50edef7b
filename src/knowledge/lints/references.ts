/** Every id that a record names must exist, and every claim must have a source that supports it. */
import type { Kind } from '../kinds';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

/** The level above which a claim is not shipped: described in detail. */
const SENSITIVITY_CAP = 2;

export function checkReferences(base: KnowledgeBase): Problem[] {
  const problems: Problem[] = [];
  const { records } = base;
  const need = (key: string, path: readonly PropertyKey[], kind: Kind, id: string | undefined) => {
    if (id !== undefined && !records[kind].has(id)) problems.push(problemAt(base, key, path, `names ${kind}/${id}, which does not exist; add it or correct the id`));
  };
  const wrong = (key: string, path: readonly PropertyKey[], message: string) => problems.push(problemAt(base, key, path, message));

  for (const [id, claim] of records.claims) {
    const key = `claims/${id}`;
    for (const [index, entity] of claim.about.entries()) need(key, ['about', index], 'entities', entity);
    for (const [index, product] of claim.products.entries()) need(key, ['products', index], 'entities', product);
    for (const field of ['subject', 'object', 'place'] as const) need(key, [field], 'entities', claim[field]);
    for (const [index, place] of (claim.otherPlaces ?? []).entries()) need(key, ['otherPlaces', index], 'entities', place);
    need(key, ['country'], 'countries', claim.country);
    need(key, ['supersededBy'], 'claims', claim.supersededBy);
    for (const [index, item] of claim.evidence.entries()) need(key, ['evidence', index, 'source'], 'sources', item.source);
    claim.responses.forEach((row, index) => {
      need(key, ['responses', index, 'of'], 'entities', row.of);
      for (const source of row.sources ?? []) need(key, ['responses', index], 'sources', source);
    });
    if (!claim.evidence.some((item) => item.role === 'supports')) wrong(key, ['evidence'], 'has no source that supports it; a claim without one does not ship');
    if (claim.sensitivity.level > SENSITIVITY_CAP) wrong(key, ['sensitivity', 'level'], `is above the cap of ${SENSITIVITY_CAP}; name or outline the matter, do not describe it`);
    if (claim.status === 'superseded' && !claim.supersededBy) wrong(key, ['status'], 'is superseded without supersededBy; name the claim that replaces it');
  }
  for (const [id, entity] of records.entities) {
    need(`entities/${id}`, ['parent'], 'entities', entity.parent);
    need(`entities/${id}`, ['country'], 'countries', entity.country);
  }
  for (const [id, source] of records.sources) {
    need(`sources/${id}`, ['origin'], 'sources', source.origin);
    const origin = source.origin === undefined ? undefined : records.sources.get(source.origin);
    if (source.origin === id || origin?.origin) wrong(`sources/${id}`, ['origin'], 'points to itself or to a source that has an origin; name the first story');
  }
  for (const [id, relation] of records.relations) {
    need(`relations/${id}`, ['from'], 'entities', relation.from);
    need(`relations/${id}`, ['to'], 'entities', relation.to);
    for (const [index, claim] of relation.claims.entries()) need(`relations/${id}`, ['claims', index], 'claims', claim);
  }
  for (const [id, product] of records.products) {
    const key = `products/${id}`;
    need(key, [], 'entities', id);
    need(key, ['vendor'], 'entities', product.vendor);
    need(key, ['kind'], 'categories', product.kind);
    need(key, ['lead'], 'claims', product.lead);
    for (const [index, claim] of product.chain.entries()) need(key, ['chain', index], 'claims', claim);
    for (const [index, claim] of (product.context ?? []).entries()) need(key, ['context', index], 'claims', claim);
    (product.thread ?? []).forEach((link, index) => {
      need(key, ['thread', index, 'relation'], 'relations', link.relation);
      need(key, ['thread', index, 'claim'], 'claims', link.claim);
    });
    if (product.chain.length > 0 && !product.lead) wrong(key, ['chain'], 'has a chain and no lead; name the claim to open with');
  }
  for (const [id, category] of records.categories) for (const [index, claim] of category.claims.entries()) need(`categories/${id}`, ['claims', index], 'claims', claim);
  for (const [id, wage] of records.wages) {
    need(`wages/${id}`, ['source'], 'sources', wage.source);
    need(`wages/${id}`, ['country'], 'countries', wage.country);
  }
  return problems;
}
