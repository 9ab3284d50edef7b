/** Pages that draw themselves with a framework: one that takes stock after the label has come finds no fault, and keeps what was typed. */
import { describe, expect } from 'vitest';
import type { Page } from './driver';
import { it, name } from './fixture';
import { frameworkPages } from './framework-pages';
import { labelStands } from './meeting';

describe(`in ${name}`, () => {
  let framework: Awaited<ReturnType<typeof frameworkPages>>;
  let open: (path: string) => Promise<Page>;

  it.beforeAll(async () => {
    framework = await frameworkPages();
  });
  it.beforeEach(({ browser, server }) => {
    server.show((host, path) => (host === 'chatgpt.com' ? framework(path) : undefined));
    open = (path) => browser.open(`https://chatgpt.com${path}`);
  });

  it.each([
    'react-300',
    'react-2000',
    'react-6000',
    'react19-300',
    'react19-2000',
    'react19-6000',
    'vue-300',
    'vue-2000',
    'svelte-300',
    'svelte-2000',
  ])(
    '%s: a page that takes stock so many milliseconds after it has loaded finds no fault, and keeps what was typed',
    async (path) => {
      const page = await open(`/${path}`);
      await page.clickPage('#prompt');
      await page.type('my words');
      await page.evaluate(() => void Object.assign(window, { field: document.querySelector('#prompt') }));
      await page.waitFor(() => (window as unknown as { started?: boolean }).started);
      await labelStands(page);
      expect(await page.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual([]);
      const after = await page.evaluate(() => {
        const { field, framework = '' } = window as unknown as { field: HTMLTextAreaElement; framework?: string };
        return { same: field === document.querySelector('#prompt'), typed: field.value, framework };
      });
      expect(after).toMatchObject({ same: true, typed: 'my words' });
      if (path.startsWith('react')) expect(after.framework).toMatch(path.startsWith('react19') ? /^19\./ : /^18\./);
    },
  );
});
