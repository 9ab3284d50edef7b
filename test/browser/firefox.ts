/** Firefox over Marionette: a fresh profile, a temporary add-on, every host led to the fixture server. */
import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, LaunchOptions, Page, PageFunction, View } from './driver';
import type { FirefoxExtension } from './firefox-extension';
import { preferencesFor, SET_PREFERENCES } from './firefox-media';
import { FirefoxPage } from './firefox-page';
import { FirefoxView } from './firefox-view';
import { poll } from './in-page';
import type { Marionette } from './marionette';

/**
 * Opens an empty tab in front, and gives its handle. Marionette's own command takes whichever tab stands in front once any has opened: when
 * the extension opened the welcome page at that moment, a spec was led away in it, and the page never came.
 */
const OPEN_TAB = `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const tab = gBrowser.addTab('about:blank', { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
  gBrowser.selectedTab = tab;
  return NavigableManager.getIdForBrowser(tab.linkedBrowser);`;

export class Firefox implements Browser {
  readonly name = 'firefox';

  constructor(
    private readonly marionette: Marionette,
    /** The tab it starts with, which stays: with its last tab Firefox would end. */
    private readonly first: string,
    private readonly child: ChildProcess,
    private readonly options: LaunchOptions,
    private readonly home: string,
    private readonly extension: FirefoxExtension,
    private readonly host: string,
    private folder: string | undefined,
  ) {}

  async open(url: string): Promise<Page> {
    const handle = String(await this.marionette.chrome(OPEN_TAB));
    const page = new FirefoxPage(this.marionette, handle, async () =>
      Number(await this.extension.run('return extension.tabManager.getWrapper(gBrowser.selectedTab).id')),
    );
    const { width, height } = this.options.viewport ?? { width: 1280, height: 800 };
    await page.setViewport(width, height);
    await page.goto(url);
    return page;
  }

  extensionUrl(path: string): string {
    return `moz-extension://${this.host}/${path.replace(/^\//, '')}`;
  }

  async closeAll(): Promise<void> {
    await this.marionette.chrome(
      `window.SidebarController?.hide(); for (const { xulBrowser, viewType } of WebExtensionPolicy.getByID(args[0])?.extension?.views ?? []) if (viewType === 'popup') xulBrowser.closest('panel')?.hidePopup();`,
      this.extension.id,
    );
    await this.marionette.exclusively(async () => {
      const handles = (await this.marionette.send('WebDriver:GetWindowHandles')) as string[];
      for (const handle of handles.filter((one) => one !== this.first)) {
        await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
        await this.marionette.send('WebDriver:CloseWindow');
      }
      await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.first, focus: true });
    });
    await this.marionette.chrome(SET_PREFERENCES, preferencesFor(this.options));
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

  private async opened(type: 'popup' | 'sidebar', act: () => Promise<unknown>): Promise<View> {
    const close = {
      popup: `[...extension.views].find(({ viewType }) => viewType === 'popup')?.xulBrowser.closest('panel')?.hidePopup()`,
      sidebar: 'window.SidebarController.hide()',
    }[type];
    await act();
    await poll(`the ${type} to open`, () => this.extension.has(type));
    return new FirefoxView(this.extension, type, async () => {
      await this.extension.run(close);
      await poll(`the ${type} to close`, async () => !(await this.extension.has(type)));
    });
  }

  async openPopup(page: Page): Promise<View> {
    await page.tabId();
    return this.openPopupOver();
  }

  openPopupOver(over?: number): Promise<View> {
    return this.opened('popup', () =>
      this.extension.run(
        `// One that has just closed itself may still be on its way out.
        const panel = document.getElementById('customizationui-widget-panel');
        if (panel && panel.state !== 'closed')
          await new Promise((done) => { panel.addEventListener('popuphidden', done, { once: true }); panel.hidePopup(); });
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { browserActionFor, windowTracker } = ExtensionParent.apiManager.global;
        const [over] = args;
        await browserActionFor(extension).openPopup(typeof over === 'number' ? windowTracker.getWindow(over) : window, true);`,
        over,
      ),
    );
  }

  async openSide(page: Page, done?: () => Promise<void>): Promise<View> {
    if (done) return this.opened('sidebar', done);
    const popup = await this.openPopup(page);
    await popup.waitFor(() => document.querySelector('[data-action="side"]') !== null);
    return this.opened('sidebar', () => popup.clickPage('[data-action="side"]'));
  }

  async backgroundRuns(): Promise<boolean> {
    return Boolean(await this.extension.run(`return extension.backgroundState === 'running'`));
  }

  async killBackground(): Promise<void> {
    // It may start anew at once, for whatever happens in the browser: the one that ran is gone.
    await this.extension.run(`
      const ended = [...extension.views].find(({ viewType }) => viewType === 'background');
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      while (ended && extension.views.has(ended)) await new Promise((done) => window.setTimeout(done, 20));`);
  }

  async inBackground(body: string): Promise<unknown> {
    await this.extension.run('await extension.wakeupBackground?.()');
    return this.extension.evaluateIn('background', body);
  }

  async setHostAccess(patterns: readonly string[], allowed: boolean): Promise<void> {
    await this.extension.run(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       await ExtensionPermissions[args[1] ? 'add' : 'remove'](extension.id, { permissions: [], origins: args[0] }, extension);`,
      patterns,
      allowed,
    );
  }

  async withholdSites(): Promise<void> {
    await this.extension.run(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       const origins = extension.allowedOrigins.patterns.map(({ pattern }) => pattern);
       await ExtensionPermissions.remove(extension.id, { permissions: [], origins }, extension);`,
    );
  }

  zoomPages(): Promise<void> {
    return Promise.resolve();
  }

  async setTextSize(pixels: number, least = 0): Promise<void> {
    const set = (name: string, to: number) => `Services.prefs.setIntPref('font.${name}.x-western', ${to});`;
    await this.extension.run(set('size.variable', pixels) + set('minimum-size', least));
  }

  async ownKeys(): Promise<string[]> {
    return (await this.extension.run(
      `return [...document.querySelectorAll('key[key][modifiers]:not([disabled="true"])')]
         .filter((key) => !key.closest('keyset')?.id.startsWith('ext-keyset'))
         .map((key) => [...key.getAttribute('modifiers').split(/[ ,]+/).map((name) => ({ accel: 'Ctrl', control: 'Ctrl', shift: 'Shift', alt: 'Alt' })[name] ?? name), key.getAttribute('key').toUpperCase()].join('+'));`,
    )) as string[];
  }

  async allowInPrivateWindows(): Promise<void> {
    await this.extension.run(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       await ExtensionPermissions.add(extension.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
       const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       await (await AddonManager.getAddonByID(extension.id)).reload();`,
    );
    await poll('the add-on to start anew', () =>
      this.extension.run(
        `await extension.readyPromise; return extension.privateBrowsingAllowed && extension.backgroundState !== 'starting'`,
      ),
    );
  }

  async deleteDatabase(name: string): Promise<void> {
    const remove = () =>
      this.extension.run(
        `return new Promise((resolve, reject) => {
           const request = indexedDB.deleteForPrincipal(extension.principal, args[0]);
           request.onsuccess = () => resolve('deleted');
           request.onerror = () => reject(request.error);
           request.onblocked = () => setTimeout(() => resolve('blocked'), 300);
         })`,
        name,
      );
    if ((await remove()) === 'deleted') return;
    await this.killBackground();
    if ((await remove()) !== 'deleted') throw new Error(`an open page of the extension holds the database ${name}`);
  }

  async setEnabled(enabled: boolean): Promise<void> {
    await this.marionette.chrome(
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       const addon = await AddonManager.getAddonByID(args[0]);
       await addon[args[1] ? 'enable' : 'disable']();`,
      this.extension.id,
      enabled,
    );
    if (enabled)
      await poll('the add-on to start', () =>
        this.extension.run(`await extension.readyPromise; return extension.backgroundState !== 'starting'`),
      );
  }

  async updateExtension(newFolder: string): Promise<void> {
    this.folder = resolve(newFolder);
    await this.install();
  }

  /** Installs `folder` as a temporary add-on and waits until it runs. */
  async install(): Promise<void> {
    await this.marionette.send('Addon:Install', {
      path: this.folder,
      temporary: true,
      // Every window of such a Firefox is a private one.
      allowPrivateBrowsing: this.options.neverRemembers ?? false,
    });
    await poll('the add-on to start', () =>
      this.extension.run(`await extension.readyPromise; return extension.backgroundState !== 'starting'`),
    );
  }

  /** The interface language, without a language pack: the browser's own texts stay English, getUILanguage() and messages follow. */
  async setLanguage(language: string): Promise<void> {
    await this.marionette.chrome(
      `const { locale } = Services; locale.availableLocales = [...new Set([args[0], ...locale.availableLocales])]; locale.requestedLocales = [args[0]];`,
      language,
    );
  }

  requests() {
    return this.options.server.requests();
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.child.once('exit', done));
    const patience = setTimeout(() => this.child.kill('SIGKILL'), 5_000);
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.child.kill());
    if (this.child.exitCode === null && this.child.signalCode === null) await ended;
    clearTimeout(patience);
    this.marionette.close();
    await rm(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}
