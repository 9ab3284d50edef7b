/** What is still wrong with a pack while it is written in the form, told by field and kind of fault, so that a page says it in its own language. */
import * as v from 'valibot';
import { Day, Id, OVERLAY_LENGTH_CAP } from '../model/primitives';
import { accentHindrance } from './accent';
import { kindsMissing, ownKind } from './borne-out';
import { type BaseIds, containmentFaults } from './contained';
import { CLASS_CEILING } from './contained-lessons';
import { answerId, claimId, type Draft, type DraftClaim, sourceId } from './draft';
import {
  hasLines,
  inLessons,
  LESSON_FIELDS,
  type LessonFault,
  type LessonField,
  placeInLesson,
  unsureIn,
} from './draft-lesson-faults';
import { placeOf as placeIn, sayOf } from './issue';
import { posesAsProject } from './names';
import { Pack } from './pack';
import { posesAsOurs } from './product-names';
import { namesProject, vouchesAsProject } from './vouch';

/** How a text can be wrong. `known`: nothing in the base is called so; `characters`: markup, or signs that are not what they seem. */
const REASONS = [
  ...(['empty', 'choose', 'long', 'characters', 'project', 'vouches', 'lines', 'day', 'https', 'corrections'] as const),
  ...([
    'id',
    'taken',
    'accent',
    'onLight',
    'onDark',
    'version',
    'known',
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
  ...({ product: 'known', about: 'known', comments: 'known', plain: 'characters', standard: 'characters' } as const),
  ...({ speaker: 'characters', said: 'day', answered: 'choose', answer: 'characters' } as const),
  ...({ answerOn: 'day', answerSource: 'known', answerTitle: 'characters', answerOutlet: 'characters' } as const),
  ...({ answerDate: 'day', answerUrl: 'https', answerKind: 'choose', source: 'known' } as const),
  ...({ checked: 'choose', title: 'characters', outlet: 'characters', date: 'day', url: 'https' } as const),
  ...({ kind: 'choose', status: 'decision', theme: 'choose', work: 'choose', stage: 'choose' } as const),
  ...({ hard: 'choose', topics: 'choose' } as const),
} as const;
export type HeadField = keyof typeof HEAD_FIELDS;
export type ClaimField = keyof typeof CLAIM_FIELDS;

export type DraftFault =
  | { field: HeadField; why: Reason }
  | { field: ClaimField; claim: number; why: Reason }
  | LessonFault
  /** What no field accounts for, in English: a sentence as the command line says it. */
  | { other: string };

const HEAD_PATHS: Readonly<Record<string, HeadField>> = {
  ...{ id: 'id', version: 'version', expires: 'expires', licence: 'licence', accent: 'accent' },
  ...{ 'publisher.name': 'publisher', 'publisher.site': 'site', 'publisher.corrections': 'corrections' },
  ...{ 'callToAction.text': 'callText', 'callToAction.url': 'callUrl' },
};
const CLAIM_PATHS: Readonly<Record<string, ClaimField>> = {
  ...{ subject: 'about', 'about.0': 'about', 'responses.0.of': 'about', 'responses.0.text': 'answer' },
  ...{ 'responses.0.source': 'answerSource', 'responses.0.on': 'answerOn' },
  ...{ 'sensitivity.level': 'hard', sensitivity: 'topics' },
  ...{ 'responses.0.state': 'answered', 'responses.0': 'answer', 'evidence.0.checked': 'checked' },
  ...{ status: 'status', theme: 'theme', work: 'work', stage: 'stage' },
  ...{ comments: 'comments', 'text.plain': 'plain', 'text.standard': 'standard' },
  ...{ 'said.by': 'speaker', 'said.on': 'said', 'said.source': 'source', 'evidence.0.source': 'source' },
};
const SOURCE_PATHS: Readonly<Record<string, ClaimField>> = {
  ...{ title: 'title', publisher: 'outlet', date: 'date', url: 'url', kind: 'kind' },
};
const ANSWER_PATHS: Readonly<Record<string, ClaimField>> = {
  ...{ title: 'answerTitle', publisher: 'answerOutlet', date: 'answerDate', url: 'answerUrl', kind: 'answerKind' },
};

/** Characters that a field takes; those of the others are not counted. */
const MOST: Partial<Record<HeadField | ClaimField, number>> = {
  ...{
    plain: OVERLAY_LENGTH_CAP.plain,
    standard: OVERLAY_LENGTH_CAP.standard,
    publisher: 80,
    speaker: 80,
    callText: 80,
    answer: 900,
  },
};
export const mostOf = (field: HeadField | ClaimField | LessonField): number | undefined =>
  field in LESSON_FIELDS ? LESSON_FIELDS[field as LessonField][1] : MOST[field as HeadField | ClaimField];

function reason(field: HeadField | ClaimField, value: string, usual: Reason): Reason {
  if (value.trim() === '') return usual === 'choose' || field === 'status' ? 'choose' : 'empty';
  if (value.length > (MOST[field] ?? Number.POSITIVE_INFINITY)) return 'long';
  // The day itself is one: the pack would be valid for too long.
  if (field === 'expires' && v.is(Day, value.trim()) && value.trim().length === 10) return 'far';
  if (usual === 'accent') return accentHindrance(value.trim().toLowerCase()) ?? usual;
  if (usual === 'id' && posesAsProject(value)) return 'project';
  if (usual !== 'characters') return usual;
  if (hasLines(value)) return 'lines';
  return vouchesAsProject(value) ? 'vouches' : posesAsOurs(value) || namesProject(value) ? 'project' : usual;
}

const inHead = (draft: Draft, field: HeadField): DraftFault => ({
  field,
  why: reason(field, String(draft[field]), HEAD_FIELDS[field]),
});
const inClaim = (claim: DraftClaim, field: ClaimField): DraftFault => ({
  field,
  claim: claim.number,
  why: reason(field, String(claim[field]), CLAIM_FIELDS[field]),
});

/** The field of one claim that a path of the format is about. */
function inItsClaim(path: string, draft: Draft, claim: DraftClaim): DraftFault | undefined {
  const own = `claims.${claimId(draft, claim)}.`;
  const sources = [
    [`sources.${sourceId(draft, claim)}`, SOURCE_PATHS],
    [`sources.${answerId(draft, claim)}`, ANSWER_PATHS],
  ] as const;
  // What is wrong with a source as a whole: its names, or its addresses.
  for (const [source, paths] of sources)
    if (path === source && v.is(Id, sourceId(draft, claim))) {
      const { publisher: outlet = 'outlet', url = 'url' } = paths;
      return inClaim(claim, posesAsOurs(String(claim[outlet])) ? outlet : url);
    }
  if (path === `${own}review.due`) return inHead(draft, 'expires');
  const [named, paths] = sources.find(([source]) => path.startsWith(`${source}.`)) ?? [own.slice(0, -1), CLAIM_PATHS];
  const field = path.startsWith(`${named}.`) ? paths[path.slice(named.length + 1)] : undefined;
  // The name of a source of its own is made of the pack's.
  if (field === 'source' && claim.source === '') return inHead(draft, 'id');
  // Without a speaker the publisher speaks, whose own field says what is wrong; without a longer text the short one stands in.
  if (field === 'speaker' && claim.speaker === '') return inHead(draft, 'publisher');
  if (field === 'standard' && claim.standard === '') return inClaim(claim, 'plain');
  return field && inClaim(claim, field);
}

/** The field that an issue of the format is about; undefined where it is none of the form's. */
function atPath(path: string, draft: Draft): DraftFault | undefined {
  const head = HEAD_PATHS[path];
  if (head) return inHead(draft, head);
  for (const claim of draft.claims) {
    const found = inItsClaim(path, draft, claim);
    if (found) return found;
  }
  const lesson = inLessons(path, draft);
  if (lesson) return lesson;
  // As the names of all records are, and as lessons name claims.
  return /^(claims|sources|lessons)\.[^.]*$|^lessons\..*\.claims?(\.\d+)?$/.test(path)
    ? inHead(draft, 'id')
    : undefined;
}

/** Claims that are called more than their source can bear. */
const unprovenIn = ({ claims, publisher }: Draft, sources: BaseIds['sources']): DraftFault[] =>
  claims.flatMap(({ number, status, source, checked, kind, outlet }) => {
    // What is not chosen yet is asked for at its own field.
    if (status === '' || checked === '' || (source === '' && kind === '')) return [];
    const named = source === '' ? kind && ownKind({ kind, publisher: outlet }, publisher) : sources.get(source);
    if (!kindsMissing(status, checked === 'read' && named ? [named] : [])) return [];
    return [{ field: 'status', claim: number, why: status === 'documented' ? 'document' : 'decision' } as const];
  });

/** What the format cannot know: what the base has under the names that were chosen. */
function beside(draft: Draft, { entities, claims, products, sources }: BaseIds): DraftFault[] {
  const has = { about: entities, comments: claims, product: products, source: sources, answerSource: sources } as const;
  const chosen = draft.claims.flatMap((claim) =>
    (['product', 'about', 'comments', 'source', 'answerSource'] as const).flatMap((field) =>
      has[field].has(claim[field]) || (claim[field] === '' && field !== 'product' && field !== 'about')
        ? []
        : [inClaim(claim, field)],
    ),
  );
  const taken = entities.has(draft.id) || claims.has(draft.id) || products.has(draft.id) || sources.has(draft.id);
  return [
    ...(taken ? [{ field: 'id', why: 'taken' } as const] : []),
    ...[...chosen, ...unprovenIn(draft, sources), ...unsureIn(draft), ...tooHardIn(draft)],
  ];
}

/** A lesson shows all claims of the form, and a class is shown none that describes what is hard. */
const tooHardIn = ({ claims, lessons }: Draft): DraftFault[] =>
  claims
    .filter(({ hard }) => lessons.length > 0 && Number(hard) > CLASS_CEILING)
    .map(({ number }) => ({ field: 'hard', claim: number, why: 'class' }));

const nameOf = (fault: DraftFault): string => JSON.stringify(fault);

const ORDER: readonly string[] = [...Object.keys(HEAD_FIELDS), ...Object.keys(CLAIM_FIELDS)];
/** Where a fault stands in the form: head before claims, what no field accounts for at the end. */
function placeOf(fault: DraftFault): readonly number[] {
  if ('other' in fault) return [3];
  if ('lesson' in fault) return [2, ...placeInLesson(fault)];
  return [1, 'claim' in fault ? fault.claim : 0, ORDER.indexOf(fault.field)];
}

function inOrder(one: DraftFault, other: DraftFault): number {
  const [place, otherPlace] = [placeOf(one), placeOf(other)];
  const at = place.findIndex((number, floor) => number !== otherPlace[floor]);
  return at < 0 ? 0 : (place[at] ?? 0) - (otherPlace[at] ?? 0);
}

/** All that is left to mend, in the order of the form; none where the pack can be signed and would be taken. `today` is YYYY-MM-DD. */
export function draftFaults(draft: Draft, pack: unknown, base: BaseIds, today: string): DraftFault[] {
  const read = v.safeParse(Pack, pack);
  const issues = (read.issues ?? []).map((issue): DraftFault => {
    const path = v.getDotPath(issue) ?? '';
    return atPath(path, draft) ?? { other: `${placeIn(issue) ?? 'pack'}: ${sayOf(issue)}` };
  });
  const id = v.is(Id, draft.id) ? [] : [inHead(draft, 'id')];
  const past = v.is(Day, draft.expires) && draft.expires < today ? [{ field: 'expires', why: 'past' } as const] : [];
  const named = [...id, ...past, ...issues, ...beside(draft, base)];
  const faults = [...new Map(named.map((fault) => [nameOf(fault), fault])).values()].toSorted(inOrder);
  if (faults.length > 0 || !read.success) return faults;
  return containmentFaults(read.output, base).map((other) => ({ other }));
}
