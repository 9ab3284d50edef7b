/** A union officer's way with the pages alone: a pack is written, checked, signed and saved, then opened and read in the panel. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';

const OUT = 'test-results/pictures';
const folder = mkdtempSync(join(tmpdir(), 'make-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CLAIM = {
  product: 'chatgpt',
  // As it is typed in haste; the list has it as OpenAI.
  about: 'openai',
  plain: 'The Harbour Union says that raters were paid late in 2026.',
  standard: 'The Harbour Union says that raters were paid late in 2026, and asks for what they are owed.',
  said: '2026-10-01',
  title: 'A letter to OpenAI',
  outlet: 'Harbour Union',
  date: '2026-10-01',
  url: 'https://harbour.example/letter',
  kind: 'union',
};
const HEAD = {
  id: 'harbour',
  publisher: 'Harbour Union',
  site: 'https://harbour.example/',
  corrections: 'errors@harbour.example',
};

/** Writes into the fields by their names and leaves them, as typing does. */
const fill = (page: Page, fields: Record<string, string>) =>
  page.evaluate((values: Record<string, string>) => {
    for (const [field, value] of Object.entries(values)) {
      const element = document.querySelector<HTMLInputElement>(`[name="${field}"]`);
      if (!element) throw new Error(`no field ${field}`);
      const kind = Object.getPrototypeOf(element) as object;
      Object.getOwnPropertyDescriptor(kind, 'value')?.set?.call(element, value);
      element.dispatchEvent(new Event(element.localName === 'select' ? 'change' : 'input', { bubbles: true }));
      element.dispatchEvent(new Event('blur'));
    }
  }, fields);

const valuesOf = (fields: string[]) =>
  fields.map((field) => document.querySelector<HTMLInputElement>(`[name="${field}"]`)?.value);

/** Whether the browser would ask, were the page left now. */
const asksBeforeLeaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

it(`in ${name}, makes, checks, signs and loads a pack of ten claims with the pages alone`, async ({ browser }) => {
  mkdirSync(OUT, { recursive: true });
  const page = await browser.open(browser.extensionUrl('src/pages/make/make.html'));
  await page.waitFor(() => document.querySelector('.faults li') !== null);
  expect((await page.axe()).violations).toEqual([]);
  await fill(page, HEAD);
  const comments = await page.waitFor(() => document.querySelector<HTMLOptionElement>('#claims option')?.value ?? '');
  expect(comments).toContain(' ');
  for (let number = 1; number <= 10; number += 1) {
    if (number > 1) await page.clickPage('[data-action="add-claim"]');
    await page.waitFor((at: number) => document.querySelector(`[name="plain-${at}"]`) !== null, number);
    await fill(
      page,
      Object.fromEntries(Object.entries({ ...CLAIM, comments }).map(([field, value]) => [`${field}-${number}`, value])),
    );
  }
  await page.waitFor(() => document.querySelector('.faults') === null && document.querySelector('.ready') !== null);
  const preview = await page.waitFor(() => document.querySelector<HTMLElement>('.sample-pack')?.innerText);
  expect(preview).toContain('From Harbour Union');
  expect(preview).toContain('paid late in 2026');
  expect(preview).toContain('A party’s own document');
  await page.screenshot(`${OUT}/${name}-light-en-make-pack.png`, { fullPage: true });

  expect(await page.evaluate(asksBeforeLeaving)).toBe(true);
  const draft = await page.download('[data-action="save-draft"]');
  expect(draft.name).toBe('harbour-1.draft.json');
  await page.waitFor(() => document.querySelector('fieldset .said')?.textContent !== '');
  expect(await page.evaluate(asksBeforeLeaving)).toBe(false);

  await fill(page, { passphrase: 'short' });
  await page.clickPage('[data-action="make-key"]');
  await page.waitFor(() => document.querySelector('main > .said')?.textContent?.includes('fewer than 12'));
  await fill(page, { passphrase: 'four words are enough' });
  const key = await page.download('[data-action="make-key"]');
  expect(key.name).toBe('harbour.key');
  await page.waitFor(() => document.querySelector('[data-action="sign"]:not(:disabled)') !== null);
  expect(await page.evaluate(() => document.querySelector('main > .said')?.textContent)).toBe('');
  const pack = await page.download('[data-action="sign"]');
  expect(pack.name).toBe('harbour-1.pack.json');
  const path = join(folder, pack.name);
  writeFileSync(path, pack.bytes);
  await page.chooseFile('[name="open-draft"]', path);
  await page.waitFor(() => document.querySelector<HTMLInputElement>('[name="version"]')?.value === '2');
  expect(await page.evaluate(valuesOf, ['about-10', 'comments-10', 'publisher'])).toEqual([
    'OpenAI',
    comments,
    'Harbour Union',
  ]);

  const options = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
  await options.waitFor(() => document.querySelector('.drop input') !== null);
  await options.chooseFile('.drop input', path);
  await options.waitFor(() => document.querySelector('[data-offer="harbour"]') !== null);
  await options.clickPage('[data-action="take-pack"]');
  await options.waitFor(() => document.querySelector('[data-pack="harbour"]') !== null);

  const site = await browser.open('https://chatgpt.com/');
  // What a page may find in its window names no pack: that would tell it who the person is with.
  expect(await site.waitInShadow(CHIP, (root) => root.querySelector('.go')?.textContent)).not.toContain('Harbour');
  await site.click(CHIP, '.go');
  await site.waitInShadow(PANEL, (root) => {
    for (const part of root.querySelectorAll('details')) part.open = true;
    return root.querySelectorAll('.pack .claim').length === 10;
  });
});
