/** Route changes of pages that never reload: heard from the browser, never by patching the page. */

/** Old browsers without the Navigation API are asked this often. */
const SLOW_POLL_MS = 2000;

/** Calls back after each change of address inside the document. */
export function onRouteChange(changed: () => void, signal: AbortSignal): void {
  let last = location.href;
  const check = () => {
    if (location.href === last) return;
    last = location.href;
    changed();
  };
  if ('navigation' in globalThis) {
    navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  addEventListener('popstate', check, { signal });
  const timer = setInterval(check, SLOW_POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
