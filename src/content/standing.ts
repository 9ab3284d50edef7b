/** Keeps a part of ours on a page that throws away what it does not know: it comes back quietly, and does not fight. */
import { invoke } from '../detection/node';
import { alive } from './lifetime';
import { listenAgain } from './listen';
import { after } from './script';
import { pageIsCalm } from './settled';

/** The pauses before it comes back: a page that drew itself anew once needs one, one that tidies up again and again wins. */
const PAUSES_MS = [500, 1000, 2000, 4000, 8000, 16_000];
/** What stood for so long was not fought: a page that swaps its body at each step of the person begins anew. */
const STOOD_MS = 20_000;

/**
 * Behind all that the page has: React and Svelte take what stands at the end of `body` for somebody else's, and only there.
 * Beside `body`, React 18 takes it for a fault of the page and draws the page anew, without what a person has typed.
 */
export function putAtEnd(host: HTMLElement): void {
  const { body, documentElement } = document;
  // `document.body` may be a frameset, in which nothing but its frames is drawn; or there is none.
  invoke(body?.localName === 'body' ? body : documentElement, 'append', host);
}

/** A page that enlarges its root moves and enlarges what stands in it: our part has the size that the person chose. */
export function countOutZoom(host: HTMLElement, part: HTMLElement): void {
  const zoom = (host as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  part.style.zoom = zoom === 1 ? '' : String(1 / zoom);
}

/**
 * A page that turns, scales, filters, cuts or fades its root bends what is fixed to the window: then the host goes to the browser's top layer,
 * which nothing of the page holds. Elsewhere it stays an element like any other. Counts the page's zoom out.
 */
export function liftAbovePage(host: HTMLElement, part: HTMLElement): void {
  countOutZoom(host, part);
  const bent = [document.documentElement, document.body].some((element) => {
    if (!element) return false;
    const style = getComputedStyle(element);
    const {
      transform,
      translate,
      scale,
      rotate,
      filter,
      backdropFilter,
      perspective,
      clipPath,
      maskImage,
      contain,
      willChange,
    } = style;
    return (
      [transform, translate, scale, rotate, filter, backdropFilter, perspective, clipPath, maskImage].some(
        (value) => value && value !== 'none',
      ) ||
      /paint|layout|strict|content/.test(contain) ||
      /transform|translate|scale|rotate|filter|perspective|contain/.test(willChange) ||
      style.containerType !== 'normal' ||
      Number(style.opacity) < 1
    );
  });
  if (!bent || host.matches(':popover-open')) return;
  host.popover = 'manual';
  host.showPopover();
}

/**
 * Puts the host back when the page took it out, until the signal is aborted, and calls `back`. Where the page wrote itself anew
 * (`document.open`) our elements have lost what they do as well: then `rewritten` is called instead, to make others.
 */
export function keepStanding(
  host: HTMLElement,
  { back, rewritten }: { back(): void; rewritten(): void },
  signal: AbortSignal,
): void {
  const page = document.documentElement;
  let times = 0;
  let stoodSince = performance.now();
  let waiting = false;
  // Direct children only: nothing is heard while an answer is written.
  const observer = new MutationObserver(() => {
    if (host.isConnected || waiting) return;
    if (performance.now() - stoodSince > STOOD_MS) times = 0;
    const pause = PAUSES_MS[times];
    if (pause === undefined) return;
    waiting = true;
    times += 1;
    after(pause, comeBack, signal);
  });
  const observe = () => {
    for (const node of [document, document.documentElement, document.body])
      if (node) observer.observe(node, { childList: true });
  };
  const comeBack = async () => {
    listenAgain();
    await pageIsCalm(signal);
    // A later release takes our place, or none does: what it removed must not come back.
    if (signal.aborted || !alive()) return observer.disconnect();
    waiting = false;
    observer.disconnect();
    if (document.documentElement !== page) {
      rewritten();
      return;
    }
    if (!host.isConnected) putAtEnd(host);
    stoodSince = performance.now();
    observe();
    back();
  };
  observe();
  signal.addEventListener('abort', () => observer.disconnect());
}
