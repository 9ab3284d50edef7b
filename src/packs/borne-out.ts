/** Whether the sources of a claim can bear its status (docs/method.md): only what the kinds of the sources tell. */
import type { SourceKind } from '../model/source';
import type { Status } from '../model/status';
import type { BaseIds } from './contained';
import { sameName } from './names';
import type { Pack } from './pack';

const DECISIONS: readonly SourceKind[] = ['court', 'official'];
/** Status -> kinds of which one that was read must support the claim. */
const RESTS_ON: Partial<Record<Status, readonly SourceKind[]>> = {
  ruled: DECISIONS,
  settled: DECISIONS,
  documented: [...DECISIONS, 'company', 'union', 'ngo', 'academic', 'dataset'],
};

/** Kinds of which a status needs one and has none; undefined where the sources bear it out. */
export const kindsMissing = (
  status: Status,
  supporting: readonly (SourceKind | undefined)[],
): readonly SourceKind[] | undefined => {
  const needed = RESTS_ON[status];
  return needed && !supporting.some((kind) => kind && needed.includes(kind)) ? needed : undefined;
};

/** What a source of the pack's own counts as: what its publisher wrote is no decision of a court or an authority. */
export const ownKind = (
  { kind, publisher }: { kind: SourceKind; publisher: string },
  publishes: string,
): SourceKind | undefined => (DECISIONS.includes(kind) && sameName(publisher, publishes) ? undefined : kind);

/** Claims whose status no source bears out, a sentence each. */
export const notBorneOut = ({ claims, sources = {}, publisher }: Pack, base: BaseIds): string[] =>
  Object.entries(claims).flatMap(([id, { status, evidence }]) => {
    const kinds = evidence
      .filter(({ role, checked }) => role === 'supports' && checked === 'read')
      .map(({ source }) => {
        const own = Object.hasOwn(sources, source) ? sources[source] : undefined;
        return own ? ownKind(own, publisher.name) : base.sources.get(source);
      });
    const needed = kindsMissing(status, kinds);
    return needed
      ? [
          `claims.${id} is ${status}, which takes a supporting source that was read, of kind ${needed.join(' or ')}; name one, or write reported or alleged`,
        ]
      : [];
  });
