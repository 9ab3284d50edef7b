/** Draws the pages of a PDF into the page it runs in, one beside another under their title; needs /pdfjs.mjs on the same host. */

interface Sheet {
  getViewport(of: { scale: number }): { width: number; height: number };
  render(into: object): { promise: Promise<void> };
}
interface Reader {
  getDocument(from: object): { promise: Promise<{ numPages: number; getPage(number: number): Promise<Sheet> }> };
}

/** The page that draws: it has the reader as `pdfReader`. */
export const DRAWING_PAGE =
  '<!doctype html><title>Paper</title><script type="module">import * as it from "/pdfjs.mjs"; globalThis.pdfReader = it</script>';

/** `base64`: the bytes of the PDF. Resolves with how many pages were drawn. */
export async function drawPages(title: string, base64: string): Promise<number> {
  const { getDocument } = (globalThis as unknown as { pdfReader: Reader }).pdfReader;
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const pdf = await getDocument({ data: bytes, isEvalSupported: false }).promise;
  const row = document.createElement('div');
  row.append(document.createElement('h2'));
  row.firstElementChild?.append(title);
  document.body.append(row);
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const viewport = sheet.getViewport({ scale: 0.32 });
    const canvas = document.createElement('canvas');
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    canvas.style.margin = '2px';
    canvas.style.outline = '1px solid #999';
    row.append(canvas);
    await sheet.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
  }
  return pdf.numPages;
}
