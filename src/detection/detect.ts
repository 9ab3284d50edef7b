/** Which product a web address belongs to. Pure: decides by host and path, and by page signals where a host is shared. */
import {
  hostOf,
  isReadingHost,
  isReadingMatter,
  pathMatches,
  pathsOn,
  type SplitAddress,
  splitAddress,
} from './address';
import type { DetectedProduct, Group, State } from './rules';

/** What a page showed: products whose signals stand on it, with the furthest state of each. */
export interface Probe {
  signals: readonly { id: string; state: State }[];
}

export interface Detection {
  /** The product this page is about. An AI product goes before the platform that carries it. */
  product: DetectedProduct;
  /** Further products of the page, never chat widgets or CAPTCHAs. */
  others: DetectedProduct[];
  group: Group;
  matched: 'host' | 'path' | 'signal';
  state: State;
  /** It is a part of a page that is about something else: no label there, the toolbar tells. */
  embedded: boolean;
  /** Nothing but the host decides here, so that a route change cannot change the answer. */
  wholeHost: boolean;
}

interface Entry {
  product: DetectedProduct;
  base: string;
  below: boolean;
}
type Found = Pick<Detection, 'product' | 'matched'> & { base: string };

const indexes = new WeakMap<readonly DetectedProduct[], Map<string, Entry[]>>();

/** Rules by the host they name, so that an address is compared with the few rules of its own host. */
function indexOf(products: readonly DetectedProduct[]): Map<string, Entry[]> {
  let index = indexes.get(products);
  if (!index) {
    index = new Map();
    for (const product of products) {
      for (const pattern of product.hosts) {
        const { base, below } = hostOf(pattern);
        index.set(base, [...(index.get(base) ?? []), { product, base, below }]);
      }
    }
    indexes.set(products, index);
  }
  return index;
}

/** The rules whose hosts cover a host, the closest host first and each rule once. */
function rulesOn(host: string, products: readonly DetectedProduct[]): Entry[] {
  const labels = host.split('.');
  const index = indexOf(products);
  const found = new Map<DetectedProduct, Entry>();
  for (const at of labels.keys()) {
    for (const entry of index.get(labels.slice(at).join('.')) ?? []) {
      if ((at === 0 || entry.below) && !isReadingHost(host, entry.base) && !found.has(entry.product))
        found.set(entry.product, entry);
    }
  }
  return [...found.values()];
}

/** Products that may show up on the page of an address: those of its host. */
export function productsAt(address: string, products: readonly DetectedProduct[]): DetectedProduct[] {
  const place = splitAddress(address);
  return place ? rulesOn(place.host, products).map(({ product }) => product) : [];
}

function excluded({ host, path, query }: SplitAddress, { excludePaths }: DetectedProduct): boolean {
  return excludePaths
    ? pathsOn(host, excludePaths).some((pattern) => pathMatches({ path, query }, pattern))
    : isReadingMatter(path);
}

function matchOf(
  place: SplitAddress,
  product: DetectedProduct,
  seen: State | undefined,
): Detection['matched'] | undefined {
  const paths = pathsOn(place.host, product.paths ?? []);
  const onPath = paths.some((pattern) => pathMatches(place, pattern));
  const bySignal = seen !== undefined && seen !== 'present';
  if (product.onlySignals) return bySignal && (onPath || paths.length === 0) ? 'signal' : undefined;
  if (onPath && !(product.excludePaths && excluded(place, product))) return 'path';
  if (paths.length === 0 && !excluded(place, product)) return 'host';
  return bySignal && paths.length > 0 && (product.signals?.length ?? 0) > 0 ? 'signal' : undefined;
}

const RANK = { path: 0, signal: 1, host: 2 } as const;
const isEmbedded = ({ product, matched }: Pick<Detection, 'product' | 'matched'>): boolean =>
  product.embedded === true && matched === 'signal';
/** What a page is about goes before what is a part of it, the closest match first. */
const rankOf = (found: Found): number => (isEmbedded(found) ? RANK.host + 1 : RANK[found.matched]);

const hasParts = (host: string, { paths, excludePaths, signals, onlySignals }: DetectedProduct): boolean =>
  onlySignals || (signals?.length ?? 0) > 0 || excludePaths?.length !== 0 || pathsOn(host, paths ?? []).length > 0;

/** The product at an address, or undefined. `probe` adds what signals on the page say; without it the address decides alone. */
export function detect(address: string, products: readonly DetectedProduct[], probe?: Probe): Detection | undefined {
  const place = splitAddress(address);
  if (!place) return undefined;
  const states = new Map(probe?.signals.map(({ id, state }) => [id, state]));
  const entries = rulesOn(place.host, products);
  const found: Found[] = [];
  for (const { product, base } of entries) {
    const matched = matchOf(place, product, states.get(product.id));
    if (matched) found.push({ product, matched, base });
  }
  found.sort((a, b) => rankOf(a) - rankOf(b));
  const first = found[0];
  if (!first) return undefined;
  const closest = found.find(({ matched }) => matched === 'host')?.base;
  const others = found.filter((other) => other !== first && (other.matched !== 'host' || other.base === closest));
  const { product, matched } = first;
  return {
    product,
    others: others.map((other) => other.product),
    group: product.group,
    matched,
    embedded: isEmbedded(first),
    state: states.get(product.id) === 'used' ? 'used' : 'opened',
    wholeHost: entries.every((entry) => !hasParts(place.host, entry.product)),
  };
}
