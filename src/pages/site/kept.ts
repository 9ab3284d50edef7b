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
