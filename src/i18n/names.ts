/** Names inside sentences: as a complement ("of OpenAI", « d’OpenAI »), by the language's own rule or as the data has it. */
import { TABLES } from './tables';
import type { Translator } from './words';

/** The rule of a language: names that it elides before. Its file has it as a pattern, empty where nothing is elided. */
const elides = (name: string, language: Translator['language']): boolean => {
  const pattern = TABLES[language]['name.elided'];
  return pattern !== '' && new RegExp(pattern, 'u').test(name);
};

/** A name as a complement. */
export const ofName = (name: string, { t, language }: Translator): string =>
  t('name.of', { name, elided: elides(name, language) ? 'yes' : 'no' });

/** The same of an entity, whose record may carry its own form. */
export const ofEntity = (entity: { of?: string | undefined } | undefined, name: string, words: Translator): string =>
  entity?.of ?? ofName(name, words);
