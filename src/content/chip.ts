/** The label: a small part at the page's edge that opens the panel, can be sent away, and takes that back for ten seconds. */
import type { ChipView, Dismissal, Spots } from '../presentation/view';
import css from './chip.css?inline';
import { type ChipMenu, chipMenu } from './chip-menu';
import { button, element } from './element';
import { keepPlace } from './keep-place';
import type { KeyGuard } from './keys';
import { listen } from './listen';
import { mount } from './mount';
import { findPlace, type Sizes } from './place';
import { after } from './script';
import { keepStanding, liftAbovePage } from './standing';
import { followPageColours } from './tone';

const TOLD_MS = 10_000;

export interface ChipActions {
  open(): void;
  /** The pointer or the focus comes near: a click may follow. */
  prepare(): void;
  /** Stored, or the sentence that says why not. */
  dismiss(how: Dismissal): Promise<string | undefined>;
  undo(): Promise<string | undefined>;
  /** Asks for the next edge and height; the sentence that says why not. */
  move(): Promise<Spots | string>;
  /** It is gone from the page. */
  gone(): void;
  /** The page wrote itself anew, and the label went with the old one. */
  rewritten(): void;
}

export interface Chip {
  host: HTMLElement;
  /** Puts the focus on the label's button; false when the label is gone or has no place. */
  focus(): boolean;
  /** Shows a sentence, for a failure: beside the label, or alone, where no label is wanted. */
  say(sentence: string, alone: boolean): void;
  setBusy(busy: boolean): void;
  /** A choice made elsewhere keeps it away: it goes, but not while it tells of a choice made here. */
  yield(): void;
}

/** Mounts the label. Everything ends with the signal. */
export function showChip(view: ChipView, actions: ChipActions, keys: KeyGuard, visit: AbortSignal): Chip {
  const life = new AbortController();
  const signal = AbortSignal.any([visit, life.signal]);
  const { host, root, body } = mount('label', css, view.lang, view.dir);
  const words = element('span', { className: 'words' }, element('b', {}, view.title), element('span', {}, view.counts));
  const go = button('go', '', actions.open);
  go.append(words);
  const hide = button('x', '×', () => toggleMenu(), { ariaLabel: view.hide, ariaExpanded: 'false' });
  const chip = element('div', { className: 'chip' }, go, hide);
  const edge = element('section', { className: 'edge', ariaLabel: 'Many Hands' }, chip);
  // Unseen until it has its place: on its way there it would count as a shift of the page's layout.
  edge.style.visibility = 'hidden';
  body.append(edge);
  for (const near of ['pointerenter', 'focus'])
    go.addEventListener(near, (event) => event.isTrusted && actions.prepare());
  let { spots } = view;
  let sizes: Sizes | undefined;
  let menu: ChipMenu | undefined;
  let going = () => {};

  const measure = (): Sizes => {
    const { width, height } = chip.getBoundingClientRect();
    const below = hide.getBoundingClientRect().height;
    return { wide: { width, height }, compact: { width: height, height: height + below } };
  };

  const place = (): readonly Element[] => {
    if (!chip.isConnected || root.activeElement || menu) return [];
    liftAbovePage(host, edge);
    // Where the page shows nothing of itself it shows nothing of ours: there is no size to keep.
    if (!chip.checkVisibility()) return [];
    sizes ??= measure();
    const found = findPlace(spots, view.dir === 'rtl', sizes);
    edge.style.display = found ? '' : 'none';
    if (!found) return [];
    const up = found.top * 2 > innerHeight;
    edge.style.top = up ? 'auto' : `${found.top}px`;
    edge.style.bottom = up ? `calc(100% - ${found.top + sizes.wide.height}px)` : 'auto';
    edge.style.insetInlineEnd = spots.start ? 'auto' : `${found.inset - 1}px`;
    edge.style.insetInlineStart = spots.start ? `${found.inset - 1}px` : 'auto';
    edge.classList.toggle('start', spots.start);
    edge.classList.toggle('up', up);
    chip.classList.toggle('compact', found.compact);
    followPageColours(edge, found.under);
    edge.style.visibility = '';
    return found.under;
  };

  const closeMenu = () => {
    menu?.box.remove();
    menu = undefined;
    hide.ariaExpanded = 'false';
  };

  /** The sentence goes after its time, but never from under a pointer or a focus. */
  const goLater = (box: HTMLElement, gone: () => void) => {
    going();
    const look = () => {
      if (!box.isConnected) return;
      if (box.contains(root.activeElement) || box.matches(':hover')) going = after(1000, look, signal);
      else gone();
    };
    going = after(TOLD_MS, look, signal);
  };

  const tell = (sentence: string, ...more: HTMLElement[]) =>
    element('div', { className: 'toast', role: 'status' }, element('p', {}, sentence), ...more);

  const say = (sentence: string, alone: boolean) => {
    if (!sizes) place();
    closeMenu();
    edge.querySelector('.toast')?.remove();
    const told = tell(sentence);
    if (alone) edge.replaceChildren(told);
    else edge.append(told);
    edge.style.display = '';
    edge.style.visibility = '';
    goLater(told, alone ? end : () => told.remove());
  };

  const sendAway = async (how: Dismissal, done: string, byKey: boolean) => {
    const failure = await actions.dismiss(how);
    if (signal.aborted) return;
    if (failure) return say(failure, false);
    closeMenu();
    const undo = button('', view.undo, takeBack);
    const told = tell(done, undo);
    edge.replaceChildren(told);
    goLater(told, end);
    if (byKey) undo.focus();
  };

  const takeBack = async () => {
    const failure = await actions.undo();
    if (signal.aborted) return;
    if (failure) return say(failure, true);
    edge.replaceChildren(chip);
    place();
    go.focus();
  };

  /** The menu stays open: a person may have to ask more than once. */
  const move = async () => {
    const moved = await actions.move();
    if (signal.aborted) return;
    if (typeof moved === 'string') return say(moved, false);
    spots = moved;
    const open = menu;
    const { activeElement } = root;
    closeMenu();
    if (activeElement instanceof HTMLElement) activeElement.blur();
    place();
    if (!open) return;
    menu = open;
    edge.append(open.box);
    hide.ariaExpanded = 'true';
    if (activeElement instanceof HTMLElement) activeElement.focus();
  };

  function toggleMenu() {
    if (menu) return closeMenu();
    menu = chipMenu(view, root, ({ how, done }, byKey) => void sendAway(how, done, byKey), move);
    hide.ariaExpanded = 'true';
    edge.append(menu.box);
    menu.box.querySelector('button')?.focus();
  }

  function end() {
    life.abort();
  }

  keys.handlers.set(host, (event) => {
    if (event.key === 'Escape' && menu) {
      closeMenu();
      hide.focus();
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!menu || by === 0) return;
    event.preventDefault();
    menu.step(by);
  });
  listen(window, 'pointerdown', (event) => event.target !== host && closeMenu(), signal);
  const rewritten = () => {
    end();
    actions.rewritten();
  };
  keepStanding(host, { back: place, rewritten }, signal);
  signal.addEventListener('abort', () => {
    keys.handlers.delete(host);
    host.remove();
    actions.gone();
  });
  keepPlace(place, signal);
  const shownFirst = new ResizeObserver(() => {
    if (sizes) shownFirst.disconnect();
    else place();
  });
  shownFirst.observe(chip);
  signal.addEventListener('abort', () => shownFirst.disconnect());

  return {
    host,
    focus: () => {
      go.focus();
      return root.activeElement === go;
    },
    say,
    setBusy: (busy) => {
      go.ariaBusy = String(busy);
    },
    yield: () => {
      if (chip.isConnected) end();
    },
  };
}
