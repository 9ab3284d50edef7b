/** The first screen as a person meets it: who did the work, whole, and everything else as lines to open. */
import { describe, expect } from 'vitest';
import { speak } from './built';
import { writeRows } from './contact-sheet';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import { fewerColours } from './reduced-picture';
import { setStored } from './stored';

/** Products with people at the end of their chain, the longest first, and one about which nothing is known. */
const TOLD = ['https://chatgpt.com/', 'https://gemini.google.com/', 'https://claude.ai/'];
const UNTOLD = 'https://you.com/';
const WINDOWS = [
  [1280, 800],
  [1366, 650],
  [1024, 768],
] as const;

const OUT = 'test-results/pictures';
/** Pictures of the thirty, when asked for, in both languages. */
const updating = Boolean(process.env.UPDATE_PICTURES);
const SPOKEN = updating ? (['en', 'fr'] as const) : (['en'] as const);

/** Thirty much used products on sites that are looked at without asking, with and without reports. */
const MOST_USED = [
  ...['chatgpt.com', 'gemini.google.com', 'claude.ai', 'copilot.microsoft.com', 'www.perplexity.ai', 'grok.com'],
  ...['chat.deepseek.com', 'www.meta.ai', 'chat.mistral.ai', 'character.ai', 'poe.com', 'www.midjourney.com'],
  ...['suno.com', 'elevenlabs.io', 'www.deepl.com/translator', 'app.grammarly.com', 'quillbot.com', 'www.kimi.com'],
  ...['chat.qwen.ai', 'notebooklm.google.com', 'aistudio.google.com', 'you.com', 'leonardo.ai', 'runwayml.com'],
  ...['replika.com', 'janitorai.com', 'gamma.app', 'www.genspark.ai', 'ideogram.ai', 'pi.ai'],
] as const;
const SIXES = Array.from({ length: 5 }, (_, at) => MOST_USED.slice(6 * at, 6 * at + 6));
/** A laptop, a low one, a phone, a tablet, and the first at 125 per cent. */
const EVERYWHERE = [
  [1280, 800],
  [1366, 650],
  [390, 844],
  [1024, 768],
  [1024, 640],
] as const;

/** What a person must see at once and does not: its name, and where it ends. */
const outOfSight = (root: Document | ShadowRoot) => {
  const end = (root.querySelector('.scroll') as HTMLElement).getBoundingClientRect().bottom;
  const wanted = {
    opening: '.hero .lead',
    voice: '.hero .proof',
    'other side': '.hero .answered',
    // Where nobody is known, the sentence says so.
    people: '.mini:has(.crowd, .figures)',
    pay: '.part.pays > summary > .large',
  };
  const absent = [
    root.querySelector('.hero .lead') ? [] : ['no opening'],
    // Where nobody has reported anything, nobody speaks.
    root.querySelector('.hero .proof, .hero .undocumented-text') ? [] : ['no voice'],
    root.querySelector('.mini') ? [] : ['no chain'],
  ].flat();
  const below = Object.entries(wanted).flatMap(([what, selector]) => {
    const bottom = root.querySelector(selector)?.getBoundingClientRect().bottom;
    // On a phone the pay is in the opening; its own line comes with the whole sheet.
    return bottom !== undefined && bottom > end ? [`${what} ends at ${Math.round(bottom)} of ${Math.round(end)}`] : [];
  });
  return [...absent, ...below];
};

/** Words of the chain lying down that go on in another line. */
const partedNames = (root: Document | ShadowRoot): string[] =>
  [...root.querySelectorAll('.mini .small')].flatMap((part) => {
    const text = part.firstChild;
    const words = [...(text?.textContent ?? '').matchAll(/\S+/g)];
    return words.flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text as Node, index);
      range.setEnd(text as Node, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : [];
    });
  });

/** Where the parts of the first screen end, and how long the whole panel is while its lines are closed, in CSS pixels. */
const measure = (root: Document | ShadowRoot) => {
  const bottom = (selector: string) => root.querySelector(selector)?.getBoundingClientRect().bottom ?? Number.NaN;
  const scroll = root.querySelector('.scroll') as HTMLElement;
  return {
    story: bottom('.mini'),
    voice: bottom('.hero .proof'),
    height: scroll.getBoundingClientRect().bottom,
    screens: scroll.scrollHeight / scroll.clientHeight,
    open: root.querySelectorAll('.part[open]').length,
    people: root.querySelectorAll('.mini .crowd, .mini .figures').length,
    sideways: scroll.scrollWidth - scroll.clientWidth,
  };
};

describe(`in ${name}, the first screen`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  const opensPanel = async () => {
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.hero') !== null);
  };
  const open = async (address: string) => {
    page = await browser.open(address);
    await opensPanel();
  };
  const fileOf = (host: string, language: string) => `${OUT}/first-${language}-${host.replaceAll('/', '-')}.png`;
  const showsAll = async (host: string, language: string) => {
    for (const [width, height] of EVERYWHERE) {
      await page.setViewport(width, height);
      // The panel finds its height a little after the window has changed.
      await expect
        .poll(() => page.inShadow(PANEL, outOfSight), { timeout: 20_000, message: `${host} at ${width} x ${height}` })
        .toEqual([]);
      if (updating && width === 1280) await page.screenshot(fileOf(host, language));
    }
    await page.setViewport(1280, 900);
  };

  it.each(name === 'chromium' ? TOLD : TOLD.slice(0, 1))(
    'of %s ends with people, in sight, and the rest waits in lines',
    async (address) => {
      await open(address);
      for (const [width, height] of WINDOWS) {
        await page.setViewport(width, height);
        await page.waitInShadow(PANEL, (_root, wanted: number) => innerHeight <= wanted, height);
        const {
          story,
          voice,
          height: end,
          screens,
          open: opened,
          people,
          sideways,
        } = await page.inShadow(PANEL, measure);
        const where = `${address} at ${width} x ${height}`;
        expect({ opened, people, sideways }, where).toEqual({ opened: 0, people: 1, sideways: 0 });
        expect(voice, where).toBeLessThanOrEqual(end);
        expect(story, where).toBeLessThanOrEqual(end);
        expect(screens, where).toBeLessThanOrEqual(height >= 768 ? 2 : 2.5);
      }
      await page.setViewport(1280, 900);
    },
  );

  it('reaches from the opening to the people on a phone of 320 by 640, in French too, and says that there is more', async () => {
    for (const language of ['en', 'fr'] as const) {
      await speak(browser, language);
      page = await browser.open('https://www.example.org/');
      await page.setViewport(320, 640);
      for (const host of ['chatgpt.com', 'gemini.google.com']) {
        await page.goto(`https://${host}/`);
        await opensPanel();
        await page.waitInShadow(PANEL, (root) => {
          const end = (root.querySelector('.scroll') as HTMLElement).getBoundingClientRect().bottom;
          const people = root.querySelector('.mini .crowd path, .mini .figures')?.getBoundingClientRect();
          const more = root.querySelector('.foot button')?.getBoundingClientRect();
          return people && people.height > 0 && people.bottom <= end && more && more.height > 0 && more.top >= end;
        });
      }
      await page.close();
    }
  });

  it('parts no name of the chain on a phone of 320 pixels', async () => {
    page = await browser.open('https://www.example.org/');
    await page.setViewport(320, 640);
    for (const host of ['chatgpt.com', 'gemini.google.com', 'www.midjourney.com', 'character.ai']) {
      await page.goto(`https://${host}/`);
      await opensPanel();
      await page.screenshot(`${OUT}/${name}-chain-320-${host}.png`);
      expect(await page.inShadow(PANEL, partedNames), host).toEqual([]);
    }
    await page.setViewport(1280, 900);
  });

  it('of a product about which nothing is known is one screen', async () => {
    await open(UNTOLD);
    expect(await page.inShadow(PANEL, measure)).toMatchObject({ screens: 1, open: 0, people: 0, sideways: 0 });
  });

  it('opens a line in place: what stands above it stays where it is', async () => {
    await open('https://chatgpt.com/');
    const before = await page.inShadow(PANEL, measure);
    await page.click(PANEL, '.part:has(.loom) > summary');
    const after = await page.waitInShadow(PANEL, (root) => root.querySelector('.part[open] .loom') !== null);
    expect(after).toBe(true);
    expect(await page.inShadow(PANEL, measure)).toMatchObject({ story: before.story, open: 1 });
    await page.click(PANEL, '.part:has(.loom) > summary');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.part[open]') === null);
  });

  describe.runIf(name === 'chromium').each(SPOKEN)(
    'of thirty much used products shows opening, voice, other side, people and pay in every window (%s)',
    (language) => {
      // Many in one tab: a person goes from one to the next.
      it.each(SIXES)('%s, %s, %s, %s, %s, %s', async (...hosts) => {
        await setStored(browser, { preferences: { language } });
        page = await browser.open('https://www.example.org/');
        for (const host of hosts) {
          await page.goto(`https://${host}`);
          await opensPanel();
          await showsAll(host, language);
        }
      });

      it.runIf(updating)('all of them on one picture', async () => {
        const sheet = `first-screens${language === 'en' ? '' : `-${language}`}.png`;
        const shots = MOST_USED.map((host) => ({ name: host, file: fileOf(host, language) }));
        await writeRows(browser, 'First screens of thirty much used products', shots, `${OUT}/${sheet}`);
        fewerColours(`${OUT}/${sheet}`, `docs/pictures/${sheet}`);
      });
    },
  );
});
