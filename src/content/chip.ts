/** The chip: a small label at the page's edge that opens the panel, can be sent away, and takes that back for ten seconds. */
import type { ChipView, Dismissal } from '../presentation/view';
import css from './chip.css?inline';
import type { KeyGuard } from './keys';
import { mount } from './mount';
import { findPlace } from './place';

const UNDO_MS = 10_000;
const SVG = 'http://www.w3.org/2000/svg';
const FINGERS =
  'M4.5 10.5a2 2 0 0 1 4 0v14a2 2 0 0 1-4 0zM10.83 6a2 2 0 0 1 4 0v20.500a2 2 0 0 1-4 0zM17.17 7.500a2 2 0 0 1 4 0v19a2 2 0 0 1-4 0zM23.500 12a2 2 0 0 1 4 0v12a2 2 0 0 1-4 0z';

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

function picture(box: number, ...paths: [d: string, stroke: number, colour: string][]): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${box} ${box}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const [d, stroke, colour] of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute(stroke ? 'stroke' : 'fill', colour);
    if (stroke) {
      path.setAttribute('stroke-width', String(stroke));
      path.setAttribute('fill', 'none');
    }
    svg.append(path);
  }
  return svg;
}

/** Four fingers and one thread: over, under, over, under. */
const logo = () =>
  picture(
    32,
    ['M4 0h24a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z', 0, '#1F4AA8'],
    [FINGERS, 0, '#FBFAF6'],
    ['M4 17h5M16.6 17h5', 5.6, '#1F4AA8'],
    ['M0 17h9.8M15.9 17h6.6M28.5 17h3.5', 2.4, '#FBFAF6'],
  );

/** Mounts the chip. Everything ends with the signal. */
export function showChip(view: ChipView, actions: ChipActions, keys: KeyGuard, signal: AbortSignal): Chip {
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
    picture(16, ['m3.5 3.5 9 9m0-9-9 9', 1.8, 'currentColor']),
  );
  const chip = element('div', { className: 'chip' }, go, hide);
  const edge = element('section', { className: 'edge', ariaLabel: 'Many Hands', dir: view.dir }, chip);
  root.append(edge);
  let menu: HTMLElement | undefined;

  const place = () => {
    if (!chip.isConnected) return;
    const found = findPlace(host, view.dir === 'rtl');
    edge.hidden = !found;
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
    const timer = setTimeout(gone, UNDO_MS);
    const button =
      action &&
      element(
        'button',
        {
          type: 'button',
          onclick: () => {
            clearTimeout(timer);
            action.run();
          },
        },
        action.label,
      );
    const made = element('div', { className: 'toast', role: 'status' }, element('p', {}, sentence), ...(button ? [button] : []));
    // Waits while someone is reading it or about to press its button.
    const hold = () => clearTimeout(timer);
    made.onpointerenter = hold;
    made.onfocus = hold;
    edge.replaceChildren(made);
    button?.focus();
  };

  function gone() {
    if (root.activeElement || edge.matches(':hover')) setTimeout(gone, 1000);
    else host.remove();
  }

  const sendAway = (how: Dismissal, done: string) => {
    actions.dismiss(how);
    toast(done, {
      label: view.undo,
      run: () => {
        actions.undo();
        edge.replaceChildren(chip);
        go.focus();
      },
    });
  };

  function toggleMenu() {
    if (menu) return closeMenu();
    const items = view.menu.map(({ how, label, done }) => element('li', {}, element('button', { type: 'button', onclick: () => sendAway(how, done) }, label)));
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
  place();

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
