/** The largest loom and a map of three hundred places: when each answers a person, and its longest frame while it is used. They need no extension. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '../../test/browser/driver';
import { pause } from './gauge';
import { writePictures } from './picture-site';

type Note = (figure: string, value: number | undefined) => void;

/** What loading leaves to do is over by then. */
const REST_MS = 1000;

interface Used {
  /** From the address to the first picture on the screen with its script done, and from the pointer on a name to the frame that shows it. */
  ready: number;
  answer: number;
  /** Longest frames: of a page where nothing is done, which tells how busy the machine is, and of what a person does. */
  resting: number;
  pointing: number;
  filtering: number;
  scrolling: number;
}

/** In the page: nothing is done for a while, the pointer goes over every name, every choice of the filter is taken, and the page is scrolled to its end. */
async function use(): Promise<Used> {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const [painted] = performance.getEntriesByName('first-contentful-paint');
  const names = [...document.querySelectorAll('.pic-node, .drawing.map .pic-mark')];
  const choices = [...document.querySelectorAll<HTMLSelectElement>('form[data-filter] select')].flatMap((field) =>
    [...field.options, ...[...field.options].slice(0, 1)].map(({ value }) => () => {
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }),
  );
  const steps = Math.ceil((document.documentElement.scrollHeight - innerHeight) / 200);
  const over = (name: Element | undefined) => {
    name?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    if (name instanceof SVGAElement) name.focus({ preventScroll: true });
  };
  /** The longest of the frames that follow each thing done, and the frame after it, in which the browser may still be at it. */
  const longest = async (done: readonly (() => void)[]) => {
    let last = await frame();
    let most = 0;
    for (const act of done) {
      act();
      for (let after = 0; after < 2; after += 1) {
        const now = await frame();
        most = Math.max(most, now - last);
        last = now;
      }
    }
    return most;
  };
  await frame();
  const since = performance.now();
  over(names[0]);
  await frame();
  const answer = (await frame()) - since;
  return {
    ready: Math.max(navigation?.domContentLoadedEventEnd ?? 0, painted?.startTime ?? 0),
    answer,
    resting: await longest(names.map(() => () => undefined)),
    pointing: await longest(names.map((name) => () => over(name))),
    filtering: await longest(choices),
    scrolling: await longest(Array.from({ length: steps }, (_, at) => () => scrollTo(0, 200 * (at + 1)))),
  };
}

/** Notes of the loom and of the map what `Used` holds, milliseconds; the map has no filter. */
export async function measurePictures(browser: Browser, note: Note): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pictures-'));
  try {
    const { loom, map } = await writePictures(folder);
    for (const [name, file] of Object.entries({ loom, 'loom.map': map })) {
      const page = await browser.open(pathToFileURL(file).href);
      await pause(REST_MS);
      for (const [figure, value] of Object.entries(await page.evaluate(use)))
        if (figure !== 'filtering' || value > 0) note(`${name}.${figure}`, value);
      await page.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
