/** The worker of the site: what was read once is there without a network; what is new comes first where there is one. */
import { precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { filesOf, type KeepMessage, type KeptMessage, keepable, lessonParts, PAGES_CACHE, pagesIn } from './kept';

/** What this file takes of a worker's world: its own library of types would stand in every other file too. */
interface WorkerEvent {
  data?: unknown;
  source?: { postMessage(message: KeptMessage): void } | null;
  waitUntil(work: Promise<unknown>): void;
}
interface WorkerWorld {
  registration: { scope: string };
  clients: {
    claim(): Promise<void>;
    matchAll(of: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly { url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate' | 'message', heard: (event: WorkerEvent) => void): void;
  /** Written before this file by the build: what is kept from the start. */
  manyHandsKept?: { url: string; revision: string | null }[];
  /** The start page of each language. */
  manyHandsStarts?: string[];
  /** Language -> the files of its search. */
  manyHandsSearches?: Record<string, string[]>;
}
const world = globalThis as unknown as WorkerWorld;

/** After so long a page that is kept is shown, though a newer one may be on its way. */
const PATIENCE_SECONDS = 4;
/** So many pages are asked for at once when all are to be kept. */
const AT_ONCE = 8;

const pages = new NetworkFirst({
  cacheName: PAGES_CACHE,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins: [{ cacheWillUpdate: ({ request, response }) => keepable(request.url, response) }],
});
const FILES_CACHE = 'many-hands-files';
/** The page of a network that wants a sign-in comes in the place of any file: for good is kept only what is one. */
const files = new CacheFirst({
  cacheName: FILES_CACHE,
  plugins: [
    {
      cacheWillUpdate: async ({ response }) =>
        response.ok && /javascript|css/.test(response.headers.get('content-type') ?? '') ? response : null,
    },
  ],
});

const isPage = (url: URL): boolean => /(?:\.html|\/)$/.test(url.pathname);
/** Names with the hash of what they hold never hold anything else. */
const isForGood = (url: URL): boolean => /\.[0-9a-f]{10}\.(?:css|js)$/.test(url.pathname);
const isOwn = (url: URL): boolean => url.href.startsWith(world.registration.scope);

precacheAndRoute(world.manyHandsKept ?? []);
// A question stands behind the address of the search page; the page is the same.
registerRoute(
  ({ url, request }) => isOwn(url) && (request.mode === 'navigate' || isPage(url)),
  ({ request, url, event }) => {
    const page = `${url.origin}${url.pathname}`;
    const answer = pages.handle({ request: new Request(page), event });
    event.waitUntil(answer.then((response) => keepParts(page, response.clone())).catch(() => undefined));
    return answer.then((response) => led(request, response, url)).catch(() => away(request, url));
  },
);
registerRoute(({ url }) => isOwn(url) && isForGood(url), files);
setCatchHandler(async ({ request, url }) => (request.mode === 'navigate' ? away(request, url) : Response.error()));

/** Where the host leads to another address, the browser must be led there: it shows no page of another in the place of the one it asked for. */
const led = (request: Request, answer: Response, { search }: URL): Response =>
  request.mode === 'navigate' && answer.redirected ? Response.redirect(`${answer.url}${search}`) : answer;

/** Instead of a page that is not kept: the one that says so, at its own address, so that its links lead somewhere. */
function away(request: Request, url: URL): Response {
  if (request.mode !== 'navigate') return Response.error();
  const path = url.href.slice(world.registration.scope.length);
  const language = /^([a-z]{2})\//.exec(path)?.[1] ?? 'en';
  return path.endsWith('/offline.html')
    ? Response.error()
    : Response.redirect(new URL(`${language}/offline.html`, world.registration.scope).href);
}

const whole = (address: string): string => new URL(address, world.registration.scope).href;
/** Files that are kept already. */
const had = new Set((world.manyHandsKept ?? []).map(({ url }) => whole(url)));

const cacheOf = (name: string): Promise<Cache> => caches.open(name);

/** Keeps files that never change under their name. Rejects where one does not come; the others are kept. */
async function keepFiles(urls: readonly string[]): Promise<void> {
  const cache = await cacheOf(FILES_CACHE);
  const keepFile = async (url: string) => {
    await cache.add(url);
    had.add(url);
  };
  await Promise.all(urls.filter((url) => !had.has(url)).map(keepFile));
}

/** A page with what it loads. */
async function keepPage(url: string): Promise<void> {
  const cache = await cacheOf(PAGES_CACHE);
  const page = await keepable(url, await fetch(url));
  if (!page) throw new Error(`${url} did not come`);
  await cache.put(url, page);
  await keepFiles(filesOf((await (await cache.match(url))?.text()) ?? '', url));
}

/** Pages below the site; what came and what did not. */
const keepPages = (addresses: readonly string[]): Promise<PromiseSettledResult<void>[]> =>
  Promise.allSettled([...new Set(addresses.map(whole))].map(keepPage));

/** With a page of a lesson its other parts, those that are not kept yet. */
async function keepParts(page: string, response: Response): Promise<void> {
  const cache = await cacheOf(PAGES_CACHE);
  const parts = lessonParts(await response.text(), page);
  const known = await Promise.all(parts.map((part) => cache.match(part)));
  await keepPages(parts.filter((_part, at) => !known[at]));
}

/** The page that is open when the worker begins was loaded without it: it is kept too, and the ways in. */
async function keepOpen(): Promise<void> {
  const open = await world.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const own = pagesIn(
    world.registration.scope,
    open.map(({ url }) => url),
  );
  await keepPages([...own, ...(world.manyHandsStarts ?? [])]);
  const cache = await cacheOf(PAGES_CACHE);
  for (const page of own) {
    const kept = await cache.match(page);
    if (kept) await keepParts(page, kept);
  }
}

async function keepAll(language: string, tell: (message: KeptMessage) => void): Promise<void> {
  // Without a network the search answers too; what of it did not come its page says.
  await keepFiles((world.manyHandsSearches?.[language] ?? []).map(whole)).catch(() => undefined);
  const list: { address: string; lang: string }[] = await (await fetch(whole('pages.json'))).json();
  const wanted = list.filter(({ lang }) => lang === language);
  const told: KeptMessage = { kept: 0, failed: 0, all: wanted.length };
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const some = wanted.slice(at, at + AT_ONCE);
    const done = await keepPages(some.map(({ address }) => address));
    for (const { status } of done) told[status === 'fulfilled' ? 'kept' : 'failed'] += 1;
    tell({ ...told });
  }
}

world.addEventListener('install', (event) => event.waitUntil(world.skipWaiting()));
world.addEventListener('activate', (event) => event.waitUntil(Promise.all([world.clients.claim(), keepOpen()])));
world.addEventListener('message', (event) => {
  const { keep } = event.data as Partial<KeepMessage>;
  if (typeof keep === 'string')
    event.waitUntil(
      keepAll(keep, (message) => event.source?.postMessage(message))
        // Not even the list of pages came.
        .catch(() => event.source?.postMessage({ kept: 0, failed: 1, all: 1 })),
    );
});
