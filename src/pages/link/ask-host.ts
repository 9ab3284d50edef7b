/** Asks the browser for access to one host, the host for the file, and gives the access back, whatever came of it. */
import browser from 'webextension-polyfill';
import { send } from '../kit/send';
import { fetchPack, LinkFailed } from './fetch-pack';
import { accessTo, type Turn } from './turn';

interface Heard {
  /** The browser gave access: now the host is asked. */
  onGiven(): void;
  /** The browser kept the access that was given back. */
  onKept(): void;
}

const when = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** Must be called in the press itself: the browser asks a person only then. Undefined where no link is taken here any more: then the host was not asked. Throws LinkFailed. */
export async function askHost(
  turn: Turn,
  stop: AbortSignal,
  { onGiven, onKept }: Heard,
): Promise<Uint8Array | undefined> {
  if (turn.lost.aborted) throw new LinkFailed('stopped');
  const access = accessTo(turn.link);
  // Asked in one breath, these first: whether the organisation still lets anybody; and access that a person gave while the question stood is theirs, and stays.
  const stands = send('link-page', {});
  const before = browser.permissions.contains(access);
  const request = turn.had ? before : browser.permissions.request(access);
  turn.lent = !turn.had;
  before.then(
    (had) => {
      if (had) turn.lent = false;
    },
    () => undefined,
  );
  let answered = false;
  stands.catch(() => undefined);
  // What the browser throws it has not given; and what it has not given nobody was lent.
  const given = request
    .catch(() => false)
    .then((yes) => {
      answered = true;
      if (!yes) turn.lent = false;
      return yes;
    });
  const over = AbortSignal.any([stop, turn.lost]);
  try {
    const yes = await Promise.race([given, when(over)]);
    if (over.aborted) throw new LinkFailed('stopped');
    if (!yes) throw new LinkFailed('no-access');
    // The question may have stood for long, ours and the browser's.
    const off = await Promise.race([stands.then((view) => view.off), when(over)]);
    if (over.aborted) throw new LinkFailed('stopped');
    if (off) return undefined;
    onGiven();
    return await fetchPack(turn.link, over);
  } finally {
    // The browser's question can stand longer than ours: what is said to it then is given back then.
    const ended = given.then(() => turn.end()).then((kept) => kept && onKept());
    if (answered) await ended;
  }
}
