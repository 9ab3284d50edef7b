/** What a drawing consists of, so that the same card becomes an SVG on the page and pixels on a canvas. */

export interface TextShape {
  kind: 'text';
  x: number;
  y: number;
  size: number;
  weight: number;
  fill: string;
  text: string;
}
export type Shape =
  | { kind: 'box'; x: number; y: number; width: number; height: number; radius: number; fill: string }
  | { kind: 'thread'; points: readonly (readonly [x: number, y: number])[]; stroke: string; dotted: boolean }
  | { kind: 'knot'; x: number; y: number; radius: number; fill: string; stroke: string; dotted: boolean }
  | TextShape;

export interface Scene {
  width: number;
  height: number;
  dir: 'ltr' | 'rtl';
  ground: string;
  shapes: readonly Shape[];
}

export const FONT =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Inter, "Noto Sans", "Liberation Sans", sans-serif';
export const THREAD = 4;
export const DOTS = [1, 12] as const;
/** Closer on a ring, so that it stays round. */
export const RING_DOTS = [1, 7.6] as const;

/** How wide a text runs. */
export type Measure = (text: string, size: number, weight: number) => number;

/** Lines no wider than `room`; a word that is wider by itself is broken where it must. */
export function wrapped(text: string, size: number, weight: number, room: number, measure: Measure): string[] {
  const fits = (line: string) => measure(line, size, weight) <= room;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The same drawing for a language that runs the other way. Texts keep their own order. */
export function mirrored(scene: Scene): Scene {
  const flip = (x: number) => scene.width - x;
  const shapes = scene.shapes.map((shape): Shape => {
    if (shape.kind === 'box') return { ...shape, x: flip(shape.x + shape.width) };
    if (shape.kind === 'thread') return { ...shape, points: shape.points.map(([x, y]) => [flip(x), y] as const) };
    return { ...shape, x: flip(shape.x) };
  });
  return { ...scene, dir: 'rtl', shapes };
}
