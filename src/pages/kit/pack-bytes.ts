/** A pack's bytes on their way to the background: messages carry text. */

/** One byte more than a pack may have tells as much as the rest of the file. */
export const READ_BYTES = 1_000_001;
const CHUNK = 0x8000;

/** Bytes as base64. */
export function encoded(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
