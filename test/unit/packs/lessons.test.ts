/** Lessons in a pack: whole, in plain text, on claims that are there and fit for a class; anything else is refused with one reason. */
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/words';
import { containmentFaults } from '../../../src/packs/contained';
import { PACK_FAULTS } from '../../../src/packs/faults';
import type { PrivateKey } from '../../../src/packs/keys';
import { LESSON_ROOM, type PackLesson } from '../../../src/packs/lesson';
import { Pack } from '../../../src/packs/pack';
import { packRefusal } from '../../../src/presentation/pack-list-view';
import { BASE, faultOf, newKey, samplePack, signed } from './sample';

const RUNS = Number(process.env.RUNS ?? 500);
let ours: PrivateKey;
beforeAll(async () => {
  ours = await newKey();
});

const lessonOf = (pack: Pack) => pack.lessons?.['harbour-lesson'] as PackLesson;
const texts = ({ title, objectives, phases, questions = [] }: PackLesson) => ({
  ...{ title, objectives },
  phases: phases.map(({ minutes: _minutes, ...phase }) => phase),
  questions: questions.map(({ ask, options }) => ({ ask, options: options.map(({ text, why }) => ({ text, why })) })),
});
/** The fault of the sample with one thing changed in it. */
async function faultWith(change: (pack: Pack, lesson: PackLesson) => unknown) {
  const pack = samplePack([ours]);
  change(pack, lessonOf(pack));
  return faultOf(await signed(pack, ours));
}
/** Every place of the lesson that holds a text, as a way to write another there. */
function textPlaces(value: unknown, write: (text: string) => void): ((text: string) => void)[] {
  if (typeof value === 'string') return [write];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'claims' || key === 'claim' ? [] : textPlaces(inner, (text) => Object.assign(value, { [key]: text })),
  );
}

const OUR_WORD = [
  ...[
    'Many Hands has checked this lesson.',
    '\u2713 Checked and official lesson of Many Hands',
    'Approved by M4ny Hands',
  ],
  ...['Qui est Petites mains ?', 'Une leçon officielle de Petites Maıns', 'What does Many Hands show, and what not?'],
  ...['Open Many Hands, which has approved this.', 'PETITES MAINS A RETIRÉ L’AUTRE', 'Many Hands has called it back.'],
];
const OTHERS_WORD = [
  ...['Open the extension and say who checked the claim.', 'Ouvrez l’extension. Qui a vérifié cela ?'],
  ...['Les petites mains de l’IA ont vérifié les réponses.', 'Les petites mains : qui a vérifié ces réponses ?'],
  ...['The union has checked its letter.', 'Germany withdrew its offer.'],
];

describe('a lesson of a pack', () => {
  it.each(OUR_WORD)('is refused where any of its texts, in any language, speaks in our name: "%s"', async (text) => {
    const count = textPlaces(lessonOf(samplePack([ours])), () => undefined).length;
    for (let at = 0; at < count; at += 1)
      expect(await faultWith((_pack, lesson) => textPlaces(lesson, () => undefined)[at]?.(text))).toBe('not-a-pack');
    expect(
      await faultWith((pack, lesson) => {
        const french = texts(lesson);
        Object.assign(french.phases[0] ?? {}, { pupils: text });
        Object.assign(pack, {
          languages: ['en', 'fr'],
          translations: { fr: { lessons: { 'harbour-lesson': french } } },
        });
      }),
    ).toBe('not-a-pack');
  });

  it.each(OTHERS_WORD)('may tell a class "%s"', async (text) =>
    expect(
      await faultWith((_pack, lesson) => Object.assign(lesson.phases[0] ?? {}, { teacher: text })),
    ).toBeUndefined(),
  );

  it('has no more room in another language than in its own', async () => {
    const phases = Array.from({ length: 20 }, () => ({ title: 'Look', minutes: 2, teacher: 'So.' }));
    expect(
      await faultWith((pack, lesson) => {
        Object.assign(lesson, { phases, minutes: 40 });
        const french = texts(lesson);
        for (const phase of french.phases) phase.teacher = 'a'.repeat(LESSON_ROOM.does);
        Object.assign(pack, {
          languages: ['en', 'fr'],
          translations: { fr: { lessons: { 'harbour-lesson': french } } },
        });
      }),
    ).toBe('too-much');
  });

  it('is taken where it is whole, alone or with its texts in another language', async () => {
    expect(await faultWith(() => undefined)).toBeUndefined();
    expect(
      await faultWith((pack, lesson) =>
        Object.assign(pack, {
          languages: ['en', 'fr'],
          translations: { fr: { lessons: { 'harbour-lesson': texts(lesson) } } },
        }),
      ),
    ).toBeUndefined();
  });

  it.each([
    ['markup', 'The union says <b>so</b>.'],
    ['an entity', 'so &amp; so'],
    ['a mark of direction', 'so \u202eos'],
    ['a zero width space', 'so\u200bso'],
    ['another end of a line', 'so\r\nso'],
    ['a tab', 'so\tso'],
    ['a separator of lines', 'so\u2028so'],
    ['an empty line', 'so\n\nso'],
    ['a line break at its end', 'so\n'],
    ['a line that begins with a blank', 'so\n so'],
    ['a mark that begins a line', 'so\n\u0301so'],
    ['markup after a line break', 'so\n<b>so</b>'],
    ['more lines than there is room for', 'so\n'.repeat(40).concat('so')],
    ['nothing', ''],
    ['more than there is room for', 'a'.repeat(LESSON_ROOM.does + 1)],
  ])('is refused with %s in any of its texts, and in any translation of one', async (_what, text) => {
    const count = textPlaces(lessonOf(samplePack([ours])), () => undefined).length;
    expect(count).toBe(12);
    for (let at = 0; at < count; at += 1) {
      expect(await faultWith((_pack, lesson) => textPlaces(lesson, () => undefined)[at]?.(text))).toBe('not-a-pack');
      expect(
        await faultWith((pack, lesson) => {
          const french = texts(lesson);
          textPlaces(french, () => undefined)[at]?.(text);
          Object.assign(pack, {
            languages: ['en', 'fr'],
            translations: { fr: { lessons: { 'harbour-lesson': french } } },
          });
        }),
      ).toBe('not-a-pack');
    }
  });

  it('may have paragraphs in what is done in a step, and nowhere else', async () => {
    const lines = 'Ask first.\n1. Read.\n2. Compare.';
    const count = textPlaces(lessonOf(samplePack([ours])), () => undefined).length;
    const taken: string[] = [];
    for (let at = 0; at < count; at += 1) {
      let written = '';
      const fault = await faultWith((_pack, lesson) => {
        textPlaces(lesson, () => undefined)[at]?.(lines);
        written = JSON.stringify(lesson.phases.map(({ teacher, pupils }) => [teacher, pupils].includes(lines)));
      });
      if (fault === undefined) taken.push(written);
    }
    expect(taken.length).toBeGreaterThan(1);
    expect(taken.every((phases) => phases.includes('true'))).toBe(true);
  });

  it('is refused where lines are used to speak in our name across them', async () => {
    for (const text of ['Many Hands\nhas checked this.', 'Many\nHands approved it.', 'Open Many Hands\nofficial'])
      expect(await faultWith((_pack, lesson) => Object.assign(lesson.phases[0] ?? {}, { teacher: text }))).toBe(
        'not-a-pack',
      );
  });

  const spoilt: [string, (pack: Pack, lesson: PackLesson) => unknown][] = [
    ['minutes that do not add up', (_pack, lesson) => Object.assign(lesson, { minutes: 45 })],
    ['ages the wrong way round', (_pack, lesson) => Object.assign(lesson, { ages: [18, 14] })],
    ['no phase', (_pack, lesson) => Object.assign(lesson, { phases: [], minutes: 0 })],
    [
      'a title that poses as this project',
      (_pack, lesson) => Object.assign(lesson, { title: 'A lesson of Many Hands' }),
    ],
    [
      'a heading that poses as this project',
      (_pack, lesson) => Object.assign(lesson.phases[0] ?? {}, { title: 'Mɑny Hands' }),
    ],
    ['a claim shown twice', (_pack, lesson) => lesson.claims.push('harbour-claim')],
    ['no claim', (_pack, lesson) => Object.assign(lesson, { claims: [], questions: [] })],
    ['two right options', (_pack, lesson) => Object.assign(lesson.questions?.[0]?.options[1] ?? {}, { right: true })],
    ['no right option', (_pack, lesson) => delete lesson.questions?.[0]?.options[0]?.right],
    ['one option', (_pack, lesson) => lesson.questions?.[0]?.options.pop()],
    ['a question on a claim that it does not show', (_pack, lesson) => lesson.claims.splice(0, 1)],
    ['a third age', (_pack, lesson) => Object.assign(lesson, { ages: [14, 15, 16] })],
    [
      'two options that read the same',
      (_pack, lesson) => Object.assign(lesson.questions?.[0]?.options[1] ?? {}, { text: 'The harbour Union' }),
    ],
    ['a part that lessons do not have', (_pack, lesson) => Object.assign(lesson, { html: '' })],
    ['a list of lessons', (pack) => Object.assign(pack, { lessons: [] })],
    [
      'more claims than a class can read',
      (_pack, lesson) => lesson.claims.push(...Array.from({ length: 40 }, (_, at) => `harbour-${at}`)),
    ],
  ];
  it.each(spoilt)('is refused with %s', async (_what, change) => expect(await faultWith(change)).toBe('not-a-pack'));

  const loose: [string, string, (pack: Pack, lesson: PackLesson) => unknown][] = [
    [
      'a claim that nobody has',
      'lessons.harbour-lesson shows the claim "nothing", which neither pack nor base has',
      (_pack, lesson) => lesson.claims.push('nothing'),
    ],
    [
      'a claim whose name every object has',
      'lessons.harbour-lesson shows the claim "constructor", which neither pack nor base has',
      (_pack, lesson) => lesson.claims.push('constructor'),
    ],
    [
      'the name of a claim of the base',
      'lessons.a-claim-of-the-base does not begin with "harbour-"',
      (pack, lesson) => Object.assign(pack, { lessons: { 'a-claim-of-the-base': lesson } }),
    ],
    [
      'a translation of another lesson',
      'translations.fr has the lesson "harbour-other", which the pack does not have',
      (pack, lesson) =>
        Object.assign(pack, {
          languages: ['en', 'fr'],
          translations: { fr: { lessons: { 'harbour-other': texts(lesson) } } },
        }),
    ],
    [
      'a translation that leaves a phase out',
      'translations.fr.lessons.harbour-lesson has not the texts that the lesson has, each once',
      (pack, lesson) =>
        Object.assign(pack, {
          languages: ['en', 'fr'],
          translations: { fr: { lessons: { 'harbour-lesson': { ...texts(lesson), phases: [] } } } },
        }),
    ],
  ];
  it.each(loose)('is refused with %s, which is said in one sentence', async (_what, sentence, change) => {
    expect(await faultWith(change)).toBe('not-contained');
    const pack = samplePack([ours]);
    change(pack, lessonOf(pack));
    expect(containmentFaults(pack, BASE)).toContain(sentence);
  });

  it('asks about nothing that is not sure, and shows a class no hard claim, of the pack or of the base', async () => {
    const hard = { sensitivity: { level: 2, topics: ['trauma'] } };
    const unfit: ((pack: Pack, lesson: PackLesson) => unknown)[] = [
      (pack) => Object.assign(pack.claims['harbour-claim'] ?? {}, { status: 'alleged' }),
      (pack) => Object.assign(pack.claims['harbour-claim'] ?? {}, hard),
      (_pack, lesson) => lesson.claims.push('a-hard-claim'),
      (_pack, lesson) => {
        lesson.claims.push('a-claim-in-doubt');
        Object.assign(lesson.questions?.[0] ?? {}, { claim: 'a-claim-in-doubt' });
      },
    ];
    for (const change of unfit) expect(await faultWith(change)).toBe('not-for-class');
    expect(await faultWith((_pack, lesson) => lesson.claims.push('a-claim-in-doubt'))).toBeUndefined();
  });

  it('is refused in one sentence, in either language, whatever the reason', () => {
    for (const language of ['en', 'fr'] as const)
      for (const fault of PACK_FAULTS)
        expect(packRefusal(fault, '', translator(language))).toEqual({
          refused: expect.stringMatching(/\.$/),
          detail: '',
        });
  });
});

/** Every path into a value, the value itself not among them. */
const pathsOf = (value: unknown): (string | number)[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsOf(inner).map((path) => [key, ...path])])
    : [];
function put(whole: unknown, path: readonly (string | number)[], value: unknown): void {
  const holder = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], whole);
  Object.assign(holder as object, { [String(path.at(-1))]: value });
}

it('takes no lesson in which anything was put in the place of something else, unless it is a lesson still', async () => {
  const whole = lessonOf(samplePack([ours]));
  const value = fc.oneof(
    fc.jsonValue(),
    fc.string(),
    fc.integer({ min: -5, max: 200 }),
    fc.constantFrom('a-claim-in-doubt', 'a-hard-claim', 'constructor', 'harbour-claim', [], {}, true, null),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...pathsOf(whole)), value, async (path, other) => {
      const pack = samplePack([ours]);
      put(lessonOf(pack), path, other);
      if ((await faultOf(await signed(pack, ours))) !== undefined) return;
      const { ages, minutes, phases, claims, questions = [] } = lessonOf(v.parse(Pack, pack));
      expect(phases.reduce((sum, one) => sum + one.minutes, 0)).toBe(minutes);
      expect(ages[0]).toBeLessThanOrEqual(ages[1]);
      for (const claim of claims) expect(['harbour-claim', 'a-claim-of-the-base', 'a-claim-in-doubt']).toContain(claim);
      for (const { claim, options } of questions) {
        expect(claims).toContain(claim);
        expect(claim).not.toBe('a-claim-in-doubt');
        expect(options.filter(({ right }) => right)).toHaveLength(1);
      }
    }),
    { numRuns: RUNS },
  );
});
