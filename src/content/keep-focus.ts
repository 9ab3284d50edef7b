/** Keeps the keyboard in the panel where a page takes it by itself: a focus trap of the page knows nothing of ours. */
import { invoke } from '../detection/node';
import { listen } from './listen';
import { modalOfPage } from './modal';
import type { PanelFrame } from './panel-host';
import type { FocusTold } from './panel-port';

/** What takes the focus again so soon is a trap. A screen reader leads it away without a key as well, and is let go. */
const TRAP_MS = 2000;
/** What takes it three times a second, as a frame of the page can from a page that is silent, is answered for some minutes, not for ever. */
const MOST_TIMES = 500;
/** What the frame says so soon after we took the focus from it ourselves is of our own doing. */
const ECHO_MS = 100;

interface Ways {
  /** Asks for the focus; false where the page kept it. */
  focus(): boolean;
  /** Takes it so that no page can have it. */
  insist(): void;
}

/** Returns what is to hear when the focus came into the frame and left it, but for what its own Tab key did. */
export function keepFocus({ root, iframe, ended }: PanelFrame, { focus, insist }: Ways): (told: FocusTold) => void {
  let [cameAt, pressedAt, blurredAt, taken] = [0, 0, 0, 0];
  const press = ({ isTrusted }: Event) => {
    if (isTrusted) pressedAt = Date.now();
  };
  listen(window, 'pointerdown', press, ended);

  return ({ focus: here, at }) => {
    if (here) {
      cameAt = at;
      return;
    }
    const byPerson = pressedAt > cameAt || !invoke(document, 'hasFocus');
    // What a page asks in a modal dialog of the browser's own is answered as if we were not there.
    if (byPerson || modalOfPage() || ended.aborted || taken >= MOST_TIMES) return;
    if (taken > 0 && at - cameAt >= TRAP_MS) return;
    // A frame of a page that is silent takes the keys alone: for the page the focus is in ours still, and would not be given anew.
    if (root.activeElement === iframe) {
      if (at - blurredAt < ECHO_MS) return;
      blurredAt = Date.now();
      iframe.blur();
    }
    taken += 1;
    if (taken > 1 || !focus()) insist();
  };
}
