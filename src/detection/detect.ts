/** Which product a web address belongs to. Pure: decides by host and path alone, never by the page's text. */
import type { DetectedProduct } from './rules';

export interface Detection {
  product: DetectedProduct;
  /** The rule covers the whole host, so that a route change cannot change the answer. */
  wholeHost: boolean;
}

/** Lower-case host without the trailing dot of a fully qualified name; undefined for what is not a plain web address. */
function webHost(address: string): { host: string; path: string } | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return { host: url.hostname.replace(/\.$/, ''), path: url.pathname + url.search };
}

/** Whether a host is the one of a match pattern, or below it where the pattern starts with "*.". */
export function hostMatches(host: string, pattern: string): boolean {
  const [, wanted = ''] = /^\*:\/\/(.+)\/\*$/.exec(pattern) ?? [];
  if (!wanted.startsWith('*.')) return host === wanted;
  const base = wanted.slice(2);
  return host === base || host.endsWith(`.${base}`);
}

/** Whether a path (with its query) fits a pattern in which * is any text and everything else is literal. */
export function pathMatches(path: string, pattern: string): boolean {
  const parts = pattern.split('*');
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = index === 0 ? (path.startsWith(part) ? 0 : -1) : path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return pattern.endsWith('*') || at === path.length || path.endsWith(parts.at(-1) ?? '');
}

/** The product at an address, or undefined. A rule with a path goes before one for the whole host. */
export function detect(address: string, products: readonly DetectedProduct[]): Detection | undefined {
  const place = webHost(address);
  if (!place) return undefined;
  const onHost = products.filter((product) => product.hosts.some((pattern) => hostMatches(place.host, pattern)));
  const byPath = onHost.find((product) => product.paths?.some((pattern) => pathMatches(place.path, pattern)));
  const product = byPath ?? onHost.find((candidate) => !candidate.paths);
  return product && { product, wholeHost: onHost.every((candidate) => !candidate.paths) };
}
