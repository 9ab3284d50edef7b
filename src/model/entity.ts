/** Those whom claims name (companies, people in public roles, places, laws) and how they belong together. */
import * as v from 'valibot';
import { CountryCode, Id, plainText, WebAddress } from './primitives';

export const ENTITY_TYPES = [
  'company',
  'contractor',
  'platform',
  'worker-group',
  'union',
  'ngo',
  'public-body',
  'person',
  'product',
  'model',
  'dataset',
  'place',
  'event',
  'law',
  'publication',
  'research-group',
] as const;

/**
 * Where a name of one word is an ordinary word and not its bearer's: never, in small letters, with a capital too where a
 * sentence opens, or wherever it stands alone, as first names and letters that stand for much else do.
 */
export const WORD_TOO = ['never', 'small', 'opening', 'alone'] as const;
export type WordToo = (typeof WORD_TOO)[number];

export const Entity = v.pipe(
  v.strictObject({
    type: v.picklist(ENTITY_TYPES),
    name: plainText(120),
    aka: v.optional(v.array(plainText(120))),
    /** By its names, as they are written there. */
    wordToo: v.optional(v.record(plainText(120), v.picklist(WORD_TOO))),
    /** Words, in small letters, before which a name of its is an ordinary one; what is joined to it begins with its hyphen. */
    wordBefore: v.optional(v.pipe(v.array(plainText(40)), v.minLength(1))),
    country: v.optional(CountryCode),
    parent: v.optional(Id),
    website: v.optional(WebAddress),
    description: plainText(400),
    /** A place with its preposition: "in the Philippines". */
    in: v.optional(plainText(60)),
    /** A name as a complement, where the language's rule fails: "of the Wikimedia Foundation". */
    of: v.optional(plainText(140)),
    publicRole: v.optional(v.boolean()),
    geo: v.optional(
      v.strictObject({
        latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
        longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
        precision: v.picklist(['city', 'region', 'country']),
      }),
    ),
  }),
  v.check(
    (entity) => entity.type !== 'person' || entity.publicRole === true,
    'is a person without publicRole: true; private people do not belong here',
  ),
  v.check(
    ({ name, aka = [], wordToo = {} }) => Object.keys(wordToo).every((word) => [name, ...aka].includes(word)),
    'says under wordToo what is none of its names; write the name or one of aka, letter by letter',
  ),
  v.check((entity) => entity.type !== 'place' || entity.geo !== undefined, 'is a place without coordinates (geo)'),
);
export type Entity = v.InferOutput<typeof Entity>;
