/** Whether a part of ours stands on dark or on light ground: a page may be dark where the system is light. */
import { pageRoots, read } from '../detection/node';
import { parentOf } from '../detection/rendered';

const COLOUR = /(?:rgb|color|ok|l[ac])\w*\([^()]*\)/g;

/** A computed colour in numbers; undefined for what is written without. */
const numbers = (colour: string): number[] | undefined =>
  colour
    .replaceAll('none', '0')
    .match(/(?<=[ (])[\d.e-]+/g)
    ?.map(Number);

/** How light it is to the eye: below 0.43 white is read better on it than black. Of `lab` and its kin the first number says so alone. */
function lightness(colour: string, [first = 0, second = 0, third = 0]: readonly number[]): number {
  if (/l[ac]/.test(colour)) return first / (/^o/.test(colour) ? 1 : 100) - 0.1;
  return (first * 299 + second * 587 + third * 114) / (/^c/.test(colour) ? 1000 : 255_000);
}

/** The scheme that one element's own ground asks for; empty where it is a picture, undefined where what lies below shows through. */
function schemeOfOne({ backgroundColor, backgroundImage }: CSSStyleDeclaration): string | undefined {
  if (/url\(/.test(backgroundImage) || !/none|gradient/.test(backgroundImage)) return '';
  // Of what runs from one colour to the next the first that covers what lies below.
  for (const colour of `${backgroundImage} ${backgroundColor}`.match(COLOUR) ?? []) {
    const parts = numbers(colour);
    if (parts && (parts[3] ?? 1) > 0.5) return lightness(colour, parts) < 0.43 ? 'dark' : 'light';
  }
}

/** An element and all around it, and the body at last: what that has for a ground covers the window where the root has none. */
function floorsOf(element: Element): Element[] {
  const floors: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) floors.push(at);
  const body = read(document, 'body');
  return body ? [...floors, body] : floors;
}

/** Whether a page turns the light of an element's ground round, as one does that is dark by a filter. */
function isTurned(ground: Element): boolean {
  const [root, body] = pageRoots();
  // What the body has for a ground is painted behind it where the root has none.
  const behind = ground === body && schemeOfOne(getComputedStyle(root)) === undefined;
  let turned = false;
  for (let at: Element | null = behind ? root : ground; at; at = parentOf(at))
    if (/invert\((?:1|0?\.[5-9])/.test(getComputedStyle(at).filter)) turned = !turned;
  return turned;
}

/** The scheme that the ground of elements of the page asks for; empty where it cannot be told: nothing drawn, or a picture. Then it is the page's own. */
export function schemeOf(under: readonly Element[]): string {
  for (const element of under) {
    for (const at of floorsOf(element)) {
      const scheme = schemeOfOne(getComputedStyle(at));
      if (scheme !== undefined) return scheme && ((scheme === 'dark') !== isTurned(at) ? 'dark' : 'light');
    }
  }
  return '';
}
