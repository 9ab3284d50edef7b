/** Saves a file made on this page with the person's downloads: no permission, no server. */

/** Long enough for any browser to have read it. */
const KEPT_MS = 60_000;

export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
