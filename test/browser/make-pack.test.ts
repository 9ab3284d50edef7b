/** A union officer's way with the pages alone: a pack is written, checked, signed and saved, then opened and read in the panel; on the site as in the extension. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { baseRecords } from '../../scripts/knowledge/base-records';
import { loadKnowledge } from '../../scripts/knowledge/load';
import { readDataFolder } from '../../scripts/knowledge/source-files';
import { idsOf } from '../../src/packs/base';
import { openPack } from '../../src/packs/open-pack';
import { speak } from './built';
import { CHIP, PANEL } from './driver';
import { it, itOnce, name } from './fixture';
import { fill, fillForm, fillLesson, signForm } from './pack-form';
import { BELOW, onDisk, siteOn } from './site-files';

const OUT = 'test-results/pictures';
const folder = mkdtempSync(join(tmpdir(), 'make-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const valuesOf = (fields: string[]) =>
  fields.map((field) => document.querySelector<HTMLInputElement>(`[name="${field}"]`)?.value);

/** Whether the browser would ask, were the page left now. */
const asksBeforeLeaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

it(`in ${name}, makes, checks, signs and loads a pack of ten claims with the pages alone`, async ({
  browser,
  server,
}) => {
  mkdirSync(OUT, { recursive: true });
  const page = await browser.open(browser.extensionUrl('src/pages/make/make.html'));
  await page.waitFor(() => document.querySelector('.faults li') !== null);
  expect((await page.axe()).violations).toEqual([]);
  const comments = await page.waitFor(() => document.querySelector<HTMLOptionElement>('#claims option')?.value ?? '');
  expect(comments).toContain(' ');
  await fillForm(page, 10, { comments });
  const preview = await page.waitFor(() => document.querySelector<HTMLElement>('.sample-pack')?.innerText);
  expect(preview).toContain('Pack not checked by Many Hands. Publisher: “Harbour Union”');
  expect(preview).toContain('paid late in 2026');
  expect(preview).toContain('A party’s own document');
  await page.clickPage('.sample-pack .levels button:nth-child(2)');
  expect(
    await page.waitFor(() =>
      document.querySelector<HTMLElement>('.sample-pack')?.innerText.includes('asks for what they are owed'),
    ),
  ).toBe(true);
  await fillLesson(page);
  const lesson = await page.waitFor(() => document.querySelector<HTMLElement>('.sample-lesson')?.innerText);
  for (const said of ['Who was paid late?', 'has checked neither the lesson', '45 minutes', 'The Harbour Union says'])
    expect(lesson).toContain(said);
  expect((await page.axe()).violations).toEqual([]);
  await page.screenshot(`${OUT}/${name}-light-en-make-pack.png`, { fullPage: true });

  expect(server.requests()).toEqual([]);
  expect(await page.evaluate(asksBeforeLeaving)).toBe(true);
  const draft = await page.download('[data-action="save-draft"]');
  expect(draft.name).toBe('harbour-1.draft.json');
  await page.waitFor(() => document.querySelector('fieldset .said')?.textContent !== '');
  expect(await page.evaluate(asksBeforeLeaving)).toBe(false);

  await fill(page, { passphrase: 'short' });
  await page.clickPage('[data-action="make-key"]');
  await page.waitFor(() =>
    document.querySelector('fieldset:has([name="passphrase"]) .said')?.textContent?.includes('fewer than 12'),
  );
  const pack = await signForm(page);
  expect(await page.evaluate(() => document.querySelector('main > .said')?.textContent)).toContain('Try it');
  for (const width of [1280, 320]) {
    await page.setViewport(width, 640);
    // What came of it covers no button, and the words that people compare break between words alone.
    const seen = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const code = document.querySelector('.spoken > code');
      const range = document.createRange();
      const text = code?.firstChild;
      const words = [...(code?.textContent ?? '').matchAll(/[a-z]+/g)].map((word) => {
        if (text) {
          range.setStart(text, word.index);
          range.setEnd(text, word.index + word[0].length);
        }
        return range.getClientRects().length;
      });
      return { button: box('[data-action="sign"]')?.bottom ?? 0, said: box('main > .said')?.top ?? 0, words };
    });
    expect(seen.said).toBeGreaterThanOrEqual(seen.button);
    expect(seen.words).toEqual(Array.from({ length: 8 }, () => 1));
  }
  await page.clickPage('[data-action="copy-words"]');
  await page.waitFor(() =>
    document.querySelector('[data-action="copy-words"]')?.closest('fieldset')?.textContent?.includes('Words copied.'),
  );
  await page.screenshot(`${OUT}/${name}-light-en-make-signed-narrow.png`, { fullPage: true });
  await page.setViewport(1280, 900);
  expect(pack.name).toBe('harbour-1.pack.json');
  const path = join(folder, pack.name);
  writeFileSync(path, pack.bytes);
  await page.chooseFile('[name="open-draft"]', path);
  await page.waitFor(() => document.querySelector<HTMLInputElement>('[name="version"]')?.value === '2');
  expect(await page.evaluate(valuesOf, ['about-10', 'comments-10', 'publisher', 'rests-lesson-1-1'])).toEqual([
    'OpenAI',
    comments,
    'Harbour Union',
    '1',
  ]);

  const options = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
  await options.waitFor(() => document.querySelector('.drop input') !== null);
  await options.chooseFile('.drop input', path);
  await options.waitFor(() => document.querySelector('[data-offer="harbour"]') !== null);
  await options.clickPage('[data-action="take-pack"]');
  await options.waitFor(() => document.querySelector('[data-pack="harbour"] a[href*="lesson.html"]') !== null);
  await options.clickPage('[data-pack="harbour"] a[href*="lesson.html"]');
  await options.waitFor(() => document.querySelectorAll('.claim-card').length === 10);

  const site = await browser.open('https://chatgpt.com/');
  // What a page may find in its window names no pack: that would tell it who the person is with.
  expect(await site.waitInShadow(CHIP, (root) => root.querySelector<HTMLElement>('.go')?.title)).not.toContain(
    'Harbour',
  );
  await site.click(CHIP, '.go');
  await site.waitInShadow(PANEL, (root) => {
    for (const part of root.querySelectorAll('details')) part.open = true;
    return root.querySelectorAll('.pack .claim').length === 10;
  });
});

itOnce(
  `in ${name}, tells what a company says of itself, where and when, and which hard subjects a claim names, in both languages`,
  async ({ browser }) => {
    await speak(browser, 'fr');
    const page = await browser.open(browser.extensionUrl('src/pages/make/make.html'));
    await page.waitFor(() => document.querySelector('.faults li') !== null);
    await fillForm(page, 1);
    expect(await page.evaluate(() => document.querySelector('[name="answerTitle-1"]'))).toBeNull();
    await fill(page, { 'answered-1': 'own-statement', 'hard-1': '1' });
    await page.waitFor(() => document.querySelector('[name="answerTitle-1"]') !== null);
    const faults = () => page.evaluate(() => document.querySelector<HTMLElement>('.faults')?.innerText ?? '');
    await fill(page, { 'answerTitle-1': 'Our suppliers', 'answer-1': 'OpenAI says that it pays on time.' });
    await page.waitFor(() => (document.querySelector('.faults')?.children.length ?? 0) > 2);
    for (const said of ['Quels sujets difficiles', 'Qui a publié la source de la réponse', 'Nature de la source'])
      expect(await faults()).toContain(said);
    await fill(page, {
      ...{
        'answerOn-1': '2026-09-03',
        'answerOutlet-1': 'OpenAI',
        'answerDate-1': '2026-09-03',
        'answerKind-1': 'company',
      },
      'answerUrl-1': 'https://openai.example/suppliers',
    });
    await page.clickPage('[name="topics-1"][value="trauma"]');
    await page.waitFor(() => document.querySelector('.faults') === null && document.querySelector('.ready') !== null);
    expect((await page.axe()).violations).toEqual([]);
    const preview = () => page.evaluate(() => document.querySelector<HTMLElement>('.sample-pack')?.innerText ?? '');
    expect(await preview()).toContain('Le texte complet parle de traumatismes');
    expect(await page.evaluate(() => document.querySelector('.sample-pack')?.textContent)).toContain(
      'OpenAI says that it',
    );
    await page.screenshot(`${OUT}/${name}-light-fr-make-answer.png`, { fullPage: true });
    await page.setViewport(320, 640);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.screenshot(`${OUT}/${name}-light-fr-make-answer-narrow.png`, { fullPage: true });
    await page.setViewport(1280, 900);
    await speak(browser, 'en');
    const pack = await signForm(page);
    const path = join(folder, `own-${pack.name}`);
    writeFileSync(path, pack.bytes);
    const again = await browser.open(browser.extensionUrl('src/pages/make/make.html'));
    await again.waitFor(() => document.querySelector('.faults li') !== null);
    await again.chooseFile('[name="open-draft"]', path);
    await again.waitFor(() => document.querySelector<HTMLInputElement>('[name="version"]')?.value === '2');
    expect(
      await again.evaluate(valuesOf, ['answered-1', 'answerOn-1', 'answerTitle-1', 'answerKind-1', 'hard-1']),
    ).toEqual(['own-statement', '2026-09-03', 'Our suppliers', 'company', '1']);
    expect(
      await again.evaluate(
        () => document.querySelector<HTMLInputElement>('[name="topics-1"][value="trauma"]')?.checked,
      ),
    ).toBe(true);
    await again.screenshot(`${OUT}/${name}-light-en-make-answer.png`, { fullPage: true });
  },
);

describe(`in ${name}, the page of the site`, () => {
  /** Whether the file is a pack that the extension would take. */
  const opened = async (bytes: Uint8Array) => {
    const { pack, isNew } = await openPack(bytes, {
      today: new Date().toISOString().slice(0, 10),
      appVersion: packageFile.version,
      base: idsOf(baseRecords(loadKnowledge(readDataFolder('src/knowledge/data')))),
      remembered: () => undefined,
      denied: { keys: [], packs: [] },
    });
    return { id: pack.id, claims: Object.keys(pack.claims).length, isNew };
  };
  const PACK = { id: 'harbour', claims: 1, isNew: true };

  it('makes the same pack, asks nobody else, and works without a network once it was open', async ({
    browser,
    server,
  }) => {
    // A machine of one's own is trusted without a certificate, as a worker needs it.
    const host = '127.0.0.1';
    server.show(siteOn([host]));
    const address = `http://${host}:${server.port}${BELOW}fr/make-pack.html`;
    const page = await browser.open(address);
    await page.waitFor(() => document.querySelector('.make .faults li') !== null);
    await page.waitFor(async () => {
      const { controller } = navigator.serviceWorker;
      const kept = await Promise.all(
        [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => caches.match(src)),
      );
      return controller && kept.length > 2 && kept.every(Boolean) && (await caches.match(location.href));
    });
    const asked = new Set(server.requests().map((one) => one.host));
    // Chromium asks for itself what kind of fields any form in the web has; the page says so.
    asked.delete('content-autofill.googleapis.com');
    expect(asked).toEqual(new Set([host]));
    server.show(() => 'cut');
    server.clear();
    await page.goto(address);
    await fillForm(page, 1);
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('.sample-pack')?.innerText)).toMatch(
      /Module non vérifié par Petites mains\. Publié par\s: «\sHarbour Union\s»/,
    );
    expect((await page.axe()).violations).toEqual([]);
    await page.screenshot(`${OUT}/${name}-light-fr-make-pack-site.png`, { fullPage: true });
    expect(await opened((await signForm(page)).bytes)).toEqual(PACK);
    await page.setViewport(320, 640);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('makes it from a disk, too', async ({ browser, server }) => {
    const page = await browser.open(onDisk('en/make-pack.html'));
    await page.waitFor(() => document.querySelector('.make .faults li') !== null);
    await fillForm(page, 1);
    expect(await opened((await signForm(page)).bytes)).toEqual(PACK);
    expect(server.requests()).toEqual([]);
  });
});
