/** How people ask for a claim, in their own words: the search finds it by them, and nobody is shown them. */
import * as v from 'valibot';
import { LANGUAGES } from '../../src/model/languages';
import { plainText } from '../../src/model/primitives';

const MOST = 12;
const Asked = v.pipe(
  v.array(plainText(90)),
  v.minLength(1, 'asks nothing; write a question, or take the language out'),
  v.maxLength(MOST, `has more than ${MOST} questions; keep those in the most different words`),
);

/** By the id of the claim that answers them. They state nothing, and hold no figure that the claim does not. */
export const Questions = v.strictObject(v.entriesFromList(LANGUAGES, v.optional(Asked)));
export type Questions = v.InferOutput<typeof Questions>;
