/** Asks the browser for access to one host, the host for the file, and gives the access back, whatever came of it. */
import browser, { type Permissions } from 'webextension-polyfill';
import { ASKED, patternOf } from '../../model/asking';
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
  // Asked in one breath, these first: whether the organisation still lets anybody; a note of what is asked, so that it goes back
  // whatever becomes of this page; and access that a person gave while our question stood is theirs, and stays.
  const stands = send('link-page', {});
  const borrows = !turn.had && !turn.own;
  const note = async (given: boolean) => {
    if (borrows) await send('borrow-host', { host: turn.link.host, given }).catch(() => undefined);
  };
  const noted = note(false);
  const before = browser.permissions.contains(access);
  const request = turn.had ? before : browser.permissions.request(access);
  if (borrows) turn.lent = 'unanswered';
  let answered = false;
  const isTheirs = () => {
    turn.lent = 'nothing';
  };
  const looked = before.then(
    (had) => had && isTheirs(),
    () => undefined,
  );
  /** Access that comes while the browser's question stands was given elsewhere: of what its answer gives it tells right before that answer. */
  const hear = async ({ origins = [] }: Permissions.Permissions) => {
    if (!origins.includes(patternOf(turn.link.host))) return;
    await browser.permissions.contains(access);
    if (!answered) isTheirs();
  };
  browser.permissions.onAdded.addListener(hear);
  stands.catch(() => undefined);
  // What the browser throws it has not given; and what it has not given nobody was lent.
  const given = request
    .catch(() => false)
    .then((yes) => {
      answered = true;
      browser.permissions.onAdded.removeListener(hear);
      if (turn.lent === 'unanswered') turn.lent = yes ? 'given' : 'nothing';
      return yes;
    });
  const allNoted = Promise.all([given, noted, looked]).then(() => (turn.lent === 'given' ? note(true) : undefined));
  void navigator.locks.request(ASKED, { mode: 'shared' }, () => given);
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
    const ended = allNoted.then(() => turn.end()).then((kept) => kept && onKept());
    if (answered) await ended;
  }
}
