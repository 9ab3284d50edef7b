/** What a draft says of others and does not back: words of a company, documents without an address, companies that are only named. */
import { missingRows } from './answered';
import { givesWords, hasNoPlace } from './borne-out';
import type { BaseIds } from './contained';
import { answersOf, claimId, type Draft, isTold, ownAnswerSource } from './draft';
import type { DraftFault } from './draft-fields';
import { companyCalled } from './named-companies';
import { sameName } from './names';
import type { Pack } from './pack';

/** Documents that can be read nowhere, and answers that stand in the publisher's own piece. */
export const unbackedIn = ({ claims, publisher }: Draft, { companies }: BaseIds): DraftFault[] =>
  claims.flatMap((claim) => {
    const nowhere = (kind: string, outlet: string, url: string) =>
      url === '' && hasNoPlace({ kind, publisher: outlet }, publisher);
    const isPublisher = (of: string) => companyCalled(companies, true)(publisher) === of;
    const { number, source, kind, outlet, url } = claim;
    const own: DraftFault[] =
      source === '' && nowhere(kind, outlet, url) ? [{ field: 'url', claim: number, why: 'where' }] : [];
    const answers = answersOf(claim).flatMap((answer, at): DraftFault[] => {
      const { answered, answer: said, answerKind, answerOutlet, answerUrl } = answer;
      if (answered === '' || !ownAnswerSource(answer)) return [];
      const row = at > 0 ? { row: at + 1 } : {};
      const gives = isTold(answered) && givesWords({ state: answered, ...(said && { text: said }) });
      return [
        ...(nowhere(answerKind, answerOutlet, answerUrl)
          ? [{ field: 'answerUrl', claim: number, ...row, why: 'where' } as const]
          : []),
        ...(gives && publisher !== '' && sameName(answerOutlet, publisher) && !isPublisher(answer.of)
          ? [{ field: 'answerOutlet', claim: number, ...row, why: 'own' } as const]
          : []),
      ];
    });
    return [...own, ...answers];
  });

/** Kinds of a piece that a publisher may have written, under a name that it has there. */
const WROTE_ITSELF: readonly string[] = ['', 'union', 'ngo', 'company', 'testimony', 'dataset'];

/** Claims without a speaker whose piece is not the publisher's: it would be shown as saying what stands there. */
export const unvoicedIn = ({ claims, publisher }: Draft): DraftFault[] =>
  claims.flatMap(({ number, speaker, source, kind, outlet }) => {
    const named = outlet !== '' && publisher !== '' && !sameName(outlet, publisher);
    const isOthers = source !== '' || (named && !WROTE_ITSELF.includes(kind));
    return speaker === '' && isOthers ? [{ field: 'speaker', claim: number, why: 'others' } as const] : [];
  });

/** Companies that a claim names and of whose answer it says nothing: told where another answer is added. */
export function namedIn(draft: Draft, pack: Pack, base: BaseIds): DraftFault[] {
  const numbers = new Map(draft.claims.map((claim) => [claimId(draft, claim), claim.number]));
  const nameOf = (id: string) => base.companies.find(([company]) => company === id)?.[1] ?? id;
  return missingRows(pack, base).flatMap(({ claim, companies }) => {
    const number = numbers.get(claim);
    return number === undefined
      ? []
      : [{ field: 'of', claim: number, why: 'named', word: companies.map(nameOf).join(' / ') } as const];
  });
}
