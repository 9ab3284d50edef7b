/** A Firefox tab, driven over Marionette. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AxeResult, Media, Page, PartInPage } from './driver';
import {
  axeSource,
  type Box,
  boxIn,
  callSource,
  findSpot,
  poll,
  restingSpot,
  rootCallSource,
  runAxe,
  type Sendable,
  shifted,
  spotIn,
  unwrap,
} from './in-page';
import { type Marionette, MarionetteError } from './marionette';

/** WebDriver's code points for keys which are not characters. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`F${index + 1}`, String.fromCharCode(0xe031 + index)]),
  ),
};

/** Our parts, with the browser's own rights: `parts`, and `partNamed` which throws. */
const PARTS = `
  const parts = [...document.querySelectorAll('html > div, body > div')].flatMap((host) => {
    const root = host.openOrClosedShadowRoot;
    const name = root && root.mode === 'closed' ? root.firstElementChild?.dataset?.manyHands : undefined;
    return name ? [{ name, host, root }] : [];
  });
  const partNamed = (name) => {
    const found = parts.find((part) => part.name === name);
    if (!found) throw new Error('no part ' + name + ' in ' + location.href);
    return found;
  };`;

const keyCode = (name: string): string => {
  const code = KEYS[name] ?? name;
  if ([...code].length !== 1) throw new Error(`unknown key ${name}`);
  return code;
};

/** How Firefox is told what a person asks of the system. */
export const preferencesFor = ({ colorScheme, forcedColors, reducedMotion }: Media) => ({
  'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
  'browser.display.document_color_use': forcedColors ? 2 : 1,
  'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
});
export const SET_PREFERENCES =
  'for (const [name, value] of Object.entries(args[0])) Services.prefs.setIntPref(name, value);';

export class FirefoxPage implements Page {
  constructor(
    private readonly marionette: Marionette,
    private readonly handle: string,
    private readonly findTabId: () => Promise<number>,
  ) {}

  /** Runs commands with this tab as the current one; `front` also makes it the tab the user sees. */
  private inTab<T>(work: () => Promise<T>, front = false): Promise<T> {
    return this.marionette.exclusively(async () => {
      await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: front });
      return work();
    });
  }

  private command(name: string, params: Record<string, unknown> = {}, front = false): Promise<unknown> {
    return this.inTab(() => this.marionette.send(name, params), front);
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

  async evaluate<R>(code: Sendable, ...args: unknown[]): Promise<R> {
    return unwrap(
      await this.command('WebDriver:ExecuteScript', {
        script: `return ${callSource(code, args)}`,
        args: [],
        sandbox: null,
      }),
    ) as R;
  }

  async waitFor<R>(code: Sendable, ...args: unknown[]): Promise<R> {
    return poll<R>(String(code).slice(0, 120), () => this.evaluate<R>(code, ...args));
  }

  /** A script with the browser's own rights in the page; the sandbox is kept as long as the document, so axe-core is sent once. */
  private async privileged(script: string): Promise<unknown> {
    return this.command('WebDriver:ExecuteScript', { script, args: [], sandbox: 'system', newSandbox: false });
  }

  async parts(): Promise<PartInPage[]> {
    const found = await this.privileged(
      `${PARTS} return JSON.stringify({ result: parts.map(({ name, host }) => ({ name, focused: document.hasFocus() && document.activeElement === host })) });`,
    );
    return unwrap(found) as PartInPage[];
  }

  async has(part: string): Promise<boolean> {
    return (await this.parts()).some(({ name }) => name === part);
  }

  async waitGone(part: string): Promise<void> {
    await poll(`the ${part} to go`, async () => !(await this.has(part)));
  }

  async onHost<R>(part: string, code: Sendable, ...args: unknown[]): Promise<R> {
    const answer = await this.privileged(`
      ${PARTS} const host = partNamed(${JSON.stringify(part)}).host;
      return (${rootCallSource(code, args)})(host.wrappedJSObject ?? host);`);
    return unwrap(answer) as R;
  }

  async inShadow<R>(part: string, code: Sendable, ...args: unknown[]): Promise<R> {
    return unwrap(await this.inPart(part, (root) => `return (${rootCallSource(code, args)})(${root});`)) as R;
  }

  /** Runs a privileged script where a part's content is: in its closed root, or in the document of the frame in it. */
  private inPart(part: string, script: (root: string) => string): Promise<unknown> {
    const privileged = { args: [], sandbox: 'system', newSandbox: false };
    const run = (text: string) => this.marionette.send('WebDriver:ExecuteScript', { script: text, ...privileged });
    const named = `${PARTS} const { root } = partNamed(${JSON.stringify(part)});`;
    return this.inTab(async () => {
      const frame = (await run(`${named} return root.querySelector('iframe');`)) as Record<string, string> | null;
      if (!frame) return run(`${named} ${script('root')}`);
      await this.marionette.send('WebDriver:SwitchToFrame', { element: Object.values(frame)[0] });
      try {
        return await run(script('document'));
      } finally {
        await this.marionette.send('WebDriver:SwitchToFrame', { id: null });
      }
    });
  }

  async boxOf(part: string, inner: string): Promise<Box> {
    const box = await this.inShadow<Box>(part, boxIn, inner);
    const frame = await this.privileged(`
      ${PARTS} const frame = partNamed(${JSON.stringify(part)}).root.querySelector('iframe');
      if (!frame) return null;
      const { left, right, top, bottom } = frame.getBoundingClientRect();
      return { left, right, top, bottom };`);
    return frame ? shifted(box, frame as Box) : box;
  }

  async waitInShadow<R>(host: string, code: Sendable, ...args: unknown[]): Promise<R> {
    return poll<R>(`${host}: ${String(code).slice(0, 120)}`, () => this.inShadow<R>(host, code, ...args));
  }

  private async pointer(x: number, y: number, click: boolean): Promise<void> {
    const move = { type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) };
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const actions = [
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: click ? [move, ...press] : [move],
      },
    ];
    await this.command('WebDriver:PerformActions', { actions }, true);
  }

  async click(host: string, inner: string): Promise<void> {
    const { x, y } = await restingSpot(`${host} ${inner}`, () => spotIn(this, host, inner));
    await this.pointer(x, y, true);
  }

  async clickPage(selector: string): Promise<void> {
    const { x, y } = await restingSpot(selector, () =>
      this.evaluate(`(selector) => (${findSpot})(document, selector)`, selector),
    );
    await this.pointer(x, y, true);
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

  async moveMouse(x: number, y: number): Promise<void> {
    await this.pointer(x, y, false);
  }

  private async keys(actions: { type: 'keyDown' | 'keyUp'; value: string }[]): Promise<void> {
    await this.command('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] }, true);
  }

  async press(key: string): Promise<void> {
    const codes = key.split(/(?<=.)\+/).map(keyCode);
    await this.keys([
      ...codes.map((value) => ({ type: 'keyDown' as const, value })),
      ...codes.reverse().map((value) => ({ type: 'keyUp' as const, value })),
    ]);
  }

  async type(text: string): Promise<void> {
    await this.keys(
      [...text].flatMap((value) => [
        { type: 'keyDown' as const, value },
        { type: 'keyUp' as const, value },
      ]),
    );
  }

  async screenshot(path: string, { fullPage = false } = {}): Promise<void> {
    const png = await this.command('WebDriver:TakeScreenshot', { full: fullPage, hash: false }, true);
    await writeFile(path, Buffer.from(String(png), 'base64'));
  }

  async print(): Promise<Buffer> {
    return Buffer.from(String(await this.command('WebDriver:Print', {})), 'base64');
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

  async axe(host?: string): Promise<AxeResult> {
    const load = `${axeSource()}; globalThis.axe = window.axe;`;
    if (host !== undefined) await this.inPart(host, () => load);
    else if ((await this.privileged('return typeof axe')) !== 'object') await this.privileged(load);
    if (host !== undefined) return this.inShadow<AxeResult>(host, runAxe);
    return unwrap(await this.privileged(`return ${callSource(`() => (${runAxe})(document)`, [])}`)) as AxeResult;
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
