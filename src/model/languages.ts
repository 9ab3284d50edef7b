/** The languages the product speaks: one list, from which everything else follows. English is the reference text of the knowledge base. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
