/** The note of a moment: one sourced sentence that goes by itself, opens the panel at its claim, and can be stopped for good. */
import { read } from '../detection/node';
import type { NoteView } from '../presentation/moment-view';
import { composes } from '../ui/composes';
import { button, element } from './element';
import { keepScheme } from './ground';
import type { KeyGuard } from './keys';
import { listen } from './listen';
import { mount } from './mount';
import css from './note.css?inline';
import { notePlace } from './note-place';
import { ownNames } from './own-names';
import { after } from './script';
import { liftAbovePage, watchRemoval } from './standing';

const SHOWN_MS = 12_000;
const AGAIN_MS = 1000;

export interface NoteActions {
  open(): void;
  /** Sends label and notes away from this site, or takes that back. Stored, or the sentence that says why not. */
  stop(stopped: boolean): Promise<string | undefined>;
}

const leaves = (event: KeyboardEvent): boolean => event.key === 'Escape' && !composes(event);

const line = (className: string, text: string, lang = ''): HTMLParagraphElement =>
  element('p', { className, textContent: text, lang });

/** Shows the note where it covers nothing in use, else not at all. It never takes the focus. Everything ends with the signal. */
export function showNote(view: NoteView, actions: NoteActions, keys: KeyGuard, whole: AbortSignal): void {
  const mounted = mount('note', ownNames(css), view.lang, view.dir);
  const { host, root, body } = mounted;
  const note = element('div', { className: 'note', role: 'status' });
  body.append(note);
  const ended = new AbortController();
  const signal = AbortSignal.any([whole, ended.signal]);

  const close = () => ended.abort();
  signal.addEventListener('abort', () => {
    keys.handlers.delete(host);
    host.remove();
  });
  const later = () => {
    if (root.activeElement || note.matches(':hover')) after(AGAIN_MS, later, signal);
    else close();
  };
  const x = () => button('x', '×', close, { ariaLabel: view.close });

  const facts = () => {
    note.replaceChildren(
      line('title', view.title),
      line('text', view.told.text, view.told.lang),
      line('by', `${view.mark.word} · ${view.told.said.line}`),
      button('open', view.open, () => {
        close();
        actions.open();
      }),
      button('stop', view.stop, stop),
      x(),
    );
  };
  const failed = (sentence: string) => {
    note.querySelector('.failed')?.remove();
    note.append(line('failed', sentence));
  };
  const stop = async () => {
    const failure = await actions.stop(true);
    if (signal.aborted) return;
    if (failure) return failed(failure);
    const undo = button('undo', view.undo, async () => {
      const kept = await actions.stop(false);
      if (kept) failed(kept);
      else close();
    });
    note.replaceChildren(line('title', view.stopped), undo, x());
    undo.focus();
  };

  keys.handlers.set(host, (event) => {
    if (!leaves(event)) return;
    // Else the browser also closes what the page has open.
    event.preventDefault();
    close();
  });
  // Escape in the page closes the note too, and stays the page's as well.
  listen(window, 'keydown', (event) => event.isTrusted && leaves(event as KeyboardEvent) && close(), signal);
  after(SHOWN_MS, later, signal);
  watchRemoval(mounted, close, signal);

  facts();
  liftAbovePage(host, note);
  const bottom = notePlace(note.offsetWidth, note.offsetHeight, view.dir === 'rtl');
  if (bottom === undefined || read(document, 'fullscreenElement')) {
    close();
    return;
  }
  note.style.insetBlockEnd = `${bottom}px`;
  keepScheme(note, signal);
  // A status is read aloud when its content changes after it is there.
  note.replaceChildren();
  requestAnimationFrame(() => signal.aborted || facts());
}
