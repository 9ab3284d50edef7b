/** What became of a claim and who read it: the steps of its history, and its readings against the sources by round. */
import * as v from 'valibot';
import { Day, plainText } from './primitives';

export const CHANGES = ['added', 'reworded', 'corrected', 'status', 'suspended', 'restored'] as const;

/** One step. A correction that readers should see says in English what the claim said and what it says now: docs/corrections.md lists it. */
export const HistoryEntry = v.pipe(
  v.strictObject({
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    on: Day,
    change: v.picklist(CHANGES),
    why: plainText(320),
    was: v.optional(plainText(400)),
    now: v.optional(plainText(400)),
  }),
  v.check(
    ({ was, now }) => (was === undefined) === (now === undefined),
    'says only one side of a correction; write both `was` and `now`',
  ),
  v.check(
    ({ change, was }) => change === 'corrected' || was === undefined,
    'says what it was without being a correction; set change: corrected, or take was and now out',
  ),
);

export type HistoryEntry = v.InferOutput<typeof HistoryEntry>;

export const READERS = ['first reader', 'second reader'] as const;

/** `unreachable`: no source of it could be read in this round, so it stands on earlier readings. */
export const READING_RESULTS = ['stands', 'changed', 'superseded', 'unreachable'] as const;

/** One reading of the claim against its sources. The second reader has not seen the first one's notes. */
export const Reading = v.strictObject({
  round: v.pipe(v.number(), v.integer(), v.minValue(1)),
  on: Day,
  by: v.picklist(READERS),
  result: v.picklist(READING_RESULTS),
  note: v.optional(plainText(2000)),
});
export type Reading = v.InferOutput<typeof Reading>;
