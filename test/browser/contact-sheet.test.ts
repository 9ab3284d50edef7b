/** Every surface at three widths, in the longest languages, one of them from right to left; asked for, in English and in three themes too, as one picture. Chromium only. */
import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Shot, writeContactSheet } from './contact-sheet';
import { type Browser, browserNames, launch, type Media } from './driver';
import { type FixtureServer, start } from './fixture-server';
import { layoutFaults } from './layout';
import { buildPseudo } from './pseudo-build';
import { fewerColours } from './reduced-picture';
import { setStored } from './stored';
import { type Opened, surfacesOf } from './surfaces';

const OUT = 'test-results/pictures';
const SHEET = `${OUT}/contact-sheet.png`;
/** The sheet in the repository; rewritten only when asked for. */
const KEPT = 'docs/pictures/contact-sheet.png';
const LANGUAGES = { en: 'English', fr: 'French', 'ar-XB': 'Pseudo, right to left' } as const;
/** What is asked of the system, and how a surface knows it: a frame of another process hears of it later than the page. */
const THEMES: Record<string, { media: Media; known: string }> = {
  Light: { media: {}, known: '(prefers-color-scheme: light) and (forced-colors: none)' },
  Dark: { media: { colorScheme: 'dark' }, known: '(prefers-color-scheme: dark) and (forced-colors: none)' },
  'Forced colours': { media: { forcedColors: true }, known: '(forced-colors: active)' },
};
const updating = Boolean(process.env.UPDATE_PICTURES);
/** The layout is one in all themes but for the borders, of which forced colours draw most: it is measured there. */
const MEASURED = 'Forced colours';
/** A sheet that nobody asked for is of this theme alone, of the narrowest width, and in one language. */
const TAKEN = Object.entries(THEMES).filter(([theme]) => updating || theme === MEASURED);
type Language = keyof typeof LANGUAGES;
/** English is the shortest of them: what fits in French and in longer words made up fits in it. */
const CODES = (Object.keys(LANGUAGES) as Language[]).filter((code) => updating || code !== 'en');
const SHOWN: readonly Language[] = updating ? CODES : ['fr'];
const SIZES = [
  [1280, 800],
  [768, 800],
  [360, 740],
] as const;
/** Popup and side panel are as large as they are or as the browser makes them; they stand in the narrow column. */
const OWN_SIZE = [[360, 740]] as const;
type Size = readonly [width: number, height: number];
/** What stands in a page finds its place this long after a change of the window; a page of ours is drawn with it. */
const SETTLE_MS = 220;
/** Until a label has looked twice what its page has become. */
const TURNED_MS = 1500;
const IN_A_PAGE = ['Label', 'Label, menu open', 'Note', 'Panel'];

/** These read records that are packed in the languages of the base, which the pseudo-language is not one of. */
const FROM_RECORDS = ['Explorer', 'Make'];
const inLanguage = (build: string, code: string) =>
  surfacesOf(build).filter(({ name }) => code !== 'ar-XB' || !FROM_RECORDS.includes(name));

const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));
const settle = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Before a picture label and panel look anew what they stand on: they do where a window changes. */
async function lookAnew(resize: Opened['resize'], width: number, height: number): Promise<void> {
  if (!updating || !resize) return;
  await resize(width, height - 1);
  await resize(width, height);
  await settle(SETTLE_MS);
}

describe.runIf(browserNames.includes('chromium'))('the contact sheet', () => {
  let server: FixtureServer;
  let browser: Browser;
  let build: Awaited<ReturnType<typeof buildPseudo>>;
  const shots: Shot[] = [];

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    server = await start();
    build = await buildPseudo('chromium');
    browser = await launch('chromium', { server, extension: build.folder, viewport: { width: 1280, height: 800 } });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    build.remove();
  });

  /** Takes the pictures of a surface as it stands, in each theme; ends in the one in which it is measured. */
  const takePictures = async (opened: Opened, surface: string, code: Language, [width, height]: Size) => {
    const { shown, inside, resize } = opened;
    for (const [theme, { media, known }] of TAKEN) {
      await shown.emulate(media);
      await expect.poll(() => inside(`() => matchMedia('${known}').matches`), { timeout: 30_000 }).toBe(true);
      await inside(String(drawn));
      // The label looks a moment later what the page has become; a note would be gone by then.
      if (updating && IN_A_PAGE.includes(surface) && surface !== 'Note') await settle(TURNED_MS);
      if (!updating && (width !== OWN_SIZE[0][0] || !SHOWN.includes(code))) continue;
      await lookAnew(resize, width, height);
      const file = `${OUT}/sheet-${surface}-${code}-${theme}-${width}.png`.replaceAll(' ', '-');
      await shown.screenshot(file);
      shots.push({ surface, language: LANGUAGES[code], theme, width, file });
    }
  };

  it.each(CODES)('in %s nothing is cut, nothing leaves the window, no text lies over another', async (code) => {
    await setStored(browser, { preferences: { language: code } });
    const faults: string[] = [];
    for (const surface of inLanguage(build.folder, code)) {
      const opened = await surface.open(browser);
      for (const [width, height] of opened.resize ? SIZES : OWN_SIZE) {
        await opened.resize?.(width, height);
        if (IN_A_PAGE.includes(surface.name)) await settle(SETTLE_MS);
        await takePictures(opened, surface.name, code, [width, height]);
        const found = (await opened.inside(String(layoutFaults))) as string[];
        faults.push(...found.map((fault) => `${surface.name}, ${width} px: ${fault}`));
      }
      await opened.close();
    }
    expect(faults).toEqual([]);
  });

  it('is one picture that shows them all', async () => {
    const surfaces = (code: string) => inLanguage(build.folder, code).map(({ name }) => name);
    for (const code of SHOWN)
      for (const [theme] of TAKEN) {
        const taken = shots.filter((shot) => shot.language === LANGUAGES[code] && shot.theme === theme);
        expect(new Set(taken.map(({ surface }) => surface))).toEqual(new Set(surfaces(code)));
      }
    const all = SHOWN.flatMap(surfaces);
    expect(shots.length).toBeGreaterThanOrEqual(all.length * TAKEN.length);
    await writeContactSheet(browser, shots, SHEET);
    expect(readFileSync(SHEET).readUInt32BE(16)).toBeGreaterThan(100 * TAKEN.length);
    if (updating) fewerColours(SHEET, KEPT);
  });
});
