/** Whatever comes, the panel looks intended: nothing is cut, nothing leaves the window, no text lies over another. */
import { describe, expect } from 'vitest';
import type { Media, Page } from './driver';
import { it, name } from './fixture';
import { layoutFaults } from './layout';
import { STORY, storyPage } from './story-page';

const STORIES = {
  'a title of 900 letters and names that no column can hold': 'long-german',
  'an empty chain': 'bare',
  'no contractor': 'no-contractor',
  'each state of the hourly dollar': 'hours',
  'claims without figures': 'without-figures',
  'each status': 'statuses',
  'names from right to left in sentences from left to right': 'mixed',
  'a panel from right to left': 'arabic',
  'a language 40 % longer': 'chatgpt-en-XA',
  'a language from right to left without a translated fact': 'chatgpt-ar-XB',
  'a full disk': 'storage-full',
  'two hundred claims': 'two-hundred-claims',
  'the panel in English': 'chatgpt-en',
  'the panel in French': 'chatgpt-fr',
};

/** What the WCAG lets a person ask of any text (1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;
/** None of our fonts: the widest that every system has. */
const NO_FONTS = `.mh { --mh-sans: monospace !important; --mh-voice: monospace !important }`;
/** Text at twice its size, by the person's own setting. */
const TWICE = `.mh { font-size: 32px !important }`;

describe(`in ${name}`, () => {
  let address: (story: string) => string;
  let page: Page;

  it.beforeAll(async ({ begun }) => {
    address = await storyPage();
    page = await begun.open(address('chatgpt-en'));
  });

  const openAll = () =>
    page.inShadow(STORY, async (root) => {
      for (const details of root.querySelectorAll('details')) details.open = true;
      await new Promise((resolve) => setTimeout(resolve, 60));
    });
  const style = (css: string) =>
    page.inShadow(
      STORY,
      (root, text: string) => {
        root.querySelector('style')?.remove();
        const element = root.ownerDocument.createElement('style');
        element.textContent = text;
        root.append(element);
      },
      css,
    );
  const faultsAt = async (width: number, height: number) => {
    await page.setViewport(width, height);
    return (await page.inShadow(STORY, layoutFaults)).map((fault) => `${width} px: ${fault}`);
  };

  it.each(Object.entries(STORIES))(
    '%s fits, with everything opened: wide, narrow, at 320 px, with wide spacing, without our fonts, at twice the text size, and in a tiny window',
    async (_what, story) => {
      await page.goto(address(story));
      await openAll();
      await style('');
      const faults = [...(await faultsAt(1280, 800)), ...(await faultsAt(360, 740)), ...(await faultsAt(320, 256))];
      for (const css of [SPACING, NO_FONTS, TWICE]) {
        await style(css);
        faults.push(...(await faultsAt(320, 640)).map((fault) => `${css.slice(0, 30)}: ${fault}`));
      }
      await style('');
      faults.push(...(await faultsAt(120, 90)));
      expect(faults).toEqual([]);
    },
  );

  it.each([
    ['leaves the window', '.lead { white-space: nowrap !important }'],
    ['is wider than its room', '.lead { white-space: nowrap !important; overflow: hidden }'],
    ['is higher than its room', '.lead { max-block-size: 1em; overflow: clip }'],
    ['lies over', '.lead + p { margin-block-start: -30px }'],
  ])('the measure itself sees a text that %s', async (fault, css) => {
    await page.goto(address('chatgpt-en'));
    await style(`.mh ${css}`);
    expect((await faultsAt(320, 640)).join('\n')).toContain(fault);
  });

  it('a refused clipboard leaves the citation there, selected, to be copied by hand', async () => {
    await page.goto(address('copy-refused'));
    await page.setViewport(320, 640);
    await page.inShadow(STORY, (root) =>
      [...root.querySelectorAll('button')].find((button) => button.textContent?.startsWith('Copy citation'))?.click(),
    );
    const selected = await page.waitInShadow(STORY, (root) => {
      const field = root.querySelector('textarea');
      return field && field.value.length > 10 && field.selectionEnd - field.selectionStart === field.value.length;
    });
    expect(selected).toBe(true);
    expect(await page.inShadow(STORY, layoutFaults)).toEqual([]);
  });

  it.each([
    ['forced colours', { forcedColors: true }],
    ['more contrast', { moreContrast: true }],
    ['a dark page and no motion', { colorScheme: 'dark', reducedMotion: true }],
  ] as [string, Media][])(
    'with %s nothing is lost: every mark, thread and border can be told from its ground',
    async (_what, media) => {
      await page.goto(address('chatgpt-en'));
      await page.setViewport(480, 800);
      await page.emulate(media);
      const lost = await page.inShadow(STORY, (root) => {
        const ground = getComputedStyle(root.querySelector('.mh') as Element).backgroundColor;
        const drawn = (element: Element) => {
          const {
            backgroundColor,
            backgroundImage,
            boxShadow,
            borderBlockStartColor,
            borderBlockEndColor,
            borderInlineStartColor,
            borderTopWidth,
            borderBottomWidth,
          } = getComputedStyle(element);
          if (backgroundImage !== 'none' || boxShadow !== 'none') return true;
          const clear = (color: string) => color === ground || color === 'rgba(0, 0, 0, 0)';
          return (
            !clear(backgroundColor) ||
            (Number.parseFloat(borderTopWidth) + Number.parseFloat(borderBottomWidth) > 0 &&
              !(clear(borderBlockStartColor) && clear(borderBlockEndColor) && clear(borderInlineStartColor)))
          );
        };
        return [
          ...root.querySelectorAll(
            '.thread, .knot, .tab, .primary, .quiet, .sizes.levels, .levels [aria-pressed="true"], .party, .part + .part',
          ),
        ]
          .filter((element) => !drawn(element))
          .map((element) => element.className);
      });
      await page.emulate({});
      expect(lost).toEqual([]);
    },
  );
});
