/** What is remembered of a pack that was taken: who may sign the next, what it calls itself, how much it says of which product. */
import * as v from 'valibot';
import { Day, Id, Language } from '../model/primitives';
import { CallToAction, type Pack, Publisher, Signers } from './pack';
import { countsIn } from './shelve';

/** Read leniently: the base and this program are newer at times than what was stored. */
export const PackHead = v.object({
  version: v.number(),
  signers: Signers,
  /** Of each key that may sign the next version. */
  fingerprints: v.array(v.string()),
  publisher: Publisher,
  licence: v.string(),
  languages: v.pipe(v.array(Language), v.minLength(1)),
  accent: v.optional(v.string()),
  callToAction: v.optional(CallToAction),
  created: Day,
  expires: Day,
  /** Claims in all, and by product. */
  claims: v.number(),
  counts: v.record(Id, v.number()),
  /** Who brought it: a person, or the organisation that runs the machine. */
  by: v.picklist(['person', 'organisation']),
  taken: Day,
  /** Program and facts by which its rows were laid out. */
  laidOutBy: v.string(),
});
export type PackHead = v.InferOutput<typeof PackHead>;

/** Pack id -> head. */
export const Heads = v.fallback(v.record(Id, PackHead), {});
export type Heads = v.InferOutput<typeof Heads>;

/** The head of a pack that is taken now. */
export const headOf = (pack: Pack, taken: Pick<PackHead, 'fingerprints' | 'by' | 'taken' | 'laidOutBy'>): PackHead => ({
  version: pack.version,
  signers: pack.signers,
  publisher: pack.publisher,
  licence: pack.licence,
  languages: pack.languages,
  ...(pack.accent && { accent: pack.accent }),
  ...(pack.callToAction && { callToAction: pack.callToAction }),
  created: pack.created,
  expires: pack.expires,
  claims: Object.keys(pack.claims).length,
  counts: countsIn(pack),
  ...taken,
});
