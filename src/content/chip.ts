/** The chip: a small label at the page's edge that opens the panel, can be sent away, and takes that back for ten seconds. */
import type { ChipView, Dismissal } from '../presentation/view';
import css from './chip.css?inline';
import type { KeyGuard } from './keys';
import { mount } from './mount';
import { findPlace } from './place';

const UNDO_MS = 10_000;
const FINGERS = 'M1 4h2v3H1zM1 10h2v3H1zM5 2h2v12H5zM9 3h2v4H9zM9 10h2v4H9zM13 5h2v8h-2zM0 8h4v1H0zM8 8h4v1H8z';

export interface ChipActions {
  open(): void;
  dismiss(how: Dismissal): void;
  undo(): void;
}

export interface Chip {
  host: HTMLElement;
  /** Puts the focus on the chip's button; false when the chip is gone. */
  focus(): boolean;
  /** Shows a sentence beside the edge, for a failure. */
  say(sentence: string): void;
  setBusy(busy: boolean): void;
}

/** Builds an element with properties and children; text is always text. */
function element<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]>, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A small drawing: paths of a square box, each filled or, where it has a width, stroked in a colour. */
function picture(box: number, ...paths: [d: string, paint: string, width?: number][]): SVGSVGElement {
  const draw = (tag: string, attributes: Record<string, string | number>) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const name in attributes) made.setAttribute(name, String(attributes[name]));
    return made;
  };
  const svg = draw('svg', { viewBox: `0 0 ${box} ${box}`, 'aria-hidden': 'true' });
  for (const [d, paint, width] of paths) svg.append(draw('path', width ? { d, stroke: paint, 'stroke-width': width, fill: 'none' } : { d, fill: paint }));
  return svg as SVGSVGElement;
}

/** Four fingers and one thread: over, under, over, under (public/icons/icon-16.svg). */
const logo = () => picture(16, ['M2 0h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z', '#1f4aa8'], [FINGERS, '#fbfaf6']);

/** Mounts the chip. Everything ends with the signal. */
export function showChip(view: ChipView, actions: ChipActions, keys: KeyGuard, signal: AbortSignal): Chip {
  // Measured before anything is added, while the page's layout is still valid: measuring later would force a new one.
  const first = findPlace(undefined, view.dir === 'rtl');
  const { host, root } = mount('many-hands-label', css, view.lang, view.dir);
  const go = element(
    'button',
    { className: 'go', type: 'button', onclick: actions.open },
    logo(),
    element('span', { className: 'words' }, element('b', {}, view.title), element('span', {}, view.counts)),
  );
  const hide = element(
    'button',
    { className: 'x', type: 'button', ariaLabel: view.hide, ariaExpanded: 'false', onclick: () => toggleMenu() },
    picture(16, ['m3.5 3.5 9 9m0-9-9 9', 'currentColor', 1.8]),
  );
  const chip = element('div', { className: 'chip' }, go, hide);
  const edge = element('section', { className: 'edge', ariaLabel: 'Many Hands', dir: view.dir }, chip);
  root.append(edge);
  let menu: HTMLElement | undefined;

  const place = (found = findPlace(host, view.dir === 'rtl')) => {
    edge.style.display = found ? '' : 'none';
    if (!found) return;
    edge.style.top = `${found.top}px`;
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
    edge.replaceChildren(element('div', { className: 'toast', role: 'status' }, element('p', {}, sentence), ...(button ? [button] : [])));
    setTimeout(gone, UNDO_MS);
    return button;
  };

  /** The sentence goes after its time, but never from under a pointer or a focus, and not if the chip is back. */
  function gone() {
    if (chip.isConnected) return;
    if (root.activeElement || edge.matches(':hover')) setTimeout(gone, 1000);
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

  function toggleMenu() {
    if (menu) return closeMenu();
    const items = view.menu.map(({ how, label, done }) =>
      element('li', {}, element('button', { type: 'button', onclick: (event) => sendAway(how, done, event.detail === 0) }, label)),
    );
    menu = element('div', { className: 'menu' }, element('p', {}, view.hide), element('ul', {}, ...items));
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

  let resizing: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'resize',
    () => {
      clearTimeout(resizing);
      resizing = setTimeout(place, 150);
    },
    { signal },
  );
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
      if (!chip.isConnected) return false;
      go.focus();
      return true;
    },
    say: (sentence) => toast(sentence),
    setBusy: (busy) => {
      go.ariaBusy = String(busy);
    },
  };
}
