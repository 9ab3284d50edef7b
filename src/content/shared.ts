/** What the scripts of one page share: one object in the extension's isolated world, out of the page's sight and reach. */
import type { ChipView } from '../presentation/view';
import type { KeyGuard } from './keys';
import { type RunningScripts, WORLD_KEY } from './page-scripts';
import type { Answer } from './send';

/** Our parts in a page, by the name that stands inside their closed roots. */
export type Part = 'label' | 'note' | 'panel';

export interface PanelTask {
  /** The label that was pressed: product, language, direction, and what to say when the background is gone. */
  label: Pick<ChipView, 'lang' | 'dir' | 'product' | 'reload'>;
  /** Already on its way when the panel script starts. */
  answer: Promise<Answer<'open-panel'>>;
  keys: KeyGuard;
  /** Aborted when the page leaves the product or the script ends. */
  signal: AbortSignal;
  /** Called once when the panel is gone; gives the focus back. */
  closed(): void;
}

export interface Shared {
  scripts: RunningScripts;
  /** The host of each part that we made last. Which elements are ours is known here alone, never read from the page. */
  parts: Map<Part, HTMLElement>;
  /** Every host that we made. */
  hosts: WeakSet<Node>;
  /** The one guard of our keys, made at document start. */
  keys?: KeyGuard;
  panel?: PanelTask | undefined;
  /** Claim at which the next panel opens; the panel takes it away. */
  claim?: string | undefined;
}

const key: symbol = Symbol.for(WORLD_KEY);
const world = globalThis as { [key: symbol]: Shared | undefined };
/** An own property under a symbol: no element of the page can stand in its place. */
export const shared: Shared = world[key] ?? { scripts: {}, parts: new Map(), hosts: new WeakSet() };
world[key] = shared;

/** Whether a part of ours stands on the page now. */
export const stands = (...parts: Part[]): boolean => parts.some((part) => shared.parts.get(part)?.isConnected);
