/** Sending the label away from a site, and taking that back: only the document that did it can, and only a moment later. */
import * as v from 'valibot';
import type { Dismissal } from '../model/choices';
import { ManyHandsError } from '../model/errors';
import { Day } from '../model/primitives';
import type { Asker, Doc } from './asker';
import { today } from './clock';
import { report } from './errors';
import { changePreferences, type HiddenSites, type InWindow } from './preferences';
import { hiddenUntil, stillHidden } from './quietness';
import { changeMemory, readMemory } from './stored';

/** How long the label offers "Undo", and the longest that a person may leave the pointer on it. */
const UNDO_MS = 120_000;

const Until = v.union([Day, v.literal('always')]);
/** What a document sent away: what holds since, and what held before. */
const SentAway = v.fallback(
  v.record(v.string(), v.object({ at: v.number(), host: v.string(), until: Until, before: v.nullable(Until) })),
  {},
);
type SentAway = v.InferOutput<typeof SentAway>;

const nameOf = ({ tab, frame, id = '' }: Doc): string => `${tab}/${frame}/${id}`;
const lately = (sent: SentAway, now: number): SentAway =>
  Object.fromEntries(Object.entries(sent).filter(([, { at }]) => Math.abs(now - at) < UNDO_MS));

/** Changes the sites of a window: those of private windows are kept in memory alone. */
const changeSites = (where: InWindow, change: (now: HiddenSites) => HiddenSites): Promise<unknown> =>
  changePreferences(({ hiddenSites }) => ({ hiddenSites: change(hiddenSites) }), where);

function withSite(sites: HiddenSites, host: string, until: string | null): HiddenSites {
  const { [host]: _old, ...rest } = sites;
  return until === null ? rest : { ...rest, [host]: until };
}

/**
 * Hides the label on a site until then, or shows it (null), as chosen in our own pages. In a private window a day that has come says
 * "shown", over what ordinary windows hide. Throws as changeStored does.
 */
export const chooseSite = (host: string, until: string | null, where: InWindow): Promise<unknown> =>
  changeSites(where, (sites) => withSite(sites, host, where.isPrivate ? (until ?? today()) : until));

/** Sends label and notes away from the document's site. Throws as changeStored does. */
export async function sendAway(how: Dismissal, asker: Asker): Promise<void> {
  const { doc, host } = asker;
  const day = today();
  const until = hiddenUntil(how, day);
  let before: string | null = null;
  await changeSites(asker, (sites) => {
    before = sites[host] ?? null;
    return { ...stillHidden(sites, day), [host]: until };
  });
  const now = Date.now();
  await changeMemory('sentAway', SentAway, (sent) => {
    const earlier = sent[nameOf(doc)];
    // Said twice, or in two ways: what held before the first is what comes back.
    const first = earlier?.host === host && earlier.until === before ? earlier.before : before;
    return { ...lately(sent, now), [nameOf(doc)]: { at: now, host, until, before: first } };
    // It is sent away all the same; that it cannot be taken back is said when a person tries.
  }).catch((error: unknown) => report('what was sent away cannot be taken back', error));
}

/** Takes back what this document sent away, and nothing else. Throws ManyHandsError `too-late`, and as changeStored does. */
export async function bringBack(asker: Asker): Promise<void> {
  const { doc, host } = asker;
  const sent = lately(await readMemory('sentAway', SentAway), Date.now())[nameOf(doc)];
  if (sent?.host !== host) throw new ManyHandsError('too-late', `${host} sent nothing away lately`);
  await changeSites(asker, (sites) => (sites[host] === sent.until ? withSite(sites, host, sent.before) : sites));
}
