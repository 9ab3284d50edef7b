/** The fields of the form that makes packs, and how the text in each can be wrong. */
import * as v from 'valibot';
import { Day, OVERLAY_LENGTH_CAP } from '../model/primitives';
import { accentHindrance } from './accent';
import { ADDRESS_REASONS, addressReason, MOST_IN_ADDRESS, MOST_IN_SHOWN_ADDRESS } from './address-reason';
import { hasLines, LESSON_FIELDS, type LessonFault, type LessonField } from './draft-lesson-faults';
import { posing } from './names';
import { type Odd, oddIn, raisedIn } from './pasted';
import { posesAsOurs, posesAsPublisher } from './product-names';
import { hostOfProject, writesProjectName } from './project-name';

/** Fields of one company's answer, which stand once more for each further one. */
export const ANSWER_FIELDS = [
  ...(['of', 'answered', 'answer', 'answerOn', 'answerSource', 'answerTitle'] as const),
  ...(['answerOutlet', 'answerDate', 'answerUrl', 'answerKind'] as const),
];
export type AnswerField = (typeof ANSWER_FIELDS)[number];
export const isOfAnswer = (field: string): field is AnswerField => (ANSWER_FIELDS as readonly string[]).includes(field);

/** The name that a field of a claim has in the page. */
export const claimFieldName = (field: string, claim: number, row = 1): string =>
  `${field}-${claim}${row > 1 ? `-${row}` : ''}`;

/** How a text can be wrong. `known`: nothing in the base is called so, nor `entity`; `characters`: what the format does not take, where no sign or word can be named. */
const REASONS = [
  ...(['empty', 'choose', 'long', 'characters', 'project', 'like', 'verdict', 'lines', 'day', 'corrections'] as const),
  ...([
    'id',
    'taken',
    'accent',
    'onLight',
    'onDark',
    'version',
    'known',
    'entity',
    'ahead',
    'unread',
    ...(['markup', 'sign', 'letters', 'picture', 'where', 'own', 'others', 'named'] as const),
    ...(['contrary', 'laid', 'rows', 'room', 'many'] as const),
    ...ADDRESS_REASONS,
    'past',
    'far',
    'unsure',
    'class',
    'decision',
    'document',
    'same',
    'age',
    'minutes',
    'objectives',
  ] as const),
] as const;
export type Reason = (typeof REASONS)[number];

/** Fields in the order of the form, each with how its text is wrong where it is neither empty nor too long. */
export const HEAD_FIELDS = {
  ...({ id: 'id', publisher: 'characters', site: 'https', corrections: 'corrections' } as const),
  ...({ licence: 'characters', expires: 'day', accent: 'accent', callText: 'characters' } as const),
  ...({ callUrl: 'https', version: 'version' } as const),
} as const;
export const CLAIM_FIELDS = {
  ...({ product: 'known', about: 'entity', comments: 'known', plain: 'characters', standard: 'characters' } as const),
  ...({ speaker: 'characters', said: 'day', of: 'entity', answered: 'choose', answer: 'characters' } as const),
  ...({ answerOn: 'day', answerSource: 'known', answerTitle: 'characters', answerOutlet: 'characters' } as const),
  ...({ answerDate: 'day', answerUrl: 'https', answerKind: 'choose', source: 'known' } as const),
  ...({ checked: 'choose', title: 'characters', outlet: 'characters', date: 'day', url: 'https' } as const),
  ...({ kind: 'choose', status: 'decision', theme: 'choose', work: 'choose', stage: 'choose' } as const),
  ...({ hard: 'choose', topics: 'choose' } as const),
} as const;
export type HeadField = keyof typeof HEAD_FIELDS;
export type ClaimField = keyof typeof CLAIM_FIELDS;

/** Why, with the sign and the word where these can be named. */
export type Why = { why: Exclude<Reason, Odd['why'] | 'named'> } | { why: 'named'; word: string } | Odd;
export type DraftFault =
  | ({ field: HeadField } & Why)
  /** `row`: of a further company's answer, by its place among all, from 2. */
  | ({ field: ClaimField; claim: number; row?: number } & Why)
  | LessonFault
  /** What no field accounts for, in English: a sentence as the command line says it. `claim`: in whose record it lies. */
  | { other: string; claim?: number };

/** Characters that a field takes; those of the others are not counted. */
const MOST: Partial<Record<HeadField | ClaimField, number>> = {
  ...{ plain: OVERLAY_LENGTH_CAP.plain, standard: OVERLAY_LENGTH_CAP.standard, answer: 900 },
  ...{ publisher: 80, licence: 80, speaker: 80, callText: 80 },
  ...{ title: 400, answerTitle: 400, outlet: 200, answerOutlet: 200 },
  ...{ url: MOST_IN_ADDRESS, answerUrl: MOST_IN_ADDRESS, callUrl: MOST_IN_ADDRESS },
  ...{ site: MOST_IN_SHOWN_ADDRESS, corrections: MOST_IN_SHOWN_ADDRESS },
};
export const mostOf = (field: HeadField | ClaimField | LessonField): number | undefined =>
  field in LESSON_FIELDS ? LESSON_FIELDS[field as LessonField][1] : MOST[field as HeadField | ClaimField];

/** Who speaks or publishes, and what a piece is called: that is printed as it is. */
const NAMES: readonly (HeadField | ClaimField)[] = ['publisher', 'speaker', 'outlet', 'answerOutlet'];
const TITLES: readonly (HeadField | ClaimField)[] = ['title', 'answerTitle'];

/** How plain text is wrong. */
function reasonInText(field: HeadField | ClaimField, value: string): Why {
  if (hasLines(value)) return { why: 'lines' };
  if (NAMES.includes(field) && posing(value) === 'like') return { why: 'like' };
  if (NAMES.includes(field) ? posesAsOurs(value) : !TITLES.includes(field) && writesProjectName(value))
    return { why: 'project' };
  if (field === 'publisher' && posesAsPublisher(value)) return { why: 'verdict' };
  const odd = (NAMES.includes(field) ? raisedIn(value) : undefined) ?? oddIn(value);
  return odd ?? { why: writesProjectName(value) ? 'project' : 'characters' };
}

/** How the text in a field is wrong. */
export function reason(
  field: HeadField | ClaimField,
  value: string,
  usual: Exclude<Reason, Odd['why'] | 'named'>,
): Why {
  if (value === '') return { why: usual === 'choose' || field === 'status' ? 'choose' : 'empty' };
  if (value.length > (MOST[field] ?? Number.POSITIVE_INFINITY)) return { why: 'long' };
  if (usual === 'characters') return reasonInText(field, value);
  // The day itself is one: the pack would be valid for too long.
  if (field === 'expires' && v.is(Day, value) && value.length === 10) return { why: 'far' };
  if (usual === 'accent') return { why: accentHindrance(value.toLowerCase()) ?? usual };
  const poses = usual === 'id' ? posing(value) : undefined;
  if (poses) return { why: poses };
  const isAddress = usual === 'https' || (usual === 'corrections' && value.startsWith('https:'));
  if ((isAddress || usual === 'corrections') && hostOfProject(value)) return { why: 'project' };
  return { why: isAddress ? addressReason(value) : usual };
}
