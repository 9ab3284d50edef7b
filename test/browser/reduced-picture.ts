/** Pictures at half their size, compared with a tolerance: what two machines draw differently by a hair is gone, what moved or changed colour is not. */
import { readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far the colours of one point may lie apart (0 to 1), and which share of all points may lie further. */
const APART = 0.15;

/** Each point is the mean of four. */
export function halved(file: string): PNG {
  const whole = PNG.sync.read(readFileSync(file));
  const half = new PNG({ width: whole.width >> 1, height: whole.height >> 1 });
  for (let y = 0; y < half.height; y += 1)
    for (let x = 0; x < half.width; x += 1)
      for (let channel = 0; channel < 4; channel += 1) {
        const at = (right: number, down: number) =>
          whole.data[((2 * y + down) * whole.width + 2 * x + right) * 4 + channel] ?? 0;
        half.data[(y * half.width + x) * 4 + channel] = (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) >> 2;
      }
  return half;
}

export const readPicture = (file: string): PNG => PNG.sync.read(readFileSync(file));
export const writePicture = (file: string, picture: PNG): void =>
  writeFileSync(file, PNG.sync.write(picture, { deflateLevel: 9, colorType: 2 }));

/** The share of points that differ; a picture of another width differs wholly, another height counts with what one has more. Writes the difference. */
export function difference(before: PNG, now: PNG, file: string): number {
  if (before.width !== now.width) return 1;
  const height = Math.min(before.height, now.height);
  const size = before.width * height * 4;
  const shown = new PNG({ width: before.width, height });
  const changed = pixelmatch(
    before.data.subarray(0, size),
    now.data.subarray(0, size),
    shown.data,
    before.width,
    height,
    { threshold: APART },
  );
  writeFileSync(file, PNG.sync.write(shown));
  const most = Math.max(before.height, now.height);
  return (changed + (most - height) * before.width) / (most * before.width);
}

/** A picture of fewer colours: an eighth of the levels, which nobody sees on a contact sheet. Steps of eight keep the paper warm, where twelve turned it pink. */
export function fewerColours(file: string, to: string): void {
  const picture = readPicture(file);
  for (let at = 0; at < picture.data.length; at += 1)
    picture.data[at] = Math.min(255, Math.round((picture.data[at] ?? 0) / 8) * 8);
  writePicture(to, picture);
}
