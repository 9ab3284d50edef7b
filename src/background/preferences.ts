/** The person's choices, validated when read, defaults for anything missing or broken. */
import * as v from 'valibot';
import { CITATION_FORMATS, CORNERS, SHEETS, SITE_GROUPS, WIDTHS } from '../model/choices';
import { CONTENT_LEVELS, Day, Id, Language, LEVELS, type Level } from '../model/primitives';
import { today } from './clock';
import { quietly } from './errors';
import { heldBy, policyNow } from './policy';
import { mended } from './quietness';
import { changeMemory, changeStored, readMemory, readStored } from './stored';

/** Host -> first day on which the label may show again, or "always" for never. */
export const HiddenSites = v.fallback(v.record(v.string(), v.union([Day, v.literal('always')])), {});
export type HiddenSites = v.InferOutput<typeof HiddenSites>;

const Choices = v.object({
  language: v.fallback(v.union([Language, v.literal('auto')]), 'auto'),
  level: v.fallback(v.picklist(LEVELS), 'plain'),
  /** Toolbar only: no label on any page. */
  quiet: v.fallback(v.boolean(), false),
  /** First day on which labels may show again. */
  pausedUntil: v.fallback(v.nullable(Day), null),
  hiddenSites: HiddenSites,
  /** Short notes at the moment at which a person does work for a product. */
  moments: v.fallback(v.boolean(), true),
  /** Claims above this content level are folded behind a note. */
  content: v.fallback(v.picklist(CONTENT_LEVELS), 'outlined'),
  /** A notebook of products met in each week (diary.ts). */
  diary: v.fallback(v.boolean(), false),
  /** One switch for a class: plain texts, hard subjects named only, no label, nothing noted (see `inForce`). */
  school: v.fallback(v.boolean(), false),
  /** The form in which a citation was last copied. */
  citation: v.fallback(v.picklist(CITATION_FORMATS), 'plain'),
  /** Where the label stands, and how large the panel. */
  corner: v.fallback(v.picklist(CORNERS), 'top-end'),
  width: v.fallback(v.picklist(WIDTHS), 'medium'),
  sheet: v.fallback(v.picklist(SHEETS), 'half'),
  /** Groups of sites the person allowed: tells "withdrawn in the browser" from "never allowed". */
  groups: v.fallback(v.array(v.picklist(SITE_GROUPS)), []),
});
export type Preferences = v.InferOutput<typeof Choices>;

/** Who decides a choice that cannot be made here now. */
export type Held = Readonly<Partial<Record<keyof Preferences, 'policy' | 'school'>>>;

/** Choices, with who holds some of them. */
export interface Standing extends Preferences {
  held: Held;
}

/** Nothing chosen yet. */
export const defaults: Preferences = v.parse(Choices, {});

const Stored = v.fallback(Choices, defaults);
/** What private windows chose: over what is stored, in memory alone. */
const Own = v.fallback(v.partial(Choices), {});

/** The kind of window in which something is chosen and holds. */
export interface InWindow {
  isPrivate: boolean;
}
const ORDINARY: InWindow = { isPrivate: false };

/** Product -> day on which its label was first shown this week. */
export const Seen = v.fallback(v.record(Id, v.object({ on: Day })), {});
export type Seen = v.InferOutput<typeof Seen>;

async function storedChoices(): Promise<Preferences> {
  const choices = await readStored('preferences', Stored);
  const inTime = mended(choices, today());
  if (!inTime) return choices;
  quietly(
    'cannot mend what a wrong clock wrote',
    changeStored('preferences', Stored, (now) => mended(now, today()) ?? now),
  );
  return inTime;
}

const heldTo = (values: Partial<Preferences>, by: 'policy' | 'school'): Held =>
  Object.fromEntries(Object.keys(values).map((choice) => [choice, by]));

/**
 * The choices as the person made them; anything unreadable counts as not chosen. In private windows, with what was chosen there. What the
 * organisation holds stands over both.
 */
export async function loadChoices({ isPrivate }: InWindow = ORDINARY): Promise<Standing> {
  const [stored, policy] = await Promise.all([storedChoices(), policyNow()]);
  const values = heldBy(policy);
  const held = heldTo(values, 'policy');
  if (!isPrivate) return { ...stored, ...values, held };
  const own = await readMemory('privateChoices', Own);
  return { ...stored, ...own, hiddenSites: { ...stored.hiddenSites, ...own.hiddenSites }, ...values, held };
}

/** What the school profile decides. */
const IN_SCHOOL = {
  level: 'plain',
  content: 'named',
  quiet: true,
  moments: false,
  diary: false,
} as const satisfies Partial<Preferences>;

/** What holds now: the school profile stands over the person's own choices, which it leaves as they are. Every surface shows these. */
export const inForce = (choices: Standing): Standing =>
  choices.school ? { ...choices, ...IN_SCHOOL, held: { ...choices.held, ...heldTo(IN_SCHOOL, 'school') } } : choices;

/** The choices by which everything acts. */
export const loadPreferences = async (where: InWindow = ORDINARY): Promise<Standing> =>
  inForce(await loadChoices(where));

/** The level at which a panel is read: as asked, unless it is held. A panel that was open before may still ask for another. */
export const levelOf = ({ level, held }: Pick<Standing, 'level' | 'held'>, asked: Level = level): Level =>
  held.level ? level : asked;

type Change = (current: Preferences) => Partial<Preferences>;

/** Keeps in memory what a private window chose: of the sites, those alone about which ordinary windows say something else. */
async function changeOwn(change: Change): Promise<Preferences> {
  const stored = await storedChoices();
  await changeMemory('privateChoices', Own, (own) => {
    const hiddenSites = { ...stored.hiddenSites, ...own.hiddenSites };
    const next = { ...own, ...change({ ...stored, ...own, hiddenSites }) };
    const sites = Object.entries(next.hiddenSites ?? {}).filter(([host, until]) => stored.hiddenSites[host] !== until);
    return { ...next, hiddenSites: Object.fromEntries(sites) };
  });
  return loadChoices({ isPrivate: true });
}

/**
 * Changes some of the person's choices, and returns them all once they are kept: on the disk, or in memory alone where a private window
 * chose. Throws as changeStored does.
 */
export const changePreferences = (change: Change, { isPrivate }: InWindow = ORDINARY): Promise<Preferences> =>
  isPrivate
    ? changeOwn(change)
    : changeStored('preferences', Stored, (current) => ({ ...current, ...change(current) }));
