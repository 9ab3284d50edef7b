/** What somebody may ask the explorer for: a page of one record, of a kind of product, or the answer to a question. */
import * as v from 'valibot';
import { LONGEST_QUESTION } from './choices';
import { Id } from './primitives';
import { PRODUCT_KINDS } from './product';

export const Explored = v.union([
  v.strictObject({ claim: Id }),
  /** A product, company, platform, place, law, organisation: whatever has a record of its own. */
  v.strictObject({ entity: Id }),
  v.strictObject({ kind: v.picklist(PRODUCT_KINDS) }),
  /** A list of its own. */
  v.strictObject({ list: v.literal('lessons') }),
  v.strictObject({ question: v.pipe(v.string(), v.maxLength(LONGEST_QUESTION)) }),
]);
export type Explored = v.InferOutput<typeof Explored>;
