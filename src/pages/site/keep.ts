/** Pages without a network: starts the worker that keeps what was read, lets a person keep everything, and lists what is kept. */
import { type KeepMessage, type KeptMessage, PAGES_CACHE } from './kept';

/** A page opened from a disk has no worker and needs none. */
const canKeep = (): boolean => 'serviceWorker' in navigator && location.protocol.startsWith('http');

/** Written into the page by the build: the root of the site, seen from here. */
const rootOf = (): string => document.documentElement.dataset.root ?? '';

const fill = (words: string | undefined, values: Record<string, string>): string =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), words ?? '');

/** The button that keeps every page of the language; the worker tells how far it is. */
function offerAll(worker: ServiceWorkerRegistration): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-keep]');
  const said = button?.nextElementSibling;
  if (!button || !said) return;
  // Without a network it could keep nothing.
  const offer = () => {
    button.hidden = !navigator.onLine;
  };
  offer();
  addEventListener('online', offer);
  addEventListener('offline', offer);
  button.addEventListener('click', () => {
    const ask: KeepMessage = { keep: document.documentElement.lang };
    worker.active?.postMessage(ask);
  });
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<KeptMessage>) => {
    const { kept, all, failed } = data;
    const words = kept + failed < all ? button.dataset.doing : failed > 0 ? button.dataset.failed : button.dataset.done;
    said.textContent = fill(words, { kept: String(kept), all: String(all), failed: String(failed) });
  });
}

const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** On the page that stands for pages that are not kept: what is. */
async function listKept(place: Element): Promise<void> {
  const cache = await caches.open(PAGES_CACHE);
  for (const request of await cache.keys()) {
    const page = await cache.match(request);
    const title = page && /<title>([^<]+?)(?: \| [^|<]+)?<\/title>/.exec(await page.text())?.[1];
    if (!title) continue;
    const link = document.createElement('a');
    link.className = 'link';
    link.href = request.url;
    link.textContent = title.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign] ?? sign);
    const item = document.createElement('li');
    item.append(link);
    place.append(item);
  }
}

export function keepPages(): void {
  if (!canKeep()) return;
  // Refused in some private windows: then pages are read with a network, as anywhere.
  navigator.serviceWorker
    .register(`${rootOf()}worker.js`, { scope: rootOf() || './' })
    .then(() => navigator.serviceWorker.ready)
    .then(offerAll)
    .catch(() => undefined);
  const place = document.querySelector('[data-kept]');
  if (place) listKept(place).catch(() => undefined);
}
