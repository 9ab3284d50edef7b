/** The menu of the label: the ways to send it away, and to move it. */
import type { ChipView } from '../presentation/view';
import { button, element } from './element';

export interface ChipMenu {
  box: HTMLElement;
  /** Moves the focus one item down or up, around the end. */
  step(by: 1 | -1): void;
}

type Choice = ChipView['menu'][number];

/** `chosen` hears whether a key or a pointer did it. */
export function chipMenu(
  view: ChipView,
  root: ShadowRoot,
  chosen: (choice: Choice, byKey: boolean) => void,
  move: () => void,
): ChipMenu {
  const items = view.menu.map((choice) => button('', choice.label, (event) => chosen(choice, event.detail === 0)));
  const buttons = [...items, button('', view.move, move)];
  const list = element('ul', {}, ...buttons.map((item) => element('li', {}, item)));
  return {
    box: element('div', { className: 'menu' }, element('p', {}, view.hide), list, element('p', {}, view.everywhere)),
    step(by) {
      const at = buttons.indexOf(root.activeElement as HTMLButtonElement);
      buttons[(at + by + buttons.length) % buttons.length]?.focus();
    },
  };
}
