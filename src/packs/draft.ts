/** A pack as its form holds it, while it is written: what was filled in, and the pack that comes of it. */
import * as v from 'valibot';
import { KINDS_OF_WORK, STAGES, THEMES } from '../model/claim';
import { CHECKS } from '../model/evidence';
import { LANGUAGES, type Language } from '../model/languages';
import { SOURCE_KINDS, type Source } from '../model/source';
import { STATUSES } from '../model/status';
import { DraftLesson, lessonId, lessonOf } from './draft-lesson';
import { BASE_ID, type Pack, type PackClaim, type Signers } from './pack';
import { asPasted } from './pasted';

/** Any text, so that half a pack can be put away: what is wrong with it is said beside the form. */
const text = v.string();
/** One of these, or nothing chosen yet: what holds in the world is never chosen for whoever writes. */
const choice = <const W extends readonly string[]>(words: W) => v.picklist(['', ...words]);
/** What whoever writes can say of an answer. */
export const ANSWERED = ['replied', 'own-statement', 'declined', 'none-found', 'named'] as const;
/** Whether there is a piece in which it stands. */
export const isTold = (answered: string): boolean => !['', 'none-found', 'named'].includes(answered);
/** How far a claim goes into a hard subject: names none, names one, describes one briefly. */
export const HARD = ['0', '1', '2'] as const;
/** What drafts of earlier releases do not say. */
const later = v.optional(text, '');
/** What one company answered, if it did; drafts of earlier releases do not say. */
const answer = {
  answered: v.optional(choice(ANSWERED), ''),
  answer: text,
  /** The day on which it was given, and a source that the base has; else what follows names one of the pack's own, if any is written. */
  ...{ answerOn: later, answerSource: later },
  ...{ answerTitle: later, answerOutlet: later, answerDate: later, answerUrl: later },
  answerKind: v.optional(choice(SOURCE_KINDS), ''),
} as const;
/** Of a further company that the claim names. */
const DraftAnswer = v.strictObject({ of: text, ...answer });
export type DraftAnswer = v.InferOutput<typeof DraftAnswer>;
const DraftClaim = v.strictObject({
  /** Made once, so that the claim keeps its name when another goes. */
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** These are ids, and `source` too; or what was typed, where nothing is called so. */
  ...{ product: text, about: text, comments: text },
  ...{ plain: text, standard: text },
  status: choice(STATUSES),
  theme: choice(THEMES),
  work: choice(KINDS_OF_WORK),
  stage: choice(STAGES),
  ...{ speaker: text, said: text },
  /** Of whom it is about, and of the others that it names. Drafts of earlier releases do not say; `checked` neither. */
  ...answer,
  others: v.optional(v.array(DraftAnswer), []),
  hard: v.optional(choice(HARD), ''),
  topics: v.optional(v.array(text), []),
  /** Whether whoever writes has read the passage. */
  checked: v.optional(choice(CHECKS), ''),
  /** A source that the base has; else what follows names one of the pack's own. */
  source: text,
  ...{ title: text, outlet: text, date: text, url: text },
  kind: choice(SOURCE_KINDS),
});
export type DraftClaim = v.InferOutput<typeof DraftClaim>;

const numberedOnce = (all: readonly { number: number }[]): boolean =>
  new Set(all.map(({ number }) => number)).size === all.length;

export const Draft = v.strictObject({
  id: text,
  /** JSON has no word for what is no number. */
  version: v.pipe(
    v.nullable(v.number()),
    v.transform((version) => version ?? Number.NaN),
  ),
  language: v.picklist(LANGUAGES),
  ...{ expires: text, publisher: text, site: text, corrections: text, licence: text },
  ...{ accent: text, callText: text, callUrl: text },
  claims: v.pipe(
    v.array(DraftClaim),
    v.minLength(1),
    v.check((claims) => numberedOnce(claims), 'numbers a claim twice'),
  ),
  /** Drafts of earlier releases have none. */
  lessons: v.optional(
    v.pipe(
      v.array(DraftLesson),
      v.check((lessons) => numberedOnce(lessons), 'numbers a lesson twice'),
    ),
    [],
  ),
});
export type Draft = v.InferOutput<typeof Draft>;

const noAnswer = {
  ...{ answer: '', answerOn: '', answerSource: '', answerTitle: '', answerOutlet: '', answerDate: '', answerUrl: '' },
  ...({ answerKind: '', answered: '' } as const),
};
export const emptyAnswer = (of = ''): DraftAnswer => ({ of, ...noAnswer });

export const emptyClaim = (number: number): DraftClaim => ({
  ...{ number, product: '', about: '', comments: '', plain: '', standard: '', speaker: '', said: '' },
  ...noAnswer,
  ...{ others: [], topics: [], source: '', title: '', outlet: '', date: '', url: '' },
  ...({ hard: '', status: '', theme: '', work: '', stage: '', checked: '', kind: '' } as const),
});

/** `today` is YYYY-MM-DD. */
export const emptyDraft = (today: string, language: Language): Draft => ({
  ...{ id: '', publisher: '', site: '', corrections: '', accent: '', callText: '', callUrl: '' },
  version: 1,
  language,
  expires: `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('02-29', '02-28')}`,
  licence: '',
  claims: [emptyClaim(1)],
  lessons: [],
});

/** Ids of the claims by their numbers. */
export const claimIds = (draft: Pick<Draft, 'id' | 'claims'>): ReadonlyMap<string, string> =>
  new Map(draft.claims.map((claim) => [String(claim.number), claimId(draft, claim)]));

export const claimId = ({ id }: Pick<Draft, 'id'>, { number }: Pick<DraftClaim, 'number'>): string =>
  `${id}-claim-${number}`;
/** Of the pack's own source of a claim. */
export const sourceId = ({ id }: Pick<Draft, 'id'>, { number }: Pick<DraftClaim, 'number'>): string =>
  `${id}-source-${number}`;

/** Of the pack's own source of what was answered, by the row in which it stands. */
export const answerId = ({ id }: Pick<Draft, 'id'>, { number }: Pick<DraftClaim, 'number'>, row = 0): string =>
  `${id}-answer-${number}${row === 0 ? '' : `-${row + 1}`}`;

type Answer = Omit<DraftAnswer, 'of'>;
/** Of whom it is about, then of the others. */
export const answersOf = (claim: DraftClaim): DraftAnswer[] => [{ ...claim, of: claim.about }, ...claim.others];

/** Whether a source of the pack's own is written for what was answered. */
export const ownAnswerSource = (answer: Answer): boolean => {
  const { answered, answerSource, answerTitle, answerOutlet, answerDate, answerUrl, answerKind } = answer;
  const written = [answerTitle, answerOutlet, answerDate, answerUrl, answerKind].some(Boolean);
  return (answered === '' || isTold(answered)) && answerSource === '' && written;
};

/** The row of one company's answer. */
function rowOf(draft: Draft, claim: DraftClaim, written: DraftAnswer, at: number) {
  const row = { of: written.of, state: written.answered };
  if (written.answered !== '' && !isTold(written.answered)) return row;
  const { answer: said, answerOn } = written;
  const source = ownAnswerSource(written) ? answerId(draft, claim, at) : written.answerSource;
  return { ...row, ...(said && { text: said }), ...(source && { source }), ...(answerOn && { on: answerOn }) };
}

/** The pack's own sources of one claim, as far as it names any. */
function sourcesOf(draft: Draft, claim: DraftClaim): [id: string, source: Source][] {
  const { title, outlet, date, url, kind } = claim;
  const own = claim.source === '' ? [[sourceId(draft, claim), { title, outlet, date, url, kind }] as const] : [];
  const answers = answersOf(claim).flatMap((written, at) =>
    ownAnswerSource(written)
      ? [
          [
            answerId(draft, claim, at),
            {
              ...{ title: written.answerTitle, outlet: written.answerOutlet, date: written.answerDate },
              ...{ url: written.answerUrl, kind: written.answerKind },
            },
          ] as const,
        ]
      : [],
  );
  return [...own, ...answers].map(([id, written]) => [
    id,
    {
      ...{ title: written.title, publisher: written.outlet },
      ...(written.date && { date: written.date }),
      ...(written.url && { url: written.url }),
      ...{ kind: written.kind, lang: draft.language },
    } as Source,
  ]);
}

function claimOf(draft: Draft, claim: DraftClaim, today: string): PackClaim {
  const source = claim.source || sourceId(draft, claim);
  const { about, comments, plain, standard, status, theme, work, stage, speaker, said, product } = claim;
  const made = {
    subject: about,
    predicate: 'stated',
    text: { plain, standard: standard || plain },
    said: { by: speaker || draft.publisher, ...(said && { on: said }), source },
    ...(comments && { comments }),
    ...{ status, theme, work, stage },
    about: [about],
    products: product ? [product] : [],
    evidence: [{ source, role: 'supports', checked: claim.checked }],
    responses: answersOf(claim).map((written, at) => rowOf(draft, claim, written, at)),
    sensitivity: { level: claim.hard && Number(claim.hard), topics: claim.hard === '0' ? [] : claim.topics },
    confidence: 'medium',
    review: { on: today, due: draft.expires },
  };
  // Unchecked, as all that comes of the form: what is not chosen yet is none of the words of the format.
  return made as PackClaim;
}

/** Claims as the pack has them: one that stands as it did is not cleaned again. */
const pasted = new WeakMap<DraftClaim, DraftClaim>();
function claimAsPasted(claim: DraftClaim): DraftClaim {
  const known = pasted.get(claim) ?? asPasted(claim);
  pasted.set(claim, known);
  return known;
}

/** A draft without what was pasted with it and nobody sees. */
export const draftAsPasted = ({ claims, ...around }: Draft): Draft => ({
  ...asPasted(around),
  claims: claims.map(claimAsPasted),
});

/** The pack that the form says, unchecked. `today` is YYYY-MM-DD, `app` the version that it is made with. */
export function packOfDraft(written: Draft, signers: Signers, { today, app }: { today: string; app: string }): Pack {
  const draft = draftAsPasted(written);
  const { id, version, language, expires, publisher, site, corrections, licence, callText, callUrl } = draft;
  const accent = draft.accent.toLowerCase();
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
    sources: Object.fromEntries(draft.claims.flatMap((claim) => sourcesOf(draft, claim))),
    ...(draft.lessons.length > 0 && {
      lessons: Object.fromEntries(
        draft.lessons.map((lesson) => [lessonId(draft, lesson), lessonOf(lesson, claimIds(draft))]),
      ),
    }),
  };
}
