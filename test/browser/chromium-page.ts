/** A Chromium tab: Playwright for input, navigation and pictures; raw CDP for evaluation and closed shadow roots. */
import { readFile } from 'node:fs/promises';
import type { CDPSession, Frame, Page as PlaywrightPage } from 'playwright-core';
import { ChromiumFrame, resultOf } from './chromium-frame';
import { asPrinted } from './chromium-print';
import type { AxeResult, Media, Page, PartInPage } from './driver';
import {
  axeSource,
  type Box,
  boxIn,
  callSource,
  findSpot,
  inTime,
  poll,
  pollPart,
  restingSpot,
  rootCallSource,
  runAxe,
  type Sendable,
  shifted,
  spotIn,
  unwrap,
} from './in-page';

/** A key or a press that takes away the frame that hears it is never acknowledged; what it did is waited for by whoever asked for it. */
const HANDED_MS = 10_000;
const handed = async (event: Promise<void>): Promise<void> => {
  await inTime('an event', event, HANDED_MS).catch((error: unknown) => {
    if (!String(error).includes('no answer')) throw error;
  });
};

export class ChromiumPage implements Page {
  private readonly frames = new WeakMap<Frame, ChromiumFrame>();

  constructor(
    readonly tab: PlaywrightPage,
    private readonly cdp: CDPSession,
    private readonly findTabId: () => Promise<number>,
  ) {}

  async goto(url: string): Promise<void> {
    await this.tab.goto(url);
  }

  async reload(): Promise<void> {
    await this.tab.reload();
  }

  async url(): Promise<string> {
    return this.evaluate<string>('location.href'); // tab.url() learns of pushState a little later
  }

  // Runtime.evaluate rather than page.evaluate: it is not bound by the page's CSP or Trusted Types.
  private async run(expression: string): Promise<unknown> {
    return resultOf(await this.cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }));
  }

  async evaluate<R>(code: Sendable, ...args: unknown[]): Promise<R> {
    return unwrap(await this.run(callSource(code, args))) as R;
  }

  async waitFor<R>(code: Sendable, ...args: unknown[]): Promise<R> {
    return poll<R>(String(code).slice(0, 120), () => this.evaluate<R>(code, ...args));
  }

  /** Our parts as the debugger sees them: a page script cannot. */
  private async findParts(): Promise<{ name: string; host: number; root: number }[]> {
    const { result } = await this.cdp.send('Runtime.evaluate', { expression: 'document.documentElement' });
    if (!result.objectId) return [];
    const { node } = await this.cdp.send('DOM.describeNode', { objectId: result.objectId, depth: 3, pierce: true });
    const children = (node.children ?? []).flatMap((child) => [child, ...(child.children ?? [])]);
    return children.flatMap((host) => {
      const root = host.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
      const attributes = root?.children?.[0]?.attributes ?? [];
      const name = attributes[attributes.indexOf('data-many-hands') + 1];
      return root && attributes.includes('data-many-hands') && name
        ? [{ name, host: host.backendNodeId, root: root.backendNodeId }]
        : [];
    });
  }

  private async part(name: string): Promise<{ host: number; root: number }> {
    const found = (await this.findParts()).find((part) => part.name === name);
    if (!found) throw new Error(`no part ${name} in ${this.tab.url()}`);
    return found;
  }

  /** Calls a function with an element of the page, or a closed root, as `this`. */
  private async callOn(backendNodeId: number, functionDeclaration: string): Promise<unknown> {
    const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId });
    const { objectId } = object;
    if (!objectId) throw new Error('the element is gone');
    const answer = await this.cdp.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration,
      awaitPromise: true,
      returnByValue: true,
    });
    await this.cdp.send('Runtime.releaseObject', { objectId }).catch(() => undefined);
    return resultOf(answer);
  }

  async parts(): Promise<PartInPage[]> {
    const found: PartInPage[] = [];
    for (const { name, host } of await this.findParts())
      found.push({
        name,
        focused: (await this.callOn(host, 'function () { return document.activeElement === this; }')) === true,
      });
    return found;
  }

  async has(part: string): Promise<boolean> {
    return (await this.findParts()).some(({ name }) => name === part);
  }

  async waitGone(part: string): Promise<void> {
    await poll(`the ${part} to go`, async () => !(await this.has(part)));
  }

  async onHost<R>(part: string, code: Sendable, ...args: unknown[]): Promise<R> {
    const { host } = await this.part(part);
    return unwrap(await this.callOn(host, `function () { return (${rootCallSource(code, args)})(this); }`)) as R;
  }

  /** The frame in a closed root, if there is one. */
  private async frameIn(root: number): Promise<ChromiumFrame | undefined> {
    const { node } = await this.cdp.send('DOM.describeNode', { backendNodeId: root, depth: 4 });
    const all = (from: typeof node): (typeof node)[] => [from, ...(from.children ?? []).flatMap(all)];
    const { attributes = [] } = all(node).find(({ localName }) => localName === 'iframe') ?? {};
    if (attributes.length === 0) return undefined;
    const name = attributes[attributes.indexOf('name') + 1];
    const frame = this.tab.frames().find((candidate) => candidate.name() === name);
    if (!frame) throw new Error('the frame is not there yet');
    const known = this.frames.get(frame) ?? new ChromiumFrame(() => this.tab.context().newCDPSession(frame));
    this.frames.set(frame, known);
    return known;
  }

  async inShadow<R>(part: string, code: Sendable, ...args: unknown[]): Promise<R> {
    const { root } = await this.part(part);
    const frame = await this.frameIn(root);
    if (frame) return unwrap(await frame.run(`(${rootCallSource(code, args)})(document)`)) as R;
    return unwrap(await this.callOn(root, `function () { return (${rootCallSource(code, args)})(this); }`)) as R;
  }

  async boxOf(part: string, inner: string): Promise<Box> {
    const box = await this.inShadow<Box>(part, boxIn, inner);
    const { root } = await this.part(part);
    if (!(await this.frameIn(root))) return box;
    return shifted(
      box,
      unwrap(await this.callOn(root, `function () { return (${rootCallSource(boxIn, ['iframe'])})(this); }`)) as Box,
    );
  }

  async waitInShadow<R>(host: string, code: Sendable, ...args: unknown[]): Promise<R> {
    return pollPart<R>(this, host, code, args);
  }

  private async clickAt({ x, y }: { x: number; y: number }): Promise<void> {
    await handed(this.tab.mouse.click(x, y));
  }

  async click(host: string, inner: string): Promise<void> {
    await this.tab.bringToFront();
    await this.clickAt(await restingSpot(`${host} ${inner}`, () => spotIn(this, host, inner)));
  }

  async clickPage(selector: string): Promise<void> {
    await this.tab.bringToFront();
    await this.clickAt(
      await restingSpot(selector, () => this.evaluate(`(selector) => (${findSpot})(document, selector)`, selector)),
    );
  }

  async download(selector: string): Promise<{ name: string; bytes: Buffer }> {
    const [file] = await Promise.all([this.tab.waitForEvent('download'), this.clickPage(selector)]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  async clickInFrame(frame: string, selector: string): Promise<void> {
    await this.tab.bringToFront();
    await this.tab.frameLocator(frame).locator(selector).click();
  }

  // The DevTools command makes the browser itself send the events; Playwright's own would not be a person's.
  async chooseFile(selector: string, path: string): Promise<void> {
    const found = await this.cdp.send('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)})`,
    });
    if (!found.result.objectId) throw new Error(`no element ${selector} in ${this.tab.url()}`);
    await this.cdp.send('DOM.setFileInputFiles', { objectId: found.result.objectId, files: [path] });
  }

  async moveMouse(x: number, y: number, then?: 'down' | 'up'): Promise<void> {
    await handed(this.tab.mouse.move(x, y).then(() => then && this.tab.mouse[then]()));
  }

  async press(key: string): Promise<void> {
    await handed(this.tab.keyboard.press(key));
  }

  async type(text: string): Promise<void> {
    await this.tab.keyboard.type(text);
  }

  async screenshot(path: string, { fullPage = false } = {}): Promise<void> {
    await this.tab.screenshot({ path, fullPage });
  }

  async print(format: 'A4' | 'Letter' = 'A4', own = ''): Promise<Buffer> {
    return this.tab.pdf({ format, ...asPrinted(own) });
  }

  async emulate({ colorScheme = 'light', forcedColors, reducedMotion, moreContrast }: Media): Promise<void> {
    await this.tab.emulateMedia({
      colorScheme,
      forcedColors: forcedColors ? 'active' : 'none',
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      contrast: moreContrast ? 'more' : 'no-preference',
    });
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.tab.setViewportSize({ width, height });
  }

  async axe(host?: string, only?: readonly string[]): Promise<AxeResult> {
    const root = host === undefined ? undefined : (await this.part(host)).root;
    const frame = root === undefined ? undefined : await this.frameIn(root);
    if (frame) {
      if (!(await frame.run(`typeof axe === 'object'`))) await frame.run(`${axeSource()}; 0`);
      return this.inShadow<AxeResult>(host ?? '', runAxe, only ?? null);
    }
    if (!(await this.run(`typeof axe === 'object'`))) await this.run(`${axeSource()}; 0`);
    if (host !== undefined) return this.inShadow<AxeResult>(host, runAxe, only ?? null);
    return this.evaluate<AxeResult>(`(only) => (${runAxe})(document, only)`, only ?? null);
  }

  async tabId(): Promise<number> {
    await this.tab.bringToFront();
    return this.findTabId();
  }

  async close(): Promise<void> {
    await this.tab.close();
  }
}
