/** The menu of the label: the ways to send it away and to take that back, and to move it. Brought when a person comes near. */
import type { Dismissal, Everywhere } from '../model/choices';
import type { Label } from './chip';
import css from './chip-menu.css?inline';
import { putBeside } from './chip-told';
import { button, element } from './element';
import { listen } from './listen';
import { sheetOf } from './mount';
import { ownNames } from './own-names';
import { ask, sentenceOf } from './send';

/** Sends the label away, and offers for a while to take that back. */
async function sendAway(label: Label, how: Dismissal, done: string, byKey: boolean): Promise<void> {
  const { view, signal, edge, chip, go } = label;
  const answer = await ask('dismiss', { how });
  if (signal.aborted) return;
  if (!answer.ok) return label.say(sentenceOf(answer, view), false);
  const undo = button('', view.undo, async () => {
    const kept = await ask('undo-dismiss', {});
    if (signal.aborted) return;
    if (!kept.ok) return label.say(sentenceOf(kept, view), true);
    edge.replaceChildren(chip);
    label.place();
    go.focus();
  });
  label.say(done, true, undo);
  if (byKey) undo.focus();
}

/** Makes the menu of one label. Everything ends with the label. */
export function addMenu(label: Label): void {
  const { view, host, root, hide, signal, keys } = label;
  // None is left where the page had it in another document, which takes no sheet of this one: then another label is made (come-back.ts).
  if (root.adoptedStyleSheets[0]) root.adoptedStyleSheets = [label.sheet, sheetOf(ownNames(css))];

  /** The menu stays open: a person may have to ask more than once. */
  const move = async () => {
    const answer = await ask('move-label', {});
    if (signal.aborted) return;
    if (!answer.ok) return label.say(sentenceOf(answer, view), false);
    label.spots = answer.value;
    const open = box.isConnected;
    const { activeElement } = root;
    close();
    if (activeElement instanceof HTMLElement) activeElement.blur();
    label.place();
    if (!open) return;
    show();
    if (activeElement instanceof HTMLElement) activeElement.focus();
  };

  /** On all sites: not from here, where a page could press in a person's name. The options open at that choice. */
  const chooseInOptions = async (at: Everywhere) => {
    const answer = await ask('open-options', { at });
    if (signal.aborted) return;
    if (!answer.ok) return label.say(sentenceOf(answer, view), false);
    close();
  };
  const line = (words: string, stays: string, pressed: (event: MouseEvent) => void) => {
    const made = button('', words, pressed);
    made.append(element('span', {}, stays));
    return made;
  };
  const buttons = [
    ...view.menu.map(({ label: words, stays, how, done }) =>
      line(words, stays, (event) => void sendAway(label, how, done, event.detail === 0)),
    ),
    ...view.everywhere.map(({ label: words, stays, at }) => line(words, stays, () => void chooseInOptions(at))),
  ];
  const mover = button('', view.move, move);
  const list = element(
    'ul',
    {},
    ...buttons.map((item) => element('li', {}, item)),
    element('li', { className: 'apart' }, mover),
  );
  buttons.push(mover);
  const box = element('div', { className: 'menu' }, element('p', {}, view.hide), list);

  const close = () => {
    box.remove();
    hide.ariaExpanded = 'false';
  };
  const show = () => {
    putBeside(label, box);
    hide.ariaExpanded = 'true';
  };

  keys.handlers.set(host, (event) => {
    if (!box.isConnected) return;
    if (event.key === 'Escape') {
      // Else the browser also closes what the page has open.
      event.preventDefault();
      close();
      hide.focus();
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const at = buttons.indexOf(root.activeElement as HTMLButtonElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  });
  listen(window, 'pointerdown', (event) => event.target !== host && close(), signal);

  label.toggleMenu = () => {
    if (box.isConnected) return close();
    show();
    buttons[0]?.focus();
  };
}
