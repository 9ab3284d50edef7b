/** The claim: one statement about the people behind AI, with its proof, its limits and the answers to it. */
import * as v from 'valibot';
import { HistoryEntry, Reading } from './history';
import { CountryCode, Day, Id, LENGTH_CAP, OVERLAY_LENGTH_CAP, Period, plainText } from './primitives';
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

export const BOUNDS = ['exact', 'about', 'at-least', 'more-than', 'up-to'] as const;
/**
 * What an amount of money is: never compared or drawn across different bases. The last three are nobody's pay: a legal
 * minimum that the source sets beside pay, an estimate of what work is worth, any other sum.
 */
export const BASES = [
  'gross',
  'take-home',
  'not-stated',
  'contract',
  'legal-minimum',
  'estimate',
  'other-sum',
] as const;
/** Bases of what a person is paid. */
export const PAY_BASES: readonly (typeof BASES)[number][] = ['gross', 'take-home', 'not-stated'];

const nonNegative = v.pipe(v.number(), v.finite(), v.minValue(0, 'cannot be negative'));

/** One number of a claim. Money needs currency and basis; `per` is the time or thing it is paid for. */
export const Figure = v.pipe(
  v.strictObject({
    what: plainText(160),
    low: v.optional(nonNegative),
    high: v.optional(nonNegative),
    bound: v.picklist(BOUNDS),
    unit: plainText(40),
    currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'write the ISO 4217 code, e.g. KES'))),
    per: v.optional(plainText(20)),
    basis: v.optional(v.picklist(BASES)),
    asOf: Day,
  }),
  v.check(
    (figure) => figure.low !== undefined || figure.high !== undefined,
    'has neither low nor high; give at least one',
  ),
  v.check(
    (figure) => figure.low === undefined || figure.high === undefined || figure.low <= figure.high,
    'has low above high; swap them',
  ),
  v.check(
    (figure) => !figure.currency || figure.basis !== undefined,
    `is money without a basis; write ${BASES.join(', ')}`,
  ),
  v.check(
    (figure) => !/^[A-Z]{3}\b/.test(figure.unit) || figure.currency !== undefined,
    'has a money unit without a currency',
  ),
);
export type Figure = v.InferOutput<typeof Figure>;

/** How the passage that carries the claim was checked: in a copy of the page, or through another page that reports it. */
export const CHECKS = ['read', 'secondary'] as const;

/** `contradicts`: says the contrary, a company's denial too. `context`: speaks of other people, another time, or carries nothing of the claim. */
export const ROLES = ['supports', 'contradicts', 'context'] as const;

/** How much of a page could be read. */
export const EXTENTS = ['whole', 'beginning', 'passage'] as const;

/** A part of a claim that the passage which was read carries: its text, one figure by its number from 0, its place, its period, the day it happened. */
const Part = v.pipe(
  v.string(),
  v.regex(/^(text|figure-\d{1,2}|place|period|happened)$/, 'write text, figure-0, place, period or happened'),
);

export const Evidence = v.strictObject({
  source: Id,
  role: v.picklist(ROLES),
  /** What of this claim stands in the passage; left out while nobody has read it for this. */
  carries: v.optional(v.pipe(v.array(Part), v.minLength(1, 'carries nothing; set role: context'))),
  checked: v.picklist(CHECKS),
  extent: v.optional(v.picklist(EXTENTS)),
  /** Where, for this claim only, the source repeats another one: it then counts with that origin. */
  origin: v.optional(Id),
  /** Address of the copy that was read; for checking only, never shown as the source. */
  readAt: v.optional(v.pipe(v.string(), v.maxLength(1000))),
});

/**
 * `replied`: it answered the claim. `own-statement`: the claim, or what stands in the row, is the company's own words and
 * no reply. `declined`: a source says that it declined or did not answer. `none-found`: nothing in what could be read.
 * `asked`: this project asked it, on the day given.
 */
export const RESPONSE_STATES = ['replied', 'own-statement', 'declined', 'none-found', 'asked'] as const;

export type ResponseState = (typeof RESPONSE_STATES)[number];

/** What one company named in the claim answered. */
export const ResponseRow = v.pipe(
  v.strictObject({
    of: Id,
    state: v.picklist(RESPONSE_STATES),
    text: v.optional(plainText(900)),
    /** The one piece in which the answer stands. */
    source: v.optional(Id),
    /** The day on which it was given, or on which this project asked. */
    on: v.optional(Day),
    /** How much of what was searched for an answer could be read. */
    extent: v.optional(v.picklist(EXTENTS)),
  }),
  v.check(
    (row) => row.state !== 'replied' || Boolean(row.text),
    'says the company replied but not what; write its answer in `text`',
  ),
  v.check(
    (row) => row.state !== 'asked' || Boolean(row.on),
    'says that this project asked but not when; write the day in `on`',
  ),
  v.check(
    (row) => row.state !== 'none-found' || row.source === undefined,
    'names a source for an answer that was not found; take it out, or set state: declined if that source says so',
  ),
);

/**
 * Who speaks, when, and the piece of evidence in which they do. No day where the piece carries none. `readIn` is the
 * piece with an address in which their words were read, where their own has none or was not opened.
 */
export const Said = v.strictObject({ by: plainText(80), on: v.optional(Day), source: Id, readIn: v.optional(Id) });
export type Said = v.InferOutput<typeof Said>;

/** When it was last looked for what came after a claim (appeal, judgment, closure, reply, correction), and which claims tell it. */
export const Since = v.strictObject({
  on: Day,
  found: v.union([v.literal('none'), v.pipe(v.array(Id), v.minLength(1, 'names no claim; write none'))]),
});

/** Of what a claim speaks. Only claims of the product stand in its chain and count in its label. */
export const SCOPES = ['product', 'company', 'work', 'sector'] as const;

/** Who, as a role, read a text against its claim without having written it, and when. */
export const TextReview = v.strictObject({ by: plainText(60), on: Day });
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
