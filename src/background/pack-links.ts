/** Packs from a link: whether one may be taken here, and access to its host given back when nobody asks it any more. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { translator } from '../i18n/words';
import { ASKING, isOwnHost, patternOf } from '../model/asking';
import { ManyHandsError } from '../model/errors';
import { type PackLink, readLink, type UnfitLink } from '../model/pack-link';
import { unfitHost } from '../model/web-host';
import { type LinkOff, type LinkView, linkView } from '../presentation/link-view';
import { spokenLanguage } from './dossiers';
import { quietly, report } from './errors';
import { policyNow } from './policy';
import { type InWindow, loadChoices } from './preferences';
import { changeStored, eraseStored, readStored } from './stored';

/** Hosts to which access was asked for a link alone, from the press until it is given back. */
const Hosts = v.fallback(v.array(v.string()), []);

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

/** Ends the turn of one host. What the browser keeps stays noted, and is given back another time. */
export async function giveBack(host: string, asked: boolean): Promise<{ kept: boolean }> {
  const kept = asked && (await release(host));
  if (!kept)
    await changeStored('borrowed', Hosts, (hosts) => {
      if (!hosts.includes(host)) return hosts;
      return hosts.length > 1 ? hosts.filter((other) => other !== host) : undefined;
    });
  return { kept };
}

/** Each by itself: what the browser keeps of one host holds up no other. */
const giveAllBack = async (): Promise<void> => {
  for (const host of await readStored('borrowed', Hosts)) await giveBack(host, true);
};

/** Gives back what was noted once no page has its turn: pages hold the lock alone, and see that nobody does while it is shared. */
export const settle = (): Promise<void> => navigator.locks.request(ASKING, { mode: 'shared' }, giveAllBack);

/** Erases what is kept, in the order in which it was asked, and ends a page's turn: what it was lent is given back, or noted anew. */
export async function eraseAll(): Promise<void> {
  const lent = readStored('borrowed', Hosts);
  await Promise.all([eraseStored(), lent]);
  await navigator.locks.request(ASKING, { steal: true }, async () => {
    for (const host of await lent)
      if (await release(host)) await changeStored('borrowed', Hosts, (hosts) => [...hosts, host]);
  });
}

/** Notes the host before the browser is asked for it: whatever becomes of the page, its access is given back. */
export async function borrow(host: string, where: InWindow): Promise<null> {
  await mayAsk(where);
  if (unfitHost(host) !== undefined) throw new ManyHandsError('bad-message', `${host} is no public host`);
  await changeStored('borrowed', Hosts, (hosts) => [...new Set([...hosts, host])]);
  quietly('cannot give access back', settle());
  return null;
}
