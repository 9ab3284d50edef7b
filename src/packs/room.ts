/** How much room a pack takes where it is kept: a claim stands, with all that it names, under each of its products and in each lesson that shows it, in each language. */
import { LANGUAGES } from '../model/languages';
import type { Pack, PackClaim } from './pack';

/** Of one record, in characters: what a panel reads at a click is twenty claims with all that they name. */
const MOST_IN_RECORD = 16_000;
/** Of all that is laid out, in characters. A thousand claims of three products each take about a quarter of it. */
const MOST_LAID_OUT = 50_000_000;
/** What is named and stands in the base is laid out too: about so many characters each. */
const FROM_BASE = 500;

const namedIn = ({ subject, object, about, place, otherPlaces = [], evidence, responses }: PackClaim): Set<string> =>
  new Set(
    [
      ...[subject, object, place, ...about, ...otherPlaces],
      ...evidence.map(({ source }) => source),
      ...responses.flatMap(({ of, source }) => [of, source]),
    ].filter((id) => id !== undefined),
  );

/** Id -> characters of each record. */
const sizesOf = (records: Readonly<Record<string, object>>): Map<string, number> =>
  new Map(Object.entries(records).map(([id, record]) => [id, JSON.stringify(record).length]));

/** A record that is too large, or no record: all of them together. */
interface TooLarge {
  kind: string;
  id: string;
  said: string;
}

/** What is too large in a pack, a sentence each; none where it can be kept and read at a click. */
export const roomFaults = (pack: Pack): string[] => tooLargeIn(pack).map(({ said }) => said);

/** The same, by record. */
export function tooLargeIn(pack: Pack): TooLarge[] {
  const { claims, entities = {}, sources = {}, actions = {}, lessons = {}, translations = {} } = pack;
  // The texts of a record in another language are laid out in its place, and have as much room as it.
  const translated = Object.entries(translations).flatMap(([language, kinds]) =>
    Object.entries(kinds).map(([kind, texts]) => [`translations.${language}.${kind}`, sizesOf(texts)] as const),
  );
  const sizes = {
    claims: sizesOf(claims),
    entities: sizesOf(entities),
    sources: sizesOf(sources),
    actions: sizesOf(actions),
    lessons: sizesOf(lessons),
  };
  const named = (id: string) => sizes.sources.get(id) ?? sizes.entities.get(id) ?? FROM_BASE;
  let laidOut = 0;
  const whole = new Map<string, number>();
  for (const [id, claim] of Object.entries(claims)) {
    let own = sizes.claims.get(id) ?? 0;
    for (const one of namedIn(claim)) own += named(one);
    whole.set(id, own);
    laidOut += own * new Set(claim.products).size * LANGUAGES.length;
  }
  for (const [id, { claims: shown }] of Object.entries(lessons))
    laidOut += shown.reduce((sum, one) => sum + (whole.get(one) ?? 0), sizes.lessons.get(id) ?? 0) * LANGUAGES.length;
  for (const [, all] of translated) for (const size of all.values()) laidOut += size;
  const tooLarge = [...Object.entries(sizes), ...translated].flatMap(([kind, all]) =>
    [...all]
      .filter(([, size]) => size > MOST_IN_RECORD)
      .map(([id, size]) => ({
        ...{ kind, id },
        said: `${kind}.${id} has ${size} characters; a record has at most ${MOST_IN_RECORD}`,
      })),
  );
  return [
    ...tooLarge,
    ...(laidOut > MOST_LAID_OUT
      ? [
          {
            ...{ kind: 'claims', id: '' },
            said: `its claims take ${laidOut} characters under all their products and lessons; ${MOST_LAID_OUT} is the most: name fewer`,
          },
        ]
      : []),
  ];
}
