/** The label: a small part at the page's edge that opens the panel. What comes once a person is near it stands in near.iife.ts. */
import { pageRoots, read } from '../detection/node';
import type { ChipView, Spots } from '../presentation/views/label';
import { button, element } from './element';
import { takeScheme } from './ground';
import { keepHover } from './keep-hover';
import { keepPlace } from './keep-place';
import type { KeyGuard } from './keys';
import { alive } from './lifetime';
import { type Mounted, mount } from './mount';
import { type Form, findPlace } from './place';
import { liftAbovePage, putInSight, showsNothing, watchRemoval } from './standing';
import { schemeOf } from './tone';

export interface ChipActions {
  open(): void;
  /** The pointer or the focus comes near: a click may follow. */
  prepare(): void;
  /** The way to hide it is pressed. */
  menu(): void;
  /** The page took it out. */
  removed(): void;
  /** The page wrote itself anew, and what made the label has to make another. */
  rewritten(): void;
  /** It is gone from the page. */
  gone(): void;
}

/** The label with its parts, for what comes later. */
export interface Label extends Mounted {
  view: ChipView;
  keys: KeyGuard;
  actions: ChipActions;
  /** Where it may sit. */
  spots: Spots;
  /** The root of the page that it was made for. */
  madeFor: Element;
  edge: HTMLElement;
  chip: HTMLElement;
  go: HTMLButtonElement;
  hide: HTMLButtonElement;
  /** Aborted when the label is gone. */
  signal: AbortSignal;
  /** Opens or closes the menu, once it was brought. */
  toggleMenu?: () => void;
  /** Looks for its place; returns the elements of the page that lie under it. */
  place(): readonly Element[];
  /** Shows a sentence, for ten seconds: beside the label, or alone, and then the label goes with it. Where nothing can be brought any more it becomes the label's words. */
  say(sentence: string, alone: boolean, ...more: HTMLElement[]): void;
  end(): void;
}

/** Mounts the label. Everything ends with the signal. */
export function showChip(view: ChipView, actions: ChipActions, keys: KeyGuard, visit: AbortSignal): Label {
  const life = new AbortController();
  const signal = AbortSignal.any([visit, life.signal]);
  const end = () => life.abort();
  const [madeFor] = pageRoots();
  const mounted = mount('label', view.css, view.lang, view.dir);
  const { host, root, body } = mounted;
  // Drawn from there by the sheet of styles: who looks for a word of the page is led to none of ours.
  const words = element(
    'span',
    { className: 'words' },
    element('b', { title: view.title }),
    element('span', { title: view.counts }),
  );
  const near = (event: Event) => event.isTrusted && actions.prepare();
  const title = `${view.title} ${view.counts}`;
  const go = button('go', '', actions.open, {
    title,
    // The same as its name: else a screen reader says the question once more with the title.
    ariaLabel: title,
    onpointerenter: near,
    onfocus: near,
  });
  go.append(words);
  const hide = button('x', '×', actions.menu, { ariaLabel: view.hide, ariaExpanded: 'false' });
  // Firefox ends our script without a word when the extension is switched off: then nobody keeps this from being said (presentation/views/chip.css).
  const dead = element('div', { className: 'dead', role: 'status' }, view.reload);
  const chip = element('div', { className: 'chip' }, go, hide, dead);
  const living = () => {
    if (alive()) for (const saying of dead.getAnimations()) saying.cancel();
  };
  // Not at the pointer's own event: in Firefox that comes before the sheet of styles knows of the pointer.
  const edge = element('section', { className: 'edge', ariaLabel: 'Many Hands', onmouseenter: living }, chip);
  edge.addEventListener('focusin', living);
  // Unseen until it has its place: on its way there it would count as a shift of the page's layout.
  edge.style.visibility = 'hidden';
  body.append(edge);
  /** Its forms, each with its size once it was tried: the page is laid out for it. */
  const forms: Partial<Record<Form['form'], Form>> = {};

  const show = (form: Form['form']) => {
    chip.className = `chip ${form}`;
  };
  const measured = (form: Form['form']): Form => {
    show(form);
    const { width, height } = chip.getBoundingClientRect();
    return { form, width, height };
  };

  const place = (): readonly Element[] => {
    // Not under a focus, or what is told or offered beside it: but that the page turned dark is seen there too.
    if (root.activeElement || edge.childElementCount > 1) {
      takeScheme(edge);
      return [];
    }
    // A page that shuts everything off but its dialog shuts off what a person chose to have.
    host.inert = false;
    putInSight(host);
    // Where the page shows nothing of itself it shows nothing of ours: there is no size to keep.
    if (!chip.checkVisibility()) return [];
    liftAbovePage(host, edge);
    const { start, tops } = label.spots;
    const left = start !== (view.dir === 'rtl');
    // A film or a slide that fills the screen is nobody's to write on; a page that is shut off as a whole lets nothing be pressed.
    const closed = read(document, 'fullscreenElement') || read(madeFor, 'inert') || showsNothing();
    const found = !closed && findPlace(tops, left, (form) => (forms[form] ??= measured(form)));
    edge.style.visibility = found ? '' : 'hidden';
    if (!found) return [];
    const { form, top, inset, under } = found;
    // Asked before anything is changed: nothing is laid out twice.
    const colorScheme = schemeOf(under);
    edge.style.inset = left ? `${top}px auto auto ${inset - 1}px` : `${top}px ${inset - 1}px auto auto`;
    edge.style.colorScheme = colorScheme;
    edge.classList.toggle('start', start);
    show(form);
    return under;
  };

  const label: Label = {
    ...mounted,
    view,
    keys,
    actions,
    spots: view.spots,
    madeFor,
    edge,
    chip,
    go,
    hide,
    signal,
    place,
    end,
    say(sentence) {
      words.textContent = sentence;
      dead.remove();
      show('');
      edge.style.visibility = '';
    },
  };

  // Until the menu takes them.
  keys.handlers.set(host, () => {});
  watchRemoval(mounted, actions.removed, signal);
  keepHover(signal);
  signal.addEventListener('abort', () => {
    keys.handlers.delete(host);
    host.remove();
    actions.gone();
  });
  // Placed when the browser itself lays it out, which no page has to do twice then; where the page shows nothing of itself yet, once it does.
  const laidOut = new ResizeObserver(() => {
    if (!chip.offsetWidth) return;
    laidOut.disconnect();
    keepPlace(place, signal);
  });
  laidOut.observe(chip);
  return label;
}
