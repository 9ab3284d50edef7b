/** What is searched by name on this page, in its language: whom claims name, the claims, the sources. */
import { siteWords } from '../../i18n/site-words';
import { ENTITY_TYPES } from '../../model/entity';
import type { Language } from '../../model/languages';
import type { BaseRecords } from '../../packs/base';
import { choicesOf, type Named } from '../../packs/choices';

/** Two of one name are told apart by their kind, two pieces of one title by outlet and day. */
export function listsOf({ claims, entities, sources }: BaseRecords, language: Language) {
  const site = siteWords(language);
  const kind = (type: string) => ENTITY_TYPES.find((one) => one === type);
  const of = <T>(all: Readonly<Record<string, T>>, named: (one: T) => Omit<Named, 'id'>) =>
    choicesOf(Object.entries(all).map(([id, one]) => ({ id, ...named(one) })));
  return {
    entities: of(entities[language], ({ name, type }) => {
      const known = kind(type);
      return { name, apart: known ? site.s(`type.${known}`) : type };
    }),
    claims: of(claims[language], (name) => ({ name, apart: '' })),
    sources: of(sources, ({ title, publisher, date }) => ({
      name: title,
      apart: [publisher, date].filter(Boolean).join(', '),
    })),
  };
}
