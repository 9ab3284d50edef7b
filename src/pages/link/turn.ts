/** The turn of one link: no other is asked about meanwhile, and what the browser lends for it is given back. */
import browser from 'webextension-polyfill';
import { ASKING, isOwnHost, type Lent, patternOf } from '../../model/asking';
import type { PackLink } from '../../model/pack-link';
import { send } from '../kit/send';

export interface Turn {
  link: PackLink;
  /** The browser let us ask this host before the question stood: then it is not asked for it. */
  had: boolean;
  /** One of the manifest's own sites: access to it is not borrowed. */
  own: boolean;
  /** What was asked for that was not there, and is to be given back. */
  lent: Lent;
  /** Everything was erased meanwhile: the turn is no more. */
  lost: AbortSignal;
  /** Gives back what was lent, and lets the next one have its turn. Says whether the access is still there. */
  end(): Promise<boolean>;
}

export const accessTo = ({ host }: PackLink) => ({ origins: [patternOf(host)] });
/** Longer than the background takes to give back what an earlier page left. */
const SETTLED_MS = 10_000;

/** Keeps the turn until it is ended, or the page is left: what the background hears then wakes it, too. */
function hold(link: PackLink, had: boolean, own: boolean, lost: AbortSignal, free: () => void): Turn {
  const giveBack = async () => {
    const { lent } = turn;
    const { kept } = await send('give-back', { host: link.host, lent }).catch(() => ({ kept: true }));
    return lent === 'given' && kept;
  };
  const leave = () => void giveBack();
  addEventListener('pagehide', leave);
  const turn: Turn = {
    link,
    had,
    own,
    lent: 'nothing',
    lost,
    end: () =>
      giveBack().finally(() => {
        removeEventListener('pagehide', leave);
        free();
      }),
  };
  return turn;
}

/** Takes the turn of one link; undefined while another page has its own. */
export async function takeTurn(link: PackLink): Promise<Turn | undefined> {
  // The background shares the lock while it gives back: only a page has it alone.
  const { held = [] } = await navigator.locks.query();
  if (held.some(({ name, mode }) => name === ASKING && mode === 'exclusive')) return undefined;
  const own = isOwnHost(link.host, browser.runtime.getManifest().host_permissions);
  const lost = new AbortController();
  return new Promise((resolve, reject) => {
    const turn = navigator.locks.request(ASKING, { signal: AbortSignal.timeout(SETTLED_MS) }, async () => {
      const had = await browser.permissions.contains(accessTo(link));
      await new Promise<void>((free) => resolve(hold(link, had, own, lost.signal, free)));
    });
    turn.catch((error: unknown) => {
      lost.abort();
      if (error instanceof DOMException && error.name === 'TimeoutError') resolve(undefined);
      else reject(error);
    });
  });
}
