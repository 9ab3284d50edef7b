/** Calls what our scripts in a page offer, with the types that they offer it under. */
import browser from 'webextension-polyfill';
import { type PageScripts, type ScriptName, WORLD_KEY } from '../content/page-scripts';

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
 * Calls a method of a script that runs in the top page of a tab; undefined where that script does not run there.
 * Arguments and result travel as JSON. Throws what the browser throws where it lets us into no page.
 */
export async function run<N extends ScriptName, M extends keyof PageScripts[N] & string>(
  tab: number,
  script: N,
  method: M,
  ...args: Call<N, M>['args']
): Promise<Call<N, M>['result'] | undefined> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId: tab },
    func: call,
    args: [WORLD_KEY, script, method, JSON.parse(JSON.stringify(args))],
  });
  return answer?.result as Call<N, M>['result'] | undefined;
}
