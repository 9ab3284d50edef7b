/** The teacher's window beside the projector: what is on the wall, what comes next, the notes, and the minutes of the phase. */

export interface Screen {
  title: string;
  phase: string;
  minutes: number;
  notes: string;
  /** What the companies answered, a line for each. */
  replies: string;
  /** Who says it, the sources, the limits, a line for each claim. */
  known: string;
}

/** What the wall tells the notes. */
interface Told {
  now: Screen;
  next: Screen;
  at: number;
  all: number;
  /** When the wall first showed this step: notes that are opened late, or once more, count from there. */
  began: number;
  /** Whether the wall is black. */
  dark: boolean;
  /** `next` with %title%, `left` with %time%; `dark` and `gone`: that the wall is black, and that it is closed. */
  words: { next: string; of: string; left: string; dark: string; gone: string };
}

/** What the keys of this window do on the wall: all but what opens or leaves it. */
const ACTS = ['next', 'back', 'first', 'last', 'blank', 'contrast'] as const;
export type NotesAct = (typeof ACTS)[number];

export const isNotesAct = (asked: unknown): asked is NotesAct => ACTS.some((act) => act === asked);

export const tellNotes = (notes: Window, told: Told): void => notes.postMessage(told, '*');

/** From a page of the site; one opened from a disk has no origin, and no site can open it. */
const fromHere = (origin: string): boolean => document.URL.startsWith('file:') || origin === window.origin;

const isTold = (data: unknown): data is Told => typeof data === 'object' && data !== null && 'now' in data;

/** A new element with its text. */
function line(name: 'h1' | 'p', role: string): HTMLElement {
  const made = document.createElement(name);
  made.className = role;
  return made;
}

const clock = (seconds: number): string =>
  `${seconds < 0 ? '−' : ''}${Math.floor(Math.abs(seconds) / 60)}:${String(Math.abs(seconds) % 60).padStart(2, '0')}`;

/** Shows the notes in this window, and passes keys on to the wall. */
export function notesIn(body: HTMLElement, actOf: (event: KeyboardEvent) => string | undefined): void {
  const [place, title, timer, notes, replies, known, next] = [
    line('p', 'notes-place'),
    line('h1', 'notes-title'),
    line('p', 'notes-timer'),
    line('p', 'notes-text'),
    line('p', 'notes-replies'),
    line('p', 'notes-known'),
    line('p', 'notes-next'),
  ];
  body.replaceChildren(place, title, timer, notes, replies, known, next);
  body.classList.add('notes-window');
  const wall: Window | null = window.opener;
  let phase = '';
  /** When each step began: who goes back for a moment loses no minute. */
  const began = new Map<string, number>();
  let told: Told | undefined;
  const tick = () => {
    if (told && wall?.closed) place.textContent = told.words.gone;
    if (told)
      timer.textContent = `${told.words.left.replace('%time%', clock(told.now.minutes * 60 - Math.round((Date.now() - (began.get(phase) ?? Date.now())) / 1000)))} · ${phase}`;
  };
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== wall || !fromHere(origin) || !isTold(data)) return;
    told = data;
    phase = data.now.phase;
    if (!began.has(phase)) began.set(phase, data.began);
    place.textContent = `${data.at} ${data.words.of} ${data.all}${data.dark ? ` · ${data.words.dark}` : ''}`;
    document.title = data.now.title;
    title.textContent = data.now.title;
    notes.textContent = data.now.notes;
    replies.textContent = data.now.replies;
    known.textContent = data.now.known;
    next.textContent = data.next.title === '' ? '' : data.words.next.replace('%title%', () => data.next.title);
    tick();
  });
  addEventListener('keydown', (event) => {
    const act = actOf(event);
    if (!isNotesAct(act)) return;
    event.preventDefault();
    wall?.postMessage(act, '*');
  });
  setInterval(tick, 1000);
  wall?.postMessage('ready', '*');
}
