/** The real toolbar popup or sidebar of Firefox, which no tab stands in for. */
import { writeFile } from 'node:fs/promises';
import type { AxeResult, Media, View } from './driver';
import type { FirefoxExtension, ViewType } from './firefox-extension';
import { axeSource, findSpot, poll, restingSpot, runAxe, type Sendable } from './in-page';

export class FirefoxView implements View {
  constructor(
    private readonly extension: FirefoxExtension,
    private readonly type: ViewType,
    private readonly end: () => Promise<void>,
  ) {}

  async evaluate<R>(code: Sendable, ...args: unknown[]): Promise<R> {
    return (await this.extension.evaluateIn(
      this.type,
      `const value = (${String(code)}); return typeof value === 'function' ? value(...${JSON.stringify(args)}) : value;`,
    )) as R;
  }

  async waitFor<R>(code: Sendable, ...args: unknown[]): Promise<R> {
    return poll<R>(String(code).slice(0, 120), () => this.evaluate<R>(code, ...args));
  }

  async clickPage(selector: string): Promise<void> {
    const { x, y } = await restingSpot(selector, () =>
      this.evaluate(`(selector) => (${findSpot})(document, selector)`, selector),
    );
    await this.extension.mouseIn(this.type, x, y);
  }

  async screenshot(path: string): Promise<void> {
    await writeFile(path, Buffer.from(await this.extension.pictureOf(this.type), 'base64'));
  }

  async emulate({ colorScheme, forcedColors }: Media): Promise<void> {
    const dark = colorScheme === 'dark';
    await this.extension.askFor(this.type, dark ? 'dark' : 'light', forcedColors ? 'active' : 'none');
    await this.waitFor(
      (isDark: boolean, forced: boolean) =>
        matchMedia('(forced-colors: active)').matches === forced &&
        (forced || matchMedia('(prefers-color-scheme: dark)').matches === isDark),
      dark,
      forcedColors === true,
    );
  }

  async print(): Promise<Buffer> {
    return Buffer.from(await this.extension.paperOf(this.type), 'base64');
  }

  async axe(only?: readonly string[]): Promise<AxeResult> {
    return this.evaluate<AxeResult>(
      `(only) => { ${axeSource()}; globalThis.axe ??= window.axe; return (${runAxe})(document, only); }`,
      only ?? null,
    );
  }

  close(): Promise<void> {
    return this.end();
  }
}
