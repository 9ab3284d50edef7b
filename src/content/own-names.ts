/** Names for the custom properties of a style sheet that no page can know: it can register any, also for our roots, and so empty or keep from inheriting it. */
export const ownNames = (css: string): string => css.replaceAll('--', `--m${Math.random().toString(36).slice(2)}-`);
