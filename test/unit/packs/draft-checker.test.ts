/** What is left to mend while one types: only what changed is checked anew, and nothing is found that a check of all would not have come to. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, type DraftClaim, emptyClaim, emptyDraft, packOfDraft } from '../../../src/packs/draft';
import { draftChecker, NO_KEY } from '../../../src/packs/draft-checker';
import { draftFaults } from '../../../src/packs/draft-faults';
import { BASE } from './sample';

const MADE = { today: '2026-11-27', app: '0.2.0' };
const CLAIM: DraftClaim = {
  ...emptyClaim(1),
  ...{ product: 'a-product', about: 'a-company', plain: 'The union says so.', hard: '0', answered: 'none-found' },
  ...{ status: 'reported', theme: 'pay', work: 'annotation', stage: 'annotation', said: '2026-10-01' },
  ...{ checked: 'read', title: 'A letter', outlet: 'The union', url: 'https://harbour.example/letter', kind: 'union' },
};
const DRAFT: Draft = {
  ...emptyDraft(MADE.today, 'en'),
  ...{ id: 'harbour', publisher: 'Harbour Union', site: 'https://harbour.example/' },
  ...{ corrections: 'errors@harbour.example', licence: 'CC BY 4.0' },
};
const checkAll = (draft: Draft) => draftFaults(draft, packOfDraft(draft, NO_KEY, MADE), BASE, MADE.today);
const said = (faults: object[]) => new Set(faults.map((fault) => JSON.stringify(fault)));

/** How a field may stand for a while: some of it hides what else is wrong until it is mended. */
const CHANGES: Partial<DraftClaim>[] = [
  {},
  { plain: '' },
  { plain: 'Many Hands says so.' },
  { plain: 'The Company paid late.', about: 'a-town' },
  { url: 'http://harbour.example/' },
  { status: 'ruled' },
  { said: '2099-01-01' },
  { answered: 'replied', answer: 'We pay.' },
  { title: 'Many Hands confirms it', outlet: 'Harbour Union' },
];
const HEADS: Partial<Draft>[] = [{}, { licence: '' }, { licence: 'Many Hands' }, { publisher: 'Many Hands' }];

describe('a draft that is checked as it is written', () => {
  it('has the faults of a check of all, and none left over where that finds none', () => {
    const step = fc.tuple(fc.nat(3), fc.constantFrom(...CHANGES), fc.constantFrom(...HEADS));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const check = draftChecker(BASE, MADE);
        let claims = [1, 2, 3, 4].map((number) => ({ ...CLAIM, number }));
        for (const [at, change, head] of steps) {
          claims = claims.map((claim, place) => (place === at ? { ...CLAIM, ...change, number: at + 1 } : claim));
          const draft = { ...DRAFT, ...head, claims };
          const [all, found] = [checkAll(draft), check(draft)];
          expect([...said(all)].filter((fault) => !said(found).has(fault))).toEqual([]);
          expect(found.length === 0).toBe(all.length === 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of a thousand claims, looks at the one that has changed', () => {
    const check = draftChecker(BASE, MADE);
    const read = new Set<number>();
    const watched = (claim: DraftClaim) =>
      new Proxy(claim, {
        get: (target, key) => {
          read.add(target.number);
          return Reflect.get(target, key) as unknown;
        },
      });
    const claims = Array.from({ length: 1000 }, (_, at) => watched({ ...CLAIM, number: at + 1 }));
    expect(check({ ...DRAFT, claims })).toEqual([]);
    read.clear();
    const changed = claims.map((claim, at) => (at === 6 ? watched({ ...CLAIM, number: 7, plain: '' }) : claim));
    expect(check({ ...DRAFT, claims: changed })).toEqual([{ field: 'plain', claim: 7, why: 'empty' }]);
    expect([...read]).toEqual([7]);
  });
});
