/** Reads a page's controls: what one is called, whose it is, and whether it stands at an answer. Never the conversation. */

import { invoke, read } from './node';
import { type Meaning, meaningOfMark, meaningOfName } from './phrases';
import { around, matches, within } from './query';

export const CONTROLS = 'button, [role="button"], [role="menuitem"], [role="menuitemradio"], [role="menuitemcheckbox"]';
const ICONS = 'svg, i, img, mat-icon, [class*="icon"]';
const TEXT_BOX = 'textarea, [role="textbox"], [contenteditable]:not([contenteditable="false"])';
const MARK_ATTRIBUTES = [
  'id',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-icon',
  'data-mat-icon-name',
  'data-lucide',
];
/** How far above a control its bar can stand, how many controls a bar may hold, and the same for the box one writes in. */
const BAR = { height: 6, controls: 16 };
/** What a bar of buttons does not hold: then it is the answer, or the page around it. */
const PROSE = 'p, pre, table, blockquote, h1, h2, h3, h4, h5, h6';
const LANDMARKS = 'body, main, aside, nav, header, footer';
const COMPOSER = { height: 9, controls: 24 };

export interface Reading {
  meaning: Meaning;
  /** The name or test id alone says that this is about an answer; otherwise its opposite must stand beside it. */
  clear: boolean;
  name: string;
}

const nameBy = (element: Element, name: string): string | null => invoke(element, 'getAttribute', name);
const isMenuItem = (control: Element): boolean => /^menuitem/.test(nameBy(control, 'role') ?? '');

/** Accessible names given by labels: of the control, or of its picture. Text counts in menus alone, where no conversation is. */
function namesOf(control: Element): string[] {
  const names = [nameBy(control, 'aria-label'), nameBy(control, 'title')];
  if (isMenuItem(control)) names.push((read(control, 'textContent') ?? '').slice(0, 60));
  for (const icon of within(control, ICONS).slice(0, 4)) {
    const [title] = within(icon, 'title');
    names.push(
      ...['aria-label', 'title', 'alt'].map((name) => nameBy(icon, name)),
      title ? read(title, 'textContent') : null,
    );
  }
  return names.filter((name) => name !== null && name.trim() !== '') as string[];
}

const marks = (element: Element): string[] =>
  MARK_ATTRIBUTES.map((name) => nameBy(element, name) ?? '').filter((value) => value !== '');

/** What a control is, by its names first, then its test ids, then the names of its icon. */
export function readControl(control: Element): Reading | undefined {
  const names = namesOf(control);
  for (const name of names) {
    const known = meaningOfName(name);
    if (known) return { ...known, name };
  }
  const parent = read(control, 'parentElement');
  for (const mark of [control, ...(parent ? [parent] : [])].flatMap(marks)) {
    const meaning = meaningOfMark(mark);
    if (meaning) return { meaning, clear: true, name: names[0] ?? mark };
  }
  for (const icon of within(control, ICONS).slice(0, 4)) {
    for (const mark of [...marks(icon), ...read(icon, 'classList')]) {
      const meaning = meaningOfMark(mark);
      if (meaning) return { meaning, clear: false, name: names[0] ?? mark };
    }
  }
  return undefined;
}

const FOREIGN_NAME = /(?:^|[-_])(?:ext|extension|plasmo|wxt|userscript)(?:$|[-_])/i;
const FOREIGN_ADDRESS = /^(?:chrome|moz|safari-web)-extension:/i;

/** Whether an element says that another extension put it there. */
function isForeign(element: Element): boolean {
  if (FOREIGN_NAME.test(read(element, 'tagName')) || FOREIGN_NAME.test(read(element, 'id'))) return true;
  return (
    [...read(element, 'attributes')].some(
      ({ name, value }) => FOREIGN_NAME.test(name) || FOREIGN_ADDRESS.test(value),
    ) || [...read(element, 'classList')].some((word) => FOREIGN_NAME.test(word))
  );
}

/** Whether a control, something around it below the page's body, or its picture belongs to another extension. */
export function belongsToExtension(control: Element): boolean {
  if (within(control, '*').some(isForeign)) return true;
  for (let at: Element | null = control; at && read(at, 'tagName') !== 'BODY'; at = read(at, 'parentElement'))
    if (isForeign(at)) return true;
  return false;
}

/** The closest element around a control that holds what `wanted` looks for, while it is still small enough to be one bar. */
function barAround(
  control: Element,
  limit: typeof BAR,
  wanted: (bar: Element, controls: Element[]) => boolean,
): Element | undefined {
  let bar = read(control, 'parentElement');
  for (let height = 0; bar && !matches(bar, LANDMARKS) && height < limit.height; height += 1) {
    const controls = within(bar, CONTROLS);
    if (controls.length > limit.controls) return undefined;
    if (wanted(bar, controls)) return bar;
    bar = read(bar, 'parentElement');
  }
  return undefined;
}

const holds = (controls: readonly Element[], control: Element, wanted: (reading: Reading) => boolean): boolean =>
  controls.some((other) => {
    const reading = other === control ? undefined : readControl(other);
    return reading !== undefined && wanted(reading) && !belongsToExtension(other);
  });

/** Copy, share, regenerate, read aloud: where they stand together, an answer is near. */
const answerBar = (control: Element): Element | undefined =>
  barAround(
    control,
    BAR,
    (bar, controls) =>
      within(bar, PROSE).length === 0 && holds(controls, control, ({ meaning }) => meaning === 'beside'),
  );

/** The control that opened the menu an item stands in. */
function menuOpener(item: Element): Element | undefined {
  const menu = around(item, '[role="menu"]');
  if (!menu) return undefined;
  const page = read(item, 'ownerDocument');
  const id = read(menu, 'id');
  const named = page.getElementById(nameBy(menu, 'aria-labelledby') ?? '');
  return named ?? within(page, '[aria-controls]').find((opener) => id !== '' && nameBy(opener, 'aria-controls') === id);
}

/** Whether something of an answer stands around a control or close above it. */
const nearTurn = (control: Element, turns: readonly string[]): boolean =>
  turns.some((turn) => around(control, turn) !== null) ||
  barAround(control, { height: 10, controls: 60 }, (bar) => turns.some((turn) => within(bar, turn).length > 0)) !==
    undefined;

/**
 * Whether a rating stands inside an answer or in its bar. Where the product has only a part of a page (`shared`), the bar
 * must also be near its answer; a name that is not clear needs its opposite beside it.
 */
export function ratesAnswer(control: Element, reading: Reading, turns: readonly string[], shared: boolean): boolean {
  const inMenu = isMenuItem(control);
  const anchor = inMenu ? menuOpener(control) : control;
  if (!anchor || belongsToExtension(anchor)) return false;
  const scope = answerBar(anchor) ?? turns.map((turn) => around(anchor, turn)).find((turn) => turn !== null);
  if (!scope || (shared && !nearTurn(anchor, turns))) return false;
  const opposite = reading.meaning === 'up' ? 'down' : 'up';
  return (
    reading.clear ||
    holds(
      within(inMenu ? (around(control, '[role="menu"]') ?? scope) : scope, CONTROLS),
      control,
      ({ meaning, clear }) => meaning === opposite && !clear,
    )
  );
}

/** The box one writes in, if a control belongs to it. */
export const composerOf = (control: Element): Element | undefined =>
  barAround(control, COMPOSER, (bar) => within(bar, TEXT_BOX).length > 0);
