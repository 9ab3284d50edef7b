/** The note of a moment: one sourced sentence that goes by itself, opens the panel at its claim, and can be stopped for good. */
import type { NoteView } from '../presentation/moment-view';
import type { KeyGuard } from './keys';
import { mount } from './mount';
import css from './note.css?inline';
import { notePlace } from './note-place';

const SHOWN_MS = 12_000;
const AGAIN_MS = 1000;

export interface NoteActions {
  open(): void;
  /** Sends label and notes away from this site, or takes that back. */
  stop(stopped: boolean): void;
}

const button = (className: string, label: string, run: () => void): HTMLButtonElement => {
  const made = Object.assign(document.createElement('button'), { className, type: 'button', textContent: label });
  made.addEventListener('click', run);
  return made;
};

const line = (className: string, text: string, lang = ''): HTMLParagraphElement =>
  Object.assign(document.createElement('p'), { className, textContent: text, lang });

/** Shows the note where it covers nothing in use, else not at all. It never takes the focus. Everything ends with the signal. */
export function showNote(view: NoteView, actions: NoteActions, keys: KeyGuard, signal: AbortSignal): void {
  const { host, root, body } = mount('note', css, view.lang, view.dir);
  const note = Object.assign(document.createElement('div'), { className: 'note', role: 'status' });
  body.append(note);
  const ended = new AbortController();

  const close = () => {
    ended.abort();
    keys.handlers.delete(host);
    host.remove();
  };
  const later = () => {
    if (ended.signal.aborted) return;
    if (root.activeElement || note.matches(':hover')) setTimeout(later, AGAIN_MS);
    else close();
  };
  const x = () => Object.assign(button('x', '×', close), { ariaLabel: view.close });

  const facts = () => {
    note.replaceChildren(
      line('title', view.title),
      line('text', view.told.text, view.told.lang),
      line('by', `${view.mark.word}: ${view.told.said.line}`),
      button('open', view.open, () => {
        close();
        actions.open();
      }),
      button('stop', view.stop, stopped),
      x(),
    );
  };
  const stopped = () => {
    actions.stop(true);
    const undo = button('undo', view.undo, () => {
      actions.stop(false);
      close();
    });
    note.replaceChildren(line('title', view.stopped), undo, x());
    undo.focus();
  };

  keys.handlers.set(host, (event) => {
    if (event.key === 'Escape') close();
  });
  // Escape in the page closes the note too, and stays the page's as well.
  addEventListener('keydown', (event) => event.key === 'Escape' && close(), { capture: true, signal: ended.signal });
  signal.addEventListener('abort', close, { signal: ended.signal });
  setTimeout(later, SHOWN_MS);

  facts();
  const bottom = notePlace(note.offsetWidth, note.offsetHeight, view.dir === 'rtl');
  if (bottom === undefined) {
    close();
    return;
  }
  note.style.insetBlockEnd = `${bottom}px`;
  // A status is read aloud when its content changes after it is there.
  note.replaceChildren();
  requestAnimationFrame(() => ended.signal.aborted || facts());
}
