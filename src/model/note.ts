/** The note that an editor wrote for an occasion: what a person has just done, and what is known of people who did the like for pay. */
import * as v from 'valibot';
import { Id, plainText } from './primitives';

/** What a person may have done in a page, of which a note may come. */
export const OCCASIONS = ['feedback', 'captcha', 'image', 'voice', 'upload', 'policy'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** Its sentence stays within its claim, whose voice it takes. It is for products by name, or for every product of a kind; `all` is every kind. */
export const Note = v.pipe(
  v.strictObject({
    occasion: v.picklist(OCCASIONS),
    text: plainText(160),
    claim: Id,
    /** Beside which words of its claim it was read: the hash of its short text, limits and answers. */
    of: v.optional(v.string()),
    products: v.optional(v.array(Id)),
    kinds: v.optional(v.array(Id)),
  }),
  v.check(
    ({ products = [], kinds = [] }) => products.length > 0 || kinds.length > 0,
    'is for no product; write products, or kinds',
  ),
);
export type Note = v.InferOutput<typeof Note>;
