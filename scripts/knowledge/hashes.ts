/** What ties one text to another that it was made or read from: hashes of twelve hexadecimal digits, which change with the text. */
import { createHash } from 'node:crypto';
import type { Claim, ClaimOverlay } from '../../src/model/claim';
import { goneSince } from './records';

const hashOf = (strings: unknown): string =>
  createHash('sha256').update(JSON.stringify(strings)).digest('hex').slice(0, 12);

/** English strings of a claim that other languages render, hashed: a translation carries this hash. */
export function renderedHash(claim: Claim): string {
  const gone = goneSince(claim);
  return hashOf([
    claim.text,
    claim.contested ?? null,
    claim.responses.map((row) => [row.of, row.text ?? null]),
    (claim.figures ?? []).map((figure) => figure.what),
    claim.suspended?.reason ?? null,
    // Only where there is one: the hashes of all other claims stay as they are.
    ...(gone ? [gone.why] : []),
  ]);
}

/** What a note must not leave out of its claim, hashed: its short text, its limits and what was answered. */
export const noteHash = ({ text, contested, responses }: Pick<Claim, 'text' | 'contested' | 'responses'>): string =>
  hashOf([text.plain, contested ?? null, responses.map((row) => [row.of, row.text ?? null])]);

/** All that a reader reads of a claim in one language, hashed: a second reading carries this hash. A detail is read on its own. */
export function readHash(
  { text, contested, responses, figures, suspended, ...rest }: Claim | ClaimOverlay,
  part: 'textReview' | 'detailReview',
): string {
  if (part === 'detailReview') return hashOf(text.detail ?? null);
  const gone = 'gone' in rest ? rest.gone : 'history' in rest ? goneSince(rest)?.why : undefined;
  return hashOf([
    [text.plain, text.standard, contested ?? null, suspended ?? null, gone ?? null],
    Array.isArray(responses)
      ? responses.map(({ of, state, text: said = null }) => [of, state, said])
      : Object.entries(responses ?? {}).toSorted(),
    (figures ?? []).map((figure) => (typeof figure === 'string' ? figure : figure.what)),
  ]);
}
