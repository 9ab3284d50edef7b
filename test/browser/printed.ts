/** What a printer would get, read back: the number of sides, all that is written on them, how wide and how far down. */
import { getDocumentProxy } from 'unpdf';

export interface Printed {
  /** Sides, of which two make a sheet. */
  sides: number;
  text: string;
  /** The part of a side's width that text stands on. */
  width: number;
  /** The part of each side's height down to its last line, in order. */
  reach: number[];
}

export async function readPrinted(pdf: Buffer): Promise<Printed> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const texts: string[] = [];
  const reach: number[] = [];
  let width = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const side = await document.getPage(number);
    const { width: whole, height } = side.getViewport({ scale: 1 });
    let last = height;
    for (const item of (await side.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      texts.push(item.str);
      width = Math.max(width, (item.transform[4] + item.width) / whole);
      last = Math.min(last, item.transform[5]);
    }
    reach.push(1 - last / height);
  }
  return { sides: document.numPages, text: texts.join(' ').replace(/\s+/g, ' '), width, reach };
}
