/** Injected where an address alone does not decide: says which products stand on the page, by structure, and watches for a change of that. */

import type { Probe } from '../detection/detect';
import { read } from '../detection/node';
import { probePage } from '../detection/page-signals';
import type { DetectedProduct } from '../detection/rules';
import { addressNow } from './address';
import { every, startScript } from './script';
import { ask } from './send';

const LOOK_MS = 500;

/** What decides which product the page is about: a mere entry point does not. */
const deciding = ({ signals }: Probe): string =>
  signals
    .filter(({ state }) => state !== 'present')
    .map(({ id }) => id)
    .join();

/** Looks again at most twice a second, and only where something on the page changed; tells when the answer is another one. */
function watch(products: readonly DetectedProduct[], first: Probe, whole: AbortController) {
  const { signal } = whole;
  const last = deciding(first);
  let changed = false;
  const look = () => {
    if (deciding(probePage(document, addressNow(), products)) === last) return;
    whole.abort();
    void ask('page-changed', {});
  };
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(read(document, 'documentElement'), {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden'],
  });
  every(
    LOOK_MS,
    () => {
      if (!changed || read(document, 'hidden')) return;
      changed = false;
      look();
    },
    signal,
  );
  signal.addEventListener('abort', () => observer.disconnect());
}

startScript('probe', (lifetime) => {
  let following: AbortController | undefined;
  lifetime.addEventListener('abort', () => following?.abort());
  return {
    look(products, follow) {
      const { signals } = probePage(document, addressNow(), products);
      if (follow) {
        following?.abort();
        following = new AbortController();
        watch(products, { signals }, following);
      }
      return { signals };
    },
  };
});
