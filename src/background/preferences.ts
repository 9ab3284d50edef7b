/** The person's choices, in storage.local: validated when read, defaults for anything missing or broken. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { ManyHandsError } from '../model/errors';
import { Day, Id, Language, LEVELS } from '../model/primitives';
import { SITE_GROUPS } from '../presentation/page-views';

const Preferences = v.object({
  language: v.fallback(v.union([Language, v.literal('auto')]), 'auto'),
  level: v.fallback(v.picklist(LEVELS), 'plain'),
  /** Toolbar only: no label on any page. */
  quiet: v.fallback(v.boolean(), false),
  /** First day on which labels may show again. */
  pausedUntil: v.fallback(v.nullable(Day), null),
  /** Host -> first day on which the label may show again, or "always" for never. */
  hiddenSites: v.fallback(v.record(v.string(), v.union([Day, v.literal('always')])), {}),
  /** Short notes at the moment at which a person does work for a product. */
  moments: v.fallback(v.boolean(), true),
  /** Groups of sites the person allowed: tells "withdrawn in the browser" from "never allowed". */
  groups: v.fallback(v.array(v.picklist(SITE_GROUPS)), []),
});
export type Preferences = v.InferOutput<typeof Preferences>;

/** Product -> day on which its label was first shown this week, and whether it was opened. */
const Seen = v.fallback(v.record(Id, v.object({ on: Day, opened: v.boolean() })), {});
export type Seen = v.InferOutput<typeof Seen>;

const read = async (key: string): Promise<unknown> => {
  try {
    return (await browser.storage.local.get(key))[key];
  } catch {
    return undefined;
  }
};

const write = async (key: string, value: unknown): Promise<void> => {
  try {
    await browser.storage.local.set({ [key]: value });
  } catch (error) {
    throw new ManyHandsError('storage-full', `cannot save ${key}`, { cause: error });
  }
};

/** The choices as stored; anything unreadable counts as not chosen. */
export async function loadPreferences(): Promise<Preferences> {
  const stored = await read('preferences');
  const parsed = v.safeParse(Preferences, typeof stored === 'object' && stored !== null ? stored : {});
  return parsed.success ? parsed.output : v.parse(Preferences, {});
}

/** Changes some choices. Throws ManyHandsError `storage-full`. */
export async function changePreferences(change: (current: Preferences) => Partial<Preferences>): Promise<Preferences> {
  const current = await loadPreferences();
  const next = { ...current, ...change(current) };
  await write('preferences', next);
  return next;
}

export const loadSeen = async (): Promise<Seen> => v.parse(Seen, await read('seen'));
/** Notes when a label was shown; failing to note it never keeps the label from showing. */
export const saveSeen = (seen: Seen): Promise<void> => write('seen', seen).catch(() => undefined);

/** Forgets everything the person chose and everything noted. */
export const erasePreferences = (): Promise<void> => browser.storage.local.clear();
