/** Chromium through playwright-core: a persistent context with a copy of the unpacked extension, every host led to the fixture server. */
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page as PlaywrightPage } from 'playwright-core';
import { ChromiumPage } from './chromium-page';
import { ChromiumTargets, ChromiumWorker } from './chromium-targets';
import { ChromiumView } from './chromium-view';
import type { Browser, LaunchOptions, Page, PageFunction, View } from './driver';
import { requireBrowser } from './executables';
import { callSource, poll, unwrap } from './in-page';
import { chromiumId, popupPath, readManifest, requiredHosts, sidePath } from './manifest';

class Chromium implements Browser {
  readonly name = 'chromium';
  private hostAccessIsSpecific = false;

  constructor(
    private readonly context: BrowserContext,
    /** Stays open: the worker is watched from it. */
    private readonly first: PlaywrightPage,
    private readonly targets: ChromiumTargets,
    private readonly worker: ChromiumWorker,
    private readonly options: LaunchOptions,
    private readonly home: string,
    private readonly folder: string | undefined,
    private readonly id: string,
  ) {}

  async open(url: string): Promise<Page> {
    const tab = await this.context.newPage();
    const cdp = await this.context.newCDPSession(tab);
    await tab.goto(url);
    return new ChromiumPage(tab, cdp, async () =>
      Number(await this.inBackground('return (await chrome.tabs.query({ active: true, currentWindow: true }))[0].id')),
    );
  }

  extensionUrl(path: string): string {
    return `chrome-extension://${this.id}/${path.replace(/^\//, '')}`;
  }

  async closeAll(): Promise<void> {
    await Promise.all(this.context.pages().map((tab) => tab !== this.first && tab.close()));
    for (const view of await this.targets.find('page', this.extensionUrl(''))) await this.targets.close(view);
    await this.context.clearPermissions();
  }

  async inPopup<Args extends readonly unknown[], R>(
    page: Page,
    code: PageFunction<Args, R>,
    ...args: Args
  ): Promise<Awaited<R>> {
    const popup = await this.openPopup(page);
    try {
      return await popup.waitFor(code, ...args);
    } finally {
      await popup.close();
    }
  }

  /** What opens at an address of the extension when something is done. */
  private async opened(path: string, act: () => Promise<unknown>): Promise<View> {
    const find = () => this.targets.find('page', this.extensionUrl(path));
    const before = await find();
    await act();
    const id = await poll(`${path} to open`, async () => (await find()).find((target) => !before.includes(target)));
    const target = await this.targets.attach(id ?? '');
    return new ChromiumView(target, () => this.targets.close(id ?? ''));
  }

  async openPopup(page: Page): Promise<View> {
    await page.tabId();
    return this.opened(await popupPath(this.folder), () => this.inBackground('await chrome.action.openPopup()'));
  }

  async openPopupOver(window: number): Promise<View> {
    return this.opened(await popupPath(this.folder), () =>
      this.inBackground(`await chrome.action.openPopup({ windowId: ${window} })`),
    );
  }

  async openSide(page: Page, done?: () => Promise<void>): Promise<View> {
    const path = await sidePath(this.folder);
    if (done) return this.opened(path, done);
    const popup = await this.openPopup(page);
    await popup.waitFor(() => document.querySelector('[data-action="side"]') !== null);
    return this.opened(path, () => popup.clickPage('[data-action="side"]'));
  }

  backgroundRuns(): Promise<boolean> {
    return this.worker.runs();
  }

  killBackground(): Promise<void> {
    return this.worker.kill();
  }

  inBackground(body: string): Promise<unknown> {
    return this.worker.evaluate(callSource(`async () => { ${body} }`, []));
  }

  /** Runs a function body in a file of the browser's own settings, which may change them: their page itself would be drawn for nobody. */
  private async inSettings(body: string, address = 'chrome://extensions/strings.m.js'): Promise<unknown> {
    const page = await this.context.newPage();
    try {
      await page.goto(address, { waitUntil: 'commit' });
      return unwrap(
        await page.evaluate(callSource(`async () => { const id = ${JSON.stringify(this.id)}; ${body} }`, [])),
      );
    } finally {
      await page.close();
    }
  }

  async setHostAccess(patterns: readonly string[], allowed: boolean): Promise<void> {
    // The first change turns "all its sites" into a list of sites; that list starts with every required host.
    const list = this.hostAccessIsSpecific ? [] : requiredHosts(await readManifest(this.folder));
    await this.inSettings(`
      const settings = chrome.developerPrivate, all = ${JSON.stringify(list)}, patterns = ${JSON.stringify(patterns)};
      if (all.length) await settings.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
      for (const host of all) await settings.addHostPermission(id, host);
      for (const pattern of patterns) await settings.${allowed ? 'addHostPermission' : 'removeHostPermission'}(id, pattern);
    `);
    this.hostAccessIsSpecific = true;
  }

  async withholdSites(): Promise<void> {
    await this.inSettings(
      `await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' });`,
    );
  }

  async zoomPages(factor: number): Promise<void> {
    await this.inSettings(`await chrome.settingsPrivate.setDefaultZoom(${factor});`, 'chrome://settings/strings.m.js');
  }

  async setTextSize(pixels: number): Promise<void> {
    await this.inSettings(
      `await chrome.settingsPrivate.setPref('webkit.webprefs.default_font_size', ${pixels});`,
      'chrome://settings',
    );
  }

  ownKeys(): Promise<string[]> {
    return Promise.resolve([]);
  }

  async allowInPrivateWindows(): Promise<void> {
    this.worker.forget();
    // This starts the extension anew; without developer mode an unpacked one stays blocked then.
    await this.inSettings(`
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    `);
    await poll('the extension to start anew', () =>
      this.inBackground('return chrome.extension.isAllowedIncognitoAccess()'),
    );
  }

  async deleteDatabase(name: string): Promise<void> {
    const remove = () =>
      this.inBackground(`return new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(${JSON.stringify(name)});
        request.onsuccess = () => resolve('deleted');
        request.onerror = () => reject(request.error);
        request.onblocked = () => setTimeout(() => resolve('blocked'), 300);
      })`);
    if ((await remove()) === 'deleted') return;
    await this.killBackground();
    if ((await remove()) !== 'deleted') throw new Error(`an open page of the extension holds the database ${name}`);
  }

  async setEnabled(enabled: boolean): Promise<void> {
    this.worker.forget();
    // Without developer mode an unpacked extension that is switched on again stays blocked.
    await this.inSettings(`
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.management.setEnabled(id, ${enabled});
    `);
  }

  async updateExtension(newFolder: string): Promise<void> {
    if (!this.folder) throw new Error('this browser was launched without an extension');
    await rm(this.folder, { recursive: true });
    await cp(newFolder, this.folder, { recursive: true });
    const { version } = await readManifest(newFolder);
    this.worker.forget();
    // Without developer mode a reloaded unpacked extension stays blocked.
    await this.inSettings(`
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.reload(id, { failQuietly: false });
    `);
    await poll(
      'the new version',
      async () => (await this.inBackground('return chrome.runtime.getManifest().version')) === version,
    );
  }

  requests() {
    return this.options.server.requests();
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Starts Chromium with a fresh profile. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const home = await realpath(await mkdtemp(join(tmpdir(), 'many-hands-chromium-')));
  const folder = options.extension ? join(home, 'extension') : undefined;
  let id = '';
  if (options.extension && folder) {
    // A copy, so that updateExtension can change what lies in the folder under Chromium's feet.
    await cp(options.extension, folder, { recursive: true });
    id = chromiumId(folder, await readManifest(folder));
  }
  const language = options.language ?? 'en-US';
  const context = await chromium.launchPersistentContext(join(home, 'profile'), {
    executablePath: requireBrowser('chromium'),
    headless: !options.headed,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions', ...(options.keepsPages ? ['--disable-back-forward-cache'] : [])],
    locale: language,
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${options.server.port}`,
      '--ignore-certificate-errors',
      '--disable-sync',
      '--disable-domain-reliability',
      '--no-pings',
      '--no-proxy-server',
      `--lang=${language}`,
      ...(folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
    ],
  });
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('Chromium gave no DevTools session');
  const targets = new ChromiumTargets(cdp);
  const first = context.pages()[0] ?? (await context.newPage());
  const worker = new ChromiumWorker(targets, await context.newCDPSession(first), `chrome-extension://${id}/`);
  return new Chromium(context, first, targets, worker, options, home, folder, id);
}
