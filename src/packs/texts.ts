/** Texts of a pack with a rule of their own beside that of all plain text. */
import * as v from 'valibot';
import { hasRaised } from '../model/characters';
import { plainText } from '../model/primitives';
import { posesAsProject } from './names';
import { posesAsOurs } from './product-names';

/** A check whose message says what it found. */
export const checked = (fault: (text: string) => string | undefined) =>
  v.rawCheck<string>(({ dataset, addIssue }) => {
    const message = dataset.typed && !dataset.issues ? fault(dataset.value) : undefined;
    if (message) addIssue({ message });
  });

/** A name that is nobody's way to speak as this project. */
export const nameOfOthers = (most: number) => v.pipe(plainText(most), checked(posesAsProject));

/** The same of whoever speaks or publishes, who is not what shows the pack either. */
export const nameOfSpeaker = (most: number) => v.pipe(plainText(most), checked(posesAsOurs));

/** What is wrong with a text at a path. */
type Flaw = (text: string, path: readonly string[]) => string | undefined;

/** Looks at every text in a value, with its path, which is the reader's for as long as it looks: a pack has tens of thousands. Addresses are no texts. */
function lookThrough(value: unknown, path: string[], flaw: Flaw, found: (path: string[], fault: string) => void): void {
  if (typeof value === 'string') {
    const fault = value.startsWith('https://') ? undefined : flaw(value, path);
    if (fault !== undefined) found([...path], fault);
  } else if (typeof value === 'object' && value !== null)
    for (const key of Object.keys(value)) {
      path.push(key);
      lookThrough((value as Record<string, unknown>)[key], path, flaw, found);
      path.pop();
    }
}

/** A check of a whole record that says at which path each fault lies; asked for one fault alone, it looks for no other. `ofAny`: beside other faults too, so that all are told at once. */
export const eachFault = <T extends object>(
  faults: (value: T) => Iterable<readonly [path: readonly string[], fault: string]>,
  ofAny = false,
) =>
  v.rawCheck<T>(({ dataset, addIssue, config }) => {
    if ((!dataset.typed || dataset.issues) && (!ofAny || config.abortEarly)) return;
    // Of what is none of its kind it is asked for texts alone.
    for (const [path, message] of faults(dataset.value as T)) {
      const [first, ...rest] = path.map((key) => ({
        type: 'unknown' as const,
        ...{ origin: 'value' as const, input: dataset.value, key, value: undefined },
      }));
      addIssue({ message, ...(first && { path: [first, ...rest] }) });
      if (config.abortEarly) return;
    }
  });

/** A check of every text in a whole record, in whichever field it stands: a field that is added later is looked at too. */
export const eachText = <T extends object>(flaw: Flaw) =>
  eachFault<T>((value) => {
    const faults: [path: string[], fault: string][] = [];
    lookThrough(value, [], flaw, (path, fault) => faults.push([path, fault]));
    return faults;
  }, true);

/** Fields that hold somebody's name, or several. */
const OF_NAMES = new Set(['name', 'by', 'aka', 'of', 'publisher', 'via', 'authors', 'family', 'given']);

/** A sign that is raised or lowered, in a name: there it may be read as a letter or a figure of another. */
export function raisedInName(text: string, path: readonly string[]): string | undefined {
  const last = path.at(-1) ?? '';
  const field = /^\d/.test(last) ? path.at(-2) : last;
  return field !== undefined && OF_NAMES.has(field) && hasRaised(text)
    ? 'has a raised or lowered sign, which may be read as one of the name; write the plain one'
    : undefined;
}
