/** Whether a part of ours stands on dark or on light ground: a page may be dark where the system is light. */
import { parentOf } from '../detection/rendered';

/** Red, green, blue and alpha of a computed colour; undefined for what is written in another way. */
const channels = (colour: string) =>
  /^rgb/.test(colour)
    ? (colour.match(/[\d.]+/g)?.map(Number) as [number, number, number, number?] | undefined)
    : undefined;

/** The scheme that the ground of elements of the page asks for; empty where it cannot be told: nothing drawn, or a picture. */
export function schemeOf(under: readonly Element[]): string {
  for (const element of under) {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      const colour = channels(backgroundColor);
      if (backgroundImage !== 'none' || !colour) return '';
      const [red, green, blue, alpha = 1] = colour;
      if (alpha > 0.5) return red * 299 + green * 587 + blue * 114 < 110_000 ? 'dark' : 'light';
    }
  }
  return '';
}
