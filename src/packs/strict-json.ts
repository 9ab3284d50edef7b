/** Reads JSON that says one thing only: no key twice or with a meaning of its own, not nested without end, no bytes that are no text. */
import { PackRefused } from './faults';

/** A pack has records in maps of kinds, with lists of small objects in them. */
const MOST_FLOORS = 16;
/** A string, or a sign of structure; numbers and words between them say nothing of structure. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gs;

/** The keys of an object that is still open; undefined for a list. */
type Open = Set<string> | undefined;

/** What JSON.parse would pass over in a text that it can read; undefined where it says one thing only. */
function flawOf(text: string): string | undefined {
  const open: Open[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') open.push(token === '{' ? new Set() : undefined);
    if (open.length > MOST_FLOORS) return `is nested more than ${MOST_FLOORS} levels deep`;
    if (token === '}' || token === ']') open.pop();
    if (token === ':') {
      const keys = open.at(-1);
      const key = String(JSON.parse(last));
      if (keys?.has(key)) return `has the key "${key}" twice in one object`;
      if (key === '__proto__') return 'has the key "__proto__", which is no name of anything';
      keys?.add(key);
    }
    last = token;
  }
  return undefined;
}

/** UTF-8 bytes as a value. Throws PackRefused (`not-text`, `not-json`) with what is wrong. */
export function readStrictJson(bytes: Uint8Array, what: string): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new PackRefused('not-text', `${what} is not text in UTF-8; save it again as UTF-8`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new PackRefused('not-json', `${what} is not JSON; take the file as it was given out`);
  }
  const flaw = flawOf(text);
  if (flaw) throw new PackRefused('not-json', `${what} ${flaw}; take the file as it was given out`);
  return value;
}
