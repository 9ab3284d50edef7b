/** What is still wrong with a pack while it is written in the form, told by field and kind of fault, so that a page says it in its own language. */
import * as v from 'valibot';
import { Day, Id } from '../model/primitives';
import { kindsMissing, ownKind } from './borne-out';
import { type BaseIds, containmentFaults } from './contained';
import { CLASS_CEILING } from './contained-lessons';
import { isAfter } from './days';
import { answerId, answersOf, claimId, type Draft, type DraftClaim, sourceId } from './draft';
import { namedIn, unbackedIn, unvoicedIn } from './draft-backed';
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
import { inLessons, placeInLesson, unsureIn } from './draft-lesson-faults';
import { placeOf as placeIn, sayOf } from './issue';
import { Pack } from './pack';
import { asPasted } from './pasted';
import { posesAsOurs } from './product-names';

const HEAD_PATHS: Readonly<Record<string, HeadField>> = {
  ...{ id: 'id', version: 'version', expires: 'expires', licence: 'licence', accent: 'accent' },
  ...{ 'publisher.name': 'publisher', 'publisher.site': 'site', 'publisher.corrections': 'corrections' },
  ...{ 'callToAction.text': 'callText', 'callToAction.url': 'callUrl' },
};
const CLAIM_PATHS: Readonly<Record<string, ClaimField>> = {
  ...{ subject: 'about', 'about.0': 'about', 'evidence.0.checked': 'checked' },
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

const inHead = (draft: Draft, field: HeadField): DraftFault => ({
  field,
  ...reason(field, String(draft[field]), HEAD_FIELDS[field]),
});
/** What stands in a field of a claim; in that of its further answers, from row 2 on. */
function valueIn(claim: DraftClaim, field: ClaimField, row: number): string {
  if (row > 1) return isOfAnswer(field) ? (claim.others[row - 2]?.[field] ?? '') : '';
  return String(field === 'of' ? claim.about : claim[field]);
}
const inClaim = (claim: DraftClaim, field: ClaimField, row = 1): DraftFault => ({
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
  const found = place ? inItsClaim(inside.join('.'), draft, place) : inLessons(path, draft);
  if (found) return found;
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
    const missing = kindsMissing(status, named ? [named] : []);
    if (!missing && (checked === 'read' || !kindsMissing(status, []))) return [];
    const why = !missing ? 'unread' : status === 'documented' ? 'document' : 'decision';
    return [{ field: 'status', claim: number, why } as const];
  });

/** Days in the form that have not come: what was said, read or answered has one behind it. */
const aheadIn = ({ claims }: Draft, today: string): DraftFault[] =>
  claims.flatMap((claim) => {
    const isAhead = (day: string) => v.is(Day, day) && isAfter(day, today);
    const days = ['said', ...(claim.source === '' ? (['date'] as const) : [])] as const;
    const own = days
      .filter((field) => isAhead(claim[field]))
      .map((field) => ({ field, claim: claim.number, why: 'ahead' }) as const);
    const answers = answersOf(claim).flatMap((answer, at) => {
      const answered = answer.answered !== '' && answer.answered !== 'none-found';
      const fields = answered
        ? (['answerOn', ...(answer.answerSource === '' ? (['answerDate'] as const) : [])] as const)
        : [];
      return fields
        .filter((field) => isAhead(answer[field]))
        .map((field) => ({ field, claim: claim.number, ...(at > 0 && { row: at + 1 }), why: 'ahead' }) as const);
    });
    return [...own, ...answers];
  });

/** What the format cannot know: what the base has under the names that were chosen. */
function beside(draft: Draft, base: BaseIds): DraftFault[] {
  const { entities, claims, products, sources } = base;
  const has = { about: entities, comments: claims, product: products, source: sources, answerSource: sources } as const;
  const chosen = draft.claims.flatMap((claim) =>
    (['product', 'about', 'comments', 'source', 'answerSource'] as const).flatMap((field) =>
      has[field].has(claim[field]) || (claim[field] === '' && field !== 'product' && field !== 'about')
        ? []
        : [inClaim(claim, field)],
    ),
  );
  const others = draft.claims.flatMap((claim) =>
    claim.others.flatMap(({ of, answerSource }, at) => [
      ...(entities.has(of) ? [] : [inClaim(claim, 'of', at + 2)]),
      ...(answerSource === '' || sources.has(answerSource) ? [] : [inClaim(claim, 'answerSource', at + 2)]),
    ]),
  );
  const taken = entities.has(draft.id) || claims.has(draft.id) || products.has(draft.id) || sources.has(draft.id);
  return [
    ...(taken ? [{ field: 'id', why: 'taken' } as const] : []),
    ...[
      ...chosen,
      ...others,
      ...unprovenIn(draft, sources),
      ...unbackedIn(draft, base),
      ...unvoicedIn(draft),
      ...unsureIn(draft),
      ...tooHardIn(draft),
    ],
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
  return [1, 'claim' in fault ? fault.claim : 0, 'claim' in fault ? (fault.row ?? 1) : 0, ORDER.indexOf(fault.field)];
}

function inOrder(one: DraftFault, other: DraftFault): number {
  const [place, otherPlace] = [placeOf(one), placeOf(other)];
  const at = place.findIndex((number, floor) => number !== otherPlace[floor]);
  return at < 0 ? 0 : (place[at] ?? 0) - (otherPlace[at] ?? 0);
}

/** All that is left to mend, in the order of the form; none where the pack can be signed and would be taken. `pack` is the draft’s, unchecked; `today` is YYYY-MM-DD. */
export function draftFaults(written: Draft, pack: Pack, base: BaseIds, today: string): DraftFault[] {
  // As the pack has it, so that nothing is said of what nobody sees.
  const draft = asPasted(written);
  const read = v.safeParse(Pack, pack);
  const places = placesOf(draft);
  const issues = (read.issues ?? []).map(
    (issue): DraftFault => atIssue(issue, draft, places) ?? { other: `${placeIn(issue) ?? 'pack'}: ${sayOf(issue)}` },
  );
  const id = v.is(Id, draft.id) ? [] : [inHead(draft, 'id')];
  const past = v.is(Day, draft.expires) && draft.expires < today ? [{ field: 'expires', why: 'past' } as const] : [];
  const named = [
    ...id,
    ...past,
    ...issues,
    ...aheadIn(draft, today),
    ...beside(draft, base),
    ...namedIn(draft, pack, base),
  ];
  const faults = [...new Map(named.map((fault) => [nameOf(fault), fault])).values()].toSorted(inOrder);
  if (faults.length > 0 || !read.success) return faults;
  return containmentFaults(read.output, base).map((other) => ({ other }));
}
