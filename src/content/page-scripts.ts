/** What each script of ours offers to the background, and where the scripts of one page find each other: types and one key. */
import type { CaptchaWatch } from '../detection/captchas';
import type { Probe } from '../detection/detect';
import type { DetectedProduct } from '../detection/rules';

type Nothing = Record<never, never>;

/** Script -> what the background may call in it (`run` in background/page-scripts.ts). */
export interface PageScripts {
  /** Whether the panel stands beside the page. */
  detector: { panelStands(): boolean };
  panel: Nothing;
  moments: Nothing;
  /** Which products stand on the page; `follow` tells later when that changes. */
  probe: { look(products: readonly DetectedProduct[], follow: boolean): Probe };
  /** Ids of the chat windows and CAPTCHAs that stand on the page now. */
  everywhere: { seen(): readonly string[] };
  'captcha-task': { watch(watch: CaptchaWatch): void };
}

export type ScriptName = keyof PageScripts;

export interface Running<N extends ScriptName> {
  /** Ends everything the script started. */
  lifetime: AbortController;
  api: PageScripts[N];
}

export type RunningScripts = { [N in ScriptName]?: Running<N> };

/**
 * The scripts of a page share one object in the extension's isolated world: `globalThis[Symbol.for(WORLD_KEY)]`, with
 * `scripts: RunningScripts` in it. A symbol, because elements of the page with an `id` or `name` appear as names on that global.
 */
export const WORLD_KEY = 'many-hands';
