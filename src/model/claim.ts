/** The claim: one statement about the people behind AI, with its proof, its limits and the answers to it. */
import * as v from 'valibot';
import { Evidence, Said, Since } from './evidence';
import { Figure } from './figure';
import { HistoryEntry, Reading } from './history';
import { CountryCode, Day, Id, LENGTH_CAP, OVERLAY_LENGTH_CAP, Period, plainText } from './primitives';
import { ResponseRow } from './response';
import { STATUSES } from './status';

/** Closed list of what a claim can say of its subject (users-and-data, Wikidata-style statements). */
export const PREDICATES = [
  'operates',
  'owned-by',
  'contracts',
  'employs',
  'labels-data-for',
  'moderates-for',
  'ranks-outputs-for',
  'stands-in-for',
  'trained-with',
  'paid',
  'hours',
  'exposed-to',
  'harm-reported',
  'support-offered',
  'organised-as',
  'sued',
  'ruled-on',
  'ended-contract',
  'improved',
  'stated',
] as const;

/** Themes; `won` and `improved` are the good news and are shown as prominently as the rest. */
export const THEMES = [
  'pay',
  'precarity',
  'trauma',
  'secrecy',
  'scale',
  'surveillance',
  'unpaid',
  'environment-of-work',
  'organising',
  'litigation',
  'regulation',
  'won',
  'improved',
] as const;

export const KINDS_OF_WORK = [
  'annotation',
  'collection',
  'moderation',
  'rating-rlhf',
  'red-teaming',
  'transcription',
  'verification',
  'impersonation',
  'unpaid-user-labour',
] as const;

/** Places in the chain, in the order in which the work enters a product. */
export const STAGES = [
  'data-made-by-people',
  'collection-filtering',
  'annotation',
  'rating',
  'moderation-verification',
  'user-feedback',
] as const;

/** Of what a claim speaks. Only claims of the product stand in its chain and count in its label. */
export const SCOPES = ['product', 'company', 'work', 'sector'] as const;

/** Who, as a role, read a text against its claim without having written it, and when. */
export const TextReview = v.strictObject({
  by: plainText(60),
  on: Day,
  /** What was read, as a hash: a text that is changed later was not. */
  of: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, 'is the 12-digit hash of the texts that were read'))),
});

const texts = (cap: typeof LENGTH_CAP | typeof OVERLAY_LENGTH_CAP) =>
  v.strictObject({
    plain: plainText(cap.plain),
    standard: plainText(cap.standard),
    detail: v.optional(plainText(cap.detail)),
  });

/** A claim as it is written in data/claims. English texts are the reference; other languages are overlays. */
export const Claim = v.strictObject({
  subject: Id,
  predicate: v.picklist(PREDICATES),
  object: v.optional(Id),
  text: texts(LENGTH_CAP),
  said: v.optional(Said),
  status: v.picklist(STATUSES),
  rank: v.picklist(['preferred', 'normal', 'deprecated']),
  supersededBy: v.optional(Id),
  /** Present while a claim is being checked after a complaint: it stays visible with this reason. */
  suspended: v.optional(v.strictObject({ since: Day, reason: plainText(320) })),
  theme: v.picklist(THEMES),
  work: v.picklist(KINDS_OF_WORK),
  stage: v.picklist(STAGES),
  about: v.array(Id),
  products: v.array(Id),
  scope: v.optional(v.picklist(SCOPES)),
  place: v.optional(Id),
  otherPlaces: v.optional(v.array(Id)),
  country: v.optional(CountryCode),
  /** The time of the work, and of nothing else. */
  period: v.optional(Period),
  /** The day of the ruling, settlement, vote, agreement or lay-off. */
  happened: v.optional(Day),
  since: v.optional(Since),
  figures: v.optional(v.array(Figure)),
  contested: v.optional(plainText(900)),
  evidence: v.pipe(v.array(Evidence), v.minLength(1, 'has no source; a claim without one does not ship')),
  responses: v.array(ResponseRow),
  sensitivity: v.strictObject({ level: v.picklist([0, 1, 2, 3]), topics: v.array(Id) }),
  confidence: v.picklist(['high', 'medium']),
  /** The second, independent check of the claim against its sources. */
  audit: v.optional(
    v.strictObject({
      on: Day,
      result: v.picklist(['supported', 'corrected', 'not-found']),
      note: v.optional(plainText(2000)),
    }),
  ),
  /** Later rounds of reading; each has a first and a second reader. */
  readings: v.optional(v.array(Reading)),
  openBeforeRelease: v.optional(v.array(plainText(300))),
  review: v.strictObject({ on: Day, due: Day }),
  textReview: v.optional(TextReview),
  /** The same for `text.detail` alone, which may be written later than the other texts. */
  detailReview: v.optional(TextReview),
  history: v.pipe(v.array(HistoryEntry), v.minLength(1, 'has no history; write when and why it was added')),
});
export type Claim = v.InferOutput<typeof Claim>;

/** The names under which another language has the rows of answers, in their order: the company's, and `…-2` for the second of one company. */
export const rowNames = (rows: readonly { of: string }[]): string[] =>
  rows.map(({ of }, at) => {
    const before = rows.slice(0, at).filter((row) => row.of === of).length;
    return before === 0 ? of : `${of}-${before + 1}`;
  });

/** A claim's texts in another language, tied by hash to the English they render. */
export const ClaimOverlay = v.strictObject({
  renders: v.pipe(
    v.string(),
    v.regex(
      /^[0-9a-f]{12}$/,
      'is the 12-digit hash of the English it renders; `npm run knowledge -- check --fix` never writes it: re-read the text, then set it',
    ),
  ),
  text: texts(OVERLAY_LENGTH_CAP),
  /** The speaker's name, where this language has its own. */
  by: v.optional(plainText(80)),
  contested: v.optional(plainText(900)),
  /** By the names that `rowNames` gives. */
  responses: v.optional(v.record(Id, plainText(900))),
  figures: v.optional(v.array(plainText(160))),
  suspended: v.optional(plainText(320)),
  /** Why the claim was withdrawn or replaced: the last `status` entry of its history. */
  gone: v.optional(plainText(320)),
  textReview: v.optional(TextReview),
  /** The same for `text.detail` alone, which may be written later than the other texts. */
  detailReview: v.optional(TextReview),
});
export type ClaimOverlay = v.InferOutput<typeof ClaimOverlay>;
