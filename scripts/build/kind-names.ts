/** The kinds of product by name, in each language: what a person may say of a page that is not listed. */
import { LANGUAGES, type Language } from '../../src/model/languages';
import type { KnowledgeBase } from '../knowledge/load';

/** Language -> kind and name, in the order of that language's alphabet. A name without a translation is English. */
export const kindNames = (
  { records, overlays }: KnowledgeBase,
  languages: readonly Language[] = LANGUAGES,
): Record<string, [kind: string, name: string][]> =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      [...records.categories]
        .map(([kind, { name }]): [string, string] => [kind, overlays.get(language)?.categories.get(kind)?.name ?? name])
        .sort(([, left], [, right]) => left.localeCompare(right, language)),
    ]),
  );
