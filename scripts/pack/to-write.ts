/** Places of a pack's folder that are as a new folder has them: what stands there, and what its maker is asked for. */
import { KINDS_OF_WORK, STAGES, THEMES } from '../../src/model/claim';
import { RESPONSE_STATES } from '../../src/model/response';
import { SOURCE_KINDS } from '../../src/model/source';
import { STATUSES } from '../../src/model/status';

/** Stands where something is still to be written; where only an address may stand, and in it, the name that nobody can have (RFC 2606). */
export const TO_WRITE = 'TODO';
export const TO_WRITE_HOST = 'example.org';

const listed = (words: readonly string[]): string => `one of ${words.join(', ')}`;
/** What no project of one's own can ask, and what no claim begins as, is left out of the lists. */
const without = (words: readonly string[], ...others: string[]): string[] =>
  words.filter((word) => !others.includes(word));

/** What belongs at a place, by the end of its path. */
const ASKED: readonly (readonly [end: RegExp, what: string])[] = [
  [/^licence$/, 'the licence under which others may use its texts, such as CC BY 4.0'],
  [/^publisher\.name$/, 'who publishes the pack'],
  [/^publisher\.site$/, 'the https address of who publishes it'],
  [/^publisher\.corrections$/, 'the mail address to which errors are reported'],
  [/\.said\.by$/, 'who said it: a person, a paper, a body'],
  [/\.said\.on$/, 'the day on which it was said; take the line out where the source gives none'],
  [/^sources\.[^.]+\.date$/, 'the day of the source; take the line out where it bears none'],
  [/\.checked$/, 'read where you have read the passage yourself, secondary where you know it by way of another page'],
  [/\.extent$/, 'how much of the source you could read: whole, beginning or passage'],
  [
    /\.responses\.\d+\.state$/,
    `${listed(without(RESPONSE_STATES, 'asked'))}; none-found only where you looked for an answer and found none, named only of a company that the text alone names and to which it lays nothing`,
  ],
  [/\.responses\.\d+\.of$/, 'whose answer this is, by its id in the base'],
  [/\.(subject|about\.\d+)$/, 'whom the claim is about, by an id of the base'],
  [/\.products\.\d+$/, 'the product, by its id in the base'],
  [/\.status$/, listed(without(STATUSES, 'withdrawn', 'superseded'))],
  [/\.theme$/, listed(THEMES)],
  [/\.work$/, listed(KINDS_OF_WORK)],
  [/\.stage$/, listed(STAGES)],
  [/\.sensitivity\.level$/, '0 where no hard subject is named, 1 where one is named, 2 where it is outlined'],
  [
    /\.confidence$/,
    'high or medium: how sure you are of the claim, by your own judgement; no panel shows it, and nothing is computed from it',
  ],
  [/\.review\.on$/, 'the day on which you read the claim against its sources'],
  [/^sources\.[^.]+\.kind$/, listed(SOURCE_KINDS)],
  [/^sources\.[^.]+\.lang$/, 'the language that the source is written in, such as en or fr'],
];

/** The places that still have a mark of a new folder, each with a sentence. */
export function toWrite(value: unknown, path = ''): { path: string; fault: string }[] {
  if (typeof value === 'string') {
    const asked = ASKED.find(([end]) => end.test(path))?.[1];
    return [TO_WRITE, TO_WRITE_HOST]
      .filter((mark) => value.includes(mark))
      .map((mark) => ({ path, fault: `${path} still says ${mark}; write ${asked ?? 'it'}` }));
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => toWrite(inner, path ? `${path}.${key}` : key));
}
