/** A product: its maker, its claims, what is not known of it, its chain and its hourly dollar. */
import * as v from 'valibot';
import { ChainLink, FigureOf } from './chain';
import { Id, plainText } from './primitives';

export const PRODUCT_KINDS = [
  'chat',
  'search',
  'image',
  'video',
  'voice',
  'code',
  'writing',
  'social',
  'assistant-device',
  'work-platform',
  'shop',
  'education',
  'captcha',
  'widget',
  'robot',
  'vehicle',
  'service',
] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];

/** What the hourly dollar draws. Chosen by an editor: not every amount in a claim is what somebody was paid. */
export const Hour = v.strictObject({
  /** What reached a person. */
  paid: FigureOf,
  /** The pay was promised so, and no source says that somebody got it. */
  promised: v.optional(v.picklist(['advertised', 'offered'])),
  /** Whose pay it is, where that is not what several people got: of the one or two who told, or a middle of many. */
  of: v.optional(v.picklist(['one', 'two', 'median', 'average'])),
  /** The other side contests this pay, and not another part of the claim. */
  disputed: v.optional(v.literal(true)),
  /** What the other side says of the pay, where the claim is disputed: in one sentence, from its answer to a claim. */
  otherSide: v.optional(v.strictObject({ claim: Id, of: Id, text: plainText(160) })),
  /** What stands beside the amount where the part is closed: the figure of the other side, of another outlet, of others who did this. */
  beside: v.optional(plainText(80)),
  /** What one company agreed to pay another for the same hour; left out where none stands between, or pay is not by the hour. */
  billed: v.optional(v.union([v.literal('not-public'), FigureOf])),
});
export type Hour = v.InferOutput<typeof Hour>;

export const Product = v.strictObject({
  vendor: Id,
  kind: v.picklist(PRODUCT_KINDS),
  browser: v.boolean(),
  /** It is no more: the claim that tells its end. */
  ended: v.optional(Id),
  /** Claim to open with, about people who did the work; left out when none is documented. */
  lead: v.optional(Id),
  /** What is said of this product, ordered from data people made to the user's own feedback. */
  claims: v.array(Id),
  /** Claims about the vendor or the sector, which must never be said of this product. */
  context: v.optional(v.array(Id)),
  gaps: v.pipe(v.array(plainText(320)), v.minLength(1, 'has no gap; say what is not known')),
  /** The documented strand of the picture: company -> contractor -> people in a place, as an editor wrote it. */
  chain: v.optional(v.array(ChainLink)),
  /** Claims about further people who worked for this very product or gave it what they made: a branch each, one for each stage. */
  others: v.optional(v.array(Id)),
  hour: v.optional(Hour),
});
export type Product = v.InferOutput<typeof Product>;
