/** The script of the group everywhere, on pages that have nothing for it: at load, and while a large page changes 60 times a second. */
import type { Browser } from '../../test/browser/driver';
import { gaugeOn, pause } from './gauge';
import type { Options } from './options';

const ORDINARY_PAGE = 'https://www.example.org/';
const LARGE = 1_000_000;
const PER_SECOND = 60;

/** In the page: repeats its text until the document is as large as asked. Returns its size. */
function enlarge(size: number): number {
  const main = document.querySelector('main');
  while (main && document.documentElement.outerHTML.length < size) document.body.append(main.cloneNode(true));
  return document.documentElement.outerHTML.length;
}

/** In the page: one change of the document, `perSecond` times a second by the clock. */
function stream(seconds: number, perSecond: number): Promise<number> {
  const paragraph = document.body.appendChild(document.createElement('p'));
  const started = performance.now();
  let changes = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(seconds * perSecond, Math.floor(((performance.now() - started) / 1000) * perSecond));
      for (; changes < due; changes += 1)
        paragraph.appendChild(document.createElement('span')).textContent = `word ${changes} `;
      if (changes < seconds * perSecond) return;
      clearInterval(timer);
      resolve(changes);
    }, 1000 / perSecond);
  });
}

/** Figures of one fresh profile in which all sites are allowed; the same without an extension. */
export async function measureEverywhere(
  browser: Browser,
  ours: boolean,
  { streamSeconds }: Options,
  note: (figure: string, value: number | undefined) => void,
): Promise<void> {
  if (ours) {
    const options = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await options.waitFor(
      () => document.querySelector('[data-group="everywhere"]')?.getAttribute('data-state') === 'allowed',
    );
    await options.close();
  }
  await pause(1500);
  const gauge = await gaugeOn(browser);
  const { script, task } = await gauge.load(ORDINARY_PAGE);
  note('everywhere.script', script);
  const again = await gauge.reload();
  note('everywhere.task', task ?? again.task);
  if (ours) note('everywhere.own', again.own);
  note('everywhere.bytes', (await gauge.page.evaluate(enlarge, LARGE)) / 1024);
  await pause(2000);
  let changes = 0;
  const streaming = await gauge.during(async () => {
    changes = await gauge.page.evaluate(stream, streamSeconds, PER_SECOND);
  });
  note('everywhere.streamtask', streaming.task);
  if (!ours || streaming.own === undefined) return;
  note('everywhere.batchown', streaming.own / changes);
  note('everywhere.secondown', streaming.own / streamSeconds);
  note('everywhere.calls', streaming.calls);
}
