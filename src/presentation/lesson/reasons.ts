/** Why a card has its state, in a sentence that a pupil can follow from what the card prints. Computed from the record's fields alone. */
import { listInWords } from '../../i18n/amounts';
import type { DossierClaim } from '../../knowledge/dossier';
import { isAnswer } from '../answers-view';
import type { Maker } from '../site/claims';
import { outletAndDay } from '../told';
import type { ClaimView } from '../views/claim';

const DOCUMENTS: readonly string[] = ['court', 'official', 'own-document', 'study'];

/** It is told as a report, though a document is among its sources. */
export const isToldAsReport = ({ status, basis }: Pick<DossierClaim, 'status' | 'basis'>): boolean =>
  status === 'reported' && DOCUMENTS.includes(basis);

/** What exactly is disputed, where an editor wrote it on a link of a chain. */
function disputedIn(id: string, { facts, words }: Maker): string | undefined {
  const links = facts.products.flatMap(({ dossier }) => dossier.chain.filter(({ claim }) => claim === id));
  const disputed = links.flatMap((link) => link.disputed ?? [])[0];
  return disputed && words.t(`chain.say.hedge.disputed.${disputed}`);
}

/** The reason, for a claim that stands; `said`: its voice as the card prints it; `denied`: what an editor wrote of what is disputed. */
export function whyOf(
  claim: DossierClaim,
  { answers }: Pick<ClaimView, 'answers'>,
  said: string,
  maker: Maker,
  denied?: string,
): string {
  const { facts, words } = maker;
  const list = (names: readonly string[]) => listInWords([...new Set(names)], words.language) || 'none';
  const kind = facts.sources[claim.said?.source ?? '']?.kind ?? 'other';
  const answered = list(answers.filter(isAnswer).map(({ of }) => of));
  const against = list(
    claim.evidence.flatMap(({ source, role }) => {
      const piece = role === 'contradicts' ? facts.sources[source] : undefined;
      return piece ? [outletAndDay(piece, words)] : [];
    }),
  );
  switch (claim.status) {
    case 'documented':
    case 'alleged':
      return words.s(`lesson.why.${claim.status}`, { said, kind });
    case 'reported':
      return words.s('lesson.why.reported', {
        said,
        against,
        answered,
        document: isToldAsReport(claim) ? 'yes' : 'no',
      });
    case 'disputed': {
      const what = denied ? words.s('lesson.why.denied', { what: denied }) : disputedIn(claim.id, maker);
      return [words.s('lesson.why.disputed', { said, against, answered }), ...(what ? [what] : [])].join(' ');
    }
    case 'ruled':
    case 'settled':
      return words.s(`lesson.why.${claim.status}`, { said });
    default:
      return '';
  }
}
