/** The labelling task: one drawing after another, stopped at any time, and what it comes to at the chosen figure. Keeps nothing and sends nothing. */
import { earned, type Rate, timeInWords } from '../../presentation/lesson/earned';
import { counted, type Go, newGo } from './labelling-go';

const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** A text with its places filled: "Picture %at% of %of%". */
const filled = (text = '', values: Record<string, string | number>): string =>
  text.replace(/%(\w+)%/g, (_whole, name: string) => String(values[name] ?? ''));

/** A figure as the page holds it. */
function rateAt({ dataset }: HTMLElement): Rate {
  const { per, low, high, amount = '', one = '', money = '', less = '' } = dataset;
  return { per: per === 'task' ? 'task' : 'hour', low: number(low), high: number(high), amount, one, money, less };
}

/** The parts of the page, and how a text is written into one of them. */
function partsOf(task: HTMLElement) {
  const all = (kind: string) => [...task.querySelectorAll<HTMLElement>(kind)];
  const write = (place: string, text: string) => {
    const found = task.querySelector(place);
    if (found) found.textContent = text;
  };
  /** What is seen: before, while it is done, and after. */
  const show = (state: 'ready' | 'working' | 'done') => {
    task.dataset.state = state;
    for (const part of all('#choices')) part.hidden = state === 'working';
    for (const part of all('#stage')) part.hidden = state !== 'working';
    for (const part of all('#result')) part.hidden = state !== 'done';
  };
  const value = (of: string) => Number(task.querySelector<HTMLInputElement | HTMLSelectElement>(of)?.value ?? 0);
  return {
    words: task.dataset,
    drawings: all('.drawn'),
    rates: all('.rate'),
    answers: all('.choose'),
    write,
    show,
    value,
  };
}
type Parts = ReturnType<typeof partsOf>;

/** Shows the drawing whose turn it is, alone. */
function turn({ words, drawings, write }: Parts, go: Go): void {
  for (const [at, drawing] of drawings.entries()) drawing.classList.toggle('now', at === go.at);
  write('#place .at', filled(words.place, { at: go.at + 1, of: drawings.length }));
  write('#place .ears', drawings[go.at]?.querySelector('img')?.alt ?? '');
}

/** What it comes to at the figure that is chosen now. */
function reckon({ words, rates, write, value }: Parts, done: { count: number; seconds: number }): void {
  const chosen = rates[value('[name=rate]:checked')];
  if (!chosen) return;
  const rate = rateAt(chosen);
  const amount = earned(rate, done, document.documentElement.lang);
  write('#result .comes-to', filled(words[rate.per], { amount }));
  write('#result .rated', chosen.querySelector('h3')?.textContent ?? '');
  write('#result .said', chosen.querySelector('.said')?.textContent ?? '');
}

/** Puts each label under its drawing, and says how many there are and how long it took. */
function report({ words, drawings, write }: Parts, go: Go, seconds: number): void {
  for (const [at, drawing] of drawings.entries()) {
    const label = drawing.querySelector('.put');
    if (label) label.textContent = go.labels[at] ?? words.none ?? '';
  }
  const time = timeInWords(seconds, words.time ?? '');
  write('#result .counted', filled(words.counted, { count: counted(go), of: drawings.length, time }));
}

function start(task: HTMLElement): void {
  const parts = partsOf(task);
  const { words, drawings, answers, write, show, value } = parts;
  let go: Go | undefined;
  let began = 0;
  let done = { count: 0, seconds: 0 };
  let clock: ReturnType<typeof setInterval> | undefined;

  const finish = () => {
    clearInterval(clock);
    if (!go) return;
    done = { count: counted(go), seconds: Math.round((Date.now() - began) / 1000) };
    report(parts, go, done.seconds);
    go = undefined;
    reckon(parts, done);
    show('done');
    const result = task.querySelector<HTMLElement>('#result h2');
    result?.focus({ preventScroll: true });
    result?.scrollIntoView();
  };
  const tell = () => write('#clock', go && go.left > 0 ? filled(words.left, { seconds: go.left }) : '');
  const next = () => {
    if (!go) return;
    if (go.at >= drawings.length) return finish();
    turn(parts, go);
    tell();
  };
  const begin = () => {
    go = newGo(value('#pace'));
    began = Date.now();
    show('working');
    next();
    answers[0]?.focus({ preventScroll: true });
    task.scrollIntoView();
    // The clock waits while the page is not looked at.
    clock = setInterval(() => {
      if (document.hidden) return;
      if (go?.tick()) next();
      else tell();
    }, 1000);
  };

  const choose = (answer: Element | undefined) => {
    const word = answer?.querySelector('.word')?.textContent;
    if (!word) return;
    go?.label(word);
    next();
  };

  for (const answer of answers) answer.addEventListener('click', () => choose(answer));
  task.querySelector<HTMLElement>('#stage')?.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
    if (ctrlKey || metaKey || altKey) return;
    if (key === 'Escape') finish();
    else choose(answers[Number(key) - 1]);
  });
  for (const button of task.querySelectorAll('#start, #again')) button.addEventListener('click', begin);
  task.querySelector('#stop')?.addEventListener('click', finish);
  task.querySelector('#rates')?.addEventListener('change', () => reckon(parts, done));
  show('ready');
}

const task = document.getElementById('labelling');
if (task) start(task);
