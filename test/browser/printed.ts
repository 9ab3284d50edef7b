/** What a printer would get, read back: the number of sides, all that is written on them, how wide and how far down, and what lies on other lines. */
import { getDocumentProxy } from 'unpdf';

export interface Printed {
  /** Sides, of which two make a sheet. */
  sides: number;
  text: string;
  /** The part of a side's width that text stands on. */
  width: number;
  /** The part of each side's height down to its last line, in order. */
  reach: number[];
  /** The uppermost line of each side, in order. */
  heads: string[];
}

export async function readPrinted(pdf: Buffer): Promise<Printed> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const texts: string[] = [];
  const reach: number[] = [];
  const heads: string[] = [];
  let width = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const side = await document.getPage(number);
    const { width: whole, height } = side.getViewport({ scale: 1 });
    let last = height;
    let first = 0;
    let head: string[] = [];
    for (const item of (await side.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      texts.push(item.str);
      width = Math.max(width, (item.transform[4] + item.width) / whole);
      last = Math.min(last, item.transform[5]);
      if (item.transform[5] > first + 1) head = [];
      first = Math.max(first, item.transform[5]);
      if (item.transform[5] > first - 1) head.push(item.str);
    }
    heads.push(head.join(' ').replace(/\s+/g, ' '));
    reach.push(1 - last / height);
  }
  return { sides: document.numPages, text: texts.join(' ').replace(/\s+/g, ' '), width, reach, heads };
}

/** Parts of a letter's size that stand above and below the line that it stands on, at most. */
const ABOVE = 0.8;
const BELOW = 0.25;

/** Of what the browser prints of its own, beginning with `own`: how often it stands there, and which of our words lie at its height, on each side. */
export async function besideOwn(pdf: Buffer, own: string): Promise<{ own: number; over: string[] }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const found = { own: 0, over: [] as string[] };
  // Firefox writes a line that ends a side, or its end, once more above the next one, outside of what is drawn there.
  let before: readonly string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const items = (await (await document.getPage(number)).getTextContent()).items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size = 0, , line = 0] = item.transform as number[];
      return [{ text: item.str, top: line + ABOVE * size, end: line - BELOW * size }];
    });
    const theirs = items.filter(({ text }) => text.startsWith(own));
    found.own += theirs.length;
    for (const { text, top, end } of items)
      if (
        !text.startsWith(own) &&
        !before.some((line) => line.endsWith(text)) &&
        theirs.some((line) => end < line.top && top > line.end)
      )
        found.over.push(`${number}: ${text}`);
    before = items.map(({ text }) => text);
  }
  return found;
}
