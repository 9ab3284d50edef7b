/** Which strings of a record are prose that a reader sees, and where in the record they stand. */
import type { Kind } from '../kinds';

export interface Shown {
  path: (string | number)[];
  text: string;
}

/** Path patterns per kind; `*` is any key. Titles and publishers of sources are quotations, not our prose. */
const REFERENCE: Record<Kind, readonly string[]> = {
  claims: ['text.*', 'contested', 'responses.*.text', 'figures.*.what', 'suspended.reason'],
  entities: ['name', 'description', 'in', 'of'],
  sources: [],
  products: ['gaps.*', 'chain.*.role', 'hour.otherSide.text', 'hour.beside'],
  categories: ['name'],
  wages: ['where', 'forWhom', 'note'],
  rates: [],
  questions: [],
  concepts: ['term', 'definition'],
  resources: ['title', 'whoFor', 'description'],
  actions: ['title', 'text'],
  gaps: ['text'],
  countries: ['name'],
  notes: ['text'],
};
const OVERLAY: Partial<Record<Kind, readonly string[]>> = {
  claims: ['text.*', 'contested', 'responses.*', 'figures.*', 'suspended'],
  products: ['gaps.*', 'roles.*', 'otherSide', 'beside'],
};

function along(value: unknown, steps: readonly string[], path: (string | number)[]): Shown[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    step === '*' || step === key ? along(child, rest, [...path, Array.isArray(value) ? Number(key) : key]) : [],
  );
}

/** The prose of a reference record. */
export const shownTexts = (kind: Kind, record: unknown): Shown[] =>
  REFERENCE[kind].flatMap((pattern) => along(record, pattern.split('.'), []));

/** The prose of an overlay. */
export const overlayTexts = (kind: Kind, record: unknown): Shown[] =>
  (OVERLAY[kind] ?? REFERENCE[kind]).flatMap((pattern) => along(record, pattern.split('.'), []));
