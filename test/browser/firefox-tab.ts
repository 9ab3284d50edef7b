/** What runs in a Firefox tab: commands with it as the current one, code of the page's world, and code with the browser's own rights. */
import type { PartInPage } from './driver';
import { type Box, boxIn, callSource, poll, pollPart, rootCallSource, type Sendable, shifted, unwrap } from './in-page';
import type { Marionette } from './marionette';

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

export class FirefoxTab {
  constructor(
    protected readonly marionette: Marionette,
    protected readonly handle: string,
  ) {}

  /** Runs commands with this tab as the current one; `front` also makes it the tab the user sees. */
  protected inTab<T>(work: () => Promise<T>, front = false): Promise<T> {
    return this.marionette.exclusively(async () => {
      await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: front });
      return work();
    });
  }

  protected command(name: string, params: Record<string, unknown> = {}, front = false): Promise<unknown> {
    return this.inTab(() => this.marionette.send(name, params), front);
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
  protected async privileged(script: string): Promise<unknown> {
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
  protected inPart(part: string, script: (root: string) => string): Promise<unknown> {
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
    return pollPart<R>(this, host, code, args);
  }
}
