/** What a claim rests on, who speaks in it, and when it was last looked for what came after. */
import * as v from 'valibot';
import { Day, Id, plainText } from './primitives';

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
