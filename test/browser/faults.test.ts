/** What goes wrong in real life, and what a person sees then. Each fault is made in the real browser. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished } from 'vitest';
import { changeManifest, copyOfBuild } from './built';
import { asWritten, claimText } from './claim-text';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import { poll } from './in-page';
import { labelStands } from './meeting';
import { forgetStored, getStored } from './stored';

const CHATGPT = 'https://chatgpt.com/';
const LEAD = claimText('openai-sama-take-home-pay', 'plain');
const NORMAL = claimText('openai-sama-take-home-pay', 'standard');

const lead = async (page: Page): Promise<string> =>
  asWritten((await page.waitInShadow(PANEL, (root) => root.querySelector('.lead')?.textContent)) as string);
const openPanel = async (page: Page): Promise<string> => {
  await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
  await page.click(CHIP, '.go');
  return lead(page);
};

/** What the database holds: each file of the packed base with its length, and the version that answers. */
const storedFiles = (browser: Browser) =>
  browser.inBackground(`
    const db = await new Promise((done) => { const r = indexedDB.open('knowledge'); r.onsuccess = () => done(r.result); });
    const ask = (request) => new Promise((done) => { request.onsuccess = () => done(request.result); });
    const t = db.transaction(['chunks', 'meta']);
    const [keys, blobs, meta] = await Promise.all([ask(t.objectStore('chunks').getAllKeys()), ask(t.objectStore('chunks').getAll()), ask(t.objectStore('meta').get('meta'))]);
    db.close();
    return { files: keys.map((key, at) => [...key, blobs[at].size]), version: meta?.current.kbVersion ?? null };`) as Promise<{
    files: [string, number, number][];
    version: string | null;
  }>;

/** Whether a text stands in the panel once every group is opened. */
const reads = (root: ShadowRoot, text: string): string => {
  for (const details of root.querySelectorAll('details')) details.open = true;
  return root.querySelector('.shell')?.textContent?.replaceAll('\u00a0', ' ').includes(text) ? 'there' : '';
};

describe(`in ${name}`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  describe('the panel still answers', () => {
    it('when the database was deleted', async () => {
      page = await browser.open(CHATGPT);
      await browser.deleteDatabase('knowledge');
      expect(await openPanel(page)).toContain(LEAD);
    });

    it('when the database was emptied, and fills it again: every file, byte for byte as long as before', async () => {
      page = await browser.open(CHATGPT);
      await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
      const before = await storedFiles(browser);
      expect(before.files.length).toBeGreaterThan(0);
      await browser.inBackground(`
        const db = await new Promise((done, fail) => { const r = indexedDB.open('knowledge'); r.onsuccess = () => done(r.result); r.onerror = () => fail(r.error); });
        await new Promise((done) => { const t = db.transaction(['chunks', 'meta'], 'readwrite'); t.objectStore('chunks').clear(); t.objectStore('meta').clear(); t.oncomplete = done; });
        db.close();`);
      expect(await storedFiles(browser)).toEqual({ files: [], version: null });
      expect(await openPanel(page)).toContain(LEAD);
      await expect.poll(() => storedFiles(browser), { timeout: 30_000 }).toEqual(before);
    });

    it('when the database is from a later version of the extension', async () => {
      page = await browser.open(CHATGPT);
      await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
      await browser.killBackground();
      await browser.deleteDatabase('knowledge');
      await browser.inBackground(`
        const db = await new Promise((done, fail) => { const r = indexedDB.open('knowledge', 77); r.onupgradeneeded = () => r.result.createObjectStore('other'); r.onsuccess = () => done(r.result); r.onerror = () => fail(r.error); });
        db.close();`);
      await browser.killBackground();
      expect(await openPanel(page)).toContain(LEAD);
    });

    it('when stored facts are damaged, and the damage is not shown', async () => {
      page = await browser.open(CHATGPT);
      await browser.inBackground(`
        const db = await new Promise((done) => { const r = indexedDB.open('knowledge'); r.onsuccess = () => done(r.result); });
        await new Promise((done) => { const t = db.transaction('chunks', 'readwrite'); const s = t.objectStore('chunks'); const k = s.getAllKeys();
          k.onsuccess = () => { for (const key of k.result) s.put(new TextEncoder().encode('{"lead":"lies"}').buffer, key); }; t.oncomplete = done; });
        db.close();`);
      expect(await openPanel(page)).toContain(LEAD);
    });

    it('when the background was ended before the click', async () => {
      page = await browser.open(CHATGPT);
      await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
      await browser.killBackground();
      expect(await openPanel(page)).toContain(LEAD);
    });

    it('when the background is ended during the question: asked again, it answers', async () => {
      page = await browser.open(CHATGPT);
      await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
      await Promise.all([page.click(CHIP, '.go'), browser.killBackground().catch(() => undefined)]);
      const outcome = await poll('the panel, or what the label says instead', () =>
        page
          .inShadow(PANEL, (root) => root.querySelector('.lead') && 'panel')
          .catch(() => page.inShadow(CHIP, (root) => root.querySelector('.toast')?.textContent)),
      );
      // The label says what happened: the person asks again.
      if (outcome !== 'panel') await page.click(CHIP, '.go');
      expect(await lead(page)).toContain(LEAD);
    });

    it('when the background is ended after it: another level is one click away', async () => {
      page = await browser.open(CHATGPT);
      await openPanel(page);
      await browser.killBackground();
      await page.inShadow(PANEL, (root) =>
        (
          [...root.querySelectorAll('button, label')].find(
            (element) => element.textContent?.trim() === 'Normal',
          ) as HTMLElement
        ).click(),
      );
      expect(await page.waitInShadow(PANEL, reads, NORMAL)).toBe('there');
    });

    it('on a page that allows nothing: default-src none, trusted types required', async () => {
      page = await browser.open(`${CHATGPT}strict`);
      expect(await openPanel(page)).toContain(LEAD);
      const background = await page.inShadow(
        PANEL,
        (root) => getComputedStyle(root.querySelector('.shell') as Element).backgroundColor,
      );
      expect(background).not.toBe('rgba(0, 0, 0, 0)');
    });
  });

  it('a page that removes our element gets no fight and no error, and the label stands again once it is left alone', async () => {
    page = await browser.open(`${CHATGPT}hostile`);
    await page.waitFor(() => (window as unknown as { fixture: { over: boolean } }).fixture.over);
    expect(
      await page.evaluate(() => (window as unknown as { fixture: { removed: [] } }).fixture.removed.length),
    ).toBeLessThan(7);
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await browser.inBackground(`await chrome.tabs.sendMessage(${await page.tabId()}, { name: 'open' })`);
    expect(await page.waitInShadow(PANEL, (root) => root.querySelector('.lead')?.textContent)).toContain('TIME');
  });

  it('nothing is thrown into the page when the background was ended', async () => {
    page = await browser.open(CHATGPT);
    await page.evaluate(() => {
      const errors: string[] = [];
      Object.assign(window, { errors });
      addEventListener('error', (event) => errors.push(event.message));
      addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
    });
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await browser.killBackground();
    await openPanel(page);
    await page.press('Escape');
    expect(await page.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual([]);
  });
});

/** Sends the label of a page away as a person does, once the release that runs now speaks to the page; until that is kept. */
async function sentAwayForGood(browser: Browser, page: Page, host: string): Promise<void> {
  const tab = await page.tabId();
  await poll('the new release to speak to the page', () =>
    browser.inBackground(
      `return await chrome.tabs.sendMessage(${tab}, { name: 'choices-changed' }).then((known) => known === true, () => false)`,
    ),
  );
  await page.click(CHIP, '.x');
  await page.click(CHIP, '.menu li:nth-child(2) button');
  await poll('the choice', async () => {
    const kept = await getStored<{ hiddenSites: Record<string, string> }>(browser, 'preferences');
    return kept?.hiddenSites?.[host] === 'always';
  });
}

describe(`in ${name}, a package`, () => {
  const copy = (change: (folder: string) => void) => {
    const { folder, remove } = copyOfBuild(name, change);
    onTestFinished(remove);
    return folder;
  };
  const ofVersion = (version: string) =>
    copy((folder) => changeManifest(folder, (manifest) => Object.assign(manifest, { version })));

  it('whose facts are missing says so and says what to do', async ({ own }) => {
    const extension = copy((folder) => {
      for (const file of readdirSync(join(folder, 'kb'))) rmSync(join(folder, 'kb', file));
    });
    const browser = await own({ extension });
    const page = await browser.open(CHATGPT);
    const popup = await browser.openPopup(page);
    expect(
      await popup.waitFor(() => document.body.innerText.includes('Install it again') && document.body.innerText),
    ).toContain('cannot be read');
  });

  it('that is damaged leaves every product outside it readable, and the stored copy answers for the rest', async ({
    own,
  }) => {
    const extension = copy(() => undefined);
    const browser = await own({ extension });
    const page = await browser.open(CHATGPT);
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    for (const file of readdirSync(join(extension, 'kb'))) writeFileSync(join(extension, 'kb', file), 'broken');
    await browser.killBackground();
    expect(await openPanel(page)).toContain(LEAD);
  });

  it('that is updated under open pages: a label is still sent away for good; of two panels the new one stays, and works', async ({
    own,
  }) => {
    const browser = await own({ extension: ofVersion('0.1.0'), viewport: { width: 1280, height: 900 } });
    const beside = await browser.open('https://claude.ai/');
    await labelStands(beside);
    const page = await browser.open(CHATGPT);
    await openPanel(page);
    await page.onHost(PANEL, (host) => void Object.assign(host, { old: true }));
    await browser.updateExtension(ofVersion('0.1.1'));
    await poll('the new panel', () => page.onHost(PANEL, (host) => !(host as { old?: boolean }).old));
    expect((await page.parts()).filter((part) => part.name === PANEL).length).toBeLessThan(2);
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
    await page.inShadow(PANEL, (root) =>
      (
        [...root.querySelectorAll('button, label')].find(
          (element) => element.textContent?.trim() === 'Normal',
        ) as HTMLElement
      ).click(),
    );
    expect(await page.waitInShadow(PANEL, reads, NORMAL)).toBe('there');
    await sentAwayForGood(browser, beside, 'claude.ai');
    await page.tabId();
    await forgetStored(browser);
    await page.reload();
    expect(await openPanel(page)).toContain('TIME');
  });
});
