/** Pages that draw themselves with a framework: one that takes stock after the label has come finds no fault, and keeps what was typed. */
import { describe, expect } from 'vitest';
import { PANEL, type Page } from './driver';
import { it, name } from './fixture';
import { frameworkPages } from './framework-pages';
import { labelStands, openPanel } from './meeting';

/** Long after the label has come, React alone still takes stock; how it does is its own code, so that Firefox tries the newest then. */
const LATE =
  name === 'chromium'
    ? ['react-6000', 'react19-6000', 'reactinline-6000', 'react19inline-6000', 'react-24000']
    : ['react19-6000'];
const PATHS = ['react', 'react19', 'vue', 'svelte'].flatMap((kind) => [`${kind}-300`, `${kind}-2000`]).concat(LATE);

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

  it.each(PATHS)(
    '%s: a page that takes stock so many milliseconds after it has loaded finds no fault, and keeps what was typed',
    async (path) => {
      const page = await open(`/${path}`);
      await page.clickPage('#prompt');
      await page.type('my words');
      await page.evaluate(() => void Object.assign(window, { field: document.querySelector('#prompt') }));
      if (LATE.includes(path)) await labelStands(page);
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

  it.runIf(name === 'chromium').each(['react-24000', 'react19-24000'])(
    '%s: a page that takes stock while the panel is open finds no fault, and the panel stays',
    async (path) => {
      const page = await open(`/${path}`);
      await page.clickPage('#prompt');
      await page.type('my words');
      await page.evaluate(() => void Object.assign(window, { field: document.querySelector('#prompt') }));
      await openPanel(page);
      expect(await page.evaluate(() => (window as unknown as { started?: boolean }).started)).toBeUndefined();
      await page.waitFor(() => (window as unknown as { started?: boolean }).started);
      const after = await page.evaluate(() => {
        const { field, errors } = window as unknown as { field: HTMLTextAreaElement; errors: string[] };
        return { same: field === document.querySelector('#prompt'), typed: field.value, errors };
      });
      expect(after).toEqual({ same: true, typed: 'my words', errors: [] });
      await page.click(PANEL, '.sizes button:last-child');
      await page.waitInShadow(PANEL, (root) => root.querySelector('[data-width="wide"]') !== null);
    },
  );
});
