/** Whether a part of ours stands on dark or on light ground: a page may be dark where the system is light. */
import { parentOf } from '../detection/rendered';

/** Red, green, blue and alpha of a computed colour; undefined for what is written in another way. */
function channels(colour: string): [number, number, number, number] | undefined {
  const found = /^rgba?\((\d+(?:\.\d+)?), (\d+(?:\.\d+)?), (\d+(?:\.\d+)?)(?:, (\d+(?:\.\d+)?))?\)$/.exec(colour);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3]), Number(found[4] ?? 1)] : undefined;
}

/** Whether the ground that elements of the page make is dark; undefined where it cannot be told: nothing drawn, or a picture. */
function groundIsDark(under: readonly Element[]): boolean | undefined {
  for (const element of under) {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      if (backgroundImage !== 'none') return undefined;
      const colour = channels(backgroundColor);
      if (!colour) return undefined;
      const [red, green, blue, alpha] = colour;
      if (alpha > 0.5) return (red * 299 + green * 587 + blue * 114) / 1000 < 110;
    }
  }
  return undefined;
}

/** Dresses a part as the page is where it stands; as the system is, where that cannot be told. */
export function followPageColours(part: HTMLElement, under: readonly Element[]): void {
  const dark = groundIsDark(under);
  part.style.colorScheme = dark === undefined ? '' : dark ? 'dark' : 'light';
}
