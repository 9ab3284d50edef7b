/** Reads a web address and compares it with the host and path patterns of the rules. No dependencies. */

export interface SplitAddress {
  host: string;
  path: string;
  query: URLSearchParams;
}

const WEB_PORTS = ['', '80', '443'];

/** The place a web address names, or undefined for what is not a plain web page: other schemes, unusual ports, IP addresses. */
export function splitAddress(address: string): SplitAddress | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || !WEB_PORTS.includes(url.port)) return undefined;
  return { host: url.hostname.replace(/\.$/, ''), path: url.pathname, query: url.searchParams };
}

/** Host of a match pattern without its wildcard, and whether the hosts below it count too. */
export function hostOf(pattern: string): { base: string; below: boolean } {
  const host = /^\*:\/\/(.+)\/\*$/.exec(pattern)?.[1] ?? '';
  return host.startsWith('*.') ? { base: host.slice(2), below: true } : { base: host, below: false };
}

/** Text in which * stands for any run of the given characters, as a regular expression's source. */
export const globSource = (text: string, any: string): string =>
  text
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join(any);

const compiled = new Map<string, RegExp>();
function pathExpression(pattern: string): RegExp {
  let expression = compiled.get(pattern);
  if (!expression) {
    const below = pattern.endsWith('/**');
    const trunk = (below ? pattern.slice(0, -3) : pattern).replace(/\/$/, '');
    expression = new RegExp(`^${globSource(trunk, '[^/]*')}${below ? '(?:/.*)?' : '/?'}$`);
    compiled.set(pattern, expression);
  }
  return expression;
}

/**
 * Whether a place is on a path: /chat is that page, /chat/** also all below it, * is any text between two slashes,
 * and ?name=value is a parameter that must be there, whatever stands around it.
 */
export function pathMatches({ path, query }: Pick<SplitAddress, 'path' | 'query'>, pattern: string): boolean {
  const [page = '', wanted] = pattern.split('?');
  if (!pathExpression(page).test(path)) return false;
  return [...new URLSearchParams(wanted)].every(([name, value]) => query.getAll(name).includes(value));
}

/** The paths of a rule that apply on a host: "/x" on every host, "host/x" on that one alone. */
export const pathsOn = (host: string, paths: readonly string[]): string[] =>
  paths
    .filter((path) => path.startsWith('/') || path.startsWith(`${host}/`))
    .map((path) => path.slice(path.indexOf('/')));

/** First words of a path that lead to pages about a tool rather than to the tool, on the hosts of AI products. */
const ABOUT_IT = [
  'blogs?|blog-posts|news|newsletter|newsroom|press|research|hub|changelog|release-notes|roadmap|events|webinars|glossary',
  'docs|documentation|api|api-platform|help|help-cent(?:er|re)|support|faqs?|guides|tutorials|academy|developers|status|downloads?',
  'pricing|plans|enterprise|business|customers|case-studies|use-cases|testimonials|solutions|products?|features|resources|partners|affiliates?',
  'about(?:[-_]us)?|company|careers|contact(?:[-_]us)?|security|trust',
  'legal|terms(?:[-_]of[-_](?:service|use))?|tos|privacy(?:[-_]policy)?|policies|cookies?(?:[-_]policy)?',
].join('|');
/** The same where only the page itself is meant: below /jobs a tool may keep its work. */
const ABOUT_IT_ALONE = 'jobs|login|signin|sign-in|signup|sign-up|register';
/** A language may stand before: /fr/blog, /pt-br/pricing. */
const READING_MATTER = new RegExp(
  `^(?:/[a-z]{2,3}(?:[-_][a-z0-9]{2,4})?)?/(?:(?:${ABOUT_IT})(?:/|$)|(?:${ABOUT_IT_ALONE})/?$)`,
  'i',
);
/** Hosts below a product's own that are not the product. */
const READING_HOST =
  /^(?:help|support|status|docs|blog|community|developers?|api|forum|careers|jobs|learn|news|press|about|legal|trust|investors|cdn|static|assets|business|engineering|newsroom|policy|policies|ads|analytics)\./;

export const isReadingMatter = (path: string): boolean => READING_MATTER.test(path);
export const isReadingHost = (host: string, base: string): boolean => host !== base && READING_HOST.test(host);
