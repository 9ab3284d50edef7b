/** From a real click on the label to the panel painted with its content, measured beside the page's own script, not from here. */
import { type Browser, CHIP, PANEL } from '../../test/browser/driver';
import { type Gauge, pause } from './gauge';

/** Moments of one click on the page's clock, milliseconds after the click's own timestamp. */
export interface Click {
  /** The click event reached its listener. */
  heard: number;
  /** The panel's frame was shown; what stands in it was drawn before. */
  shown: number;
  /** The second animation frame after that began in the frame itself: the first one with its content is out. */
  painted: number;
  /** The click's timestamp, milliseconds since 1970. */
  at: number;
}

/**
 * How a click comes: `cold` with the background killed and at once, `natural` as a hand does it, with the background killed
 * before the pointer comes to the label and the click a moment later, `warm` with a background that answers already.
 */
export type Manner = 'cold' | 'natural' | 'warm';

/** Time for the browser to end what the background's end set going. */
const SETTLE_MS = 600;
/** From the pointer's arrival to the click. */
const REACH_MS = 120;
const PATIENCE_MS = 10_000;

/** Sets up the watch beside the page: when the click was made and heard, and when the panel's part was shown. */
const ARM = `
  globalThis.manyHandsClick = new Promise((resolve) => {
    const moments = {};
    window.addEventListener('click', (event) => {
      moments.start = event.timeStamp;
      moments.heard = window.performance.now();
    }, { capture: true, once: true });
    const look = () => {
      const panel = [...document.querySelectorAll('html > div')].find((host) => openRoot(host)?.firstElementChild?.dataset.manyHands === '${PANEL}');
      if (!panel || moments.start === undefined) return window.requestAnimationFrame(look);
      const { start, heard } = moments;
      resolve({ heard: heard - start, shown: window.performance.now() - start, at: window.performance.timeOrigin + start });
    };
    look();
  });
  return true;`;

const READ = `return Promise.race([globalThis.manyHandsClick, new Promise((resolve) => setTimeout(() => resolve(null), ${PATIENCE_MS}))]);`;

/** In the frame: notes the second animation frame after it got the focus with its content, on the clock that all processes share. */
function watchPaint(root: ShadowRoot): string {
  const { documentElement: html } = root as unknown as Document;
  if (html.dataset.painted !== undefined) return html.dataset.painted;
  html.dataset.painted = '';
  const second = () =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        html.dataset.painted = String(performance.timeOrigin + performance.now());
      }),
    );
  if ((root as unknown as Document).hasFocus()) second();
  else addEventListener('focus', second, { once: true });
  return '';
}

/** Sets up the watch in the frame, as soon as that is there: made ahead, or shown already. Returns what it noted. */
async function paintedAt({ page }: Gauge): Promise<number> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const noted = await page
      .inShadow('ahead', watchPaint)
      .catch(() => page.inShadow(PANEL, watchPaint))
      .catch(() => '');
    if (noted) return Number(noted);
    if (Date.now() > end) throw new Error('no panel within ten seconds of the click');
    await pause(5);
  }
}

/** One click on the label of the page shown. Closes the panel again. */
export async function clickOnce(browser: Browser, gauge: Gauge, manner: Manner): Promise<Click> {
  const { page } = gauge;
  await page.moveMouse(5, 5);
  // A background that is killed while it answers comes back at once; a frame made ahead of the last click goes with its label.
  await pause(SETTLE_MS);
  if (manner === 'warm') {
    await browser.inBackground('return true');
  } else {
    await browser.killBackground();
    await pause(SETTLE_MS);
  }
  await gauge.behindThePage(ARM);
  const { left, right, top, bottom } = await page.boxOf(CHIP, '.go');
  if (manner !== 'warm' && (await browser.backgroundRuns()))
    throw new Error('the background came back before the click');
  if (manner === 'natural') {
    await page.moveMouse((left + right) / 2, (top + bottom) / 2);
    await pause(REACH_MS);
  }
  await page.click(CHIP, '.go');
  const painted = await paintedAt(gauge);
  const click = (await gauge.behindThePage(READ)) as Omit<Click, 'painted'> | null;
  if (!click) throw new Error('no panel within ten seconds of the click');
  await page.press('Escape');
  await page.waitGone(PANEL);
  return { ...click, painted: painted - click.at };
}

/** Whether the page carries our label: another extension need not have one. */
export async function hasLabel(gauge: Gauge): Promise<boolean> {
  return gauge.page
    .waitInShadow(CHIP, (root) => root.querySelector('.go') !== null)
    .then(
      () => true,
      () => false,
    );
}
