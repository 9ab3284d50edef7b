/** A lesson of a pack as a teacher meets it: found with its pack and after the project's own lessons, read, printed, gone with the pack. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import type { PrivateKey } from '../../src/packs/keys';
import type { Pack } from '../../src/packs/pack';
import { asWritten } from './claim-text';
import type { Browser, Page } from './driver';
import { it, itOnce, name } from './fixture';
import { packFile, REPORTED, removePack, unionKey, unionPack } from './pack-file';
import { readPrinted } from './printed';
import { allStored, setStored } from './stored';

const OUT = 'test-results/pictures';
const folder = mkdtempSync(join(tmpdir(), 'pack-lessons-'));
afterAll(() => rmSync(folder, { recursive: true }));

const OPTIONS = 'src/pages/options/options.html';
const LISTS = 'src/pages/explorer/explorer.html#en/lessons';
const LESSON = 'src/pages/lesson/lesson.html#pack=harbour&lesson=harbour-lesson';

describe(`in ${name}, a lesson of a pack`, () => {
  let browser: Browser;
  let key: PrivateKey;

  it.beforeEach(async ({ browser: given }) => {
    mkdirSync(OUT, { recursive: true });
    browser = given;
    key ??= await unionKey();
  });

  const open = async (path: string, ready: string): Promise<Page> => {
    const page = await browser.open(browser.extensionUrl(path));
    await page.waitFor((wanted: string) => document.querySelector(wanted) !== null, ready);
    return page;
  };
  const offer = async (page: Page, pack: Pack) => {
    const file = await packFile(join(folder, `${pack.version}.json`), pack, [key]);
    await page.chooseFile('.drop input', file);
  };
  const take = async () => {
    const page = await open(OPTIONS, '.drop input');
    await offer(page, unionPack([key]));
    await page.waitFor(() => document.querySelector('[data-offer]') !== null);
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('[data-offer]')?.innerText)).toContain(
      '1 lesson for a class.',
    );
    await page.clickPage('[data-action="take-pack"]');
    await page.waitFor(() => document.querySelector('[data-pack="harbour"] a[href*="lesson.html"]') !== null);
    return page;
  };
  const text = async (page: Page) =>
    asWritten(await page.evaluate(() => document.querySelector('main')?.innerText ?? ''));
  const CLAIMS = ['paid late in month 1', '$12.50 for each hour'];

  it('is reached from its pack and, after all of the project’s own, from the lessons; read with badge, claims and questions', async () => {
    const options = await take();
    const lists = await open(LISTS, '[data-pack="harbour"] a');
    const order = await lists.evaluate(() =>
      [...document.querySelectorAll('main > section')].map((part) => part.getAttribute('data-pack') ?? 'own'),
    );
    expect(order.lastIndexOf('own')).toBe(order.length - 2);
    expect(order.at(-1)).toBe('harbour');
    const section = await lists.evaluate(() => document.querySelector<HTMLElement>('[data-pack]')?.innerText);
    for (const said of [
      'Pack not checked by Many Hands. Publisher: “Harbour Union”',
      'Who was paid late?',
      'Ages 14 to 18',
    ])
      expect(section).toContain(said);
    expect((await lists.axe()).violations).toEqual([]);
    await lists.close();

    await options.clickPage('[data-pack="harbour"] a[href*="lesson.html"]');
    await options.waitFor(() => document.querySelector('.claim-card') !== null);
    const said = await text(options);
    for (const part of [
      ...CLAIMS,
      'Who was paid late?',
      'Pack not checked by Many Hands. Publisher: “Harbour Union”',
      'One side says',
      'Reported',
      'harbour.example',
    ])
      expect(said).toContain(part);
    for (const part of ['has checked neither the lesson nor the claims', 'Pupils: Write down a guess.', '40 minutes'])
      expect(said).toContain(part);
    expect(asWritten(await options.evaluate(() => document.title))).toMatch(
      /^Pack not checked by Many Hands. Publisher: “Harbour Union”/,
    );
    const cards = await options.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.claim-card')].map((card) => ({
        badge: card.querySelector('.badge')?.textContent ?? '',
        way: card.querySelector('a')?.getAttribute('href')?.split('#')[1] ?? '',
      })),
    );
    expect(cards).toEqual([
      { badge: 'Pack not checked by Many Hands. Publisher: “Harbour Union”', way: '' },
      { badge: '', way: `en/claim/${REPORTED}` },
    ]);
    expect(
      await options.evaluate(() =>
        [...document.querySelectorAll('.phase')].map((one) => one.querySelectorAll('p:not(.by)').length),
      ),
    ).toEqual([2, 3]);
    // Each step has its badge, which stays in sight while it is read.
    const badges = await options.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.phase > .by')].map((by) => getComputedStyle(by).position),
    );
    expect(badges).toEqual(['sticky', 'sticky']);
    await options.clickPage('.asked summary');
    await options.waitFor(() => document.querySelector<HTMLElement>('.asked details')?.innerText.includes('It read'));
    expect((await options.axe()).violations).toEqual([]);
    await options.screenshot(`${OUT}/${name}-light-en-pack-lesson.png`, { fullPage: true });
    await options.emulate({ colorScheme: 'dark' });
    await options.setViewport(320, 800);
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await options.screenshot(`${OUT}/${name}-dark-en-pack-lesson-320.png`, { fullPage: true });
  });

  it('comes out of the printer with its publisher, its claims, their sources and the key, and that nobody here checked it', async () => {
    await take();
    const page = await open(LESSON, '.claim-card');
    const pdf = await page.print();
    writeFileSync(`${OUT}/print-pack-lesson-${name}.pdf`, pdf);
    const printed = await readPrinted(pdf);
    for (const said of [
      ...CLAIMS,
      'Harbour Union',
      'has checked neither',
      'errors@harbour.example',
      'A letter to OpenAI',
    ])
      expect(printed.text).toContain(said);
    // What the teacher does has paragraphs, on lines of their own.
    expect(printed.text).toMatch(/Read both claims aloud\.\s+1\. Who says them\?\s+2\. On what do they rest/);
    // Of each option why it is right, or is not.
    for (const said of ['It read the contracts and says so.', 'Its sources are named on the card.'])
      expect(printed.text).toContain(said);
    for (const said of ['Key of the quiz', 'A report of a newspaper', 'TIME', 'Write down a guess'])
      expect(printed.text).toContain(said);
    expect(printed.text).not.toContain('Report an error');
    expect(printed.sides).toBeLessThanOrEqual(3);
    // Whose it is stands at the head of each side; on the first over the title.
    for (const head of printed.heads) expect(head).toBe('Pack not checked by Many Hands. Publisher: “Harbour Union”');
  });

  itOnce('shows its own language under the words of another, marked as such', async () => {
    await take();
    await setStored(browser, { preferences: { language: 'fr' } });
    const page = await open(LESSON, '.claim-card');
    expect(await text(page)).toContain(asWritten('Langue de la leçon\u00a0: English.'));
    const marked = await page.evaluate(() =>
      ['h1', '#objectives ol', '.phase h3 span', '.card-text', '.asked > p[lang]'].map((part) =>
        document.querySelector(part)?.closest('[lang]')?.getAttribute('lang'),
      ),
    );
    expect(marked).toEqual(['en', 'en', 'en', 'en', 'en']);
    expect((await page.axe()).violations).toEqual([]);
    await page.screenshot(`${OUT}/${name}-light-fr-pack-lesson.png`, { fullPage: true });
  });

  it('goes with its pack, from the page that shows it and from the lists, and leaves nothing behind', async () => {
    const before = await allStored(browser);
    const options = await take();
    const page = await open(LESSON, '.claim-card');
    await removePack(options);
    // Nobody has looked at the page meanwhile: the options are in front.
    await page.waitFor(() => document.querySelector<HTMLElement>('main')?.innerText.includes('not here any more'));
    expect(await text(page)).not.toContain('paid late');
    await options.close();
    const lists = await open(LISTS, 'main section');
    expect(await text(lists)).not.toContain('Harbour');
    const after = await allStored(browser);
    expect(JSON.stringify(after)).not.toContain('harbour');
    expect(after.packs ?? {}).toEqual(before.packs ?? {});
  });

  itOnce(
    'that does not add up, shows what nobody has, or asks about what is not sure is refused in one sentence; nothing is written',
    async () => {
      const page = await open(OPTIONS, '.drop input');
      const before = await allStored(browser);
      const bad: [string, (lesson: NonNullable<Pack['lessons']>[string]) => unknown][] = [
        ['A part of it is not as the format of packs has it.', (lesson) => Object.assign(lesson, { minutes: 45 })],
        ['It leans on something that neither it nor Many Hands has', (lesson) => lesson.claims.push('nothing')],
        [
          'One of its lessons asks about a claim that is not sure',
          ({ questions = [] }) => Object.assign(questions[0] ?? {}, { claim: 'harbour-claim-1' }),
        ],
      ];
      for (const [at, [sentence, spoil]] of bad.entries()) {
        const pack = unionPack([key], at + 10);
        for (const lesson of Object.values(pack.lessons ?? {})) spoil(lesson);
        await offer(page, pack);
        await page.waitFor(
          (said: string) => document.querySelector<HTMLElement>('[data-refused]')?.innerText.includes(said),
          sentence,
        );
      }
      expect(await allStored(browser)).toEqual(before);
    },
  );
});
