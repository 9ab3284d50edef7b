/** What is remembered of a pack that was taken: who may sign the next, what it calls itself, how much it says of which product. */
import * as v from 'valibot';
import { Day, Id, Language } from '../model/primitives';
import type { Pack } from './pack';
import { countsIn } from './shelve';

const PublicKey = v.object({ kty: v.literal('OKP'), crv: v.literal('Ed25519'), x: v.string() });

/** Read leniently: the base and this program are newer at times than what was stored, and a key that is forgotten guards nothing. */
export const PackHead = v.object({
  version: v.number(),
  signers: v.object({ keys: v.array(PublicKey), threshold: v.number() }),
  /** Of each key that may sign the next version. */
  fingerprints: v.array(v.string()),
  publisher: v.object({ name: v.string(), site: v.string(), corrections: v.string() }),
  licence: v.string(),
  languages: v.pipe(v.array(Language), v.minLength(1)),
  accent: v.optional(v.string()),
  callToAction: v.optional(v.object({ text: v.string(), url: v.string() })),
  created: Day,
  expires: Day,
  /** Claims in all, and by product. */
  claims: v.number(),
  counts: v.record(Id, v.number()),
  /** In the pack's order; the title in each language that it is written in. */
  lessons: v.optional(
    v.array(
      v.object({
        id: Id,
        titles: v.record(Language, v.string()),
        ages: v.tuple([v.number(), v.number()]),
        minutes: v.number(),
      }),
    ),
  ),
  /** Who brought it: a person, or the organisation that runs the machine. */
  by: v.picklist(['person', 'organisation']),
  taken: Day,
  /** Program and facts by which its rows were laid out. */
  laidOutBy: v.string(),
});
export type PackHead = v.InferOutput<typeof PackHead>;

/** Pack id -> head. One that cannot be read takes no other with it. */
export const Heads = v.pipe(
  v.fallback(v.record(v.string(), v.unknown()), {}),
  v.transform((all) => {
    const heads: Record<string, PackHead> = {};
    for (const [id, stored] of Object.entries(all)) {
      const head = v.safeParse(PackHead, stored);
      if (v.is(Id, id) && head.success) heads[id] = head.output;
    }
    return heads;
  }),
);
export type Heads = v.InferOutput<typeof Heads>;

const lessonsOf = ({ lessons = {}, languages, translations }: Pack): NonNullable<PackHead['lessons']> =>
  Object.entries(lessons).map(([id, { title, ages, minutes }]) => ({
    ...{ id, ages, minutes },
    titles: Object.fromEntries(
      languages.flatMap((language, at) => {
        const text = at === 0 ? title : translations?.[language]?.lessons?.[id]?.title;
        return text === undefined ? [] : [[language, text]];
      }),
    ),
  }));

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
  lessons: lessonsOf(pack),
  ...taken,
});
