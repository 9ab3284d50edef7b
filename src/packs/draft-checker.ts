/** What is left to mend in a draft while it is written: a claim that stands as it did is not checked again. */
import type { BaseIds } from './contained';
import { type Draft, type DraftClaim, packOfDraft } from './draft';
import { draftFaults, inOrder } from './draft-faults';
import type { DraftFault } from './draft-fields';
import { MOST_RECORDS, type Signers } from './pack';

/** Stands in for the key, which may not be there yet, so that the rest can be checked. */
export const NO_KEY: Signers = { keys: [{ kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) }], threshold: 1 };

/** What was found under one head of the form. */
interface Found {
  around: string;
  /** Of the head itself: what is wrong in a claim can hide it. */
  head: readonly DraftFault[];
  claims: WeakMap<DraftClaim, readonly DraftFault[]>;
}

/** Checked together where nothing is wrong in any of them; else each alone, because one fault can hide another's. */
const AT_ONCE = 25;

const isOfHead = (fault: DraftFault): boolean => !('other' in fault || 'claim' in fault || 'lesson' in fault);

/** Finds all that is left to mend. `today` is YYYY-MM-DD, `app` the version with which the pack is made. */
export function draftChecker(base: BaseIds, made: { today: string; app: string }): (draft: Draft) => DraftFault[] {
  const whole = (draft: Draft) => draftFaults(draft, packOfDraft(draft, NO_KEY, made), base, made.today);
  let found: Found | undefined;
  /** Keeps what is wrong in some claims, of which none is known. */
  const check = (draft: Draft, claims: readonly DraftClaim[], now: Found): void => {
    const faults = whole({ ...draft, claims: [...claims] });
    const head = faults.filter(isOfHead);
    const isClean = head.length === faults.length;
    if (!isClean && claims.length > 1) {
      for (const claim of claims) check(draft, [claim], now);
      return;
    }
    for (const claim of claims) now.claims.set(claim, isClean ? [] : faults.filter((fault) => !isOfHead(fault)));
    if (isClean || now.head.length === 0) now.head = head;
  };
  return (draft) => {
    // A lesson speaks of all claims; so does the room that there is for them.
    if (draft.lessons.length > 0 || draft.claims.length > MOST_RECORDS) return whole(draft);
    const around = JSON.stringify({ ...draft, claims: [] });
    const now = found?.around === around ? found : { around, head: [], claims: new WeakMap() };
    found = now;
    const others = draft.claims.filter((claim) => !now.claims.has(claim));
    for (let at = 0; at < others.length; at += AT_ONCE) check(draft, others.slice(at, at + AT_ONCE), now);
    return [...now.head, ...draft.claims.flatMap((claim) => now.claims.get(claim) ?? [])].toSorted(inOrder);
  };
}
