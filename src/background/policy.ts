/** What the organisation that runs the machine has set (storage.managed): read leniently, kept while the background lives, heard anew when it changes. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { SITE_GROUPS } from '../model/choices';
import { CONTENT_LEVELS, Language, LEVELS } from '../model/primitives';
import { quietly } from './errors';
import { inTime } from './in-time';
import type { Preferences } from './preferences';
import { changeStored, readStored } from './stored';

const optional = <S extends v.GenericSchema>(schema: S) => v.fallback(v.optional(schema), undefined);
/** A list without the entries that are not as they should be: a word that is misspelt lifts no limit, and takes no pack along. */
const listOf = <S extends v.GenericSchema>(schema: S) =>
  optional(
    v.pipe(
      v.array(v.unknown()),
      v.transform((all) => all.filter((one): one is v.InferOutput<S> => v.is(schema, one))),
    ),
  );

/** A pack that the organisation hands out: its file as text, and the fingerprints of the keys that may have signed it. */
const PolicyPack = v.object({ file: v.string(), keys: v.pipe(v.array(v.string()), v.minLength(1)) });

/** public/managed-schema.json says the same to Chrome; a test compares them. What is not as it should be is left out. */
export const Policy = v.fallback(
  v.object({
    language: optional(Language),
    level: optional(v.picklist(LEVELS)),
    content: optional(v.picklist(CONTENT_LEVELS)),
    school: optional(v.boolean()),
    label: optional(v.picklist(['page', 'toolbar'])),
    moments: optional(v.boolean()),
    diary: optional(v.boolean()),
    /** Whether the welcome page opens after the installation. */
    welcome: optional(v.boolean()),
    /** Those that may be asked for; the others are not offered. */
    siteGroups: listOf(v.picklist(SITE_GROUPS)),
    packs: listOf(PolicyPack),
    /** Whether a person may have a pack fetched from a link. */
    packLinks: optional(v.boolean()),
    /** Whether a person may add a pack, from a file or as what a link brought. */
    packFiles: optional(v.boolean()),
  }),
  {},
);
export type Policy = v.InferOutput<typeof Policy>;

/** Firefox throws where there is no policy at all; Chrome answers with nothing; Opera and Firefox for Android know none. */
async function read(): Promise<Policy> {
  try {
    return v.parse(Policy, await browser.storage.managed?.get(null));
  } catch {
    return {};
  }
}

/** Edge was seen to answer after many seconds, or never (ghostery/ghostery-extension#2373): no label and no popup waits for that. */
const PATIENCE_MS = 2000;
/** Where nothing is known from before: Chromium, just given the extension by a policy, was seen to take four seconds; without one it answers at once. */
const FIRST_MS = 6000;

let whole: Promise<Policy> | undefined;
let known: Promise<Policy> | undefined;
const heard = new Set<(policy: Policy) => void>();

/** What is set, whenever the browser says it: for what must not be undone because it is late. */
export function policySet(): Promise<Policy> {
  whole ??= read();
  return whole;
}

/** Packs are kept as packs. */
const keep = ({ packs: _, ...policy }: Policy): Promise<Policy | undefined> =>
  changeStored('policy', Policy, (last) => {
    if (JSON.stringify(last) === JSON.stringify(policy)) return last;
    return isManaged(policy) ? policy : undefined;
  });

/**
 * While the browser is late, what was set last holds: the machine of a school is not for a moment one on which labels show and a diary is
 * kept. A machine on which nothing was ever set, as most are, is taken for one on which nothing is set.
 */
async function soon(): Promise<Policy> {
  const asked = policySet();
  const quick = await inTime(asked, PATIENCE_MS);
  const last = quick ?? (await inTime(readStored('policy', Policy))) ?? {};
  const answer = quick ?? (isManaged(last) ? undefined : await inTime(asked, FIRST_MS));
  const take = async () => {
    const policy = await asked;
    // It has changed meanwhile.
    if (whole !== asked) return;
    known = asked;
    if (!answer) for (const act of heard) act(policy);
    await keep(policy);
  };
  quietly('cannot keep what the organisation set', take());
  return answer ?? last;
}

/** What holds now; empty on a machine that nobody but its owner runs. */
export function policyNow(): Promise<Policy> {
  known ??= soon();
  return known;
}

/** Calls back after each change, and after an answer that came late, with what is set then. */
export function onPolicyChanged(act: (policy: Policy) => void): void {
  heard.add(act);
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'managed') return;
    whole = undefined;
    known = undefined;
    quietly(
      'cannot hear the policy',
      Promise.all([policySet(), policyNow()]).then(([policy]) => act(policy)),
    );
  });
}

type Values = Partial<Pick<Preferences, 'language' | 'level' | 'content' | 'school' | 'quiet' | 'moments' | 'diary'>>;

/** The choices that the policy holds: over the person's own, which stay as they are. */
export function heldBy({ language, level, content, school, label, moments, diary }: Policy): Values {
  const all = { language, level, content, school, quiet: label && label === 'toolbar', moments, diary };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Whether anything at all is set. */
export const isManaged = (policy: Policy): boolean => Object.values(policy).some((value) => value !== undefined);
