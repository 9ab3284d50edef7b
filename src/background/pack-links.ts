/** Packs from a link: whether one may be taken here, and access to its host given back when nobody asks it any more. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { translator } from '../i18n/words';
import { ASKING, patternOf } from '../model/asking';
import { ManyHandsError } from '../model/errors';
import { type PackLink, readLink, type UnfitLink } from '../model/pack-link';
import { unfitHost } from '../model/web-host';
import { type LinkOff, type LinkView, linkView } from '../presentation/link-view';
import { spokenLanguage } from './dossiers';
import { quietly } from './errors';
import { policyNow } from './policy';
import { type InWindow, loadChoices } from './preferences';
import { changeStored, readStored } from './stored';

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

/** Gives back what was noted, and this host, once no page asks any more. */
export const giveBack = (...hosts: string[]): Promise<void> =>
  navigator.locks.request(ASKING, async () => {
    const noted = await readStored('borrowed', Hosts);
    const all = [...new Set([...noted, ...hosts])];
    if (all.length === 0) return;
    await browser.permissions.remove({ origins: all.map(patternOf) });
    if (noted.length > 0) await changeStored('borrowed', Hosts, () => undefined);
  });

/** Notes the host before the browser is asked for it: whatever becomes of the page, its access is given back. */
export async function borrow(host: string, where: InWindow): Promise<null> {
  await mayAsk(where);
  if (unfitHost(host) !== undefined) throw new ManyHandsError('bad-message', `${host} is no public host`);
  await changeStored('borrowed', Hosts, (hosts) => [...new Set([...hosts, host])]);
  quietly('cannot give access back', giveBack());
  return null;
}
