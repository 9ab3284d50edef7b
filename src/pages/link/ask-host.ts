/** Asks the browser for access to one host, the host for the file, and gives the access back, whatever came of it. */
import browser from 'webextension-polyfill';
import { ASKING, patternOf } from '../../model/asking';
import type { PackLink } from '../../model/pack-link';
import { send } from '../kit/send';
import { fetchPack, LinkFailed } from './fetch-pack';

const accessTo = ({ host }: PackLink) => ({ origins: [patternOf(host)] });

/** Whether the browser lets us ask this host already: then it is not asked for it, and nothing is given back. */
export const hasAccess = (link: PackLink): Promise<boolean> => browser.permissions.contains(accessTo(link));

/** Must be called in the press itself: the browser asks a person only then. Throws LinkFailed. */
export async function askHost(link: PackLink, had: boolean, stop: AbortSignal): Promise<Uint8Array> {
  const asked = had ? Promise.resolve(true) : browser.permissions.request(accessTo(link));
  // What the browser throws it has not given.
  const given = asked.catch(() => false);
  try {
    return await navigator.locks.request(ASKING, { ifAvailable: true }, async (lock) => {
      if (!lock) throw new LinkFailed('busy');
      if (!had) await send('borrow-host', { host: link.host });
      if (!(await given)) throw new LinkFailed('no-access');
      if (stop.aborted) throw new LinkFailed('stopped');
      return fetchPack(link, stop);
    });
  } finally {
    await given;
    if (!had) await send('give-back', { host: link.host });
  }
}
