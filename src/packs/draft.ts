/** A pack as its form holds it, while it is written: what was filled in, and the pack that comes of it. */
import type { KINDS_OF_WORK, STAGES, THEMES } from '../model/claim';
import type { Language } from '../model/languages';
import type { SOURCE_KINDS } from '../model/source';
import type { STATUSES } from '../model/status';
import { BASE_ID, type Pack, type PackClaim, type Signers } from './pack';

type Word<T extends readonly string[]> = T[number];

export interface DraftClaim {
  /** Made once, so that the claim keeps its name when another goes. */
  number: number;
  product: string;
  about: string;
  comments: string;
  plain: string;
  standard: string;
  status: Word<typeof STATUSES>;
  theme: Word<typeof THEMES>;
  work: Word<typeof KINDS_OF_WORK>;
  stage: Word<typeof STAGES>;
  speaker: string;
  said: string;
  /** What the company answered; empty where whoever writes this looked and found nothing. */
  answer: string;
  /** A source that the base has; else what follows names one of the pack's own. */
  source: string;
  title: string;
  outlet: string;
  date: string;
  url: string;
  kind: Word<typeof SOURCE_KINDS>;
}

export interface Draft {
  id: string;
  version: number;
  language: Language;
  expires: string;
  publisher: string;
  site: string;
  corrections: string;
  licence: string;
  accent: string;
  callText: string;
  callUrl: string;
  claims: DraftClaim[];
}

export const emptyClaim = (number: number): DraftClaim => ({
  ...{ number, product: '', about: '', comments: '', plain: '', standard: '', speaker: '', said: '', answer: '' },
  ...{ source: '', title: '', outlet: '', date: '', url: '' },
  status: 'reported',
  theme: 'pay',
  work: 'annotation',
  stage: 'annotation',
  kind: 'news',
});

/** `today` is YYYY-MM-DD. */
export const emptyDraft = (today: string, language: Language): Draft => ({
  ...{ id: '', publisher: '', site: '', corrections: '', accent: '', callText: '', callUrl: '' },
  version: 1,
  language,
  expires: `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('02-29', '02-28')}`,
  licence: 'CC BY 4.0',
  claims: [emptyClaim(1)],
});

export const claimId = ({ id }: Draft, { number }: DraftClaim): string => `${id}-claim-${number}`;
/** Of the pack's own source of a claim. */
export const sourceId = ({ id }: Draft, { number }: DraftClaim): string => `${id}-source-${number}`;

function claimOf(draft: Draft, claim: DraftClaim, today: string): PackClaim {
  const source = claim.source || sourceId(draft, claim);
  const { about, comments, plain, standard, status, theme, work, stage, speaker, said, answer, product } = claim;
  return {
    subject: about,
    predicate: 'stated',
    text: { plain, standard: standard || plain },
    said: { by: speaker || draft.publisher, ...(said && { on: said }), source },
    ...(comments && { comments }),
    ...{ status, theme, work, stage },
    about: [about],
    products: product ? [product] : [],
    evidence: [{ source, role: 'supports', checked: 'read' }],
    responses: [{ of: about, ...(answer ? { state: 'replied', text: answer } : { state: 'none-found' }) }],
    sensitivity: { level: 0, topics: [] },
    confidence: 'medium',
    review: { on: today, due: draft.expires },
  };
}

/** The pack that the form says, unchecked. `today` is YYYY-MM-DD, `app` the version that it is made with. */
export function packOfDraft(draft: Draft, signers: Signers, { today, app }: { today: string; app: string }): Pack {
  const { id, version, language, expires, publisher, site, corrections, licence, accent, callText, callUrl } = draft;
  return {
    extends: BASE_ID,
    ...{ id, version, expires, licence, signers },
    created: today,
    minimumApp: app,
    publisher: { name: publisher, site, corrections },
    languages: [language],
    ...(accent && { accent }),
    ...((callText || callUrl) && { callToAction: { text: callText, url: callUrl } }),
    claims: Object.fromEntries(draft.claims.map((claim) => [claimId(draft, claim), claimOf(draft, claim, today)])),
    sources: Object.fromEntries(
      draft.claims
        .filter(({ source }) => source === '')
        .map((claim) => {
          const { title, outlet, date, url, kind } = claim;
          const source = { title, publisher: outlet, ...(date && { date }), ...(url && { url }), kind, lang: language };
          return [sourceId(draft, claim), source];
        }),
    ),
  };
}
