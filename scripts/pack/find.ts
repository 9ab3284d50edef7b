/** Finds what a pack can name: ids of the base, by words of their names, titles and sentences. */
import type { BaseRecords } from '../../src/packs/base';
import { folded } from '../../src/packs/choices';

/** More of one kind are a list to read, and no answer: another word makes it shorter. */
const MOST = 20;

interface Found {
  id: string;
  name: string;
  /** All by which it is found. */
  words: string;
}

/** A line of its own for each language would say most names twice. */
const told = (texts: readonly (string | undefined)[]): string => [...new Set(texts.filter(Boolean))].join(' / ');

/** Kind of record -> all of that kind. */
function kindsOf({ products, entities, otherNames, claims, sources }: BaseRecords): [kind: string, all: Found[]][] {
  const languages = Object.values(entities);
  const isProduct = new Set(products);
  const named = Object.values(entities.en).map(({ id, type }): Found => {
    const names = languages.map((local) => local[id]?.name);
    return { id, name: `${told(names)} (${type})`, words: told([...names, ...(otherNames[id] ?? [])]) };
  });
  const sentences = Object.keys(claims.en).map((id): Found => {
    const texts = Object.values(claims).map((local) => local[id]);
    return { id, name: texts[0] ?? '', words: told(texts) };
  });
  const pieces = Object.values(sources).map(({ id, title, publisher, date, kind }): Found => {
    const name = `${title} (${[publisher, date, kind].filter(Boolean).join(', ')})`;
    return { id, name, words: name };
  });
  return [
    ['products (products)', named.filter(({ id }) => isProduct.has(id))],
    ['whom claims name (subject, about, responses.of, place)', named],
    ['claims (comments, lessons)', sentences],
    ['sources (evidence, said, responses.source)', pieces],
  ];
}

/** The lines of an answer: each kind with what bears all the words, as typed in haste. Throws where nothing does. */
export function findIds(words: readonly string[], base: BaseRecords): string[] {
  const wanted = words.flatMap((word) => folded(word).split(' ')).filter(Boolean);
  const lines = kindsOf(base).flatMap(([kind, all]) => {
    const found = all.filter((one) => {
      const text = folded(`${one.id} ${one.words}`);
      return wanted.every((word) => text.includes(word));
    });
    if (found.length === 0) return [];
    const more = found.length > MOST ? [`  and ${found.length - MOST} more; write a word more`] : [];
    return [`${kind}:`, ...found.slice(0, MOST).map(({ id, name }) => `  ${id}  ${name}`), ...more];
  });
  if (lines.length === 0)
    throw new Error(
      `The base has nothing with "${wanted.join(' ')}" in its name, title or sentence; write fewer words, or parts of them. Whom or what it does not have you write into entities.yaml or sources.yaml.`,
    );
  return lines;
}
