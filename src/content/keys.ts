/** Keys pressed inside our elements stay ours: no shortcut of the page hears them. And what is pressed there is pressed, whatever the page swallows. */
import { shared } from './shared';

type KeyHandler = (event: KeyboardEvent) => void;

/** Shared by all our scripts of a page, which live in the same isolated world. */
export interface KeyGuard {
  /** Our hosts, and what each does with a key that goes down in it. */
  handlers: Map<EventTarget, KeyHandler>;
  /** Listens, also again after the page dropped all listeners of its window (`document.open`). False once that happened: then others may hear before us. */
  listen(): boolean;
}

/** Our elements have no field to write in; what can reach the page from them is keys, a copied text and a dragged one. */
const GUARDED = ['keydown', 'keypress', 'keyup', 'copy', 'cut', 'dragstart', 'drag', 'dragend'] as const;

/** A page that shows a person round swallows each click before it comes to what was clicked: then the button hears of it all the same. */
function pressAllTheSame(event: Event): void {
  const root = shared.hosts.get(event.target as Node);
  if (!root || !event.isTrusted) return;
  let came = false;
  const comes = () => {
    came = true;
  };
  root.addEventListener('click', comes, { capture: true, once: true });
  setTimeout(() => {
    if (came) return;
    const { detail, clientX, clientY } = event as MouseEvent;
    // A key presses what has the focus.
    const pressed = detail > 0 ? root.elementFromPoint(clientX, clientY) : root.activeElement;
    pressed?.closest('button')?.onclick?.(event as PointerEvent);
  });
}

/**
 * Stops such events aimed at our elements at the window, before any listener of the page that was added later. The
 * browser's own actions (focus, activation, scrolling) are not touched; our handling runs here.
 */
function makeGuard(): KeyGuard {
  const handlers = new Map<EventTarget, KeyHandler>();
  /** A key that went down in ours goes up in ours, even if it closed what had the focus. */
  let held: string | null | undefined;
  /** A type of event that no page can know tells us whether we still listen. */
  const sign = String(Math.random());
  let [first, heard] = [true, true];
  const hear = () => {
    heard = true;
  };
  const guard = (event: Event) => {
    const handler = event.target && handlers.get(event.target);
    const { type } = event;
    const keyOf = () => (event as KeyboardEvent).key;
    const down = type === 'keydown';
    if (down) held = handler && keyOf();
    // Which key it is, is not asked where none went down in ours.
    if (!handler && !(held && type === 'keyup' && keyOf() === held)) return;
    event.stopImmediatePropagation();
    // A page can send our host a key of its own making: a person did not press it.
    if (down && event.isTrusted) handler?.(event as KeyboardEvent);
  };
  return {
    handlers,
    listen() {
      dispatchEvent(new Event(sign));
      first &&= heard;
      heard = false;
      addEventListener(sign, hear);
      for (const type of GUARDED) addEventListener(type, guard, { capture: true });
      addEventListener('click', pressAllTheSame, { capture: true });
      return first;
    },
  };
}

/**
 * The one guard of this page. It is made by the first script that asks, at document start on listed pages, and serves all
 * later ones: a guard made later would come after listeners of the page.
 */
export function pageKeys(): KeyGuard {
  shared.keys ??= makeGuard();
  shared.keys.listen();
  return shared.keys;
}
