/** Says on a page of ours that an answer is overdue, for as long as it is: a page never stands there empty or deaf without a word. */
import browser from 'webextension-polyfill';
import './overdue.css';

/** A cold start of the background takes a third of a second. */
const PATIENCE_MS = 4000;

let overdue = 0;
/** In the language chosen, once a page knows it; before that in the browser's. */
let sentence = '';
let told: HTMLElement | undefined;

/** What is said from now on while an answer is overdue. */
export function sayWhileOverdue(words: string): void {
  sentence = words;
  if (told) told.textContent = words;
}

function tell(): void {
  if (told || overdue === 0) return;
  told = document.createElement('p');
  told.className = 'mh overdue';
  told.role = 'alert';
  told.textContent = sentence || browser.i18n.getMessage('overdue');
  document.body.prepend(told);
}

function untell(): void {
  if (overdue > 0) return;
  told?.remove();
  told = undefined;
}

/** The same answer, however late it comes; while it is overdue a sentence stands on top of the page. */
export async function spoken<T>(answer: Promise<T>): Promise<T> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    overdue += 1;
    tell();
  }, PATIENCE_MS);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    if (late) overdue -= 1;
    untell();
  }
}
