/** What pages and the worker of the site say to each other, and where pages are kept. */

export const PAGES_CACHE = 'many-hands-pages';

/** Keep every page of that language. */
export interface KeepMessage {
  keep: string;
}

/** How many are kept, could not be kept, and are to be. */
export interface KeptMessage {
  kept: number;
  failed: number;
  all: number;
}

/** What a page of ours loads that never changes under its name, by whole addresses: a page that was open before the worker loaded that without it. */
export const filesOf = (html: string, page: string): string[] =>
  [...html.matchAll(/\s(?:src|href)="([^"]+\.[0-9a-f]{10}\.(?:css|js))"/g)].map(
    ([, file = '']) => new URL(file, page).href,
  );

/** The other parts of the lesson of which a page is one: whoever opens the sheet projects and prints without a network later. */
export function lessonParts(html: string, page: string): string[] {
  const lesson = /\/lesson\/([a-z0-9-]+?)(?:-(?:projector|pupils|quiz))?(?:\.html)?$/.exec(page)?.[1];
  if (lesson === undefined) return [];
  const ways = [...html.matchAll(/\shref="([a-z0-9-]+)\.html"/g)].map(([, name = '']) => name);
  return [...new Set(ways)]
    .filter((name) => name === lesson || name.startsWith(`${lesson}-`))
    .map((name) => new URL(`${name}.html`, page).href)
    .filter((address) => address !== page);
}

/** The pages of this site among those that are open, each by its address alone: what else stands on the same host is nobody's to keep here. */
export const pagesIn = (scope: string, open: readonly string[]): string[] => [
  ...new Set(open.map((url) => url.replace(/[?#].*$/, '')).filter((url) => url.startsWith(scope))),
];

const folderOf = (address: string): string => new URL('.', address).href;

/**
 * What may be kept of an answer under the address that was asked for: a page that came, or nothing. Where the host leads to
 * another address, as hosts do that leave out `.html`, it is kept as if it lay here, since no browser shows a page that was
 * led elsewhere in the place of one that was asked for; but only from the same folder, where its links lead to the same.
 */
export async function keepable(asked: string, answer: Response): Promise<Response | null> {
  if (!answer.ok) return null;
  if (!answer.redirected) return answer;
  return folderOf(asked) === folderOf(answer.url)
    ? new Response(await answer.blob(), { headers: answer.headers })
    : null;
}
