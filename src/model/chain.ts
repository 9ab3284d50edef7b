/** The chain of a product as an editor wrote it: from the company that makes it to the people who did the work. */
import * as v from 'valibot';
import { Id, Period, plainText } from './primitives';

/** Kinds of people at work, each with its words in every language (`people.<kind>` in the word tables). */
export const PEOPLE = [
  'data-workers',
  'task-workers',
  'moderators',
  'raters',
  'search-raters',
  'testers',
  'transcribers',
  'listeners',
  'reviewers',
  'contractors',
  'creators',
  'programmers',
  'linguists',
  'remote-operators',
  'stand-ins',
  'volunteers',
] as const;

/**
 * What ties a link to the one before it. To a company: `agreed-to-pay` where a source says that it was
 * to be paid, `through` where the work went through it and no more is known. To people: `done-by` where no source says who employed them.
 */
export const COMPANY_VERBS = ['agreed-to-pay', 'through'] as const;
/** Verbs that name nobody as the one for whom the work was done: a link says it by `for`. */
export const VERBS_WITHOUT_ACTOR = ['through', 'done-by'] as const;
export const PEOPLE_VERBS = ['employed', 'hired', 'paid', 'done-by'] as const;
export const VERBS = [...COMPANY_VERBS, ...PEOPLE_VERBS] as const;

/** What the other side contests of a disputed claim on which a link rests: never more than it did. */
export const DISPUTED = ['pay', 'conditions', 'content', 'extent', 'ending', 'parts'] as const;

/** Claims whose predicate says that people worked: only these may lead to people. */
export const PREDICATES_OF_WORK = [
  'employs',
  'labels-data-for',
  'moderates-for',
  'ranks-outputs-for',
  'stands-in-for',
  'paid',
  'hours',
  'exposed-to',
  'harm-reported',
  'support-offered',
  'ended-contract',
  'improved',
] as const;

/** One amount of a claim: the claim, and the place of the amount among its figures, counted from 0. */
export const FigureOf = v.strictObject({ claim: Id, figure: v.pipe(v.number(), v.integer(), v.minValue(0)) });
export type FigureOf = v.InferOutput<typeof FigureOf>;

/** How many people stand at the end of the chain: one count, or two where they differ, the lower first. */
export const Headcount = v.strictObject({
  claim: Id,
  figures: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
    v.minLength(1, 'names no figure'),
    v.maxLength(2, 'names more than two counts'),
  ),
});
export type Headcount = v.InferOutput<typeof Headcount>;

/** One link. The company that makes the product is the product's vendor and is not written again. */
export const ChainLink = v.pipe(
  v.strictObject({
    who: v.optional(Id),
    /** A second company through which the same work went: beside the first, not behind it. */
    and: v.optional(Id),
    people: v.optional(v.picklist(PEOPLE)),
    verb: v.picklist(VERBS),
    claim: Id,
    /** What is disputed, on the link of which it is said; the others of the same claim stand undisputed. */
    disputed: v.optional(v.picklist(DISPUTED)),
    /** What the link says is one side's account; where the other side agrees on it, an alleged claim leaves it out. */
    oneSide: v.optional(v.literal(true)),
    /** The claim speaks of work for the company, and does not name this product. */
    for: v.optional(v.literal('maker')),
    /** What the work was, in a few words: "to label abusive text". */
    role: v.optional(plainText(120)),
    place: v.optional(Id),
    period: v.optional(Period),
    pay: v.optional(FigureOf),
    count: v.optional(Headcount),
  }),
  v.check((link) => (link.who === undefined) !== (link.people === undefined), 'names both or none of who and people'),
  v.check((link) => link.and === undefined || link.who !== undefined, 'names a second company and no first; write who'),
  v.check(
    (link) => link.for === undefined || VERBS_WITHOUT_ACTOR.some((verb) => verb === link.verb),
    `says for whom, which its verb does already; take "for" out, or write verb: ${VERBS_WITHOUT_ACTOR.join(' or ')}`,
  ),
  v.check(
    (link) => link.people === undefined || PEOPLE_VERBS.some((verb) => verb === link.verb),
    `leads to people; write verb: ${PEOPLE_VERBS.join(', ')}`,
  ),
  v.check(
    (link) => link.who === undefined || COMPANY_VERBS.some((verb) => verb === link.verb),
    `leads to a company; write verb: ${COMPANY_VERBS.join(' or ')}`,
  ),
);
export type ChainLink = v.InferOutput<typeof ChainLink>;

/** The companies of a link: none where it leads to people, two where the work went through both. */
export const firmsOf = ({ who, and }: Pick<ChainLink, 'who' | 'and'>): string[] => [who ?? [], and ?? []].flat();
