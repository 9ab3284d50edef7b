/** What the page for packs from links and the background both know of access to a host. */

/** While a page asks a host, it has this lock: access that was given for it is given back when nobody has it any more. */
export const ASKING = 'pack-link';

/** The pattern of access to one host, as both browsers ask for it and keep it. */
export const patternOf = (host: string): string => `https://${host}/*`;
