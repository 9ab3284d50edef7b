/** What stands on paper: the drawing instructions of a PDF, page by page, so that two prints can be compared. */
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';

/** Streams that draw, as both browsers write them: they show text or fill areas. */
const DRAWS = /\b(?:Tj|TJ|re|Do)\b/;

/** One mark for each drawing stream, in order. Throws where a PDF has none: then there is nothing to compare. */
export function drawingsOf(pdf: Buffer): string[] {
  const marks: string[] = [];
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
    const end = pdf.indexOf('endstream', at);
    if (end < 0) break;
    const begin = pdf[at + 6] === 13 ? at + 8 : at + 7;
    const bytes = pdf.subarray(begin, end);
    at = end + 9;
    let text: string;
    try {
      text = inflateSync(bytes).toString('latin1');
    } catch {
      continue;
    }
    if (DRAWS.test(text)) marks.push(createHash('sha256').update(text).digest('hex').slice(0, 16));
  }
  if (marks.length === 0) throw new Error('this PDF draws nothing');
  return marks;
}
