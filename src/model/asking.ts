/** What the page for packs from links and the background both know of access to a host. */

/** A page has this lock alone from before its question stands until it has ended: one link at a time, and access is given back when no page has it any more. */
export const ASKING = 'pack-link';

/** A page has this one from the press until the browser's question has been answered, whatever became of its turn. */
export const ASKED = 'pack-link-asked';

/** Pages share this one while they offer a pack; whoever erases everything takes it from them, and what they offer goes. */
export const OFFERED = 'pack-offer';

/** What a page was lent when its turn ends: nothing, or access that the browser gave it; or its question still stands. */
export const LENT = ['nothing', 'unanswered', 'given'] as const;
export type Lent = (typeof LENT)[number];

/** The pattern of access to one host, as both browsers ask for it and keep it. */
export const patternOf = (host: string): string => `https://${host}/*`;

/** Whether a host is one of those that the manifest names (its patterns): access to these is part of the extension, and a browser may take none of it back. */
export const isOwnHost = (host: string, patterns: readonly string[] = []): boolean =>
  patterns.some((pattern) => {
    const [, named = ''] = /^(?:https|\*):\/\/([^/]+)\//.exec(pattern) ?? [];
    return named === '*' || named === host || (named.startsWith('*.') && `.${host}`.endsWith(named.slice(1)));
  });
