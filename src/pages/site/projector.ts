/** The projector of a lesson: one screen at a time by keys, clicker or buttons; notes and timer in a second window. Works from a disk. */
import { isNotesAct, type NotesAct, notesIn, type Screen, tellNotes } from './projector-notes';

const FORWARD = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'];
const NOTES = '#notes';
const WALL = '#projector';

type Act = NotesAct | 'notes' | 'leave';

/** What a key asks for; Space and Enter on a button or a link stay theirs. */
function actOf({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): Act | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const pressed = target instanceof Element && target.closest('a, button, summary') !== null;
  if (pressed && (key === ' ' || key === 'Enter')) return undefined;
  if (FORWARD.includes(key)) return 'next';
  if (BACK.includes(key)) return 'back';
  const acts: Record<string, Act> = {
    Home: 'first',
    End: 'last',
    b: 'blank',
    '.': 'blank',
    c: 'contrast',
    n: 'notes',
    Escape: 'leave',
  };
  return acts[key.length === 1 ? key.toLowerCase() : key];
}

/** Turns the screens into a show. */
function project(wall: HTMLElement): void {
  const slides = [...wall.querySelectorAll<HTMLElement>('.slide')];
  const bar = wall.querySelector<HTMLElement>('.wall-bar');
  const count = wall.querySelector('.wall-count');
  const button = (act: Act) => wall.querySelector(`[data-do="${act}"]`);
  let at = Math.max(
    0,
    slides.findIndex(({ id }) => `#${id}` === location.hash),
  );
  let notes: Window | null = null;

  const screen = (place: number): Screen => {
    const slide = slides[place];
    const { phase = '', minutes = '0', notes: text = '', replies = '', known = '' } = slide?.dataset ?? {};
    return {
      title: slide?.querySelector('h2')?.textContent ?? '',
      phase,
      minutes: Number(minutes),
      notes: text,
      replies,
      known,
    };
  };
  const { next = '', of = '', left = '', dark = '', gone = '', blocked = '' } = wall.dataset;
  /** When each step was first on the wall. */
  const began = new Map<string, number>();
  const tell = () => {
    const now = screen(at);
    const since = began.get(now.phase) ?? Date.now();
    began.set(now.phase, since);
    if (notes)
      tellNotes(notes, {
        ...{ now, next: screen(at + 1), at: at + 1, all: slides.length, began: since },
        ...{ dark: wall.classList.contains('blank'), words: { next, of, left, dark, gone } },
      });
  };

  const show = (place: number) => {
    at = Math.min(Math.max(place, 0), slides.length - 1);
    for (const [number, slide] of slides.entries()) slide.hidden = number !== at;
    wall.classList.remove('blank');
    button('blank')?.setAttribute('aria-pressed', 'false');
    if (count) count.textContent = `${at + 1} ${of} ${slides.length}`;
    // The place stands in the address, for when the page is loaded again; no step of it is one back.
    history.replaceState(null, '', `#${slides[at]?.id ?? ''}`);
    tell();
  };
  const toggle = (act: 'blank' | 'contrast') => {
    button(act)?.setAttribute('aria-pressed', String(wall.classList.toggle(act)));
    tell();
  };

  const openNotes = () => {
    notes = window.open(`${location.href.split('#')[0]}${NOTES}`, 'many-hands-notes', 'width=900,height=700');
    // The browser may refuse a second window: then the wall says so, until the screen is turned.
    if (!notes && count) count.textContent = blocked;
    // One that stands open since before the wall was loaded again does not ask.
    tell();
  };

  const act = (what: Act) => {
    if (what === 'next') show(at + 1);
    else if (what === 'back') show(at - 1);
    else if (what === 'first') show(0);
    else if (what === 'last') show(slides.length - 1);
    else if (what === 'notes') openNotes();
    else if (what !== 'leave') toggle(what);
    else if (wall.classList.contains('blank')) toggle('blank');
  };

  document.body.classList.add('projecting');
  if (bar) bar.hidden = false;
  const over = new AbortController();
  const { signal } = over;
  const listen = (event: KeyboardEvent) => {
    const what = actOf(event);
    if (what === undefined) return;
    event.preventDefault();
    act(what);
  };
  addEventListener('keydown', listen, { signal });
  // What comes from anywhere but the window that was opened here is not heard.
  const hear = ({ source, data }: MessageEvent) => {
    if (source !== notes || notes === null) return;
    if (data === 'ready') tell();
    else if (isNotesAct(data)) act(data);
  };
  addEventListener('message', hear, { signal });
  const press = ({ target }: Event) => {
    const what =
      target instanceof HTMLElement ? (target.closest<HTMLElement>('[data-do]')?.dataset.do as Act) : undefined;
    if (what) act(what);
  };
  bar?.addEventListener('click', press, { signal });
  /** Where the wall is a part of a page, the way out gives the page back as it was. */
  const leave = () => {
    if (location.hash === WALL) return;
    over.abort();
    document.body.classList.remove('projecting');
    wall.classList.remove('blank');
    if (bar) bar.hidden = true;
    for (const slide of slides) slide.hidden = false;
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
    addEventListener('hashchange', start, { once: true });
  };
  if (!document.body.classList.contains('alone')) addEventListener('hashchange', leave, { signal });
  show(at);
}

/** A file that holds the whole lesson begins to project when it is asked to. */
function start(): void {
  const wall = document.querySelector<HTMLElement>('.wall');
  if (!wall) return;
  const asked = location.hash === WALL || wall.querySelector(`.slide[id="${CSS.escape(location.hash.slice(1))}"]`);
  if (location.hash === NOTES && window.opener) notesIn(document.body, actOf);
  else if (document.body.classList.contains('alone') || asked) project(wall);
  else addEventListener('hashchange', start, { once: true });
}

start();
