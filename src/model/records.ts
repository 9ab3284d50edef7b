/** Everything that claims point to: entities, sources, relations, products, wages, words, resources, gaps. */
import * as v from 'valibot';
import { ChainLink, FigureOf } from './chain';
import { KINDS_OF_WORK } from './claim';
import { CountryCode, Day, Id, Period, plainText, WebAddress } from './primitives';

export const ENTITY_TYPES = [
  'company',
  'contractor',
  'platform',
  'worker-group',
  'union',
  'ngo',
  'public-body',
  'person',
  'product',
  'model',
  'dataset',
  'place',
  'event',
  'law',
  'publication',
  'research-group',
] as const;

export const Entity = v.pipe(
  v.strictObject({
    type: v.picklist(ENTITY_TYPES),
    name: plainText(120),
    aka: v.optional(v.array(plainText(120))),
    country: v.optional(CountryCode),
    parent: v.optional(Id),
    website: v.optional(WebAddress),
    description: plainText(400),
    /** A place with its preposition: "in the Philippines". */
    in: v.optional(plainText(60)),
    /** A name as a complement, where the language's rule fails: "of the Wikimedia Foundation". */
    of: v.optional(plainText(140)),
    publicRole: v.optional(v.boolean()),
    geo: v.optional(
      v.strictObject({
        latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
        longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
        precision: v.picklist(['city', 'region', 'country']),
      }),
    ),
  }),
  v.check(
    (entity) => entity.type !== 'person' || entity.publicRole === true,
    'is a person without publicRole: true; private people do not belong here',
  ),
  v.check((entity) => entity.type !== 'place' || entity.geo !== undefined, 'is a place without coordinates (geo)'),
);
export type Entity = v.InferOutput<typeof Entity>;
export const SOURCE_KINDS = [
  'court',
  'official',
  'company',
  'academic',
  'investigation',
  'news',
  'ngo',
  'union',
  'encyclopedia',
  'testimony',
  'dataset',
  'broadcast',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Ends a list of authors that names only the first of them. */
export const AND_OTHERS = 'et al.';

/** A person, with the name under which lists sort them, or a group or court as printed; `et al.` stands for further authors. */
export const Author = v.union([plainText(120), v.strictObject({ family: plainText(80), given: plainText(80) })]);
export type Author = v.InferOutput<typeof Author>;

/** A name as it is read aloud. */
export const authorName = (author: Author): string =>
  typeof author === 'string' ? author : `${author.given} ${author.family}`;

/** Ways that are no names: surfaces say them in their own language. */
export const VIA_WORDS = ['copy', 'extract', 'mirror', 'translation'] as const;

export const Source = v.strictObject({
  title: plainText(400),
  /** The outlet whose words these are. */
  publisher: plainText(200),
  /** How they reached us, where not from the outlet itself: a reprint's outlet, an archive, or one of VIA_WORDS. */
  via: v.optional(plainText(120)),
  authors: v.optional(v.array(Author)),
  date: v.optional(Day),
  /** Original address; left out while it is not known. */
  url: v.optional(WebAddress),
  kind: v.picklist(SOURCE_KINDS),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'write the language as a BCP 47 code, e.g. fr')),
  /** The source this one repeats (reprint, summary, report about a document): one origin is counted once. */
  origin: v.optional(Id),
  /** Set by a person who has opened the archived copy. */
  archive: v.optional(v.strictObject({ url: WebAddress, on: Day })),
});
export type Source = v.InferOutput<typeof Source>;

export const RELATION_KINDS = [
  'develops',
  'owns',
  'outsources-to',
  'rates-for',
  'employs-in',
  'trained-on',
  'sued-by',
  'investigated-by',
  'organises',
] as const;
export const Relation = v.strictObject({
  from: Id,
  to: Id,
  kind: v.picklist(RELATION_KINDS),
  period: v.optional(Period),
  claims: v.array(Id),
});
export type Relation = v.InferOutput<typeof Relation>;

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
  /** What the other side says of the pay, where the claim is disputed: in one sentence, from its answer to a claim. */
  otherSide: v.optional(v.strictObject({ claim: Id, of: Id, text: plainText(160) })),
  /** What one company agreed to pay another for the same hour; left out where none stands between, or pay is not by the hour. */
  billed: v.optional(v.union([v.literal('not-public'), FigureOf])),
});
export type Hour = v.InferOutput<typeof Hour>;

export const Product = v.strictObject({
  vendor: Id,
  kind: v.picklist(PRODUCT_KINDS),
  browser: v.boolean(),
  /** Claim to open with, about people who did the work; left out when none is documented. */
  lead: v.optional(Id),
  /** What is said of this product, ordered from data people made to the user's own feedback. */
  claims: v.array(Id),
  /** Claims about the vendor or the sector, which must never be said of this product. */
  context: v.optional(v.array(Id)),
  gaps: v.pipe(v.array(plainText(320)), v.minLength(1, 'has no gap; say what is not known')),
  /** The documented strand of the picture: company -> contractor -> people in a place, as an editor wrote it. */
  chain: v.optional(v.array(ChainLink)),
  hour: v.optional(Hour),
});
export type Product = v.InferOutput<typeof Product>;
export const WAGE_KINDS = ['statutory-minimum', 'living-wage'] as const;
export const WAGE_TIMES = ['hour', 'day', 'week', 'month', 'year'] as const;
const currencyCode = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'write the ISO 4217 code, e.g. KES'));
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A legal minimum or a living wage, as its source gives it: never turned into another time or currency here. */
export const Wage = v.pipe(
  v.strictObject({
    country: CountryCode,
    /** Places beside whose pay it may stand; left out where it holds in the whole country. */
    places: v.optional(v.pipe(v.array(Id), v.minLength(1, 'is of no place; leave it out for the whole country'))),
    /** Where it holds, with the preposition: "in Nairobi, Mombasa and Kisumu". */
    where: plainText(80),
    /** The grade or the people it is for: "general labourers". */
    forWhom: plainText(120),
    kind: v.picklist(WAGE_KINDS),
    amount: v.pipe(v.number(), v.finite(), v.gtValue(0, 'is no wage; leave the record out')),
    currency: currencyCode,
    per: v.picklist(WAGE_TIMES),
    basis: v.picklist(['gross', 'take-home', 'not-stated']),
    /** It is to keep several people, so that no pay of one person is measured by it. */
    household: v.optional(v.literal(true)),
    /** Times that the source, or `source` here, gives for it. */
    hours: v.optional(
      v.strictObject({
        aWeek: v.optional(wholeNumber),
        aDay: v.optional(wholeNumber),
        daysAMonth: v.optional(wholeNumber),
        source: v.optional(Id),
      }),
    ),
    /** First and last day on which it is known to hold; a year for a study of that year. */
    validFrom: Day,
    validTo: v.optional(Day),
    /** The amount stands in no source as such; the note says how it was worked out. */
    derived: v.optional(v.literal(true)),
    note: v.optional(plainText(600)),
    source: Id,
    checked: v.picklist(['read', 'secondary']),
    /** Address of the copy that was read; for checking only, never shown as the source. */
    readAt: v.optional(v.pipe(v.string(), v.maxLength(1000))),
  }),
  v.check(({ derived, note }) => !derived || note !== undefined, 'is worked out, and no note says how; write it'),
  v.check(
    ({ validFrom, validTo }) => validTo === undefined || validFrom.slice(0, validTo.length) <= validTo,
    'ends before it begins; swap validFrom and validTo',
  ),
);
export type Wage = v.InferOutput<typeof Wage>;

/** What one US dollar cost in another currency. */
export const Rate = v.strictObject({
  currency: currencyCode,
  amount: v.pipe(v.number(), v.finite(), v.gtValue(0, 'is no rate')),
  /** A year or a month for its mean; a day for a rate of that day. */
  on: Day,
  /** Worked out by us from the daily rates of the source. */
  derived: v.optional(v.literal(true)),
  source: Id,
  checked: v.picklist(['read', 'secondary']),
  readAt: v.optional(v.pipe(v.string(), v.maxLength(1000))),
});
export type Rate = v.InferOutput<typeof Rate>;
export const ACTION_AUDIENCES = ['anyone', 'teacher', 'organisation'] as const;

/** Something a reader can do. Address, day of the check and the facts are those of its resource; its text says no more than that. */
export const Action = v.strictObject({
  resource: Id,
  title: plainText(100),
  text: plainText(280),
  /** Who keeps it up; left out where the suggestion is ours alone. */
  owner: v.optional(Id),
  /** The workers' organisation that asks for it. */
  askedBy: v.optional(Id),
  /** 1 a few minutes, 2 an hour, 3 a project. */
  effort: v.picklist([1, 2, 3]),
  for: v.pipe(
    v.array(v.picklist(ACTION_AUDIENCES)),
    v.minLength(1, 'is for nobody; write anyone, teacher or organisation'),
  ),
  ends: v.optional(Day),
  /** Fits every product. */
  general: v.optional(v.boolean()),
  /** Fits a product of which each field written here names something: its companies and products, its countries, its kinds of work, its kind. */
  fits: v.optional(
    v.strictObject({
      entities: v.optional(v.array(Id)),
      countries: v.optional(v.array(CountryCode)),
      works: v.optional(v.array(v.picklist(KINDS_OF_WORK))),
      kinds: v.optional(v.array(v.picklist(PRODUCT_KINDS))),
    }),
  ),
});
export type Action = v.InferOutput<typeof Action>;
