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
  about: 'openai',
  comments: 'openai-sama-take-home-pay',
  plain: 'The Harbour Union says that raters were paid late in 2026.',
  standard: 'The Harbour Union says that raters were paid late in 2026, and asks for what they are owed.',
  said: '2026-10-01',
  title: 'A letter to OpenAI',
  outlet: 'Harbour Union',
  date: '2026-10-01',
  url: 'https://harbour.example/letter',
};
const HEAD = {
  id: 'harbour',
  publisher: 'Harbour Union',
  site: 'https://harbour.example/',
  corrections: 'errors@harbour.example',
};

/** Writes into the fields by their names, as typing does. */
const fill = (page: Page, fields: Record<string, string>) =>
  page.evaluate((values: Record<string, string>) => {
    for (const [field, value] of Object.entries(values)) {
      const element = document.querySelector<HTMLInputElement>(`[name="${field}"]`);
      if (!element) throw new Error(`no field ${field}`);
      const kind = Object.getPrototypeOf(element) as object;
      Object.getOwnPropertyDescriptor(kind, 'value')?.set?.call(element, value);
      element.dispatchEvent(new Event(element.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    }
  }, fields);

it(`in ${name}, makes, checks, signs and loads a pack of ten claims with the pages alone`, async ({ browser }) => {
  mkdirSync(OUT, { recursive: true });
  const page = await browser.open(browser.extensionUrl('src/pages/make/make.html'));
  await page.waitFor(() => document.querySelector('.faults li') !== null);
  expect((await page.axe()).violations).toEqual([]);
  await fill(page, HEAD);
  for (let number = 1; number <= 10; number += 1) {
    if (number > 1) await page.clickPage('[data-action="add-claim"]');
    await page.waitFor((at: number) => document.querySelector(`[name="plain-${at}"]`) !== null, number);
    await fill(page, Object.fromEntries(Object.entries(CLAIM).map(([field, value]) => [`${field}-${number}`, value])));
  }
  await page.waitFor(() => document.querySelector('.faults') === null && document.querySelector('.ready') !== null);
  const preview = await page.waitFor(() => document.querySelector<HTMLElement>('.sample-pack')?.innerText);
  expect(preview).toContain('From Harbour Union');
  expect(preview).toContain('paid late in 2026');
  await page.screenshot(`${OUT}/${name}-light-en-make-pack.png`, { fullPage: true });

  await fill(page, { passphrase: 'four words are enough' });
  const key = await page.download('[data-action="make-key"]');
  expect(key.name).toBe('harbour.key');
  await page.waitFor(() => document.querySelector('[data-action="sign"]:not(:disabled)') !== null);
  const pack = await page.download('[data-action="sign"]');
  expect(pack.name).toBe('harbour-1.pack.json');
  const path = join(folder, pack.name);
  writeFileSync(path, pack.bytes);

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
