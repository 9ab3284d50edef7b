/** Finds the id a person means: they know a name, the base wants an id. */
import { CannotAdd } from '../knowledge/add-record';
import type { KnowledgeBase } from '../knowledge/load';

type Searched = 'entities' | 'sources' | 'claims';

/** What a record is called, as far as a person may type it. */
function namesOf(base: KnowledgeBase, kind: Searched, id: string): string[] {
  if (kind === 'entities') {
    const entity = base.records.entities.get(id);
    return entity ? [entity.name, ...(entity.aka ?? [])] : [];
  }
  if (kind === 'sources') {
    const source = base.records.sources.get(id);
    return source ? [source.title, source.url ?? ''] : [];
  }
  return [base.records.claims.get(id)?.text.plain ?? ''];
}

const SHOWN = 6;

/** The id that one answer means. Throws CannotAdd with what comes near, or with how to add it. */
function findId(base: KnowledgeBase, kind: Searched, written: string): string {
  const records: ReadonlyMap<string, unknown> = base.records[kind];
  if (records.has(written)) return written;
  const wanted = written.toLowerCase();
  const known = [...records.keys()].map((id) => ({ id, names: namesOf(base, kind, id).map((n) => n.toLowerCase()) }));
  const exact = known.filter(({ names }) => names.includes(wanted));
  const only = exact[0];
  if (only && exact.length === 1) return only.id;
  const near = known.filter(({ id, names }) => [id, ...names].some((name) => name.includes(wanted)));
  const one = { entities: 'entity', sources: 'source', claims: 'claim' }[kind];
  throw new CannotAdd(
    near.length > 0
      ? `"${written}" is no id. Did you mean ${near
          .slice(0, SHOWN)
          .map(({ id }) => id)
          .join(', ')}${near.length > SHOWN ? `, or one of ${near.length - SHOWN} others` : ''}?`
      : `Nothing is called "${written}"; add it first: npm run new -- ${one}`,
  );
}

/** An answer of several ids, each found. */
export const findIds = (base: KnowledgeBase, kind: Searched, written: string): string =>
  written
    .split(',')
    .flatMap((part) => (part.trim() === '' ? [] : [findId(base, kind, part.trim())]))
    .join(', ');
