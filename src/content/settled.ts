/** When a page has taken stock of itself: not before that do we come, but always in the end. */
import { invoke, pageRoots, read } from '../detection/node';
import { after } from './script';
import { inSight } from './sight';

const LOOK_MS = 250;
/** A picture that never arrives, a stopped page: a parsed page is asked about after this time, one that is still parsed after that. */
const LOADED_MS = 4000;
const PARSED_MS = 10_000;
/** A page that never comes to rest gets its label all the same. */
const CALM_MS = 4000;
const IDLE_MS = 1000;

/** Looks now and then until the answer is yes; looks no more once the signal is aborted. Needs no event, which may never come. */
function until(yes: (waited: number) => boolean, signal: AbortSignal): Promise<void> {
  const since = performance.now();
  return new Promise((resolve) => {
    const look = () => (yes(performance.now() - since) ? resolve() : after(LOOK_MS, look, signal));
    look();
  });
}

/** Resolves when the page is in sight and has loaded, or would take too long. */
export async function pageHasLoaded(signal: AbortSignal): Promise<void> {
  await inSight(signal);
  await until((waited) => {
    const state = read(document, 'readyState');
    return (
      state === 'complete' ||
      (read(document, 'body') !== null && waited > (state === 'loading' ? PARSED_MS : LOADED_MS))
    );
  }, signal);
}

/** Whether a page that has hidden itself, until its styles or a test have come, is seen again; of one that hides its body alone, whether something of it is. */
function isSeen(): boolean {
  const [root, body] = pageRoots();
  if (!body) return true;
  if ([root, body].some((part) => getComputedStyle(part).opacity === '0')) return false;
  const [inTheMiddle = root] = invoke(document, 'elementsFromPoint', innerWidth / 2, innerHeight / 2);
  return getComputedStyle(body).visibility !== 'hidden' || (inTheMiddle !== root && inTheMiddle !== body);
}

/** Resolves when as many elements stand on the page at two looks and the browser is idle, or after a while; and the page is seen: beside nothing a label of ours is a riddle. */
export async function pageIsCalm(signal: AbortSignal): Promise<void> {
  const elements = invoke(document, 'getElementsByTagName', '*');
  let before = -1;
  await until((waited) => {
    const calm = elements.length === before;
    before = elements.length;
    return calm || waited > CALM_MS;
  }, signal);
  await until(isSeen, signal);
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: IDLE_MS }));
}
