/** The sample base broken on purpose: one problem, at the line that shows a text, saying what to write. */
import { expect } from 'vitest';
import type { ChainLink } from '../../../src/model/chain';
import type { Claim } from '../../../src/model/claim';
import { claim, problemsOf, sample, textsOf } from './sample';

/** The line of the sample's file on which a text first stands, counted from 1. */
function lineOf(files: ReturnType<typeof sample>, file: string, text: string): number {
  const lines = (textsOf(files).get(file) ?? '').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

/** One problem of this file and no other, at the line that shows this text, saying what to write. */
export function names(files: ReturnType<typeof sample>, file: string, text: string, message: RegExp): void {
  const found = problemsOf(files).filter((problem) => problem.file === file && message.test(problem.message));
  expect(found).toMatchObject([{ file, line: lineOf(files, file, text) }]);
}
export const inClaim = (changed: Partial<Claim>, text: string, message: RegExp) =>
  names(sample(changed), 'claims/rate.yaml', text, message);

export const chainOf = (...chain: ChainLink[]) => ({ chain });
export function withProduct(changed: object, changedClaim: Partial<Claim> = {}) {
  const files = sample(changedClaim);
  const { chatter } = files['products/chatter.yaml'] ?? {};
  return { ...files, 'products/chatter.yaml': { chatter: { ...chatter, ...changed } } };
}
export const inProduct = (changed: object, text: string, message: RegExp, changedClaim: Partial<Claim> = {}) =>
  names(withProduct(changed, changedClaim), 'products/chatter.yaml', text, message);

const [row] = claim.evidence;
export const evidence = (changed: object) => ({ evidence: [{ ...row, ...changed }] }) as Partial<Claim>;
