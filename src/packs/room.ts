/** How much room a pack takes where it is kept: a claim stands, with all that it names, under each of its products and in each language. */
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

/** What is too large in a pack, a sentence each; none where it can be kept and read at a click. */
export function roomFaults({ claims, entities = {}, sources = {}, actions = {} }: Pack): string[] {
  const kinds = Object.entries({ claims, entities, sources, actions });
  const sizes = kinds.flatMap(([kind, all]) =>
    Object.entries(all).map(([id, record]) => ({ kind, id, size: JSON.stringify(record).length })),
  );
  const sizeOf = new Map(sizes.map(({ kind, id, size }) => [`${kind}.${id}`, size]));
  const named = (id: string) => sizeOf.get(`sources.${id}`) ?? sizeOf.get(`entities.${id}`) ?? FROM_BASE;
  let laidOut = 0;
  for (const [id, claim] of Object.entries(claims)) {
    const own = [...namedIn(claim)].reduce((sum, one) => sum + named(one), sizeOf.get(`claims.${id}`) ?? 0);
    laidOut += own * new Set(claim.products).size * LANGUAGES.length;
  }
  return [
    ...sizes
      .filter(({ size }) => size > MOST_IN_RECORD)
      .map(({ kind, id, size }) => `${kind}.${id} has ${size} characters; a record has at most ${MOST_IN_RECORD}`),
    ...(laidOut > MOST_LAID_OUT
      ? [
          `its claims take ${laidOut} characters under all their products; ${MOST_LAID_OUT} is the most: name fewer products`,
        ]
      : []),
  ];
}
