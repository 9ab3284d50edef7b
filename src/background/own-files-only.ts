/**
 * The first thing that the background runs: takes away whatever could ask a server. The policy of the manifest lets one page ask the host of
 * a link (pages/link), and holds for all; the other pages narrow it in their own head, and so does Firefox's background, which is a page. A
 * worker has no head: what the policy leaves it is taken from it here, before any other line runs, a library's neither.
 */
const OWN = new URL('/', import.meta.url).href;

/** Constructors that ask a server, and methods that do, by what has them. */
const ASKERS = ['EventSource', 'WebSocket', 'WebSocketStream', 'WebTransport', 'XMLHttpRequest'];
const ASKING = { Cache: ['add', 'addAll'], BackgroundFetchManager: ['fetch'], WorkerGlobalScope: ['fetch'] };

const world = globalThis as unknown as Record<string, { prototype: object } | undefined>;
const ask = fetch.bind(globalThis);

for (const [name, methods] of Object.entries(ASKING))
  for (const method of methods) Reflect.deleteProperty(world[name]?.prototype ?? {}, method);
for (const name of ASKERS) Reflect.deleteProperty(world, name);

Object.defineProperty(globalThis, 'fetch', {
  /** A file of our own package and nothing else: what is no text can say another address the second time it is asked. */
  value: async (address: unknown) => {
    if (typeof address === 'string' && address.startsWith(OWN)) return ask(address);
    throw new TypeError('only files of the package are read here');
  },
});
