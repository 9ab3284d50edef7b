/** The chip: a small label at the page's edge that opens the panel, can be sent away, and takes that back for ten seconds. */
import type { ChipView, Dismissal, Spots } from '../presentation/view';
import css from './chip.css?inline';
import type { KeyGuard } from './keys';
import { mount } from './mount';
import { findPlace } from './place';

const UNDO_MS = 10_000;

export interface ChipActions {
  open(): void;
  /** The pointer or the focus comes near: a click may follow. */
  prepare(): void;
  dismiss(how: Dismissal): void;
  undo(): void;
  /** Asks for the next edge and height. */
  move(): Promise<Spots | undefined>;
}

export interface Chip {
  host: HTMLElement;
  /** Puts the focus on the chip's button; false when the chip is gone or has no place. */
  focus(): boolean;
  /** Shows a sentence beside the edge, for a failure. */
  say(sentence: string): void;
  setBusy(busy: boolean): void;
}

/** Builds an element with properties and children; text is always text. */
function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Mounts the chip. Everything ends with the signal. */
export function showChip(view: ChipView, actions: ChipActions, keys: KeyGuard, signal: AbortSignal): Chip {
  // Measured before anything is added, while the page's layout is still valid: measuring later would force a new one.
  let { spots } = view;
  const rtl = view.dir === 'rtl';
  const first = findPlace(spots, rtl);
  const { host, root, body } = mount('label', css, view.lang, view.dir);
  const go = element(
    'button',
    { className: 'go', type: 'button', onclick: actions.open },
    element('span', { className: 'words' }, element('b', {}, view.title), element('span', {}, view.counts)),
  );
  const hide = element(
    'button',
    { className: 'x', type: 'button', ariaLabel: view.hide, ariaExpanded: 'false', onclick: () => toggleMenu() },
    '×',
  );
  const chip = element('div', { className: 'chip' }, go, hide);
  const edge = element('section', { className: 'edge', ariaLabel: 'Many Hands' }, chip);
  body.append(edge);
  for (const near of ['pointerenter', 'focus']) go.addEventListener(near, actions.prepare);
  let menu: HTMLElement | undefined;
  let going: ReturnType<typeof setTimeout> | undefined;

  const place = (found = findPlace(spots, rtl)) => {
    edge.style.display = found ? '' : 'none';
    if (!found) return;
    edge.style.top = `${found.top}px`;
    edge.classList.toggle('start', spots.start);
    edge.classList.toggle('up', found.top * 2 > innerHeight);
    chip.classList.toggle('compact', found.compact);
  };

  const closeMenu = () => {
    menu?.remove();
    menu = undefined;
    hide.ariaExpanded = 'false';
  };

  const toast = (sentence: string, action?: { label: string; run(): void }) => {
    closeMenu();
    const button = action && element('button', { type: 'button', onclick: action.run }, action.label);
    edge.replaceChildren(
      element('div', { className: 'toast', role: 'status' }, element('p', {}, sentence), ...(button ? [button] : [])),
    );
    clearTimeout(going);
    going = setTimeout(gone, UNDO_MS);
    return button;
  };

  /** The sentence goes after its time, but never from under a pointer or a focus, and not if the chip is back. */
  function gone() {
    if (chip.isConnected) return;
    if (root.activeElement || edge.matches(':hover')) going = setTimeout(gone, 1000);
    else host.remove();
  }

  const sendAway = (how: Dismissal, done: string, byKey: boolean) => {
    actions.dismiss(how);
    const undo = toast(done, {
      label: view.undo,
      run: () => {
        actions.undo();
        edge.replaceChildren(chip);
        go.focus();
      },
    });
    if (byKey) undo?.focus();
  };

  /** The menu stays open: a person may have to ask more than once. */
  const move = async () => {
    spots = (await actions.move()) ?? spots;
    place();
  };

  function toggleMenu() {
    if (menu) return closeMenu();
    const item = (label: string, onclick: (event: MouseEvent) => void) =>
      element('li', {}, element('button', { type: 'button', onclick }, label));
    const items = view.menu.map(({ how, label, done }) =>
      item(label, (event) => sendAway(how, done, event.detail === 0)),
    );
    menu = element(
      'div',
      { className: 'menu' },
      element('p', {}, view.hide),
      element('ul', {}, ...items, item(view.move, move)),
      element('p', {}, view.everywhere),
    );
    hide.ariaExpanded = 'true';
    edge.append(menu);
    menu.querySelector('button')?.focus();
  }

  keys.handlers.set(host, (event) => {
    if (event.key === 'Escape' && menu) {
      closeMenu();
      hide.focus();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!menu || step === 0) return;
    event.preventDefault();
    const buttons = [...menu.querySelectorAll('button')];
    const at = buttons.indexOf(root.activeElement as HTMLButtonElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  });

  // The window or an on-screen keyboard changed, or something else came into use: measured again, unless it is us.
  let resizing: ReturnType<typeof setTimeout> | undefined;
  const again = () => {
    clearTimeout(resizing);
    resizing = setTimeout(() => root.activeElement || place(), 150);
  };
  for (const target of [window, visualViewport]) target?.addEventListener('resize', again, { signal });
  document.addEventListener('focusin', again, { signal });
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target !== host) closeMenu();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    keys.handlers.delete(host);
    host.remove();
  });
  place(first);

  return {
    host,
    focus: () => {
      go.focus();
      return root.activeElement === go;
    },
    say: (sentence) => toast(sentence),
    setBusy: (busy) => {
      go.ariaBusy = String(busy);
    },
  };
}
