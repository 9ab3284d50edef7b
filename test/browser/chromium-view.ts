/** The real toolbar popup or side panel of Chromium, which no tab stands in for. */
import { writeFile } from 'node:fs/promises';
import type { ChromiumTarget } from './chromium-targets';
import type { AxeResult, Media, View } from './driver';
import { axeSource, callSource, findSpot, poll, restingSpot, runAxe, type Sendable, unwrap } from './in-page';

export class ChromiumView implements View {
  constructor(
    private readonly target: ChromiumTarget,
    private readonly end: () => Promise<void>,
  ) {}

  async evaluate<R>(code: Sendable, ...args: unknown[]): Promise<R> {
    return unwrap(await this.target.run(callSource(code, args))) as R;
  }

  async waitFor<R>(code: Sendable, ...args: unknown[]): Promise<R> {
    return poll<R>(String(code).slice(0, 120), () => this.evaluate<R>(code, ...args));
  }

  async clickPage(selector: string): Promise<void> {
    const { x, y } = await restingSpot(selector, () =>
      this.evaluate(`(selector) => (${findSpot})(document, selector)`, selector),
    );
    const button = { x, y, button: 'left', clickCount: 1 };
    await this.target.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
    // The click may close what was clicked in: then no answer comes.
    await this.target.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button }).catch(() => undefined);
  }

  async screenshot(path: string): Promise<void> {
    const { data } = await this.target.send('Page.captureScreenshot', { format: 'png' });
    await writeFile(path, Buffer.from(String(data), 'base64'));
  }

  async emulate({ colorScheme = 'light', forcedColors }: Media): Promise<void> {
    const features = [
      { name: 'prefers-color-scheme', value: colorScheme },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    ];
    await this.target.send('Emulation.setEmulatedMedia', { features });
  }

  print(): Promise<Buffer> {
    return Promise.reject(new Error('Chromium prints no popup and no side panel for a driver'));
  }

  async axe(only?: readonly string[]): Promise<AxeResult> {
    if (!(await this.target.run(`typeof axe === 'object'`))) await this.target.run(`${axeSource()}; 0`);
    return this.evaluate<AxeResult>(`(only) => (${runAxe})(document, only)`, only ?? null);
  }

  async close(): Promise<void> {
    await this.target.detach();
    await this.end().catch(() => undefined);
  }
}
