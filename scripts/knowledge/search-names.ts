/** By which names somebody may ask for a company, a product, a place or a country. Node only; runs at build time. */
import type { NameTable } from '../../src/knowledge/search/documents';
import { fieldWords, wordsOf } from '../../src/knowledge/search/words';
import type { Language } from '../../src/model/primitives';
import type { KnowledgeBase } from './load';
import { localEntity } from './localize';

/** What follows a name by law, and what is set behind it in brackets. */
const AROUND = /\s*\([^)]*\)|,? (?:inc|corp|corporation|llc|ltd|limited|gmbh|plc|s\.a\.)\.?$/giu;
/** What a company or a product calls itself besides its name: people ask for Mistral, Surge, Presto. */
const TRADE = /(?<=\S) (?:ai|automation|digital|labs?|platforms?|research|technologies|technology|voice|work)$/iu;

/** The ids of a country among the names: by its own name, and by the words for its people and things. */
export const countryId = (code: string): string => `country-${code.toLowerCase()}`;
export const folkId = (code: string): string => `folk-${code.toLowerCase()}`;

const formsOf = (name: string): string[] => {
  const bare = name.replace(AROUND, '');
  return [name, bare, bare.replace(TRADE, '')].map((form) => wordsOf(form).join(' '));
};

/** Folded name -> ids. Of a person the family name alone too. */
export function searchNames(base: KnowledgeBase, language: Language): NameTable {
  const table = new Map<string, Set<string>>();
  const add = (name: string, id: string) => {
    if (name !== '') table.set(name, (table.get(name) ?? new Set()).add(id));
  };
  for (const [id, { type, name, aka = [] }] of base.records.entities) {
    const names = [name, ...aka, localEntity(base, id, language)?.name ?? name];
    for (const form of names.flatMap(formsOf)) add(form, id);
    if (type === 'person') add(wordsOf(name).at(-1) ?? '', id);
  }
  const rendered = language === 'en' ? undefined : base.overlays.get(language)?.countries;
  for (const [code, { name }] of base.records.countries)
    for (const form of [name, rendered?.get(code)?.name ?? name].flatMap(formsOf)) add(form, countryId(code));
  for (const [words, code] of Object.entries(fieldWords(language).places))
    for (const word of wordsOf(words)) add(word, folkId(code));
  for (const [words, id] of Object.entries(fieldWords(language).workers))
    for (const word of wordsOf(words)) add(word, id);
  return Object.fromEntries([...table].map(([name, ids]) => [name, [...ids]]));
}

/** Whose claims come next where one is asked for: the company of a product, the owner of a company. */
export function nearNames(base: KnowledgeBase): Record<string, string[]> {
  const near = [...base.records.entities].map(([id, { parent }]): [string, string[]] => {
    const vendor = base.records.products.get(id)?.vendor;
    return [id, [...new Set([vendor, parent])].filter((other) => other !== undefined && other !== id) as string[]];
  });
  return Object.fromEntries(near.filter(([, others]) => others.length > 0));
}
