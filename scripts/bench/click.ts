/** From a real click on the label to the panel painted with its content, measured beside the page's own script, not from here. */
import { type Browser, CHIP, PANEL } from '../../test/browser/driver';
import { type Gauge, pause } from './gauge';

/** Moments of one click on the page's clock, milliseconds after the click's own timestamp. */
export interface Click {
  /** The click event reached its listener. */
  heard: number;
  /** The panel's element stood in the document: its script had started. */
  mounted: number;
  /** The panel's first sentence stood in its shadow root. */
  filled: number;
  /** The second animation frame after that began: the first frame with content is out. */
  painted: number;
  /** The click's timestamp, milliseconds since 1970. */
  at: number;
}

/** Time for the browser to end what the background's end set going. */
const SETTLE_MS = 600;

/** Sets up the watch; the answer waits in a global of that world. */
const ARM = `
  globalThis.manyHandsClick = new Promise((resolve) => {
    const moments = {};
    window.addEventListener('click', (event) => {
      moments.start = event.timeStamp;
      moments.heard = window.performance.now();
    }, { capture: true, once: true });
    const painted = () => window.requestAnimationFrame(() => window.requestAnimationFrame(() => {
      const { start } = moments;
      const after = (moment) => moment - start;
      resolve({
        heard: after(moments.heard),
        mounted: after(moments.mounted),
        filled: after(moments.filled),
        painted: after(window.performance.now()),
        at: window.performance.timeOrigin + start,
      });
    }));
    const filled = (root) => {
      if (moments.filled !== undefined || !root.querySelector('.lead')?.textContent) return;
      moments.filled = window.performance.now();
      painted();
    };
    new window.MutationObserver((_records, observer) => {
      const panel = [...document.querySelectorAll('html > div, body > div')].find((host) => openRoot(host)?.firstElementChild?.dataset.part === '${PANEL}');
      if (!panel || moments.mounted !== undefined) return;
      moments.mounted = window.performance.now();
      observer.disconnect();
      const root = openRoot(panel);
      new window.MutationObserver(() => filled(root)).observe(root, { childList: true, subtree: true, characterData: true });
      filled(root);
    }).observe(document.documentElement, { childList: true });
  });
  return true;`;

const READ = `return Promise.race([globalThis.manyHandsClick, new Promise((resolve) => setTimeout(() => resolve(null), 10000))]);`;

/** One click on the label of the page shown, with the background killed before it (cold) or answering already (warm). Closes the panel again. */
export async function clickOnce(browser: Browser, gauge: Gauge, temperature: 'cold' | 'warm'): Promise<Click> {
  const { page } = gauge;
  // A background that is killed while it answers comes back at once.
  await pause(SETTLE_MS);
  if (temperature === 'cold') {
    await browser.killBackground();
    await pause(SETTLE_MS);
  } else {
    await browser.inBackground('return true');
  }
  await gauge.behindThePage(ARM);
  if (temperature === 'cold' && (await browser.backgroundRuns()))
    throw new Error('the background came back before the click');
  await page.click(CHIP, '.go');
  const click = (await gauge.behindThePage(READ)) as Click | null;
  if (!click) throw new Error('no panel within ten seconds of the click');
  await page.press('Escape');
  await page.waitFor((panel: string) => document.querySelector(panel) === null, PANEL);
  return click;
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
