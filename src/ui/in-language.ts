/** Attributes of a text in another language than the panel's: named for voices and hyphens, and running its own way. */
export const inLanguage = (lang: string | undefined) => (lang ? { lang, dir: 'auto' as const } : {});
