/** All that a teacher prints, by the print engine of each browser: sheets counted, nothing cut, every text to be read back. Asked for, all of it as one picture. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../src/model/languages';
import { it, name } from './fixture';
import { DRAWING_PAGE, drawPages } from './pdf-sheet';

const SITE = 'dist/site';
const OUT = 'test-results/pictures';
const updating = Boolean(process.env.UPDATE_PICTURES);
const LESSONS = readdirSync(`${SITE}/en/lesson`)
  .filter((file) => file.endsWith('-projector.html'))
  .map((file) => file.replace('-projector.html', ''));

/** The lesson whose cards are cut out. */
const LONG = 'who-is-behind';

/** Most sheets that a page may take; what pupils get is for copying, and the fewer the better. */
const MOST = { sheet: 13, pupils: 6, quiz: 1, pieces: 2, labelling: 2, projector: 10 };
const PAGES = [
  ...LESSONS.flatMap((id) =>
    (['sheet', 'pupils', 'quiz'] as const).map((part) => ({
      file: part === 'sheet' ? id : `${id}-${part}`,
      // Each of its pages of cards is one sheet: three, the handout, the tickets.
      most: id === LONG && part === 'pupils' ? 5 : MOST[part],
    })),
  ),
  ...(['pieces', 'labelling'] as const).map((file) => ({ file, most: MOST[file] })),
  { file: `${LONG}-projector`, most: MOST.projector },
];
/** French needs more room, and Letter has less: they go together, and what fits there fits on the other, which is printed in one browser. */
const PAPERS = (
  [
    ['fr', 'Letter'],
    ['en', 'A4'],
  ] as const
).slice(0, name === 'chromium' ? 2 : 1);
/** No letter on paper for pupils is under 10 points; a print engine rounds. */
const LEAST_LETTERS = 9.9;
/** Nor any under 9 on what the teacher reads. */
const LEAST_FOR_TEACHERS = 8.9;
/** Room that a printer keeps free, in points. */
const EDGE = 14;

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u2010-]/g, '');

/** Whether a text stands there, in one piece or, over the end of a sheet, in two. */
const stands = (there: string, text: string): boolean =>
  there.includes(text) ||
  Array.from(text, (_sign, at) => at).some((at) => there.includes(text.slice(0, at)) && there.includes(text.slice(at)));

/** Texts of the page that stand on paper. */
function textsToPrint(): string[] {
  const paper = `.on-screen, .tip, #files, .start, #choices, #stage, #result, #to-wall, .wall, #screens, [hidden], .on-4 .ticket ~ .ticket${
    document.body.classList.contains('lesson-pupils') ? ', main > p' : ''
  }`;
  // Of the wall every screen, also those that are not shown now.
  const away = document.body.classList.contains('projecting') ? '.wall-bar, main > p' : paper;
  return [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, li, td, th, dd, dt, p)')]
    .filter((element) => element.closest(away) === null && !element.querySelector('li, p, h3, .tip, td'))
    .map((element) => element.textContent ?? '')
    .filter((text) => text.trim() !== '');
}

interface Paper {
  sheets: number;
  text: string;
  /** Words that stand over the edge of a sheet, or on it. */
  cut: string[];
  /** Its smallest letters, in points. */
  smallest: number;
}

async function read(pdf: Buffer): Promise<Paper> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const all: Paper = { sheets: document.numPages, text: '', cut: [], smallest: Number.POSITIVE_INFINITY };
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const items = (await sheet.getTextContent()).items.flatMap((item) =>
      'str' in item && item.str.trim() ? item : [],
    );
    for (const { str, transform, width: long, height: high } of items) {
      if (high > 0) all.smallest = Math.min(all.smallest, high);
      const [x, y] = [Number(transform[4]), Number(transform[5])];
      if (x < EDGE || x + long > width - EDGE || y < EDGE || y > height - EDGE) all.cut.push(`${number}: ${str}`);
    }
    expect(items.length, `sheet ${number} is empty`).toBeGreaterThan(0);
    all.text += items.map(({ str }) => str).join('');
  }
  return all;
}

describe(`on paper from ${name}`, () => {
  const printed: { title: string; pdf: Buffer }[] = [];

  it.for(PAPERS)('each page of the lessons is whole, on few sheets (%s)', async ([language, format], { browser }) => {
    mkdirSync(OUT, { recursive: true });
    const counted: string[] = [];
    for (const { file, most } of PAGES) {
      const page = await browser.open(pathToFileURL(resolve(`${SITE}/${language}/lesson/${file}.html`)).href);
      const texts = await page.evaluate(textsToPrint);
      const pdf = await page.print(format);
      await page.close();
      const title = `${file} ${language} ${format}`;
      writeFileSync(`${OUT}/paper-${title.replaceAll(' ', '-')}-${name}.pdf`, pdf);
      printed.push({ title, pdf });
      const { sheets, text, cut, smallest } = await read(pdf);
      counted.push(`${title}: ${sheets} (${smallest.toFixed(1)} pt)`);
      const pupils = /-(?:pupils|quiz)$|^labelling$/.test(file);
      expect(smallest, title).toBeGreaterThan(pupils ? LEAST_LETTERS : LEAST_FOR_TEACHERS);
      const there = bare(text);
      expect(texts.length, title).toBeGreaterThan(4);
      expect(cut, title).toEqual([]);
      expect(
        texts.filter((one) => !stands(there, bare(one))),
        title,
      ).toEqual([]);
      expect(sheets, title).toBeLessThanOrEqual(most);
      // What goes to pupils is theirs alone: no ways of the site, and a page of four tickets.
      // Nor, on paper of the wall, a word of what can be pressed there.
      if (file.endsWith('-projector')) expect(text).not.toMatch(/Leave|Quitter|Contrast/);
      if (file.endsWith('-pupils')) expect(text).not.toMatch(/Many Hands is|Lessons|Leçons/);
    }
    writeFileSync(`${OUT}/paper-${language}-${name}.txt`, `${counted.join('\n')}\n`);
  });

  it('pupils get each page of cards on one sheet, in either language, on either paper', async ({ browser }) => {
    const counted: string[] = [];
    for (const language of LANGUAGES)
      for (const format of ['A4', 'Letter'] as const) {
        const page = await browser.open(pathToFileURL(resolve(`${SITE}/${language}/lesson/${LONG}-pupils.html`)).href);
        const pdf = await page.print(format);
        writeFileSync(`${OUT}/cards-${language}-${format}-${name}.pdf`, pdf);
        const { sheets, smallest } = await read(pdf);
        expect(smallest, `${language} ${format}`).toBeGreaterThan(LEAST_LETTERS);
        counted.push(`${language} ${format}: ${sheets}`);
        await page.close();
      }
    expect(counted).toEqual(['en A4: 5', 'en Letter: 5', 'fr A4: 5', 'fr Letter: 5']);
  });

  it('a lesson in one file prints the part that was gone to, as its own page prints it, and all of it where that is asked for', async ({
    browser,
  }) => {
    const at = (file: string) => pathToFileURL(resolve(`${SITE}/${file}`)).href;
    const counted: Record<string, number> = {};
    for (const [hash, own] of [
      ['', ''],
      ['#phases', ''],
      ['#pupils', '-pupils'],
      ['#sheet-handout', '-pupils'],
      ['#quiz', '-quiz'],
      ['#projector', '-projector'],
    ]) {
      const page = await browser.open(at(`fr/lesson/${LONG}${own}.html`));
      const texts = await page.evaluate(textsToPrint);
      const { sheets } = await read(await page.print('A4'));
      await page.goto(`${at(`data/lesson/${LONG}-fr.html`)}${hash}`);
      const whole = await read(await page.print('A4'));
      await page.close();
      const there = bare(whole.text);
      expect(
        texts.filter((one) => !stands(there, bare(one))),
        hash,
      ).toEqual([]);
      expect(whole.sheets, hash).toBe(sheets);
      expect(whole.cut, hash).toEqual([]);
      counted[own ?? ''] = sheets;
    }
    const page = await browser.open(`${at(`data/lesson/${LONG}-fr.html`)}#all`);
    const all = await read(await page.print('A4'));
    const sum = Object.values(counted).reduce((one, other) => one + other, 0);
    expect(all.sheets).toBeGreaterThanOrEqual(sum - 1);
    expect(all.sheets).toBeLessThanOrEqual(sum + 1);
    // Only Chromium lets a test stand in for the page's own way to the printer.
    if (name === 'chromium') {
      const asked = await page.evaluate(() => {
        let times = 0;
        window.print = () => {
          times += 1;
        };
        document.querySelector<HTMLElement>('main a[href="#all"]')?.click();
        return times;
      });
      expect(asked).toBe(1);
    }
    await page.close();
  });

  it('a long question on a card stands whole', async ({ browser }) => {
    const page = await browser.open(pathToFileURL(resolve(`${SITE}/fr/lesson/${LONG}-pupils.html`)).href);
    const long = await page.evaluate(() => {
      const card = document.querySelector('.claim-card .card-text');
      const text = `${'Une affirmation bien plus longue que celles d’aujourd’hui. '.repeat(9)}Fin de la carte.`;
      if (card) card.textContent = text;
      return text;
    });
    const { text, cut, sheets } = await read(await page.print('Letter'));
    expect(bare(text)).toContain(bare(long));
    expect(cut).toEqual([]);
    expect(sheets).toBeLessThanOrEqual(MOST.pupils + 1);
    await page.close();
  });

  it.runIf(updating)('all of it as one picture', async ({ browser, server }) => {
    expect(printed.length).toBe(PAGES.length * PAPERS.length);
    server.show((host, path) =>
      host === 'paper.example' && path === '/pdfjs.mjs'
        ? { body: readFileSync('node_modules/unpdf/dist/pdfjs.mjs', 'utf8'), type: 'text/javascript' }
        : host === 'paper.example'
          ? { body: DRAWING_PAGE }
          : undefined,
    );
    const page = await browser.open('https://paper.example/');
    await page.waitFor(() => 'pdfReader' in globalThis);
    for (const { title, pdf } of printed) await page.evaluate(drawPages, title, pdf.toString('base64'));
    await page.setViewport(1600, await page.evaluate(() => document.documentElement.scrollHeight));
    await page.screenshot(`${OUT}/all-paper-${name}.png`);
    await page.close();
    server.show();
  });
});
