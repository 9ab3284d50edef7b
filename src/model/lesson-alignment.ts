/** A line of a school programme that a lesson serves: named exactly, said in our own words, quoted only where it may be. */
import * as v from 'valibot';
import { CountryCode, Day, plainText } from './primitives';

/** `no` stands in the list of programmes for lines that may not be printed; a lesson that names one does not build. */
export const PRINT_RULES = ['yes', 'label', 'no'] as const;

/** Countries of the list, and what belongs to no country. */
export const Alignment = v.pipe(
  v.strictObject({
    /** Number of the passage in the list that was read. */
    passage: v.pipe(v.string(), v.regex(/^C\d{3}$/, 'write the passage of the list, e.g. C025')),
    country: v.union([CountryCode, v.literal('international')]),
    framework: plainText(120),
    /** "2024"; which text of several that bear the name. */
    edition: plainText(80),
    level: plainText(120),
    section: plainText(200),
    /** What of the lesson serves it, in our own words. */
    serves: v.strictObject({ en: plainText(200), fr: plainText(260) }),
    readOn: Day,
    recheck: Day,
    print: v.picklist(PRINT_RULES),
    /** The label that has to stand beside it. */
    label: v.optional(v.strictObject({ en: plainText(160), fr: plainText(200) })),
  }),
  v.check(({ print }) => print !== 'no', 'is a passage that may not be printed; take it out'),
  v.check(({ print, label }) => print !== 'label' || label !== undefined, 'may be printed only with a label; write it'),
  v.check(
    ({ readOn, recheck }) => recheck > readOn && Number(recheck.slice(0, 4)) - Number(readOn.slice(0, 4)) <= 1,
    'is to be read again within a year after readOn; set recheck',
  ),
);
export type Alignment = v.InferOutput<typeof Alignment>;
