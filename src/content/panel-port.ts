/** What the panel's frame and the page's script say to each other, over a port that no page can hear: types and the one mark. */
import type { Reply } from '../messages';
import type { PanelSize } from '../model/choices';

/** The task waits for the panel's script under this symbol, in the isolated world of its frame. */
export const TASK_KEY = 'many-hands-panel';

/** Left in the frame by the background, before the panel's script (background/panel-frames.ts). */
export interface PanelTask {
  product: string;
  /** The question for the panel's content, which is under way. */
  asked: Promise<Reply<'open-panel'>>;
  /** The port, from our script in the page. */
  welcomed: Promise<MessagePort>;
}

/** To the frame: how it stands in the window, and with `shown` that a person looks at it now. */
export interface Stage {
  layout: 'beside' | 'sheet';
  /** Only the header has room: an on-screen keyboard is up. */
  folded: boolean;
  /** What the page's ground asks for, `dark` or `light`; empty where it cannot be told: then the system's. */
  scheme: string;
  /** Said when the extension is gone, and when it does not answer in time. */
  reload: string;
  late: string;
  /** That links may not open here; empty where nothing speaks for that. */
  sealed: string;
  shown?: { claim?: string | undefined };
}

/** The focus came into the frame, or left it by no key of its own; when, in milliseconds since 1970. */
export interface FocusTold {
  focus: boolean;
  at: number;
}

/** From the frame: it is drawn, with its size and the height in CSS pixels that its content would take; or it is to go, with a sentence if it failed, or because the page leads its frame elsewhere; or where the focus is. */
export type FromPanel = { size: PanelSize; height: number } | { close: true; failed?: string; led?: true } | FocusTold;
