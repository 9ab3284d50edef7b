/** Walks a view as it is laid out: each text with the place where it stands and the claims it is said of. Node only. */

export interface Shown {
  /** Names of the fields that lead to it, without positions: "chain.links.details.text". */
  path: string;
  text: string;
  /** Claims of which the nearest object around it speaks. */
  claims: readonly string[];
}

/** Fields that are read by programs, not by people, and fixed words of buttons and forms. */
const NOT_SHOWN = new Set(
  'archive cite dir entity file format grade id lang level paper report shape state to url version words'.split(' '),
);
/** A kind that chooses how an object is drawn. */
const KINDS_OF_DRAWING = new Set(['known', 'not-public', 'billed', 'paid']);

/** Claims that an object names as its own. */
function claimsOf(value: object): string[] {
  const own = 'claim' in value ? value.claim : undefined;
  if (typeof own === 'string') return [own];
  if (typeof own === 'object' && own !== null && 'id' in own) return [String(own.id)];
  return 'proof' in value && 'said' in value && 'id' in value ? [String(value.id)] : [];
}

const isHidden = (field: string, part: unknown): boolean =>
  NOT_SHOWN.has(field) ||
  (field === 'claim' && typeof part === 'string') ||
  (field === 'kind' && KINDS_OF_DRAWING.has(String(part)));

/** Every text below a value. */
export function* shownIn(value: unknown, path = '', claims: readonly string[] = []): Generator<Shown> {
  if (typeof value === 'string' && value !== '') yield { path, text: value, claims };
  if (typeof value !== 'object' || value === null) return;
  const list = Array.isArray(value);
  const own = list ? [] : claimsOf(value);
  for (const [field, part] of Object.entries(value)) {
    if (isHidden(field, part)) continue;
    const below = list ? path : [path, field].filter(Boolean).join('.');
    yield* shownIn(part, below, own.length > 0 ? own : claims);
  }
}
