/** What the tests of lessons share: the pages of the site, the screen on the wall, and a hand that has only keys. */
import { readdirSync } from 'node:fs';
import type { Page } from './driver';
import { SITE } from './site-files';

export const OUT = 'test-results/pictures';

export const IDS = readdirSync(`${SITE}/en/lesson`)
  .filter((file) => file.endsWith('-projector.html'))
  .map((file) => file.replace('-projector.html', ''));

/** The one screen on the wall: its id, whether it fits, its smallest letters, and how many are shown. */
export function screen() {
  const shown = [...document.querySelectorAll<HTMLElement>('.wall > .slide')].filter((slide) => !slide.hidden);
  const [slide] = shown;
  const words = [...document.querySelectorAll<HTMLElement>('.wall *')].filter(
    (element) =>
      element.getClientRects().length > 0 &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
  return {
    count: shown.length,
    id: slide?.id ?? '',
    fits: document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth,
    /** By how many pixels its last line lies under the bar. */
    under: Math.max(
      0,
      (slide?.lastElementChild?.getBoundingClientRect().bottom ?? 0) -
        (document.querySelector('.wall-bar')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY),
    ),
    smallest: Math.min(...words.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))),
    title: slide?.querySelector('h2')?.textContent ?? '',
  };
}

/** Goes to a link or a button by Tab alone, and presses it by Enter. */
export async function byKeys(page: Page, to: string): Promise<void> {
  for (let step = 0; step < 99; step += 1) {
    await page.press('Tab');
    if (await page.evaluate((wanted: string) => document.activeElement?.matches(wanted) ?? false, to))
      return page.press('Enter');
  }
  throw new Error(`Tab alone does not lead to ${to}`);
}
