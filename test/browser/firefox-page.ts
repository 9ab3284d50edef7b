/** A Firefox tab, driven over Marionette. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AxeResult, Media, Page } from './driver';
import { chord, type KeyAction, letters } from './firefox-keys';
import { preferencesFor, SET_PREFERENCES } from './firefox-media';
import { PRINT_WITH_OWN } from './firefox-print';
import { FirefoxTab } from './firefox-tab';
import { axeSource, callSource, findSpot, poll, restingSpot, runAxe, spotIn, unwrap } from './in-page';
import { type Marionette, MarionetteError } from './marionette';

export class FirefoxPage extends FirefoxTab implements Page {
  constructor(
    marionette: Marionette,
    handle: string,
    private readonly findTabId: () => Promise<number>,
  ) {
    super(marionette, handle);
  }

  async goto(url: string): Promise<void> {
    await this.command('WebDriver:Navigate', { url });
  }

  async reload(): Promise<void> {
    await this.command('WebDriver:Refresh');
  }

  async url(): Promise<string> {
    return String(await this.command('WebDriver:GetCurrentURL'));
  }

  private async pointer(x: number, y: number, ...then: ('down' | 'up')[]): Promise<void> {
    const move = { type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) };
    const presses = then.map((way) => ({ type: way === 'down' ? 'pointerDown' : 'pointerUp', button: 0 }));
    const actions = [
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [move, ...presses],
      },
    ];
    await this.command('WebDriver:PerformActions', { actions }, true);
  }

  async click(host: string, inner: string): Promise<void> {
    const { x, y } = await restingSpot(`${host} ${inner}`, () => spotIn(this, host, inner));
    await this.pointer(x, y, 'down', 'up');
  }

  async clickPage(selector: string): Promise<void> {
    const { x, y } = await restingSpot(selector, () =>
      this.evaluate(`(selector) => (${findSpot})(document, selector)`, selector),
    );
    await this.pointer(x, y, 'down', 'up');
  }

  async download(selector: string): Promise<{ name: string; bytes: Buffer }> {
    const list = `const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs'); const list = await Downloads.getList(Downloads.ALL);`;
    await this.marionette.chrome(`${list} for (const old of await list.getAll()) await list.remove(old);`);
    await this.clickPage(selector);
    const path = await poll('the file to be saved', () =>
      this.marionette.chrome(`${list} return (await list.getAll()).find((file) => file.succeeded)?.target.path ?? ''`),
    );
    return { name: basename(String(path)), bytes: await readFile(String(path)) };
  }

  /** The id of the one element a selector finds in the current frame; inside a turn the caller holds. */
  private async find(selector: string): Promise<string> {
    const reference = (await this.marionette.send('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    })) as Record<string, string>;
    return Object.values(reference)[0] ?? '';
  }

  async clickInFrame(frame: string, selector: string): Promise<void> {
    await this.inTab(async () => {
      await this.marionette.send('WebDriver:SwitchToFrame', { element: await this.find(frame) });
      try {
        await this.marionette.send('WebDriver:ElementClick', { id: await this.find(selector) });
      } finally {
        await this.marionette.send('WebDriver:SwitchToFrame', { id: null });
      }
    }, true);
  }

  async chooseFile(selector: string, path: string): Promise<void> {
    await this.inTab(
      async () => this.marionette.send('WebDriver:ElementSendKeys', { id: await this.find(selector), text: path }),
      true,
    );
  }

  async moveMouse(x: number, y: number, then?: 'down' | 'up'): Promise<void> {
    await this.pointer(x, y, ...(then ? [then] : []));
  }

  private async keys(actions: readonly KeyAction[]): Promise<void> {
    await this.command('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] }, true);
  }

  press(key: string): Promise<void> {
    return this.keys(chord(key));
  }

  type(text: string): Promise<void> {
    return this.keys(letters(text));
  }

  async screenshot(path: string, { fullPage = false } = {}): Promise<void> {
    const png = await this.command('WebDriver:TakeScreenshot', { full: fullPage, hash: false }, true);
    await writeFile(path, Buffer.from(String(png), 'base64'));
  }

  async print(paper: 'A4' | 'Letter' = 'A4', own = ''): Promise<Buffer> {
    const page = paper === 'A4' ? { width: 21, height: 29.7 } : { width: 21.59, height: 27.94 };
    if (own) {
      const inches = [page.width / 2.54, page.height / 2.54];
      const pdf = await this.inTab(() => this.marionette.chromeNow(PRINT_WITH_OWN, ...inches, own), true);
      return Buffer.from(String(pdf), 'base64');
    }
    return Buffer.from(String(await this.command('WebDriver:Print', { page })), 'base64');
  }

  async emulate(media: Media): Promise<void> {
    const { colorScheme, forcedColors } = media;
    await this.inTab(() => this.marionette.chromeNow(SET_PREFERENCES, preferencesFor(media)));
    await this.waitFor(
      (forced: boolean, dark: boolean) =>
        matchMedia('(forced-colors: active)').matches === forced &&
        (forced || matchMedia('(prefers-color-scheme: dark)').matches === dark),
      forcedColors === true,
      colorScheme === 'dark',
    );
  }

  async setViewport(width: number, height: number): Promise<void> {
    // The content area itself is resized: a Firefox window cannot be as narrow as a phone.
    const resize = `const { style } = gBrowser.selectedBrowser;
      for (const [side, size] of Object.entries(args[0])) for (const bound of ['min-', 'max-', '']) style.setProperty(bound + side, size + 'px');`;
    await this.inTab(() => this.marionette.chromeNow(resize, { width, height }), true);
    await this.waitFor((w: number, h: number) => innerWidth === w && innerHeight === h, width, height);
  }

  async axe(host?: string, only?: readonly string[]): Promise<AxeResult> {
    const load = `${axeSource()}; globalThis.axe = window.axe;`;
    const run = (script: string) => (host === undefined ? this.privileged(script) : this.inPart(host, () => script));
    // Half a megabyte: each document is sent it once.
    if ((await run('return typeof axe')) !== 'object') await run(load);
    if (host !== undefined) return this.inShadow<AxeResult>(host, runAxe, only ?? null);
    const onPage = callSource(`(only) => (${runAxe})(document, only)`, [only ?? null]);
    return unwrap(await this.privileged(`return ${onPage}`)) as AxeResult;
  }

  async tabId(): Promise<number> {
    await this.inTab(async () => undefined, true);
    return this.findTabId();
  }

  /** Closes the tab and stands on another one: the last tab is kept, because Firefox would end with it. */
  async close(): Promise<void> {
    try {
      const handles = (await this.command('WebDriver:GetWindowHandles')) as string[];
      const others = handles.filter((handle) => handle !== this.handle);
      if (others.length === 0) {
        const { handle } = (await this.command('WebDriver:NewWindow', { type: 'tab', focus: false })) as {
          handle: string;
        };
        others.push(handle);
      }
      await this.command('WebDriver:CloseWindow');
      await this.marionette.exclusively(() =>
        this.marionette.send('WebDriver:SwitchToWindow', { handle: others[0], focus: false }),
      );
    } catch (error) {
      if (!(error instanceof MarionetteError && error.kind === 'no such window')) throw error;
    }
  }
}
