/** The labelling task that pupils may try: drawings, a question with its answers, and the figures of pay that its pay is computed from. */
import * as v from 'valibot';
import { text } from './lesson';
import { Id } from './primitives';

/** A figure of a claim: "claim.0". */
const FigureOf = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\.\d{1,2}$/, 'write claim.0, the claim and the place of its figure'),
);

export const Labelling = v.strictObject({
  /** What this is, and what it is not. */
  is: text(420),
  ask: text(120),
  answers: v.pipe(v.array(text(40)), v.minLength(2), v.maxLength(4)),
  /** Name of the drawing beside this file, and what it shows, for ears: it must not give the answer away. */
  pictures: v.pipe(v.array(v.strictObject({ file: Id, shows: text(120) })), v.minLength(6), v.maxLength(20)),
  figures: v.pipe(v.array(FigureOf), v.minLength(2, 'has one figure; a second shows that figures differ')),
  /** What a class may talk about afterwards. */
  talk: v.array(text(160)),
});
export type Labelling = v.InferOutput<typeof Labelling>;
