/** A lesson made to measure: shows the steps that were put together for what was chosen, and hangs their screens on the wall. Its address says what was chosen; nothing else is kept. */
import { type Piece, putter, type Step } from '../../presentation/lesson/pieces';
import { choicesAddress, chosenIn } from './choices';
import { copyBy } from './copy';

const list = (text = ''): string[] => text.split(' ').filter((word) => word !== '');

/** What the teacher does and says in a step, without the meanings of its words. */
function notesOf(item: HTMLElement): string {
  const said = item.querySelector('.teacher')?.cloneNode(true);
  if (!(said instanceof HTMLElement)) return '';
  for (const tip of said.querySelectorAll('.tip')) tip.remove();
  return said.textContent;
}

/** A step as the page holds it. */
function pieceAt({ id, dataset }: HTMLElement): Piece {
  const { lesson = '', kind = '', minutes, taught, needs, ages, subjects, level } = dataset;
  const [from = 0, to = 0] = list(ages).map(Number);
  return {
    ...{ id: id.replace('piece-', ''), lesson, kind, ages: [from, to], level: Number(level) },
    ...{ minutes: list(minutes).map(Number), taught: Number(taught), needs: list(needs), subjects: list(subjects) },
  };
}

/** The address of the lesson as it was chosen: in the bar of the browser, in a field to copy from, and in the ways to the other languages. */
function offerAddress(fields: readonly HTMLSelectElement[], changed: boolean): void {
  const search = choicesAddress(fields);
  if (changed) history.replaceState(null, '', `${search}${location.hash}`);
  const address = document.querySelector<HTMLInputElement>('#address input');
  if (address) address.value = new URL(search, location.href).href;
  for (const other of document.querySelectorAll<HTMLAnchorElement>('.top a[hreflang], #as-file a'))
    other.search = search;
}

/** The field is marked whole where it is gone to; the button copies where the browser lets a page copy. */
function offerCopy(place: HTMLElement): void {
  const field = place.querySelector('input');
  const button = place.querySelector('button');
  place.hidden = false;
  field?.addEventListener('focus', () => field.select());
  if (button && field) copyBy(button, () => field.value);
}

/** Where papers stand in the same file: those that the steps give out; and what their lessons say of them. */
function showPapers(items: readonly HTMLElement[]): void {
  const shown = items.filter(({ hidden }) => !hidden);
  const given = shown.flatMap(({ dataset }) => list(dataset.papers));
  for (const paper of document.querySelectorAll<HTMLElement>('[data-paper]'))
    paper.hidden = !given.includes(paper.dataset.paper ?? '');
  // The key of the cards that pupils get, and what is to be said before a step that names something hard.
  for (const key of document.querySelectorAll<HTMLElement>('[data-key]'))
    key.hidden = !list(key.dataset.key).some((paper) => given.includes(paper));
  for (const note of document.querySelectorAll<HTMLElement>('[data-hard]'))
    note.hidden = !shown.some(({ dataset }) => dataset.lesson === note.dataset.hard && Number(dataset.level) > 0);
}

function start(choices: HTMLElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('.piece')];
  const screens = [...document.querySelectorAll<HTMLElement>('#screens > .slide')];
  const [all, found, wall, away] = ['pieces', 'found', 'projector', 'screens'].map((id) => document.getElementById(id));
  const put = putter(items.map(pieceAt));
  const fields = [...choices.querySelectorAll('select')];
  const chosen = (name: string) => fields.find((field) => field.name === name)?.value ?? '';
  const say = (text = '', values: Record<string, string> = {}) => {
    if (found) found.textContent = text.replace(/%(\w+)%/g, (_whole, name: string) => values[name] ?? '');
  };

  /** The step's own time in the lesson, and its screens with the minutes that it has now. */
  const show = ({ piece, minutes }: Step, from: number) => {
    const item = items.find(({ id }) => id === `piece-${piece.id}`);
    const time = item?.querySelector('.piece-time');
    if (!item || !time) return;
    item.hidden = false;
    time.textContent = (choices.dataset.span ?? '')
      .replace('%from%', String(from))
      .replace('%to%', String(from + minutes));
    all?.append(item);
    const own = screens.filter(({ id }) => new RegExp(`^screen-${piece.id}-\\d+$`).test(id));
    for (const screen of own) Object.assign(screen.dataset, { minutes: String(minutes), notes: notesOf(item) });
    wall?.prepend(...[...(wall?.querySelectorAll('.slide') ?? []), ...own]);
  };

  const choose = () => {
    const minutes = Number(chosen('minutes'));
    const [age, ceiling] = [Number(chosen('age')), Number(chosen('ceiling'))];
    const made = put({ age, minutes, ceiling, subject: chosen('subject') || undefined });
    const steps = 'steps' in made ? made.steps : [];
    for (const item of items) item.hidden = true;
    away?.append(...screens);
    let from = 0;
    for (const step of steps) {
      show(step, from);
      from += step.minutes;
    }
    const hung = [...(wall?.querySelectorAll('.slide') ?? [])];
    for (const [at, screen] of hung.entries())
      screen.setAttribute('aria-label', `${at + 1} ${wall?.dataset.of ?? ''} ${hung.length}`);
    // Where nothing was put together there is nothing to show or to keep.
    for (const offer of document.querySelectorAll<HTMLElement>('#to-wall, #as-file, #save'))
      offer.hidden = steps.length === 0;
    showPapers(items);
    const { found: yes, other, never } = choices.dataset;
    if ('steps' in made) say(yes, { minutes: String(from), steps: String(steps.length) });
    else say(made.lengths.length > 0 ? other : never, { minutes: String(minutes), lengths: made.lengths.join(', ') });
  };

  const asked = chosenIn(location.search, choices);
  for (const field of fields) field.value = asked.get(field.name) ?? field.value;
  choices.hidden = false;
  choices.addEventListener('change', () => {
    choose();
    offerAddress(fields, true);
  });
  choose();
  offerAddress(fields, false);
}

const choices = document.getElementById('choices');
if (choices) start(choices);
const address = document.getElementById('address');
if (choices && address) offerCopy(address);
