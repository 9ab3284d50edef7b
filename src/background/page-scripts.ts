/** Brings our scripts into a document, and calls what they offer there, with the types that they offer it under. */
import browser from 'webextension-polyfill';
import captchaTask from '../content/captcha-task.iife.ts?script';
import everywhere from '../content/everywhere.iife.ts?script';
import label from '../content/label.iife.ts?script';
import moments from '../content/moments.iife.ts?script';
import near from '../content/near.iife.ts?script';
import orphans from '../content/orphans.iife.ts?script';
import { type PageScripts, type ScriptName, WORLD_KEY } from '../content/page-scripts';
import probe from '../content/probe.iife.ts?script';
import { ManyHandsError } from '../model/errors';
import type { Doc } from './asker';

/** Those that come when they are needed, beside the detector, which the browser itself brings. */
const FILES = {
  detector: 'src/content/detect.iife.js',
  'captcha-task': captchaTask,
  everywhere,
  label,
  moments,
  near,
  orphans,
  probe,
} satisfies Partial<Record<ScriptName, string>>;

/** Where a script is, as the browser wants it. Leading slash: Firefox resolves relative paths against the calling document. */
export const fileOf = (name: keyof typeof FILES): string => `/${FILES[name].replace(/^\//, '')}`;

/** A document by its own name where the browser has one, so that nothing meant for it reaches the next one in the same tab. */
export const targetOf = ({ tab, frame, id }: Doc) =>
  ({ tabId: tab, ...(id === undefined ? { frameIds: [frame] } : { documentIds: [id] }) }) as { tabId: number };

/** By then a browser that lets us in has begun to answer. */
const ANSWERS_MS = 500;

/**
 * Waits for a script to come into a tab, unless the browser withholds the tab: Chromium ("on click") then keeps the script for
 * a press on the toolbar's button and never answers, and tells no address of the tab. Throws ManyHandsError `page-not-allowed` there.
 */
export function unlessWithheld<T>(tab: number, coming: Promise<T>): Promise<T> {
  const refused = async () => {
    await new Promise((resolve) => setTimeout(resolve, ANSWERS_MS));
    const { url } = await browser.tabs.get(tab);
    if (url === undefined) throw new ManyHandsError('page-not-allowed', `the browser withholds tab ${tab}`);
    return coming;
  };
  return Promise.race([coming, refused()]);
}

/** Brings a script into a document, which may be one whose end never arrives. Throws ManyHandsError `page-not-allowed` where the browser does not let us. */
export async function inject(doc: Doc, name: keyof typeof FILES): Promise<void> {
  try {
    const target = targetOf(doc);
    const files = [fileOf(name)];
    await unlessWithheld(doc.tab, browser.scripting.executeScript({ target, injectImmediately: true, files }));
  } catch (error) {
    throw new ManyHandsError('page-not-allowed', `cannot inject ${name} into tab ${doc.tab}`, { cause: error });
  }
}

type Call<N extends ScriptName, M extends keyof PageScripts[N]> = PageScripts[N][M] extends (
  ...args: infer Args
) => infer Result
  ? { args: Args; result: Result }
  : never;

/** Runs in the page, so it may use its arguments alone. */
function call(key: string, script: string, method: string, args: unknown[]): unknown {
  type Api = Record<string, (...given: unknown[]) => unknown>;
  type Scripts = { scripts?: Record<string, { api: Api } | undefined> };
  const world = (globalThis as unknown as Record<symbol, Scripts | undefined>)[Symbol.for(key)];
  return world?.scripts?.[script]?.api[method]?.(...args);
}

/**
 * Calls a method of a script that runs in a document; undefined where that script does not run there.
 * Arguments and result travel as JSON. Throws what the browser throws where it lets us into no page.
 */
export async function run<N extends ScriptName, M extends keyof PageScripts[N] & string>(
  doc: Doc,
  script: N,
  method: M,
  ...args: Call<N, M>['args']
): Promise<Call<N, M>['result'] | undefined> {
  const [answer] = await browser.scripting.executeScript({
    target: targetOf(doc),
    injectImmediately: true,
    func: call,
    args: [WORLD_KEY, script, method, JSON.parse(JSON.stringify(args))],
  });
  return answer?.result as Call<N, M>['result'] | undefined;
}

/** Runs in the page, so it may use its argument alone. */
function end(key: string): void {
  type Scripts = { scripts?: Record<string, { lifetime: AbortController } | undefined> };
  const world = (globalThis as unknown as Record<symbol, Scripts | undefined>)[Symbol.for(key)];
  for (const [name, script] of Object.entries(world?.scripts ?? {})) {
    script?.lifetime.abort();
    delete world?.scripts?.[name];
  }
}

/** Ends every script of ours in a document, whatever release it is of. Throws what the browser throws where it lets us into no page. */
export async function endAll(doc: Doc): Promise<void> {
  await browser.scripting.executeScript({
    target: targetOf(doc),
    injectImmediately: true,
    func: end,
    args: [WORLD_KEY],
  });
}

/** Whether a script of ours runs in a document. */
export async function runs(doc: Doc, script: ScriptName): Promise<boolean> {
  const func = (key: string, name: string): boolean => {
    type Scripts = { scripts?: Record<string, unknown> };
    return (
      (globalThis as unknown as Record<symbol, Scripts | undefined>)[Symbol.for(key)]?.scripts?.[name] !== undefined
    );
  };
  const [answer] = await browser.scripting.executeScript({
    target: targetOf(doc),
    injectImmediately: true,
    func,
    args: [WORLD_KEY, script],
  });
  return answer?.result === true;
}
