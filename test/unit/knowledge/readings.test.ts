/** The rounds of reading, and the list of corrections that readers are shown. */
import { describe, expect, it } from 'vitest';
import { corrections } from '../../../scripts/corrections';
import { openFields } from '../../../scripts/knowledge/check';
import { readHash } from '../../../scripts/knowledge/hashes';
import type { ClaimOverlay } from '../../../src/model/claim';
import type { Reading } from '../../../src/model/history';
import { claim, messagesOf, problemsOf, sample } from './sample';

const first: Reading = { round: 3, on: '2026-11-20', by: 'first reader', result: 'changed' };
const second: Reading = { ...first, by: 'second reader', result: 'stands' };

const said = (files: Parameters<typeof messagesOf>[0]) => messagesOf(files).join('\n');

describe('a round of reading', () => {
  it('is whole with a first and a second reader', () => {
    expect(problemsOf(sample({ readings: [first, second] }))).toEqual([]);
  });
  it('is open while only one has read', () => {
    expect(openFields(problemsOf(sample({ readings: [first] })))).toEqual({ 'second reading': 1 });
  });
  it('that finds a claim to stand which two have read before needs no second reader, one that changes it does', () => {
    const later = { ...first, round: 4 };
    expect(problemsOf(sample({ readings: [first, second, { ...later, result: 'stands' }] }))).toEqual([]);
    expect(openFields(problemsOf(sample({ readings: [first, second, later] })))).toEqual({ 'second reading': 1 });
    expect(openFields(problemsOf(sample({ readings: [{ ...first, result: 'stands' }] })))).toEqual({
      'second reading': 1,
    });
  });
  it('is open while the texts, in one language or the detail, were read by their writer alone', () => {
    const alone = { by: 'first reader', on: '2026-11-20' };
    expect(openFields(problemsOf(sample({ textReview: alone })))).toEqual({ 'second reading': 1 });
    expect(openFields(problemsOf(sample({ detailReview: alone })))).toEqual({ 'second reading': 1 });
    expect(openFields(problemsOf(sample({}, { textReview: alone })))).toEqual({ 'second reading': 1 });
  });
  it('is open again when a text, a limit or an answer is changed after it, in either language', () => {
    const read = { by: 'second reader', on: '2026-11-20' };
    const { responses } = claim;
    const said = responses.map((row) => ({ ...row, ...(row.state === 'replied' && { text: 'Acme denies it.' }) }));
    const whole = { ...claim, text: { ...claim.text, detail: 'The Ledger saw three contracts.' }, detailReview: read };
    const english = (changed: object) => {
      const of = readHash(whole, 'textReview');
      const detail = readHash(whole, 'detailReview');
      return openFields(
        problemsOf(
          sample({ ...whole, ...changed, textReview: { ...read, of }, detailReview: { ...read, of: detail } }),
        ),
      );
    };
    expect(english({})).toEqual({});
    expect(english({ text: { ...whole.text, plain: `${whole.text.plain} More.` } })).toEqual({ 'second reading': 1 });
    expect(english({ text: { ...whole.text, detail: 'The Ledger saw four contracts.' } })).toEqual({
      'second reading': 1,
    });
    expect(english({ contested: 'A rate is no wage.' })).toEqual({ 'second reading': 1 });
    expect(english({ responses: said })).toEqual({ 'second reading': 1 });
    const french = sample()['fr/claims/rate.yaml']?.rate as ClaimOverlay;
    const translated = (changed: Partial<ClaimOverlay>) =>
      openFields(problemsOf(sample({}, { textReview: { ...read, of: readHash(french, 'textReview') }, ...changed })));
    expect(translated({})).toEqual({});
    expect(translated({ contested: 'Un tarif contractuel n’est pas un salaire.' })).toEqual({ 'second reading': 1 });
    expect(translated({ responses: { acme: 'Acme dément.' } })).toEqual({ 'second reading': 1 });
  });
  it('has no second reader without a first of the same round', () => {
    expect(said(sample({ readings: [second] }))).toContain('has a second reader in round 3 but no first');
    expect(said(sample({ readings: [{ ...first, round: 2 }, second] }))).toContain('round 3 but no first');
  });
  it('does not lie in the future', () => {
    const readings = [first, { ...second, on: '2031-01-01' }];
    expect(said(sample({ readings }))).toContain('in the future');
  });
});

describe('a correction', () => {
  const entry = { version: 2, on: '2026-11-20', change: 'corrected' as const, why: 'The page says so.' };
  const told = { ...entry, was: 'About 500 people.', now: 'About 50 people.' };
  it('says both what the claim said and what it says', () => {
    expect(said(sample({ history: [...claim.history, { ...entry, was: 'About 500.' }] }))).toContain('both');
    expect(said(sample({ history: [...claim.history, { ...told, change: 'reworded' }] }))).toContain(
      'without being a correction',
    );
    expect(problemsOf(sample({ history: [...claim.history, told] }))).toEqual([]);
  });
  it('is listed by claim, the newest first, with its reason and day, as plain text', () => {
    const newer = { ...told, version: 3, on: '2026-11-21', was: 'A * B', now: 'A <b>', why: 'Read again.' };
    const list = corrections(
      new Map([
        ['zebra', { history: [entry] }],
        ['lake', { history: [told] }],
        ['ant', { history: [told, newer] }],
      ]),
    );
    expect(list).toBe(
      [
        '### ant\n',
        '- **2026-11-21**\n  - It said: A \\* B\n  - It says: A \\<b\\>\n  - Why: Read again.',
        '- **2026-11-20**\n  - It said: About 500 people.\n  - It says: About 50 people.\n  - Why: The page says so.',
        '\n### lake\n',
        '- **2026-11-20**\n  - It said: About 500 people.\n  - It says: About 50 people.\n  - Why: The page says so.',
      ].join('\n'),
    );
  });
  it('is said to be none where there is none', () => {
    expect(corrections(new Map([['ant', { history: [entry] }]]))).toBe('None yet.');
  });
});
