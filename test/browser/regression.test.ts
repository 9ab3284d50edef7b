/**
 * The look of the panel, compared with kept pictures: at half size and with a tolerance, in Chromium only, and only with the fonts
 * that the kept pictures were taken with (other fonts break lines elsewhere, which is no fault). `UPDATE_PICTURES=1` takes them anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { Media, Page } from './driver';
import { it, name } from './fixture';
import { difference, halved, readPicture, writePicture } from './reduced-picture';
import { STORY, storyPage } from './story-page';

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

describe.runIf(name === 'chromium')('the panel looks as it did', () => {
  let address: (story: string) => string;
  let page: Page;
  let sameFonts = true;

  it.beforeAll(async ({ begun }) => {
    mkdirSync(OUT, { recursive: true });
    address = await storyPage();
    page = await begun.open(address('specimen'));
    await page.setViewport(400, 800);
    const widths = await page.waitInShadow(STORY, (root) => {
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

  it.each(PICTURES)('%s', async (look, story, width, media) => {
    await page.emulate(media);
    await page.setViewport(width, 800);
    await page.goto(address(story));
    const height = await page.inShadow(STORY, (root) =>
      Math.ceil((root.querySelector('.shell') as HTMLElement).getBoundingClientRect().bottom),
    );
    await page.setViewport(width, height);
    const take = async () => {
      await page.screenshot(`${OUT}/${look}-whole.png`);
      const picture = halved(`${OUT}/${look}-whole.png`);
      writePicture(`${OUT}/${look}.png`, picture);
      return picture;
    };
    const now = await take();
    if (updating) writePicture(`${KEPT}/${look}.png`, now);
    // With other fonts the picture is still taken and has its size; only the comparison would say nothing.
    expect(now.height).toBeGreaterThan(100);
    if (!sameFonts) return console.warn(`${look}: other fonts than the kept pictures were taken with, so not compared`);
    // A busy machine may draw a first picture before the new size and scheme are laid out; what really changed stays changed.
    await expect
      .poll(async () => difference(readPicture(`${KEPT}/${look}.png`), await take(), `${OUT}/${look}-difference.png`), {
        timeout: 30_000,
        interval: 500,
      })
      .toBeLessThan(TOLERANCE);
  });

  it('the comparison sees lines that moved', async () => {
    await page.goto(address('specimen'));
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
