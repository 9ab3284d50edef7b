/** A machine that an organisation runs: real policy files, written and removed here (as root only), heard by the extension. */
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/packs/envelope';
import { publicPart } from '../../src/packs/keys';
import { signPack } from '../../src/packs/sign-pack';
import { changeManifest, copyOfBuild } from './built';
import { type Browser, CHIP, launch, type Page } from './driver';
import { name } from './fixture';
import { type FixtureServer, start } from './fixture-server';
import { poll } from './in-page';
import { chromiumId } from './manifest';
import { unionKey, unionPack } from './pack-file';
import { allStored } from './stored';

/** An id of its own: the file is the whole machine's, and other browsers run on it. */
const ADDON = 'policy-test@many-hands.example';
const KEY = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const id = name === 'firefox' ? ADDON : chromiumId('', { version: '0', key: KEY });
const FILE =
  name === 'firefox' ? '/etc/firefox/policies/policies.json' : `/etc/chromium/policies/managed/many-hands-${id}.json`;
const OUT = 'test-results/pictures';
/** What is made of a policy once a browser has handed it over is ours: one browser shows it, each shows that it hands it over. */
const itOnce = it.runIf(name === 'chromium');
const canWrite = process.getuid?.() === 0 && process.platform === 'linux' && !existsSync(FILE);

const set = (policy: object | undefined) => {
  if (!policy) return rmSync(FILE, { force: true });
  mkdirSync(dirname(FILE), { recursive: true });
  const content =
    name === 'firefox'
      ? { policies: { '3rdparty': { Extensions: { [id]: policy } } } }
      : { '3rdparty': { extensions: { [id]: policy } } };
  return writeFileSync(FILE, JSON.stringify(content));
};
const HELD = { language: 'fr', level: 'standard', label: 'toolbar', siteGroups: ['search'], welcome: false };

describe.skipIf(!canWrite)(`in ${name}, on a machine of an organisation (skipped where not root)`, () => {
  let server: FixtureServer;
  let browser: Browser;
  let page: Page;
  let copy: ReturnType<typeof copyOfBuild>;
  let pack: { file: string; keys: string[] };
  let other: typeof pack;

  const begin = async (policy: object | undefined) => {
    set(policy);
    browser = await launch(name, { server, extension: copy.folder, language: 'en', keepsWelcome: true });
  };
  const openOptions = async () => {
    page = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await page.waitFor(() => document.querySelector('.drop input') !== null);
  };
  const shown = () =>
    page.evaluate(() => ({
      lang: document.documentElement.lang,
      managed: document.querySelector<HTMLElement>('.managed')?.innerText ?? '',
      held: ['school', 'language', 'level', 'content', 'quiet', 'moments'].filter((field) =>
        document.querySelector(`[name="${field}"]`)?.matches(':disabled'),
      ),
      groups: [...document.querySelectorAll<HTMLElement>('[data-group]')].map(({ dataset }) => dataset.group),
    }));

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    server = await start();
    copy = copyOfBuild(name, (folder) =>
      changeManifest(folder, (manifest) => {
        if (name === 'firefox') (manifest.browser_specific_settings as { gecko: { id: string } }).gecko.id = ADDON;
        else manifest.key = KEY;
      }),
    );
    const key = await unionKey();
    const keys = [await fingerprint(publicPart(key))];
    const union = unionPack([key]);
    pack = { file: await signPack(union, [key]), keys };
    const docks = JSON.parse(JSON.stringify(union).replaceAll('harbour-', 'docks-')) as typeof union;
    other = { file: await signPack({ ...docks, id: 'docks' }, [key]), keys };
  });
  afterAll(async () => {
    set(undefined);
    copy?.remove();
    await server?.close();
  });

  it('what it sets holds, is named as such, and leaves the rest to the person; no page opens by itself', async () => {
    await begin(HELD);
    try {
      await openOptions();
      expect(await shown()).toEqual({
        lang: 'fr',
        managed: 'Une partie des réglages est fixée par votre organisation.',
        held: ['language', 'level', 'quiet'],
        groups: ['search'],
      });
      expect((await page.axe()).violations).toEqual([]);
      await page.screenshot(`${OUT}/${name}-light-fr-options-managed.png`, { fullPage: true });
      expect((await allStored(browser)).preferences).toBeUndefined();
      page = await browser.open('https://chatgpt.com/');
      const popup = await browser.openPopup(page);
      await popup.waitFor(() => document.querySelector('.managed') !== null);
      await popup.screenshot(`${OUT}/${name}-light-fr-popup-managed.png`);
      await popup.close();
      expect(await page.has(CHIP)).toBe(false);
    } finally {
      await browser.close();
    }
  });

  it('a pack that it hands out is there with its publisher’s name, and cannot be removed here', async () => {
    await begin({ packs: [pack], welcome: false });
    try {
      await openOptions();
      const text = await page.waitFor(() => {
        const item = document.querySelector<HTMLElement>('[data-pack="harbour"]');
        if (!item) location.reload();
        return item?.innerText;
      });
      expect(text).toContain('Added by your organisation, which alone can remove it.');
      expect(await page.evaluate(() => document.querySelector('[data-action="remove-pack"]'))).toBeNull();
      page = await browser.open('https://chatgpt.com/');
      const label = await page.waitInShadow(CHIP, (root) => root.querySelector<HTMLElement>('.go')?.title);
      expect(label).not.toContain('Harbour');
      await poll('the toolbar to name it', () =>
        browser.inBackground(`
          const titles = await Promise.all((await chrome.tabs.query({})).map(({ id }) => chrome.action.getTitle({ tabId: id })));
          return titles.some((title) => /1 from a pack not checked by Many Hands[.] Publisher: .Harbour Union/.test(title));`),
      );
    } finally {
      await browser.close();
    }
  });

  itOnce(
    'can switch packs from links and files off: the page says so and takes none, nor does the background',
    async () => {
      await begin({ packLinks: false, packFiles: false, welcome: false });
      try {
        page = await browser.open(browser.extensionUrl('src/pages/link/link.html'));
        const said = await page.waitFor(() => document.querySelector<HTMLElement>('[data-off]')?.innerText);
        expect(said).toContain('Your organisation has switched packs from links off.');
        expect(await page.evaluate(() => document.querySelector('.link-field'))).toBeNull();
        const answers = await page.evaluate(async () => {
          const ask = (name: string, payload: object) => chrome.runtime.sendMessage({ name, payload });
          return [
            await ask('open-link', { link: 'https://packs.example/harbour-1.pack.json' }),
            await ask('borrow-host', { host: 'packs.example', given: false }),
            await ask('take-pack', { file: btoa('{}') }),
          ];
        });
        expect(answers).toEqual(Array.from({ length: 3 }, () => expect.objectContaining({ code: 'held' })));
      } finally {
        await browser.close();
      }
    },
  );

  itOnce(
    'a pack under a key that it does not name is not taken, nor one that was changed; the one after them is',
    async () => {
      const changed = { ...pack, file: pack.file.replace('"payload":"e', '"payload":"f') };
      await begin({ packs: [{ ...pack, keys: ['another'] }, changed, other], welcome: false });
      try {
        await openOptions();
        await page.waitFor(() => {
          const taken = document.querySelector('[data-pack="docks"]') !== null;
          if (document.querySelector('.drop input') && !taken) location.reload();
          return taken;
        });
        expect(await page.evaluate(() => document.querySelectorAll('li[data-pack]').length)).toBe(1);
      } finally {
        await browser.close();
      }
    },
  );

  // Firefox reads its policies when it starts, and tells no extension of a change.
  it.skipIf(name === 'firefox')(
    'a change is taken up without a restart, and its end gives everything back',
    async () => {
      await begin({ packs: [pack], school: true, welcome: false });
      try {
        await openOptions();
        expect((await shown()).held).toContain('school');
        set(undefined);
        await page.waitFor(() => {
          const free = document.querySelector('.drop input') && !document.querySelector('.managed, [data-pack]');
          if (document.querySelector('.drop input') && !free) location.reload();
          return free;
        });
        expect(await shown()).toMatchObject({ managed: '', held: [] });
        expect(Object.keys(await allStored(browser)).filter((key) => key.startsWith('packs/'))).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );

  it('nothing is said of an organisation where there is none, and the welcome page opens', async () => {
    await begin(undefined);
    try {
      await openOptions();
      expect(await shown()).toMatchObject({ lang: 'en', managed: '', held: [] });
      // It opens after the installation has been heard of, which a busy machine may hear of late.
      const opened = await poll('the welcome page', async () => {
        const count = await browser.inBackground(
          `const pages = chrome.runtime.getContexts
             ? (await chrome.runtime.getContexts({ contextTypes: ['TAB'] })).map(({ documentUrl }) => documentUrl)
             : chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.href);
           return pages.filter((page) => page?.includes('/welcome.html')).length;`,
        );
        return Number(count);
      }).catch(async (error: Error) => {
        const tabs =
          'return (await chrome.tabs.query({})).map(({ url, status, windowId }) => ({ url, status, windowId }));';
        throw new Error(`${error.message}; tabs: ${JSON.stringify(await browser.inBackground(tabs))}`);
      });
      expect(opened).toBe(1);
    } finally {
      await browser.close();
    }
  });
});
