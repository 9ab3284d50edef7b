/** What the label tells, once a person was near: a sentence that stays while somebody is at it, with the way back where there is one. */
import type { Label } from './chip';
import { element } from './element';
import { keepOffFields } from './keep-off';
import { alive } from './lifetime';
import { after } from './script';

const TOLD_MS = 10_000;
const AGAIN_MS = 1000;
/** Long enough for the browser to know of the empty status. */
const SPOKEN_MS = 20;

/** Puts something beside the label: below it, or above it where it stands in the lower half of the window; over no field of the page, where there is room. */
export function putBeside({ edge, chip }: Label, box: HTMLElement): void {
  edge.classList.toggle('up', edge.getBoundingClientRect().top * 2 > innerHeight);
  box.removeAttribute('style');
  edge.replaceChildren(chip, box);
  keepOffFields(box, edge, chip.classList.contains('compact'));
}

/** Makes a label tell with care: beside itself, and what it says goes after its time, but never from under a pointer or a focus. */
export function tellWithCare(label: Label): void {
  const { root, edge, hide, signal } = label;
  let going = () => {};
  label.say = (sentence, alone, ...more) => {
    const words = element('p', { role: 'status' }, sentence);
    const told = element('div', { className: 'toast' }, words, ...more);
    // It has no place yet where it was made for this sentence alone.
    if (alone) label.place();
    // It is what is told now, once.
    if (!alive()) label.chip.querySelector('.dead')?.remove();
    // In place of the menu.
    if (alone) edge.replaceChildren(told);
    else putBeside(label, told);
    edge.style.visibility = '';
    hide.ariaExpanded = 'false';
    // A status is read aloud when its content changes after it is there.
    words.textContent = '';
    const speak = () => {
      words.textContent = sentence;
    };
    after(SPOKEN_MS, speak, signal);
    const look = () => {
      if (!told.isConnected) return;
      if (told.contains(root.activeElement) || told.matches(':hover')) going = after(AGAIN_MS, look, signal);
      else if (alone) label.end();
      else told.remove();
    };
    going();
    going = after(TOLD_MS, look, signal);
  };
}
