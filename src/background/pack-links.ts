/** Packs from a link: whether one may be taken here, and access to its host given back when nobody asks it any more. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { translator } from '../i18n/words';
import { ASKED, ASKING, isOwnHost, type Lent, OFFERED, patternOf } from '../model/asking';
import { ManyHandsError } from '../model/errors';
import { type PackLink, readLink, type UnfitLink } from '../model/pack-link';
import { unfitHost } from '../model/web-host';
import { type LinkOff, type LinkView, linkView } from '../presentation/link-view';
import { spokenLanguage } from './dossiers';
import { quietly, report } from './errors';
import { policyNow } from './policy';
import { type InWindow, loadChoices } from './preferences';
import { changeStored, eraseStored, readStored } from './stored';

/** Hosts for which the browser was asked for a link alone, from the press until access is given back: since when, and whether it has given it. */
const Hosts = v.fallback(v.record(v.string(), v.object({ since: v.number(), given: v.boolean() })), {});
type Hosts = v.InferOutput<typeof Hosts>;
/** How long an answer is waited for that comes when its page is no more: what is given later the person gives by themselves. */
const LATEST_MS = 600_000;

async function offHere({ isPrivate }: InWindow): Promise<LinkOff | null> {
  if ((await policyNow()).packLinks === false) return 'policy';
  return isPrivate ? 'private' : null;
}

/** What the page opens with. */
export const linkPage = async (where: InWindow): Promise<LinkView> =>
  linkView(await offHere(where), translator(spokenLanguage(await loadChoices())));

async function mayAsk(where: InWindow): Promise<void> {
  const off = await offHere(where);
  if (off === 'policy') throw new ManyHandsError('held', 'the organisation lets nobody take packs from links');
  if (off === 'private') throw new ManyHandsError('private-window', 'a private window keeps no pack');
}

/** Which host a link would ask, or why it asks none. Nobody is asked by this, and nothing is kept. */
export async function openLink(link: string, where: InWindow): Promise<PackLink | UnfitLink> {
  await mayAsk(where);
  return readLink(link);
}

/** Gives back access to one host. Says whether it is still there, though it was lent. */
async function release(host: string): Promise<boolean> {
  if (isOwnHost(host, browser.runtime.getManifest().host_permissions)) return false;
  const access = { origins: [patternOf(host)] };
  try {
    await browser.permissions.remove(access);
    return false;
  } catch (error) {
    report(`cannot give access to ${host} back`, error);
    return browser.permissions.contains(access);
  }
}

const changeHosts = (change: (hosts: Hosts) => Hosts): Promise<Hosts | undefined> =>
  changeStored('borrowed', Hosts, (hosts) => {
    const next = change(hosts);
    return Object.keys(next).length > 0 ? next : undefined;
  });
const without = (host: string) => (hosts: Hosts) =>
  Object.fromEntries(Object.entries(hosts).filter(([other]) => other !== host));
const isLate = ({ since }: Hosts[string]): boolean => Date.now() - since > LATEST_MS;

/** Ends the turn of one host. What the browser keeps stays noted, and is given back another time; and where its question stands, its answer is waited for. */
export async function giveBack(host: string, lent: Lent): Promise<{ kept: boolean }> {
  if (lent === 'unanswered') return { kept: false };
  const kept = lent === 'given' && (await release(host));
  if (!kept) await changeHosts(without(host));
  return { kept };
}

/** Each by itself: what the browser keeps of one host holds up no other. What nobody has answered is not there, or the person's own. */
const giveAllBack = async (): Promise<void> => {
  for (const [host, noted] of Object.entries(await readStored('borrowed', Hosts)))
    if (noted.given || isLate(noted)) await giveBack(host, noted.given ? 'given' : 'nothing');
};

/** Gives back what was noted once no page has its turn: pages hold the lock alone, and see that nobody does while it is shared. */
export const settle = (): Promise<void> => navigator.locks.request(ASKING, { mode: 'shared' }, giveAllBack);

/** Whether a page is there that knows what it was lent, and gives it back itself. */
async function pageAsks(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name, mode }) => name === ASKED || (name === ASKING && mode === 'exclusive'));
}

/** Erases what is kept, in the order in which it was asked, and ends a page's turn, which gives back what it was lent; where no page is, this does. What is to be given back yet is noted anew. */
export async function eraseAll(): Promise<void> {
  // All at once: what is offered on a page goes, and a choice made after this finds its turn after it.
  const offer = navigator.locks.request(OFFERED, { steal: true }, async () => undefined);
  const noted = readStored('borrowed', Hosts);
  await Promise.all([eraseStored(), noted, offer]);
  const hosts = await noted;
  if (Object.keys(hosts).length > 0) await changeHosts((later) => ({ ...hosts, ...later }));
  const asks = await pageAsks();
  await navigator.locks.request(ASKING, { steal: true }, async () => {
    if (!asks) await giveAllBack();
  });
}

/** The browser gave access to these. What a page asked for that is no more goes back: that host's own pattern alone, of a question that nobody had answered. */
async function answeredLate(origins: readonly string[]): Promise<void> {
  const hosts = Object.entries(await readStored('borrowed', Hosts));
  const late = hosts.filter(([host, noted]) => !noted.given && !isLate(noted) && origins.includes(patternOf(host)));
  if (late.length === 0 || (await pageAsks())) return;
  for (const [host] of late) await giveBack(host, 'given');
}

/** Hears of what the browser gives from the first line on: it may have woken the background. */
export const watchLateAnswers = (): void =>
  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    quietly('cannot give access back', answeredLate(origins)),
  );

/** Notes the host in the press that asks the browser for it, and once more when the browser has given access: whatever becomes of the page, that goes back. */
export async function borrow(host: string, given: boolean, where: InWindow): Promise<null> {
  await mayAsk(where);
  if (unfitHost(host) !== undefined) throw new ManyHandsError('bad-message', `${host} is no public host`);
  await changeHosts((hosts) => ({
    ...hosts,
    [host]: { since: Date.now(), given: given || hosts[host]?.given === true },
  }));
  quietly('cannot give access back', settle());
  return null;
}
