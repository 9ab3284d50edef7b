/** Where in the form that makes packs lies what the format says of the pack. */
import * as v from 'valibot';
import { Day, Id } from '../model/primitives';
import { TOO_MANY_ROWS } from './answers';
import { answerId, claimId, type Draft, type DraftClaim, sourceId } from './draft';
import {
  type AnswerField,
  CLAIM_FIELDS,
  type ClaimField,
  type DraftFault,
  HEAD_FIELDS,
  type HeadField,
  isOfAnswer,
  reason,
} from './draft-fields';
import { lessonId } from './draft-lesson';
import { inLessons } from './draft-lesson-faults';
import { placeOf as placeIn, sayOf } from './issue';
import { MOST_LESSONS, MOST_RECORDS, type Pack } from './pack';
import { posesAsOurs } from './product-names';
import { tooLargeIn } from './room';

const HEAD_PATHS: Readonly<Record<string, HeadField>> = {
  ...{ id: 'id', version: 'version', expires: 'expires', licence: 'licence', accent: 'accent' },
  ...{ 'publisher.name': 'publisher', 'publisher.site': 'site', 'publisher.corrections': 'corrections' },
  ...{ 'callToAction.text': 'callText', 'callToAction.url': 'callUrl' },
};
const CLAIM_PATHS: Readonly<Record<string, ClaimField>> = {
  ...{ subject: 'about', 'about.0': 'about', 'products.0': 'product', 'evidence.0.checked': 'checked' },
  ...{ 'sensitivity.level': 'hard', sensitivity: 'topics' },
  ...{ status: 'status', theme: 'theme', work: 'work', stage: 'stage' },
  ...{ comments: 'comments', 'text.plain': 'plain', 'text.standard': 'standard' },
  ...{ 'said.by': 'speaker', 'said.on': 'said', 'said.source': 'source', 'evidence.0.source': 'source' },
};
/** Of a row of answers. */
const ROW_PATHS: Readonly<Record<string, AnswerField>> = {
  ...{ of: 'of', state: 'answered', text: 'answer', source: 'answerSource', on: 'answerOn', '': 'answer' },
};
const SOURCE_PATHS: Readonly<Record<string, ClaimField>> = {
  ...{ title: 'title', publisher: 'outlet', date: 'date', url: 'url', kind: 'kind' },
};
const ANSWER_PATHS: Readonly<Record<string, ClaimField>> = {
  ...{ title: 'answerTitle', publisher: 'answerOutlet', date: 'answerDate', url: 'answerUrl', kind: 'answerKind' },
};

export const inHead = (draft: Draft, field: HeadField): DraftFault => ({
  field,
  ...reason(field, String(draft[field]), HEAD_FIELDS[field]),
});
/** What stands in a field of a claim; in that of its further answers, from row 2 on. */
function valueIn(claim: DraftClaim, field: ClaimField, row: number): string {
  if (row > 1) return isOfAnswer(field) ? (claim.others[row - 2]?.[field] ?? '') : '';
  return String(field === 'of' ? claim.about : claim[field]);
}
export const inClaim = (claim: DraftClaim, field: ClaimField, row = 1): DraftFault => ({
  field,
  claim: claim.number,
  ...(row > 1 && { row }),
  ...reason(field, valueIn(claim, field, row), CLAIM_FIELDS[field]),
});

/** Claims by the places that their records have in the pack, each with the fields of that record: found once, since a draft may have a thousand. */
function placesOf(draft: Draft): (kind: unknown, id: unknown) => Place | undefined {
  const places = new Map<string, Place>();
  for (const claim of draft.claims) {
    places.set(`claims.${claimId(draft, claim)}`, { claim, paths: CLAIM_PATHS });
    places.set(`sources.${sourceId(draft, claim)}`, { claim, paths: SOURCE_PATHS });
    for (let row = 1; row <= claim.others.length + 1; row += 1)
      places.set(`sources.${answerId(draft, claim, row - 1)}`, { claim, paths: ANSWER_PATHS, row });
  }
  return (kind, id) => places.get(`${kind}.${id}`);
}
interface Place {
  claim: DraftClaim;
  paths: Readonly<Record<string, ClaimField>>;
  /** Of which answer it is the source. */
  row?: number;
}

/** The field of one answer that a path in the rows of a claim is about. */
function inItsRow(path: string, claim: DraftClaim): DraftFault | undefined {
  const [, at, inRow = ''] = /^responses\.(\d+)(?:\.(\w+))?$/.exec(path) ?? [];
  const field = at === undefined ? undefined : ROW_PATHS[inRow];
  if (!field) return undefined;
  // What was chosen is one of the words of the format: it contradicts another row.
  if (field === 'answered' && valueIn(claim, field, Number(at) + 1) !== '')
    return {
      ...{ field, claim: claim.number, ...(at !== '0' && { row: Number(at) + 1 }) },
      why: valueIn(claim, field, Number(at) + 1) === 'named' ? 'laid' : 'contrary',
    };
  return at === '0' && field === 'of' ? inClaim(claim, 'about') : inClaim(claim, field, Number(at) + 1);
}

/** The field of one claim that a path in one of its records is about. */
function inItsClaim(path: string, draft: Draft, { claim, paths, row = 1 }: Place): DraftFault | undefined {
  // What is wrong with a source as a whole: its names, or its addresses.
  if (path === '') {
    const { publisher: outlet = 'outlet', url = 'url' } = paths;
    if (paths === CLAIM_PATHS || !v.is(Id, sourceId(draft, claim))) return inHead(draft, 'id');
    return inClaim(claim, posesAsOurs(valueIn(claim, outlet, row)) ? outlet : url, row);
  }
  // A claim is due for reading when the pack ends, which is no day, or lies in the past.
  if (paths === CLAIM_PATHS && path === 'review.due')
    return v.is(Day, draft.expires) ? { field: 'expires', why: 'past' } : inHead(draft, 'expires');
  if (paths === CLAIM_PATHS && path.startsWith('responses.')) return inItsRow(path, claim);
  const field = paths[path];
  // The name of a source of its own is made of the pack's.
  if (field === 'source' && claim.source === '') return inHead(draft, 'id');
  // Without a speaker the publisher speaks, whose own field says what is wrong; without a longer text the short one stands in.
  if (field === 'speaker' && claim.speaker === '') return inHead(draft, 'publisher');
  if (field === 'standard' && claim.standard === '') return inClaim(claim, 'plain');
  return field && inClaim(claim, field, row);
}

/** The field that an issue of the format is about; undefined where it is none of the form's. */
function atIssue(issue: v.BaseIssue<unknown>, draft: Draft, places: ReturnType<typeof placesOf>) {
  const path = v.getDotPath(issue) ?? '';
  const head = HEAD_PATHS[path];
  if (head) return inHead(draft, head);
  const [kind, id, ...inside] = (issue.path ?? []).map(({ key }) => key);
  const place = places(kind, id);
  const [, row] = inside;
  if (place && issue.message === TOO_MANY_ROWS)
    return { field: 'of', claim: place.claim.number, row: Number(row) + 1, why: 'rows' } as const;
  const found = place ? inItsClaim(inside.join('.'), draft, place) : inLessons(path, draft);
  if (found) return found;
  // As the names of all records are, and as lessons name claims.
  const isRecord = ['claims', 'sources', 'lessons'].includes(String(kind));
  if (isRecord && id === undefined) return tooMany(String(kind), draft);
  return isRecord &&
    (inside.length === 0 || (kind === 'lessons' && /^(?:questions\.\d+\.)?claims?\b/.test(inside.join('.'))))
    ? inHead(draft, 'id')
    : undefined;
}

/** The first claim or lesson that a pack has no room for; as many sources as claims are taken. */
function tooMany(kind: string, { claims, lessons }: Draft): DraftFault | undefined {
  const lesson = lessons[MOST_LESSONS];
  if (kind === 'lessons') return lesson && { field: 'heading', lesson: lesson.number, at: 0, why: 'many' };
  const claim = claims[MOST_RECORDS] ?? claims.at(-1);
  return claim && { field: kind === 'claims' ? 'plain' : 'title', claim: claim.number, why: 'many' };
}

/** What takes too much room, at the record in which it stands. */
export function crampedIn(draft: Draft, pack: Pack): DraftFault[] {
  const places = placesOf(draft);
  return tooLargeIn(pack).map(({ kind, id, said }): DraftFault => {
    const place = places(kind, id);
    const lesson = draft.lessons.find((one) => lessonId(draft, one) === id);
    if (kind === 'lessons' && lesson) return { field: 'heading', lesson: lesson.number, at: 0, why: 'room' };
    return place
      ? { field: kind === 'claims' ? 'plain' : 'title', claim: place.claim.number, why: 'room' }
      : { other: said };
  });
}

/** What no field accounts for, with the claim in whose record it lies. */
function unforeseen(issue: v.BaseIssue<unknown>, places: ReturnType<typeof placesOf>): DraftFault {
  const [kind, id] = (issue.path ?? []).map(({ key }) => key);
  const place = places(kind, id);
  return {
    other: `${placeIn(issue) ?? 'pack'}: ${sayOf(issue)}`,
    ...(place && { claim: place.claim.number }),
  };
}

/** What the format says of the pack that came of a draft, at the fields of the form. */
export function atFields(issues: readonly v.BaseIssue<unknown>[], draft: Draft): DraftFault[] {
  const places = placesOf(draft);
  return issues.map((issue) => atIssue(issue, draft, places) ?? unforeseen(issue, places));
}
