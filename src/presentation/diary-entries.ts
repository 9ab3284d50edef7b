/** What the diary holds: for each week, ids of products and kinds of moments. Nothing else has a place in it. */
import * as v from 'valibot';
import { MOMENTS } from '../detection/rules';
import { Id } from '../model/primitives';

const Week = v.strictObject({
  products: v.pipe(v.array(Id), v.maxLength(500)),
  moments: v.pipe(v.array(v.picklist(MOMENTS)), v.maxLength(MOMENTS.length)),
});
export type DiaryWeek = v.InferOutput<typeof Week>;

const WeekName = v.pipe(v.string(), v.regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/, 'write an ISO week, e.g. 2026-W48'));
export const DiaryEntries = v.record(WeekName, Week);
export type DiaryEntries = v.InferOutput<typeof DiaryEntries>;

/** What can be read of a stored diary, week by week: one broken week does not take the others with it. */
export function readableEntries(stored: unknown): DiaryEntries {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(
      (entry): entry is [string, DiaryWeek] => v.is(WeekName, entry[0]) && v.is(Week, entry[1]),
    ),
  );
}
