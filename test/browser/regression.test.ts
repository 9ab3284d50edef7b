/**
 * The look of the panel, compared with kept pictures: at half size and with a tolerance, in Chromium only, and only with the fonts
 * that the kept pictures were taken with (other fonts break lines elsewhere, which is no fault). `UPDATE_PICTURES=1` takes them anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, browserNames, launch, type Media, type Page } from './driver';
import { type FixtureServer, start } from './fixture-server';
import { difference, halved, readPicture, writePicture } from './reduced-picture';
import { buildStoryPage, STORY, type StoryPage } from './story-page';

const KEPT = 'test/browser/baselines';
const OUT = 'test-results/regression';
const FONTS = `${KEPT}/fonts.json`;
const TOLERANCE = 0.01;
const updating = Boolean(process.env.UPDATE_PICTURES);

const PICTURES: [name: string, story: string, width: number, media: Media][] = [
  ['light', 'specimen', 400, {}],
  ['dark', 'specimen', 400, { colorScheme: 'dark' }],
  ['forced-colours', 'specimen', 400, { forcedColors: true }],
  ['more-contrast', 'specimen', 400, { moreContrast: true }],
  ['mirrored', 'specimen-mirrored', 400, {}],
  ['narrow', 'specimen', 320, {}],
  ['half-sheet', 'specimen-sheet', 360, {}],
  ['statuses', 'specimen-statuses', 400, {}],
];

describe.runIf(browserNames.includes('chromium'))('the panel looks as it did', () => {
  let server: FixtureServer;
  let browser: Browser;
  let stories: StoryPage;
  let page: Page;
  let sameFonts = true;

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    server = await start();
    stories = await buildStoryPage();
    browser = await launch('chromium', { server, viewport: { width: 400, height: 800 } });
    page = await browser.open(stories.address('specimen'));
    const widths = await page.inShadow(STORY, (root) => {
      const measure = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      const { fontFamily } = getComputedStyle(root.querySelector('.lead') as Element);
      const voice = getComputedStyle(root.querySelector('.voice') as Element).fontFamily;
      return [fontFamily, voice].map((family) => {
        measure.font = `40px ${family}`;
        return Math.round(measure.measureText('Hamburgefonstiv 1234567890, “à l’heure”').width);
      });
    });
    if (updating) writeFileSync(FONTS, `[${widths.join(', ')}]\n`);
    sameFonts = existsSync(FONTS) && JSON.stringify(JSON.parse(readFileSync(FONTS, 'utf8'))) === JSON.stringify(widths);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    stories.remove();
  });

  it.each(PICTURES)('%s', async (name, story, width, media) => {
    await page.emulate(media);
    await page.setViewport(width, 800);
    await page.goto(stories.address(story));
    const height = await page.inShadow(STORY, (root) =>
      Math.ceil((root.querySelector('.shell') as HTMLElement).getBoundingClientRect().bottom),
    );
    await page.setViewport(width, height);
    const take = async () => {
      await page.screenshot(`${OUT}/${name}-whole.png`);
      const picture = halved(`${OUT}/${name}-whole.png`);
      writePicture(`${OUT}/${name}.png`, picture);
      return picture;
    };
    const now = await take();
    if (updating) writePicture(`${KEPT}/${name}.png`, now);
    // With other fonts the picture is still taken and has its size; only the comparison would say nothing.
    expect(now.height).toBeGreaterThan(100);
    if (!sameFonts) return console.warn(`${name}: other fonts than the kept pictures were taken with, so not compared`);
    // A busy machine may draw a first picture before the new size and scheme are laid out; what really changed stays changed.
    await expect
      .poll(async () => difference(readPicture(`${KEPT}/${name}.png`), await take(), `${OUT}/${name}-difference.png`), {
        timeout: 10_000,
        interval: 500,
      })
      .toBeLessThan(TOLERANCE);
  });

  it('the comparison sees lines that moved', async () => {
    await page.goto(stories.address('specimen'));
    await page.emulate({});
    await page.setViewport(400, 800);
    const take = async (css: string) => {
      await page.inShadow(
        STORY,
        (root, text: string) => {
          const style = root.ownerDocument.createElement('style');
          style.textContent = text;
          root.append(style);
        },
        css,
      );
      await page.screenshot(`${OUT}/changed.png`);
      return halved(`${OUT}/changed.png`);
    };
    const before = await take('');
    expect(difference(before, await take(''), `${OUT}/changed-difference.png`)).toBe(0);
    expect(
      difference(
        before,
        await take('.mh .hero { padding-block-start: 8px !important }'),
        `${OUT}/changed-difference.png`,
      ),
    ).toBeGreaterThan(TOLERANCE);
  });
});
