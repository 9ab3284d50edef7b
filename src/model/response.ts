/** What a company named in a claim answered, or that no answer was found. */
import * as v from 'valibot';
import { EXTENTS } from './evidence';
import { Day, Id, plainText } from './primitives';

/**
 * `replied`: it answered the claim. `own-statement`: the claim, or what stands in the row, is the company's own words and
 * no reply. `earlier`: it spoke of the matter before the day on which the claim was told. `declined`: a source says that it declined or did not answer. `none-found`: nothing in what could be read.
 * `asked`: this project asked it, on the day given. `named`: the claim lays nothing to it, as to a firm through whose site others hired: there is nothing that it would answer.
 */
export const RESPONSE_STATES = [
  'replied',
  'own-statement',
  'earlier',
  'declined',
  'none-found',
  'asked',
  'named',
] as const;
export type ResponseState = (typeof RESPONSE_STATES)[number];

/** Whether a company says something in a row of this state, which can then be read. */
export const isSpoken = (state: ResponseState): boolean =>
  state === 'replied' || state === 'own-statement' || state === 'earlier';

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
    (row) => (row.state !== 'replied' && row.state !== 'earlier') || Boolean(row.text),
    'says the company replied but not what, or spoke earlier; write its words in `text`',
  ),
  v.check(
    (row) => row.state !== 'asked' || Boolean(row.on),
    'says that this project asked but not when; write the day in `on`',
  ),
  v.check(
    (row) => row.state !== 'named' || (!row.text && !row.source && !row.on && !row.extent),
    'is of a company to which the claim lays nothing, and has more than its name; take the rest out, or write the state of its answer',
  ),
  v.check(
    (row) => row.state !== 'none-found' || row.source === undefined,
    'names a source for an answer that was not found; take it out, or set state: declined if that source says so',
  ),
);
