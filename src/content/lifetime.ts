/** The extension as a script in a page sees it: whether it still lives, and what it sends. */

/** The extension API as content scripts see it, without the polyfill's weight: with promises in Firefox too. */
export const extension = chrome;

/** False once the extension was updated or removed while this script stayed in the page. */
export function alive(): boolean {
  try {
    return Boolean(extension.runtime?.id);
  } catch {
    return false;
  }
}

/**
 * Hears what the background sends to this page, until the signal is aborted. What `heard` returns is the reply, so that the
 * background knows whether anybody acted on it.
 */
export function onMessage(heard: (name: string) => boolean, signal: AbortSignal): void {
  const listener = (message: { name?: unknown } | null, _sender: unknown, reply: (value: boolean) => void) => {
    if (typeof message?.name === 'string') reply(heard(message.name));
  };
  extension.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => alive() && extension.runtime.onMessage.removeListener(listener));
}
