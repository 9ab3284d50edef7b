/** What the scripts of one page share: one object in the extension's isolated world, out of the page's sight and reach. */
import type { KeyGuard } from './keys';
import { type RunningScripts, WORLD_KEY } from './page-scripts';
import type { PanelFrame } from './panel-host';

/** Our parts in a page, by the name that stands inside their closed roots. A panel that was made ahead is not one yet. */
export type Part = 'label' | 'note' | 'panel' | 'ahead';

export interface Shared {
  scripts: RunningScripts;
  /** The host of each part that we made last. Which elements are ours is known here alone, never read from the page. */
  parts: Map<Part, HTMLElement>;
  /** Every host that we made, with its root. */
  hosts: WeakMap<Node, ShadowRoot>;
  /** What adds the listeners of our scripts on the window and the document again (listen.ts). */
  listeners: Set<() => void>;
  /** What a person pressed before the script for moments was there to hear it: the way of each press through the page. */
  early?: { type: string; path: EventTarget[] }[] | undefined;
  /** The one guard of our keys, made at document start. */
  keys?: KeyGuard;
  /** The panel's frame that was made last. */
  frame?: PanelFrame;
  /** Claim at which the next panel opens; who opens it takes it away. */
  claim?: string | undefined;
  /** A panel of an older release stood here, so that a person was reading. */
  reading?: boolean;
}

const key: symbol = Symbol.for(WORLD_KEY);
const world = globalThis as { [key: symbol]: Shared | undefined };
// An own property under a symbol: no element of the page can stand in its place.
world[key] ??= { scripts: {}, parts: new Map(), hosts: new WeakMap(), listeners: new Set() };
export const shared: Shared = world[key];

/** Whether a part of ours stands on the page now. */
export const stands = (...parts: Part[]): boolean => parts.some((part) => shared.parts.get(part)?.isConnected);
