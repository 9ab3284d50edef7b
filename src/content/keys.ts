/** Keys pressed inside our elements stay ours: no shortcut of the page hears them. */

type KeyHandler = (event: KeyboardEvent) => void;

/** Shared by the detector and the panel, which live in the same isolated world. */
export interface KeyGuard {
  handlers: Map<EventTarget, KeyHandler>;
}

/** Our elements have no field to write in; what can reach the page from them is keys and a copied text. */
const GUARDED = ['keydown', 'keypress', 'keyup', 'copy'] as const;

/**
 * Stops key events aimed at our elements at the window, before any listener of the page that was added later.
 * The browser's own actions (focus, activation, scrolling) are not touched; our handling runs here.
 */
export function guardKeys(signal: AbortSignal): KeyGuard {
  const handlers = new Map<EventTarget, KeyHandler>();
  /** A key that went down in ours goes up in ours, even if it closed what had the focus. */
  let held: string | null | undefined;
  for (const type of GUARDED) {
    addEventListener(
      type,
      (event) => {
        const handler = event.target && handlers.get(event.target);
        const { key } = event as KeyboardEvent;
        const down = type === 'keydown';
        if (down) held = handler && key;
        if (!handler && !(type === 'keyup' && key === held)) return;
        event.stopImmediatePropagation();
        if (down) handler?.(event as KeyboardEvent);
      },
      { capture: true, signal },
    );
  }
  return { handlers };
}
