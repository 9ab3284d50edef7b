/** A claim put into words, once for a panel; its parts only place it. */
import { ageInWords, dayInWords } from '../i18n/dates';
import type { Translator } from '../i18n/words';
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import { answersTo, contentNote, foldOf, proofOf } from './proof';
import { toldOf } from './told';
import { type ClaimView, FIRST_SOURCES, type SourceView } from './views/claim';

/** What a claim is put into words with. */
export type Surroundings = Pick<Dossier, 'claims' | 'sources' | 'entities' | 'content'>;

/** A claim in words; the same claim twice is the same view. */
export type ClaimWords = (claim: DossierClaim) => ClaimView;

/** The claim that replaces another one; none where it stands. */
export const insteadOf = ({ supersededBy = '' }: DossierClaim, dossier: Pick<Dossier, 'claims'>): DossierClaim[] =>
  [dossier.claims[supersededBy] ?? []].flat();

/** When we last held the claim against its sources, and how long ago that is. */
function checkedLine(on: string, today: string, words: Translator): string {
  const date = dayInWords(on, words.language);
  const age = ageInWords(on, today, words);
  return age === words.t('age.today')
    ? words.t('claim.checked', { date })
    : words.t('claim.checked.aged', { date, age });
}

/** When it was last looked for what came after, where nothing did. */
const sinceLine = ({ since }: DossierClaim, words: Translator): string | undefined =>
  since?.found === 'none' ? words.t('claim.since', { date: dayInWords(since.on, words.language) }) : undefined;

function goneLine({ gone, status }: DossierClaim, words: Translator): string | undefined {
  if (!gone) return undefined;
  return words.t(`gone.${status === 'superseded' ? 'superseded' : 'withdrawn'}`, {
    reason: gone.why,
    date: dayInWords(gone.on, words.language),
  });
}

/** Who speaks comes first, then what supports the claim, then what speaks against it, then its background. */
const rank = ({ source, role }: DossierClaim['evidence'][number], { said }: DossierClaim): number =>
  source === said?.source ? -1 : ['supports', 'contradicts', 'context'].indexOf(role);

/** Its evidence in the order in which it is shown. */
export const shownEvidence = (claim: DossierClaim): DossierClaim['evidence'] =>
  [...claim.evidence].sort((left, right) => rank(left, claim) - rank(right, claim));

const sourcesOf = (
  claim: DossierClaim,
  numbers: ReadonlyMap<string, number>,
  words: Translator,
): ClaimView['sources'] =>
  shownEvidence(claim).flatMap(({ source, role }) => {
    const number = numbers.get(source);
    if (number === undefined) return [];
    return [{ number, ...(role !== 'supports' && { role: words.t(`source.role.${role}`) }) }];
  });

const moreLine = (count: number, words: Translator): string | undefined =>
  count > 0 ? words.t('claim.moreSources', { count }) : undefined;

/** Puts claims into words, each once. `today` is YYYY-MM-DD. */
export function claimWords(
  dossier: Surroundings,
  sources: readonly Pick<SourceView, 'id' | 'number'>[],
  words: Translator,
  today: string,
): ClaimWords {
  const numbers = new Map(sources.map((source) => [source.id, source.number]));
  const made = new Map<string, ClaimView>();
  const put = (claim: DossierClaim): ClaimView => {
    const sources = sourcesOf(claim, numbers, words);
    return {
      id: claim.id,
      ...toldOf(claim, claim.text, dossier, words),
      short: toldOf(claim, claim.plain, dossier, words),
      proof: proofOf(claim, words),
      contested: claim.contested,
      answers: answersTo(claim, dossier, words),
      sources,
      more: moreLine(sources.length - FIRST_SOURCES, words),
      checked: checkedLine(claim.checkedOn, today, words),
      since: sinceLine(claim, words),
      suspended:
        claim.suspended &&
        words.t('suspended', {
          reason: claim.suspended.reason,
          date: dayInWords(claim.suspended.since, words.language),
        }),
      gone: goneLine(claim, words),
      instead: insteadOf(claim, dossier).map(view)[0],
      note: contentNote(claim, words),
      fold: foldOf(claim, dossier, words),
    };
  };
  const view: ClaimWords = (claim) => {
    const known = made.get(claim.id);
    if (known) return known;
    const fresh = put(claim);
    made.set(claim.id, fresh);
    return fresh;
  };
  return view;
}
