/** Looks again whether a part of ours still lies over nothing in use, after something that can have changed that: at most once a second. */
import { pageRoots, read } from '../detection/node';
import { firstOf } from './first-of';
import { listen } from './listen';
import { observe } from './observe';
import { withParents } from './place';
import { after } from './script';
import { scrolls } from './scrolls';

/** What a person does can move the page. That it scrolls is not heard: a page scrolls by itself while an answer is written. */
const EVENTS = ['pointerdown', 'pointerup', 'keyup', 'wheel', 'touchmove', 'focusin', 'resize', 'fullscreenchange'];
/** What opens and closes says so. Nothing of this changes while an answer is written. */
const SWITCHES = ['hidden', 'open', 'inert', 'aria-hidden', 'aria-expanded', 'aria-modal'];
/** A pointer this near to a side of the window may be on its way to what lies there. */
const NEAR = 300;
const SOON_MS = 250;
const PAUSE_MS = 1000;
/** Panes, drawers and notices are put in near the top of a page. */
const DEPTH = 3;
const MOST_WATCHED = 80;

const comesNear = ({ clientX }: PointerEvent): boolean => Math.min(clientX, innerWidth - clientX) < NEAR;

/**
 * The elements whose children are watched: the page's upper floors and what lies around the part, but nothing that scrolls by itself: there
 * answers are written. Where that is the page as a whole, only what is put beside it.
 */
function watched(under: readonly Element[]): Set<Element> {
  const [root, body] = pageRoots();
  let floor: Element[] = body ? [body] : [];
  const found = new Set<Element>([root, ...floor]);
  if (read(root, 'scrollHeight') > innerHeight) return found;
  for (let depth = 0; depth <= DEPTH && found.size < MOST_WATCHED; depth += 1) {
    const kept = floor.filter((element) => element === body || !scrolls(element));
    for (const element of kept) found.add(element);
    floor = kept.flatMap((element) => firstOf(read(element, 'children'), MOST_WATCHED)).slice(0, MOST_WATCHED);
  }
  for (const element of under) {
    const [, ...around] = withParents(element);
    for (const parent of around.slice(around.findLastIndex(scrolls) + 1)) found.add(parent);
  }
  return found;
}

/**
 * Calls `look` a moment after the page changed around the part, and again a second later, when what moved has come to rest.
 * `look` returns the page's elements that lie under it.
 */
export function keepPlace(look: () => readonly Element[], signal: AbortSignal): void {
  /** Listens for the next change alone: until the looks that follow it, a busy page pays for nothing. */
  const wait = (under: readonly Element[]) => {
    const waiting = new AbortController();
    const listening = AbortSignal.any([signal, waiting.signal]);
    const heard = () => {
      waiting.abort();
      after(SOON_MS, lookNow, signal);
    };
    for (const type of EVENTS) listen(window, type, heard, listening);
    // What a page shows by a class alone says nothing: then the pointer tells, before the click.
    listen(window, 'pointermove', (event) => comesNear(event as PointerEvent) && heard(), listening);
    if (visualViewport) listen(visualViewport, 'resize', heard, listening);
    // The page may turn dark or light, with the system or by itself.
    listen(matchMedia('(prefers-color-scheme:dark)'), 'change', heard, listening);
    observe(pageRoots(), { attributes: true }, heard, listening);
    observe([document], { subtree: true, attributeFilter: SWITCHES }, heard, listening);
    observe(watched(under), { childList: true }, heard, listening);
  };
  const lookNow = () => {
    look();
    after(PAUSE_MS, () => wait(look()), signal);
  };
  const under = look();
  // Once the browser has laid out what `look` changed: asked at once it would have to do so twice.
  after(0, () => wait(under), signal);
}
