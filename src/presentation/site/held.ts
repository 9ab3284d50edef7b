/** Whether anything that a page shows is held back: only there does it say so. */
import type { Maker } from './claims';

/** Every text of a page in words, however deep it lies. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}

/** A claim that is held back has its note in the place of its words: the page holds something back where such a note stands on it. */
export function holdsBack(page: object, { facts, view }: Pick<Maker, 'facts' | 'view'>): boolean {
  const notes = new Set(Object.values(facts.claims).flatMap((claim) => view(claim).fold?.note ?? []));
  return notes.size > 0 && [...textsIn(page)].some((text) => notes.has(text));
}
