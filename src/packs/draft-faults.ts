/** What is still wrong with a pack while it is written in the form, told by field and kind of fault, so that a page says it in its own language. */
import * as v from 'valibot';
import { Day, Id } from '../model/primitives';
import { kindsMissing, ownKind } from './borne-out';
import { type BaseIds, containmentFaults } from './contained';
import { CLASS_CEILING } from './contained-lessons';
import { isAfter } from './days';
import { answersOf, type Draft, draftAsPasted, isTold } from './draft';
import { namedIn, unbackedIn, unvoicedIn } from './draft-backed';
import { CLAIM_FIELDS, type DraftFault, HEAD_FIELDS } from './draft-fields';
import { placeInLesson, unsureIn } from './draft-lesson-faults';
import { atFields, crampedIn, inClaim, inHead } from './draft-places';
import { Pack } from './pack';

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
      const fields = isTold(answer.answered)
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

/** Orders faults as their fields stand in the form. */
export function inOrder(one: DraftFault, other: DraftFault): number {
  const [place, otherPlace] = [placeOf(one), placeOf(other)];
  const at = place.findIndex((number, floor) => number !== otherPlace[floor]);
  return at < 0 ? 0 : (place[at] ?? 0) - (otherPlace[at] ?? 0);
}

/** All that is left to mend, in the order of the form; none where the pack can be signed and would be taken. `pack` is the draft’s, unchecked; `today` is YYYY-MM-DD. */
export function draftFaults(written: Draft, pack: Pack, base: BaseIds, today: string): DraftFault[] {
  // As the pack has it, so that nothing is said of what nobody sees.
  const draft = draftAsPasted(written);
  const read = v.safeParse(Pack, pack);
  const id = v.is(Id, draft.id) ? [] : [inHead(draft, 'id')];
  const past = v.is(Day, draft.expires) && draft.expires < today ? [{ field: 'expires', why: 'past' } as const] : [];
  const named = [
    ...id,
    ...past,
    ...atFields(read.issues ?? [], draft),
    ...aheadIn(draft, today),
    ...beside(draft, base),
    ...namedIn(draft, pack, base),
    ...(read.success ? crampedIn(draft, read.output) : []),
  ];
  const faults = [...new Map(named.map((fault) => [nameOf(fault), fault])).values()].toSorted(inOrder);
  if (faults.length > 0 || !read.success) return faults;
  return containmentFaults(read.output, base).map((other) => ({ other }));
}
