/** What a pack may say that a company answered: nothing without the piece in which it did, and no two things of one occasion. */
import * as v from 'valibot';
import { ResponseRow } from '../model/response';
import { eachFault } from './texts';

/** Rows of one claim, and of one company in it: a screen of answers would push the badge that stands before them out of sight. */
const MOST_ROWS = 12;
const MOST_OF_ONE = 4;
export const TOO_MANY_ROWS = `is more than ${MOST_OF_ONE} answers of one company or ${MOST_ROWS} of one claim; keep those that matter, or make another claim of the rest`;

const isSilent = (state: string): boolean => state === 'none-found' || state === 'named';

export const PackAnswer = v.pipe(
  ResponseRow,
  v.check(({ state }) => state !== 'asked', 'says that this project asked; write what came of asking'),
  v.check(
    ({ state, text }) => state !== 'none-found' || text === undefined,
    'has a text for an answer that was not found; take it out, or name the piece in which the company says so',
  ),
  // At the field, so that the form says it there.
  v.forward(
    v.check(
      ({ state, source }) => isSilent(state) || state === 'asked' || source !== undefined,
      'is missing; name the piece in which the company says so, or declines to',
    ),
    ['source'],
  ),
);
type Row = v.InferOutput<typeof PackAnswer>;

/** That it said nothing, in two ways: beside one of them a reply to the same claim is a contradiction. */
const SILENT: readonly Row['state'][] = ['declined', 'none-found'];

/** Whether two rows tell of one occasion: the same piece or the same day. That nothing was found is said of all. */
const together = (one: Row, other: Row): boolean =>
  one.state === 'none-found' || one.source === other.source || (one.on !== undefined && one.on === other.on);

/** Whether two rows say of a company that it answered and that it did not, or that there is nothing to answer. */
const contradict = (one: Row, other: Row): boolean =>
  other.of === one.of && (one.state === 'named' || deny(one, other));
const deny = (one: Row, other: Row): boolean =>
  SILENT.includes(one.state) &&
  (other.state === 'replied' || (one.state === 'none-found' && other.state === 'declined')) &&
  together(one, other);
/** The place of the row that says something else of a company than one before it; -1 where none does. */
const contradicting = (rows: readonly Row[]): number =>
  rows.findIndex((row, at) => rows.slice(0, at).some((one) => contradict(one, row) || contradict(row, one)));

/** The rows of one claim. */
export const PackAnswers = v.pipe(
  v.array(PackAnswer),
  eachFault<Row[]>((rows) => {
    const at = contradicting(rows);
    const said = 'says of one company that it answered and that it did not, on the same occasion; write one of them';
    const crowded = rows.findIndex(
      ({ of }, row) => row >= MOST_ROWS || rows.slice(0, row).filter((one) => one.of === of).length >= MOST_OF_ONE,
    );
    return [
      ...(at < 0 ? [] : [[[String(at), 'state'], said] as const]),
      ...(crowded < 0 ? [] : [[[String(crowded), 'of'], TOO_MANY_ROWS] as const]),
    ];
  }),
);
