/** Route changes of pages that never reload: heard from the browser, never by patching the page. */
import { addressNow } from './address';
import { listen } from './listen';
import { every } from './script';

/** Old browsers without the Navigation API are asked this often. */
const SLOW_POLL_MS = 2000;

/** Calls back after each change of what a rule can ask of the address, inside the document. */
export function onRouteChange(changed: () => void, signal: AbortSignal): void {
  let last = addressNow();
  const check = () => {
    const now = addressNow();
    if (now === last) return;
    last = now;
    changed();
  };
  if ('navigation' in globalThis) {
    listen(navigation, 'currententrychange', check, signal);
    return;
  }
  every(SLOW_POLL_MS, check, signal);
}
