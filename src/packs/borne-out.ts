/** Whether the sources of a claim can bear its status (docs/method.md): only what the kinds of the sources tell. */

import { isSpoken, type ResponseState } from '../model/response';
import type { SourceKind } from '../model/source';
import type { Status } from '../model/status';
import type { BaseIds } from './contained';
import { companyCalled } from './named-companies';
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
const notBorneOut = ({ claims, sources = {}, publisher }: Pack, base: BaseIds): string[] =>
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

/** Kinds of document by which a claim rests on more than somebody's word. */
const DOCUMENTS: readonly string[] = [...DECISIONS, 'company'];

/** Whether a source of the pack's own would pass for a document of somebody else's that nobody can open. */
export const hasNoPlace = (
  source: { kind: string; publisher: string; url?: string | undefined; archive?: unknown },
  publishes: string,
): boolean =>
  DOCUMENTS.includes(source.kind) &&
  source.url === undefined &&
  source.archive === undefined &&
  !sameName(source.publisher, publishes);

const nowhereToRead = ({ sources = {}, publisher }: Pack): string[] =>
  Object.entries(sources).flatMap(([id, source]) =>
    hasNoPlace(source, publisher.name)
      ? [
          `sources.${id} is a document of kind ${source.kind} and has no address; write where it can be read (url, or archive), or name the piece that reports it`,
        ]
      : [],
  );

/** Whether a row gives what somebody says or how they declined, and not only that they did. */
export const givesWords = ({ state, text }: { state: ResponseState; text?: string | undefined }): boolean =>
  isSpoken(state) || text !== undefined;

/** Words of a company that stand in a piece of the pack's publisher: who speaks against it does not speak for it. */
function wordsOfOthers({ claims, sources = {}, publisher }: Pack, { companies }: BaseIds): string[] {
  const publishing = companyCalled(companies, true)(publisher.name);
  return Object.entries(claims).flatMap(([id, { responses }]) =>
    responses.flatMap((row, at) => {
      const own = row.source !== undefined && Object.hasOwn(sources, row.source) ? sources[row.source] : undefined;
      if (!own || !givesWords(row) || publishing === row.of || !sameName(own.publisher, publisher.name)) return [];
      return [
        `claims.${id}.responses.${at} gives what ${row.of} says from a piece of the pack's own publisher; name the piece of ${row.of} or the report in which it stands, or write declined without a text`,
      ];
    }),
  );
}

/** What no source of a pack bears out, a sentence each. */
export const unsupported = (pack: Pack, base: BaseIds): string[] => [
  ...notBorneOut(pack, base),
  ...nowhereToRead(pack),
  ...wordsOfOthers(pack, base),
];
