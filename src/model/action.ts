/** Something a reader can do, with who keeps it up and for which products it is. */
import * as v from 'valibot';
import { KINDS_OF_WORK } from './claim';
import { CountryCode, Day, Id, plainText } from './primitives';
import { PRODUCT_KINDS } from './product';

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
