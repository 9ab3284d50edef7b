/** What a person is told of a failure: its own sentence if it was foreseen, else one general sentence; the rest is for the console. */
import { ManyHandsError } from './errors';

/**
 * The sentence to show for a thrown value.
 * @param general shown for what nobody foresaw, which is logged here and never shown raw.
 */
export function sentenceOf(error: unknown, general: string): string {
  if (error instanceof ManyHandsError) return error.message || general;
  console.error('Many Hands:', error);
  return general;
}
