/** What each script of ours offers to the background and to the others, and where the scripts of one page find each other: types and one key. */
import type { CaptchaWatch } from '../detection/captchas';
import type { Probe } from '../detection/detect';
import type { DetectedProduct } from '../detection/rules';
import type { Label, showChip } from './chip';
import type { panelHost } from './panel-host';

type Nothing = Record<never, never>;

/** Script -> what the background (`run` in background/page-scripts.ts) or another script of the page may call in it. */
export interface PageScripts {
  detector: Nothing;
  moments: Nothing;
  orphans: Nothing;
  /** For the detector: makes the label. */
  label: { show: typeof showChip };
  /** For the detector: the panel, and what a label can do besides standing there. For the background: whether the panel stands, and what closes it. */
  near: { panelHost: typeof panelHost; equip(label: Label): void; panelStands(): boolean; closePanel(): boolean };
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
