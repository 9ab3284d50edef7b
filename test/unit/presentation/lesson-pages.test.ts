/** What a lesson's pages hold: the key of the court, the words for a state on cards and wall, the quiz with its files and its key. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../scripts/lessons/pages';
import { dayInWords } from '../../../src/i18n/dates';
import { LANGUAGES } from '../../../src/model/languages';
import { labelsOf } from '../../../src/presentation/lesson/labels';
import { hrefOf, LESSON_FORMS, type Route } from '../../../src/presentation/site/routes';
import { Projector } from '../../../src/ui/lesson/Projector';
import { PupilPages } from '../../../src/ui/lesson/PupilPages';
import { Quiz } from '../../../src/ui/lesson/Quiz';
import { TeacherSheet } from '../../../src/ui/lesson/TeacherSheet';
import { Way } from '../../../src/ui/site/way';
import { claimIn, lessonOf, viewOf, writtenLessons } from '../support/lessons';

const FIRST = 'who-is-behind';
const everything = (value: unknown): string => JSON.stringify(value);

describe.each(LANGUAGES)('a class that is asked for the state of a claim (%s)', (language) => {
  it('finds the words with their meaning on each page of cards, and on the screen of the task', async () => {
    const { view, maker } = await viewOf(FIRST, language);
    const { t } = maker.words;
    const pages = renderToString(h(PupilPages, { view, labels: labelsOf(maker.words) })).split('<section');
    const cards = pages.filter((page) => page.includes('class="paper cards"'));
    const task = view.slides.find(({ title }) => ['Your task', 'Votre tâche'].includes(title));
    expect(cards).toHaveLength(3);
    for (const state of ['documented', 'reported', 'alleged', 'disputed'] as const) {
      for (const page of cards) expect(page).toContain(`<b>${t(`status.${state}`)}</b> ${t(`means.${state}`)}`);
      expect(task?.lines.join('|')).toContain(t(`means.${state}`));
      // The wall says each once: on the screen that stands while the class works.
      const said = view.slides.flatMap(({ lines }) => lines).filter((line) => line.includes(t(`means.${state}`)));
      expect(said).toHaveLength(1);
    }
    expect(view.states.map(({ word }) => word)).toEqual(
      expect.arrayContaining(view.key.map(({ mark }) => mark.word) ?? ['none']),
    );
  });
});

it.each(LANGUAGES)(
  'each paper for pupils bears what it is of at its foot, and what they write on has a line for the name (%s)',
  async (language) => {
    const { view, maker } = await viewOf('who-is-behind', language);
    const labels = labelsOf(maker.words);
    const { brand, day } = {
      brand: maker.words.t('brand'),
      day: dayInWords(maker.facts.kbVersion.slice(0, 10), language),
    };
    const [, ...papers] = renderToString(h(PupilPages, { view, labels })).split(/<section|class="ticket"/);
    const quiz = renderToString(h(Quiz, { view, labels, files: [] }));
    const whole = papers.filter((paper) => /<\/h[23]>/.test(paper));
    expect(whole.length).toBe(3 + 1 + 4);
    for (const paper of [...whole, quiz])
      for (const part of [brand, day, 'Creative Commons']) expect(paper).toContain(part);
    for (const paper of [...whole.slice(3), quiz]) expect(paper).toContain(labels.name);
  },
);

describe.each(LANGUAGES)('the quiz on the pages of a lesson (%s)', (language) => {
  it('is beside the keys of the wall: the sheet says what each does', async () => {
    const { view, maker } = await viewOf(FIRST, language);
    const labels = labelsOf(maker.words);
    const sheet = renderToString(h(TeacherSheet, { view, labels, files: [] }));
    const wall = renderToString(h(Projector, { view, labels }));
    expect(sheet).toContain(labels.keys);
    const keys = [...wall.matchAll(/aria-keyshortcuts="(\w)"/g)].map(([, key = '']) => key);
    expect(keys).toEqual(['B', 'C', 'N']);
    for (const key of keys) expect(labels.keys).toMatch(new RegExp(`\\b${key} `));
  });

  it('offers all its files, each saved under a name that tells what it is', async () => {
    const { view, maker } = await viewOf(FIRST, language);
    const labels = labelsOf(maker.words);
    for (const part of ['quiz', 'sheet'] as const) {
      const content = contentOf(part, view, labels, maker, { place: undefined, files: true });
      const page = renderToString(
        h(Way.Provider, { value: (to: Route) => hrefOf(to, language, `${language}/lesson/x.html`), children: content }),
      );
      const links = [...page.matchAll(/<a [^>]*href="[^"]*data\/lesson\/([^"]+)"[^>]*>/g)];
      expect(links.map(([, file]) => file)).toEqual(LESSON_FORMS.map((form) => `${FIRST}-${language}.${form}`));
      const named = { en: 'many-hands-who-is-behind-the-answer', fr: 'petites-mains-qui-est-derriere-la-reponse' };
      expect(links.map(([link]) => /download="([^"]+)"/.exec(link)?.[1])).toEqual(
        LESSON_FORMS.map((form) => `${named[language]}.${form}`),
      );
    }
  });

  it('has its right option now here, now there, and each option once', async () => {
    for (const id of writtenLessons().lessons.keys()) {
      const { view } = await viewOf(id, language);
      const places = view.quiz.questions.map(({ options }) => options.findIndex(({ right }) => right));
      expect(new Set(places).size, id).toBeGreaterThan(1);
      for (const { id: question, options } of view.quiz.questions)
        expect(new Set(options.map(({ text }) => text)).size).toBe(lessonOf(id).quiz[question]?.options.length);
    }
  });

  it('is answered on paper by the key on the teacher’s sheet alone', async () => {
    const { view, maker } = await viewOf(FIRST, language);
    const labels = labelsOf(maker.words);
    const [sheet, quiz] = (['sheet', 'quiz'] as const).map((part) =>
      renderToString(h('div', {}, contentOf(part, view, labels, maker, { place: undefined, files: false }))),
    );
    const key = sheet?.split('quiz-key')[1]?.split('</ol>')[0] ?? '';
    expect(key.match(/<li>/g)).toHaveLength(view.quiz.questions.length);
    for (const [at, letter] of view.quiz.questions
      .map(({ options }) => options.findIndex(({ right }) => right))
      .entries())
      expect(key.split('<li>')[at + 1]).toContain(`<b>${'abcdef'[letter]}. </b>`);
    // What stands behind a button is `on-screen`, which the sheet of styles leaves out on paper (sheet.css).
    expect(quiz?.replace(/<details class="on-screen">.*?<\/details>/gs, '')).not.toContain(labels.show);
    expect(quiz?.match(/<details/g)).toHaveLength(view.quiz.questions.length);
  });
});

describe.each(LANGUAGES)('the papers of a step (%s)', (language) => {
  it('are named where the step stands, and each leads to a sheet or to cards that there are', async () => {
    for (const id of writtenLessons().lessons.keys()) {
      const { view, maker } = await viewOf(id, language);
      const pages = renderToString(h(PupilPages, { view, labels: labelsOf(maker.words) }));
      const papers = view.phases.flatMap((phase) => phase.papers);
      expect(papers.length).toBeGreaterThan(1);
      for (const { to } of papers) expect(pages, to.at).toContain(`id="${to.at}"`);
    }
  });
});

describe('the key of the evidence court', () => {
  it('puts each card where its record puts it, and says why', async () => {
    const { view, maker } = await viewOf(FIRST, 'en');
    const cards = view.court?.sets.flat() ?? [];
    expect(cards.length).toBe(12);
    expect(new Set(cards.map(({ name }) => name)).size).toBe(12);
    for (const heap of view.key ?? [])
      for (const card of heap.cards) {
        expect(claimIn(maker, card.id).status).toBe(heap.mark.shape);
        expect(card.reason.length).toBeGreaterThanOrEqual(2);
        expect(card.told.said.line).not.toBe('');
      }
  });

  it('is not on the cards that pupils get', async () => {
    const { view } = await viewOf(FIRST, 'en');
    const card = view.court?.sets[0]?.[0];
    expect(card?.mark.word).toBe('Reported');
    // The parts that a card shows (src/ui/lesson/Card.tsx).
    expect(everything([card?.name, card?.told, card?.sources, card?.answers])).not.toContain('Reported');
  });
});

it.each(LANGUAGES)(
  'the notes of a screen with a chain or a claim hold what the companies answered (%s)',
  async (language) => {
    const { view, maker } = await viewOf(FIRST, language);
    const wall = renderToString(h(Projector, { view, labels: labelsOf(maker.words) }));
    const [chain] = view.slides.filter((slide) => slide.chain);
    expect(chain?.replies.join(' ')).toMatch(/Big Technology/);
    expect(chain?.replies.map((line) => line.split(/\s?:/)[0])).toEqual([
      ...new Set(chain?.replies.map((line) => line.split(/\s?:/)[0])),
    ]);
    for (const line of chain?.replies ?? [])
      expect(wall.replaceAll('&amp;', '&').replaceAll('&quot;', '"')).toContain(line);
  },
);

it.each(LANGUAGES)(
  'what is kept for when there is no network is told where something can be kept, and not in the extension (%s)',
  async (language) => {
    const { view, maker } = await viewOf(FIRST, language);
    const kept = /offline|hors ligne/;
    expect(maker.words.s('list.lessons.what')).not.toMatch(kept);
    for (const files of [true, false]) {
      const children = contentOf('sheet', view, labelsOf(maker.words), maker, { place: undefined, files });
      expect(kept.test(renderToString(h('div', {}, children)))).toBe(files);
    }
  },
);

it.each(LANGUAGES)('the wall and the papers can be read aloud (%s)', async (language) => {
  for (const id of writtenLessons().lessons.keys()) {
    const { view } = await viewOf(id, language);
    const terms = [...view.sheets, ...(view.court?.words ?? []).map((words) => ({ words }))].flatMap(({ words }) =>
      words.map(({ term }) => term),
    );
    for (const term of terms) expect(term, id).not.toMatch(/\(\p{Lu}{2,}\)/u);
    // Behind a verb people stand with their article: "qui employait des travailleuses", "which employed data workers".
    for (const { chain = [] } of view.slides)
      for (const { people, name, verb } of chain)
        if (people) expect(`${verb} ${name}`).toMatch(language === 'fr' ? / (?:des|de|d’)\s?\p{Ll}/u : / \p{Ll}/u);
  }
});
