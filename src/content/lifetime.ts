/** Whether this script still belongs to a living extension, and the one signal that ends everything it started. */

/** The extension API as content scripts see it, without the polyfill's weight. */
export const extension = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/** False once the extension was updated or removed while this script stayed in the page. */
export function alive(): boolean {
  try {
    return Boolean(extension.runtime?.id);
  } catch {
    return false;
  }
}
