/** One fresh profile of one contestant, measured from its first page to its last click. */
import { type Browser, type BrowserName, launch } from '../../test/browser/driver';
import { start } from '../../test/browser/fixture-server';
import { inTime } from '../../test/browser/in-page';
import { type Click, clickOnce, hasLabel } from './click';
import { type Contestant, sizeOf } from './contestants';
import { measureEverywhere } from './everywhere';
import { measureFlood } from './flood';
import { type Gauge, gaugeOn, pause, type Stretch } from './gauge';
import type { Options, Part } from './options';
import { measurePacks } from './packs';
import { measurePages } from './pages';
import { measurePictures } from './pictures';
import { seedTime, stampsOf } from './probe';
import { measureScroll } from './scroll';
import { stagesOf } from './stages';

/** Figure -> its values in this round; most have one. */
export type Figures = Map<string, number[]>;

export interface Round {
  figures: Figures;
  /** What should have been measured and was not. */
  failures: string[];
}

export const AI_PAGE = 'https://chatgpt.com/';
const ORDINARY_PAGE = 'https://www.example.org/';
/** A fresh profile seeds the knowledge base and warms up: the first page waits for that, with and without an extension. */
const WARM_UP_MS = 1500;
/** The longest round takes a minute: a browser that has stopped answering costs one round and not the whole run. */
const PATIENCE_MS = 300_000;

type Note = (figure: string, value: number | undefined) => void;
type Attempt = (what: string, work: () => Promise<unknown>) => Promise<void>;

function noteStretch(note: Note, where: string, stretch: Stretch): void {
  for (const [name, value] of Object.entries(stretch) as [string, number | undefined][])
    note(`${where}.${name}`, value);
}

async function measureLoads(gauge: Gauge, where: string, url: string, note: Note): Promise<void> {
  noteStretch(note, where, await gauge.load(url));
  noteStretch(note, where, await gauge.reload());
  note(`${where}.heap`, (await gauge.heap()) / 1024);
}

async function measureStream(gauge: Gauge, seconds: number, note: Note): Promise<void> {
  const { page } = gauge;
  await pause(1000);
  const stream = (length: number) =>
    (window as unknown as { fixture: { stream(seconds: number): Promise<number> } }).fixture.stream(length);
  const streaming = await gauge.during(async () =>
    note('stream.mutations', (await page.evaluate(stream, seconds)) / seconds),
  );
  noteStretch(note, 'stream', streaming);
  // The counter is tried on something our script does hear: a change of route.
  const control = await gauge.during(() =>
    page.evaluate(() => history.pushState(null, '', '/c/11111111-aaaa-4000-8000-000000000001')),
  );
  note('control.calls', control.calls);
}

async function measureClicks(
  browser: Browser,
  gauge: Gauge,
  times: number,
  note: (name: string, click: Click) => void,
): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    for (const manner of ['natural', 'cold', 'warm'] as const)
      note(`click.${manner}`, await clickOnce(browser, gauge, manner));
  }
}

/** The seed of a fresh profile, the stages of cold clicks, and the seed of a browser that does nothing else, all from the probed copy. */
async function measureProbed(browser: Browser, { parts, clicksPerRound }: Options, note: Note): Promise<void> {
  await pause(WARM_UP_MS);
  if (parts.includes('seed')) note('seed', seedTime(await stampsOf(browser), 'installed'));
  const gauge = await gaugeOn(browser);
  await gauge.load(AI_PAGE);
  if (!(await hasLabel(gauge))) return;
  for (let time = 0; parts.includes('click') && time < clicksPerRound; time += 1) {
    const click = await clickOnce(browser, gauge, 'cold');
    for (const [stage, at] of Object.entries(stagesOf(click, await stampsOf(browser)))) note(`stage.${stage}`, at);
  }
  if (!parts.includes('seed')) return;
  await browser.killBackground();
  await browser.deleteDatabase('knowledge');
  await browser.killBackground();
  await gauge.page.reload();
  await pause(WARM_UP_MS);
  note('seed.again', seedTime(await stampsOf(browser), 'message arrive'));
}

/** Everything that is measured in the extension as built. */
async function measureBuilt(
  browser: Browser,
  { folder }: Contestant,
  options: Options,
  note: Note,
  attempt: Attempt,
): Promise<void> {
  const { parts, streamSeconds, clicksPerRound } = options;
  await pause(WARM_UP_MS);
  const gauge = await gaugeOn(browser);
  const before = new Set<string>();
  const noteSize = async (where: string) => {
    const added = folder === undefined ? [] : (await gauge.scripts()).filter((file) => !before.has(file));
    for (const file of added) before.add(file);
    const { raw, gzip } = sizeOf(folder ?? '', added);
    note(`${where}.size`, raw);
    note(`${where}.gzip`, gzip);
  };
  const loads = (where: string, url: string) => async () => {
    await measureLoads(gauge, where, url, note);
    await noteSize(where);
  };
  if (parts.includes('ordinary')) await attempt('an ordinary page', loads('ordinary', ORDINARY_PAGE));
  if (parts.includes('rest')) await attempt('the AI page at rest', loads('rest', AI_PAGE));
  else await gauge.load(AI_PAGE);
  if (parts.includes('stream')) await attempt('the AI page streaming', () => measureStream(gauge, streamSeconds, note));
  if (folder === undefined || !parts.includes('click') || !(await hasLabel(gauge))) return;
  await attempt('clicks', async () => {
    if (!parts.includes('rest')) await gauge.scripts().then((files) => files.map((file) => before.add(file)));
    await measureClicks(browser, gauge, clicksPerRound, (figure, click) => note(figure, click.painted));
    await noteSize('click');
  });
}

/** Runs one contestant once. Nothing that goes wrong ends the run: it is told in `failures`. */
export async function runRound(name: BrowserName, contestant: Contestant, options: Options): Promise<Round> {
  const figures: Figures = new Map();
  const failures: string[] = [];
  const note: Note = (figure, value) => {
    if (value !== undefined && Number.isFinite(value)) figures.set(figure, [...(figures.get(figure) ?? []), value]);
  };
  const attempt: Attempt = async (what, work) => {
    try {
      await work();
    } catch (error) {
      failures.push(`${name}, ${contestant.name}: ${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const inBrowser = async (extension: string | undefined, work: (browser: Browser) => Promise<void>) => {
    const server = await start();
    try {
      const browser = await launch(name, {
        server,
        language: 'en',
        viewport: { width: 1280, height: 900 },
        ...(extension !== undefined && { extension }),
      });
      try {
        await inTime('the browser', work(browser), PATIENCE_MS);
      } finally {
        await browser.close();
      }
    } finally {
      await server.close();
    }
  };

  // These need the extension, or a browser of their own.
  const asks = (...others: Part[]) => options.parts.some((part) => !others.includes(part));
  if (
    asks('click', 'seed', 'pages', 'everywhere', 'scroll', 'flood', 'packs', 'loom') ||
    (contestant.folder !== undefined && asks('everywhere', 'scroll', 'flood', 'packs', 'loom'))
  )
    await attempt('the browser', () =>
      inBrowser(contestant.folder, (browser) => measureBuilt(browser, contestant, options, note, attempt)),
    );
  if (options.parts.includes('everywhere') && (contestant.allowed ?? contestant.folder) === contestant.allowed)
    await attempt('all sites allowed', () =>
      inBrowser(contestant.allowed, (browser) =>
        measureEverywhere(browser, contestant.allowed !== undefined, options, note),
      ),
    );
  const built = contestant.folder;
  if (options.parts.includes('pages') && built !== undefined)
    await attempt('popup and options', () => inBrowser(built, (browser) => measurePages(browser, note)));
  if (options.parts.includes('flood') && built !== undefined)
    await attempt('a flood of routes', () => inBrowser(built, (browser) => measureFlood(browser, note)));
  if (options.parts.includes('packs') && built !== undefined)
    await attempt('packs', () => inBrowser(built, (browser) => measurePacks(browser, note)));
  if (options.parts.includes('scroll') && contestant.probed)
    await attempt('scrolling', () => inBrowser(undefined, (browser) => measureScroll(browser, note)));
  if (options.parts.includes('loom') && contestant.probed)
    await attempt('the loom and the map', () => inBrowser(undefined, (browser) => measurePictures(browser, note)));
  const { probed } = contestant;
  if (probed && options.parts.some((part) => part === 'click' || part === 'seed')) {
    await attempt('seed and stages', () => inBrowser(probed, (browser) => measureProbed(browser, options, note)));
  }
  return { figures, failures };
}
