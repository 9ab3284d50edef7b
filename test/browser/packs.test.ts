/** A pack as a person meets it: the file opened, read about, taken; its claims beside the base's on every surface; brought back, removed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import type { PrivateKey } from '../../src/packs/keys';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import { COMMENTED, packFile, removePack, tamperedFile, unionKey, unionPack } from './pack-file';
import { readPrinted } from './printed';
import { allStored, setStored } from './stored';

const OUT = 'test-results/pictures';
const folder = mkdtempSync(join(tmpdir(), 'packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe(`in ${name}, a pack`, () => {
  let browser: Browser;
  let page: Page;
  let key: PrivateKey;

  it.beforeEach(async ({ browser: given }) => {
    mkdirSync(OUT, { recursive: true });
    browser = given;
    key ??= await unionKey();
  });

  const openOptions = async () => {
    page = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await page.waitFor(() => document.querySelector('.drop input') !== null);
  };
  const choose = (path: string) => page.chooseFile('.drop input', path);
  const offered = () => page.waitFor(() => document.querySelector<HTMLElement>('[data-offer]')?.innerText);
  const take = async (path: string) => {
    await choose(path);
    await offered();
    await page.clickPage('[data-action="take-pack"]');
    await page.waitFor(() => document.querySelector('[data-offer]') === null);
    await page.waitFor(() => document.querySelector('[data-pack="harbour"]') !== null);
  };
  const file = (version = 1, claims = 1) =>
    packFile(join(folder, `${version}-${claims}.json`), unionPack([key], version, claims), [key]);
  const openPanel = async () => {
    page = await browser.open('https://chatgpt.com/');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    const label = await page.inShadow(CHIP, (root) => root.querySelector<HTMLElement>('.go')?.title ?? '');
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') && root.querySelectorAll('.part').length > 5);
    return label;
  };
  /** What the panel says without packs: every part but theirs, opened. */
  const panelOwn = () =>
    page.waitInShadow(PANEL, (root) => {
      for (const part of root.querySelectorAll<HTMLDetailsElement>('details')) part.open = true;
      const own = [...root.querySelectorAll<HTMLElement>('.hero, .part')].filter(
        (part) => !part.querySelector('.pack'),
      );
      return own.length > 5 && own.map((part) => part.innerText).join('\n');
    });

  it('is read about before it is taken: whose it is, what it touches, its key in words, that nobody here checked it', async () => {
    await openOptions();
    const before = await allStored(browser);
    await choose(await file(1, 3));
    const text = await offered();
    for (const said of [
      'Add this pack? Published by: Harbour Union',
      'Many Hands has not checked these claims',
      'harbour.example',
    ])
      expect(text).toContain(said);
    for (const said of ['3 claims', 'About: ChatGPT', 'errors@harbour.example', 'No pack of this name is here yet'])
      expect(text).toContain(said);
    expect(text).toMatch(/\b([a-z]{5}-){7}[a-z]{5}\b/);
    expect((await page.axe()).violations).toEqual([]);
    await page.screenshot(`${OUT}/${name}-light-en-pack-offer.png`, { fullPage: true });
    await page.clickPage('[data-action="leave-pack"]');
    await page.waitFor(() => document.querySelector('[data-offer]') === null);
    expect(await allStored(browser)).toEqual(before);
  });

  it('stands beside the base in panel and popup with its publisher’s badge, changes no word of it, and is not named where the page could find it', async () => {
    await openPanel();
    const own = await panelOwn();
    await page.close();
    await openOptions();
    await take(await file(1, 2));
    await page.screenshot(`${OUT}/${name}-light-en-pack-taken.png`, { fullPage: true });
    // Opened once, the label rests for a week.
    await setStored(browser, { seen: {} });
    expect(await openPanel()).toMatch(/ sources$/);
    expect(await panelOwn()).toBe(own);
    const pack = await page.inShadow(PANEL, (root) => ({
      text: root.querySelector<HTMLElement>('.pack')?.innerText ?? '',
      badges: root.querySelectorAll('.pack .claim .badge').length,
      links: [...root.querySelectorAll<HTMLAnchorElement>('.pack a')].map(({ href }) => href),
      hosts: [...root.querySelectorAll('.pack li a + .small')].map(({ textContent }) => textContent),
    }));
    for (const said of ['paid late in month 1', 'One side says', 'Many Hands has not checked them', 'Join the union'])
      expect(pack.text).toContain(said);
    expect(pack.badges).toBe(2);
    expect(pack.hosts).toEqual(['(harbour.example)', '(harbour.example)']);
    const reports = pack.links.filter((href) => href.startsWith('mailto:'));
    expect(reports).toHaveLength(2);
    expect(reports.every((href) => href.startsWith('mailto:errors@harbour.example?'))).toBe(true);
    expect(pack.links.every((href) => /^(mailto:errors@|https:\/\/)harbour\.example/.test(href))).toBe(true);
    await page.inShadow(PANEL, (root) => root.querySelector('.pack')?.scrollIntoView({ block: 'start' }));
    await page.screenshot(`${OUT}/${name}-light-en-pack-panel.png`);
    expect((await page.axe(PANEL)).violations).toEqual([]);
    await page.click(PANEL, '.pack .commented button');
    await page.waitInShadow(
      PANEL,
      (root, id: string) => root.querySelector(`.commented .claim[data-place="claim:${id}"] .answer`) !== null,
      COMMENTED,
    );
    // The badge keeps off the text below it.
    const gaps = await page.inShadow(PANEL, (root) =>
      [...root.querySelectorAll('.pack .claim .badge')].map((badge) => {
        const below = badge.parentElement?.nextElementSibling?.getBoundingClientRect().top ?? 0;
        return below - badge.getBoundingClientRect().bottom;
      }),
    );
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4);
    const popup = await browser.openPopup(page);
    const counts = await popup.waitFor(
      () => document.querySelector<HTMLElement>('.counts .badge')?.parentElement?.innerText,
    );
    expect(counts).toBe('Pack not checked by Many Hands. Publisher: “Harbour Union” 2 claims');
    await popup.screenshot(`${OUT}/${name}-light-en-pack-popup.png`);
    await popup.close();
  });

  it('shows its claims twenty at a time, and on paper its badge at the head of each of its sheets', async () => {
    await openOptions();
    await take(await file(1, 45));
    await openPanel();
    const claims = (count: number) =>
      page.waitInShadow(
        PANEL,
        (root, wanted: number) => root.querySelectorAll('.pack .claim').length === wanted,
        count,
      );
    await page.inShadow(PANEL, (root) => {
      const part = root.querySelector('.pack')?.closest('details');
      if (part) part.open = true;
    });
    await claims(20);
    // However long a claim, its badge is in sight for as long as any of it is.
    const seen = await page.inShadow(PANEL, (root) => {
      const card = root.querySelector<HTMLElement>('.pack .claim');
      const scroll = root.querySelector<HTMLElement>('.scroll');
      if (!card || !scroll) return undefined;
      card.style.minBlockSize = '4000px';
      card.scrollIntoView({ block: 'start' });
      scroll.scrollBy({ top: 2000, behavior: 'instant' });
      const { top } = card.querySelector('.badge')?.getBoundingClientRect() ?? { top: -1 };
      const over = scroll.getBoundingClientRect().top;
      card.style.minBlockSize = '';
      return top >= over && top < over + 40;
    });
    expect(seen).toBe(true);
    for (const count of [40, 45]) {
      await page.click(PANEL, '[data-action="more-of-pack"]');
      await claims(count);
    }
    expect(await page.inShadow(PANEL, (root) => root.querySelector('[data-action="more-of-pack"]'))).toBeNull();
    const paper = await browser.open(browser.extensionUrl('src/pages/print/print.html#product=chatgpt&level=plain'));
    await paper.waitFor(() => document.querySelector('.paper-pack') !== null);
    // In large print, so that it needs several.
    await paper.evaluate(() => document.querySelector<HTMLElement>('.paper')?.style.setProperty('font-size', '17pt'));
    const pdf = await paper.print();
    writeFileSync(`${OUT}/print-pack-${name}.pdf`, pdf);
    const { heads } = await readPrinted(pdf);
    const first = heads.findIndex((head) => head.includes('Harbour Union'));
    expect(heads.length - first).toBeGreaterThan(1);
    for (const head of heads.slice(first))
      expect(head).toBe('Pack not checked by Many Hands. Publisher: “Harbour Union”');
  });

  it('is refused with one sentence where it was changed, is older, or has another key; nothing is written', async () => {
    await openOptions();
    await take(await file(2));
    const before = await allStored(browser);
    const other = await unionKey();
    const bad: [string, string][] = [
      [
        await tamperedFile(join(folder, 'tampered.json'), unionPack([key], 3), [key]),
        'It was changed after it was signed.',
      ],
      [await file(1), 'This version, or a newer one, is here already.'],
      [
        await packFile(join(folder, 'other.json'), unionPack([other], 3), [other]),
        'It is not signed with the key that this pack has had so far.',
      ],
      [join(process.cwd(), 'package.json'), 'It is no signed pack.'],
    ];
    for (const [path, sentence] of bad) {
      await choose(path);
      await page.waitFor(
        (said: string) => document.querySelector<HTMLElement>('[data-refused]')?.innerText.includes(said),
        sentence,
      );
    }
    expect(await allStored(browser)).toEqual(before);
    await page.screenshot(`${OUT}/${name}-light-en-pack-refused.png`, { fullPage: true });
  });

  it('gives way to its next version, comes back, and goes without a trace', async () => {
    await openOptions();
    await take(await file(1));
    const first = await allStored(browser);
    await take(await file(2, 3));
    await page.waitFor(() => document.querySelector('[data-action="undo-pack"]') !== null);
    await page.clickPage('[data-action="undo-pack"]');
    await page.waitFor(() => document.querySelector('[data-action="undo-pack"]') === null);
    expect(await allStored(browser)).toEqual(first);
    const options = page;
    await openPanel();
    const reads = (there: boolean) =>
      page.waitInShadow(PANEL, (root, wanted: boolean) => (root.querySelector('.pack') !== null) === wanted, there);
    await reads(true);
    await removePack(options);
    // The panel stood open all the while.
    await reads(false);
    expect(JSON.stringify(await allStored(browser))).not.toContain('harbour');
  });
});
