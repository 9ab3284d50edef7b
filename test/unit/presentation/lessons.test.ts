/** Lessons as a teacher meets them: minutes that add up, figures read from the base, a key with reasons, and no claim that no longer stands. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { lintLesson } from '../../../scripts/lessons/lint';
import { readLessons } from '../../../scripts/lessons/load';
import { LIMITS, levelOf, tooHard } from '../../../scripts/lessons/plain';
import { LANGUAGES } from '../../../src/model/languages';
import type { Lesson } from '../../../src/model/lesson';
import { claimsOf, textsOf } from '../../../src/presentation/lesson/texts';
import { WallChain } from '../../../src/ui/lesson/WallChain';
import { compiledBase } from '../support/base';
import { LESSON_FILES, lessonOf, viewOf, writtenLessons } from '../support/lessons';

const { base } = compiledBase();
const FIRST = 'who-is-behind';
const faults = (lesson: Lesson): string[] => lintLesson(lesson, base).map(({ message }) => message);
const everything = (value: unknown): string => JSON.stringify(value);

it('a name counts as one easy word wherever it stands, and ends no sentence and joins none', () => {
  const level = (name: string, language: 'en' | 'fr') =>
    levelOf(
      [
        language === 'en'
          ? `The people work for ${name}. They label what it asks them to, and they say so to ${name}. It pays them.`
          : `Ces gens travaillent pour l’${name}. Ils annotent tout cela, et le disent à ${name}. Elle les paie.`,
      ],
      language,
    );
  for (const language of LANGUAGES)
    for (const name of ['Intercontinentaltechnologies', 'OpenAI Incorporated'])
      expect(level(name, language), name).toBe(level(name.includes(' ') ? 'Ann Bob' : 'Ann', language));
});

describe('the lessons of this repository', () => {
  const { lessons, problems } = writtenLessons();

  it('are read without a fault', () => expect(problems).toEqual([]));

  it.each([...lessons])('%s: each session is as long as its phases, in every format', (_id, { formats }) => {
    for (const { sessions } of formats)
      for (const { minutes, phases } of sessions)
        expect(phases.reduce((sum, { minutes: long }) => sum + long, 0)).toBe(minutes);
  });

  it.each([...lessons])('%s: pupils read easy texts, each and all together', (_id, lesson) => {
    for (const language of LANGUAGES) {
      const texts = textsOf(lesson)
        .filter(({ pupils }) => pupils)
        .map(({ text }) => text[language].replace(/\{[^}]+\}/g, 'so much'));
      expect(texts.flatMap((text) => tooHard(text, language))).toEqual([]);
      expect(levelOf(texts, language)).toBeLessThanOrEqual(LIMITS[language].level);
    }
  });

  it('what got better is told on the wall with what came after', async () => {
    for (const language of LANGUAGES) {
      const { view, maker } = await viewOf(FIRST, language);
      const after = view.slides.find(
        ({ claim }) => claim?.to.page === 'claim' && claim.to.id === 'google-raters-raise-2023',
      );
      expect(after?.claim?.after?.told.text).toContain('Appen');
      expect(view.proofs.claims.map(({ told }) => told.text)).toContain(after?.claim?.after?.told.text);
      expect(maker.words.s('lesson.l.after')).not.toBe('');
    }
    const lesson = lessonOf(FIRST);
    for (const slide of lesson.phases.plenary?.slides ?? []) delete slide.after;
    expect(faults(lesson).filter((fault) => fault.includes('not what came after'))).toHaveLength(1);
    for (const slide of lesson.phases.plenary?.slides ?? []) if (slide.claim) slide.after = 'books3';
    expect(faults(lesson).filter((fault) => fault.includes('does not name it'))).toHaveLength(2);
  });

  it('a disputed card says what is denied, of its words as they stand, and nothing else does', () => {
    const lesson = lessonOf(FIRST);
    const denied = lesson.denied?.['sama-1108-redundancies-2026'];
    if (!denied) throw new Error('no words on what is denied');
    const { 'sama-1108-redundancies-2026': _away, ...others } = lesson.denied ?? {};
    expect(faults({ ...lesson, denied: others })).toEqual([expect.stringContaining('say in short what is denied')]);
    const old = { ...others, 'sama-1108-redundancies-2026': { ...denied, of: 'abc' } };
    expect(faults({ ...lesson, denied: old })).toEqual([expect.stringContaining('is of older words')]);
    expect(faults({ ...lesson, denied: { ...lesson.denied, books3: denied } })).toEqual([
      expect.stringContaining('is no disputed card'),
    ]);
  });

  it.each([...lessons.keys()])('%s: shows every part of a good lesson in both languages', async (id) => {
    for (const language of LANGUAGES) {
      const { view } = await viewOf(id, language);
      expect(view.notices).toEqual([]);
      expect(view.quiz.left).toBe(0);
      for (const part of [view.objectives, view.alignments, view.formats, view.phases, view.slides, view.sheets])
        expect(part.length).toBeGreaterThan(0);
      for (const part of [view.rubric, view.glossary, view.sources, view.quiz.questions])
        expect(part.length).toBeGreaterThan(2);
      expect(everything(view)).not.toMatch(/\{(?:figure|sum|work|given|said|status|state|means):/);
      expect(everything(view)).not.toContain(language === 'en' ? 'figure withdrawn' : 'chiffre retiré');
    }
  });
});

describe('a lesson does not build', () => {
  const changed = (change: (lesson: Lesson) => void): string[] => {
    const lesson = lessonOf(FIRST);
    change(lesson);
    return faults(lesson);
  };

  it('whose phases take longer than its session', () =>
    expect(changed(({ formats: [first] }) => first?.sessions[0]?.phases.pop())).toEqual([
      'lasts 50 minutes and its phases 43; make them agree',
    ]));

  it('with a figure typed into a text', () => {
    const found = changed((lesson) => {
      lesson.what = { en: 'They got $2 an hour.', fr: 'Il leur restait {figure:openai-sama-take-home-pay.0}.' };
    });
    expect(found).toHaveLength(2);
    expect(found[0]).toContain('has a typed figure');
    expect(found[1]).toContain('other figures in one language');
  });

  it('that refers to a figure that is not there', () =>
    expect(
      changed((lesson) => {
        lesson.what = {
          en: 'So {figure:openai-sama-contract-rate.9}.',
          fr: 'Ainsi {figure:openai-sama-contract-rate.9}.',
        };
      }),
    ).toEqual(['refers to {figure:openai-sama-contract-rate.9}, which leads nowhere']));

  it('that joins figures which nobody gave together, in a sentence or in a sum', () => {
    const pay = '{figure:bard-contractors-deadlines-2023.0.low}';
    const joined = (en: string) =>
      changed((lesson) => {
        lesson.what = { en, fr: en.replace('minutes', 'min') };
      }).filter((message) => message.startsWith('joins'));
    const minutes = '{figure:bard-contractors-deadlines-2023.1.low} minutes.';
    expect(joined(`So ${pay} an hour, and ${minutes}`)).toHaveLength(2);
    expect(joined(`So ${pay}, and {figure:openai-sama-take-home-pay.0.low}.`)).toHaveLength(2);
    expect(joined(`So ${pay} an hour. Then ${minutes}`)).toEqual([]);
    const sums = (sum: NonNullable<Lesson['sums']>[string]) =>
      changed((lesson) => {
        lesson.sums = { ...lesson.sums, one: sum };
      });
    const take = 'bard-contractors-deadlines-2023.0.low';
    expect(sums({ take, times: ['bard-contractors-deadlines-2023.1.low'], by: 60 })).toEqual([
      expect.stringContaining('which nobody gave together; write a number of the exercise'),
    ]);
    expect(sums({ take, of: 'openai-sama-take-home-pay.0.low' })).toEqual([
      expect.stringContaining('which are not of one claim and kind'),
    ]);
    expect(sums({ take, times: [6], by: 60 })).toEqual([]);
  });

  it('whose right answer rests on what is disputed, or that shows what is harder than it announces', () => {
    expect(
      changed(({ quiz }) => {
        const [first] = Object.values(quiz);
        if (first) first.claim = 'openai-sama-take-home-pay';
      }).join(),
    ).toContain('which is disputed');
    expect(changed((lesson) => lesson.more?.push('okinyi-testimony')).join()).toContain('above its ceiling');
  });

  it('with a card whose state pupils cannot find by the rule: reported, and told by a document', () =>
    expect(changed(({ court }) => court?.sets[0]?.push('gtuacm-founded-2025')).join()).toContain(
      'has the card gtuacm-founded-2025, which is reported and told by a document (union)',
    ));

  it('with a card that does not say what its claim does not show, or says it of limits that have changed', () => {
    const [id = ''] = Object.keys(lessonOf(FIRST).limits ?? {});
    const without = changed((lesson) => {
      delete lesson.limits?.[id];
    });
    expect(without.join('\n')).toContain(`has the card ${id}, whose limits stand on no card`);
    const older = changed((lesson) => {
      const limits = lesson.limits?.[id];
      if (limits) limits.of = '000000000000';
    });
    expect(older.join('\n')).toMatch(new RegExp(`is of older limits of ${id}; read them again, then write of: "`));
    const stray = changed((lesson) => {
      lesson.limits = { ...lesson.limits, 'eu-csddd': { of: '', short: { en: 'Nothing.', fr: 'Rien.' } } };
    });
    expect(stray.join('\n')).toContain('is of eu-csddd, which is no card with limits');
  });

  it('with an answer that is too hard for pupils and not said in short, or said of an older answer', () => {
    const id = 'openai-sama-take-home-pay';
    const without = changed(({ replies }) => {
      delete replies?.[id]?.sama;
    });
    expect(without.join('\n')).toContain(
      `shows ${id} on a card or a screen, where the answer of sama is too hard for pupils`,
    );
    const older = changed(({ replies }) => {
      const said = replies?.[id]?.sama;
      if (said) said.of = '000000000000';
    });
    expect(older.join('\n')).toMatch(new RegExp(`is of an older answer in ${id}; read it again, then write of: "`));
    const stray = changed((lesson) => {
      lesson.replies = { ...lesson.replies, books3: { meta: { of: '', short: { en: 'No.', fr: 'Non.' } } } };
    });
    expect(stray.join('\n')).toContain('is of books3, on no card or screen of which meta answers');
  });

  it('with more than five lines of one country', () =>
    expect(
      changed(({ alignments }) => {
        const [first] = alignments;
        if (first) alignments.push(first);
      }).join(),
    ).toContain('names 6 lines for FR; choose 5'));

  it('with a paper that no step gives out, or a step that gives out none such', () => {
    const papers = (given: string[]) =>
      changed(({ phases }) => {
        if (phases.exit) phases.exit.papers = given;
      });
    expect(papers([])).toEqual(['has the paper "exit", which no step gives out; name it in its papers']);
    expect(papers(['exit', 'map'])).toEqual(['gives out "map", which is no paper of the lesson']);
  });

  it('with a step that needs what the lesson does not have', () =>
    expect(
      changed(({ phases }) => {
        const [first] = Object.values(phases);
        if (first) first.needs = ['none-such'];
      }),
    ).toEqual(['needs the phase "none-such", which is no other phase of the lesson']));

  it.each([
    ['In forty minutes, leave it out.', 'says "forty minutes", which a page that borrows the step does not have'],
    ['The key of this sheet tells.', 'says "this sheet", which a page that borrows the step does not have'],
  ])('whose step says what holds only in the whole lesson: %s', (en, why) => {
    const step = (field: 'teacher' | 'whole') =>
      changed(({ phases }) => {
        if (phases.look) phases.look[field] = { en, fr: 'Laissez-le de côté.' };
      }).join();
    expect(step('teacher')).toContain(why);
    expect(step('whole')).toBe('');
  });

  it('whose step gives the result of an exercise that it does not ask', () => {
    const lesson = lessonOf('you-are-working-too');
    const { look } = lesson.phases;
    if (look) look.teacher = { en: 'It comes to {sum:puzzle}.', fr: 'Cela fait {sum:puzzle}.' };
    expect(faults(lesson)).toEqual([
      'gives the result of "puzzle", which none of its screens and papers asks; write it in the step that does',
    ]);
  });

  it.each([
    ['Que vois-tu à côté de la tâche ?', 'says "tu"; speak to the class, as "vous"'],
    ['Les rôles des gens ; le tien en est-il un ?', 'says "tien"; speak to the class, as "vous"'],
    ['On demande à un chatbot.', 'says "chatbot"; write robot conversationnel, comme au glossaire'],
    ['Qui le dit ?', 'has " ?"; write a no-break space (U+00A0) there, and the curved apostrophe ’'],
  ])('in whose French stands: %s', (fr, why) =>
    expect(
      changed((lesson) => {
        lesson.homework = { en: 'What do you see?', fr };
      }),
    ).toEqual([why]),
  );

  it('whose texts are hard', () =>
    expect(
      changed((lesson) => {
        lesson.what = {
          en: 'Organisational accountability necessitates comprehensive documentation of heterogeneous intermediary subcontracting relationships throughout international supply chains.',
          fr: 'On le voit.',
        };
      }).join(),
    ).toContain('too hard for pupils'));

  it.each([
    ['print: "yes"', 'print: "no"', 'may not be printed'],
    ['recheck: 2027-08-31', 'recheck: 2029-08-31', 'within a year'],
    ['minutes: 5\n', 'minutes: 0\n', 'lasts no time'],
  ])('with %s made %s', (was, now, why) => {
    const texts = new Map([...LESSON_FILES].map(([file, text]) => [file, text.replace(was, now)]));
    expect(
      readLessons(texts, base)
        .problems.map(({ message }) => message)
        .join(),
    ).toContain(why);
  });
});

it('the wall draws the chain down to the people, one figure for each who was counted', async () => {
  const { view } = await viewOf(FIRST, 'en');
  const chain = view.slides.find((slide) => slide.chain)?.chain ?? [];
  const last = chain.at(-1);
  const { first = 0, more = 0, short = '' } = last?.count ?? {};
  expect(chain.map(({ people }) => people)).toEqual([...chain.slice(1).map(() => false), true]);
  expect(first).toBeGreaterThan(1);
  expect(short).toContain(String(first));
  expect(short).toContain(String(first + more));
});

it.each([
  ['en', 'What they were paid is disputed'],
  ['fr', 'Le montant de leur paie est contesté'],
] as const)('the wall says at a link what of it is disputed, as the panel does (%s)', async (language, disputed) => {
  const { view, maker } = await viewOf(FIRST, language);
  const chain = view.slides.find((slide) => slide.chain)?.chain ?? [];
  expect(chain.at(-1)?.mark?.shape).toBe('disputed');
  expect(chain.at(-1)?.details.map(({ text }) => text)).toContain(disputed);
  expect(chain.slice(2).every(({ details }) => details.length > 1)).toBe(true);
  expect(renderToString(h(WallChain, { chain })), maker.words.language).toContain(disputed);
});

it('a lesson names each of its claims once', () => {
  const claims = claimsOf(lessonOf(FIRST));
  expect(new Set(claims).size).toBe(claims.length);
});
