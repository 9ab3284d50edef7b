/** The margin list of a lesson: every word of the trade on its pages, none else, in both languages. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../scripts/lessons/pages';
import { tooHard } from '../../../scripts/lessons/plain';
import { wordFaults } from '../../../scripts/lessons/words';
import { LANGUAGES } from '../../../src/model/languages';
import { textsOn } from '../../../src/presentation/lesson/glossary';
import { labelsOf } from '../../../src/presentation/lesson/labels';
import { lessonView } from '../../../src/presentation/lesson/lesson-view';
import type { LessonMaker } from '../../../src/presentation/lesson/maker';
import { Way } from '../../../src/ui/site/way';
import { compiledBase } from '../support/base';
import { claimIn, freshMaker, lessonOf, viewOf, writtenLessons } from '../support/lessons';

/** What stands on a page and in the notes of the wall: no meaning that only shows on demand, no name of a picture, no list of words or of sources. */
const read = (html: string): string =>
  html
    .replace(/<span class="tip">.*?<\/span>/g, ' ')
    .replace(/<div class="paper-words small">.*?<\/dl><\/div>/g, ' ')
    .replace(/<section class="section" id="(?:words|sources|files)">.*?<\/section>/g, ' ')
    .replace(/data-(?:notes|replies|known)="([^"]*)"/g, '>\n$1\n<i ')
    .replace(/<\/(?:p|li|h\d|d[dt]|t[dh]|div|section)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');

const EACH = [...writtenLessons().lessons.keys()].flatMap((id) => LANGUAGES.map((language) => [id, language] as const));

describe('the words of a lesson', () => {
  it.each(EACH)('are those that its pages use, each with its meaning, and no other (%s, %s)', async (id, language) => {
    const { view, maker } = await viewOf(id, language);
    const page = (part: 'sheet' | 'projector' | 'pupils' | 'quiz') => {
      const children = contentOf(part, view, labelsOf(maker.words), maker, { place: undefined, files: false });
      return read(renderToString(h(Way.Provider, { value: () => '#', children })));
    };
    const used = (texts: readonly string[]) => [
      ...new Set(texts.flatMap((text) => maker.termsIn(text).map(({ concept }) => concept))),
    ];
    const listed = view.glossary.flatMap(({ to }) => ('id' in to ? to.id : []));
    const pupils = used([page('projector'), page('pupils'), page('quiz')]);
    expect(pupils.length).toBeGreaterThan(2);
    expect(pupils.filter((word) => !listed.includes(word))).toEqual([]);
    expect(listed.filter((word) => !used([page('sheet')]).includes(word) && !pupils.includes(word))).toEqual([]);
    for (const { definition } of view.glossary) expect(definition).not.toBe('');
  });

  it.each(EACH)('are explained on the paper that uses them, in plain words (%s, %s)', async (id, language) => {
    const { view, maker } = await viewOf(id, language);
    const papers = [
      ...(view.court?.sets ?? []).map((cards, at) => ({
        texts: textsOn({ title: '', tasks: [], cards }),
        words: view.court?.words[at] ?? [],
      })),
      ...view.sheets.map((sheet) => ({ texts: textsOn(sheet), words: sheet.words })),
    ];
    const explains = Object.keys(lessonOf(id).sheets).find((sheet) => lessonOf(id).sheets[sheet]?.explains);
    const all = view.sheets.find((sheet) => sheet.id === explains)?.words;
    for (const { texts, words } of papers) {
      const used = new Set(texts.flatMap((text) => maker.termsIn(text).map(({ concept }) => concept)));
      const told = (all ?? words).map(({ term }) => term);
      // Its abbreviation stands on its page alone: nobody says it.
      for (const { id: concept, term } of maker.facts.terms)
        if (used.has(concept)) expect(told, texts.join(' ')).toContain(term.replace(/ \([A-Z]{2,}\)$/, ''));
      for (const { means } of words) expect(tooHard(means, language)).toEqual([]);
    }
    expect(papers.flatMap(({ words }) => words).length).toBeGreaterThan(0);
  });

  it('name a project that pupils cannot know, on the paper that names it', async () => {
    const { view } = await viewOf('trial-of-ai', 'en');
    const verdict = view.sheets.find(({ id }) => id === 'verdict');
    expect(verdict?.words).toContainEqual({
      term: 'Fairwork',
      means: 'A research project in Oxford and Berlin that scores how fair work on platforms is.',
    });
  });

  it('are refused in short where the glossary says something else by now', () => {
    const lesson = lessonOf('hidden-hour');
    const { base } = compiledBase();
    expect(wordFaults(lesson, base)).toEqual([]);
    expect(
      wordFaults({ ...lesson, words: { 'no-such-word': { of: '', short: { en: '', fr: '' } } } }, base),
    ).toMatchObject([{ message: 'explains "no-such-word", which is no entry of the glossary' }]);
    const old = { ...lesson.words?.['take-home-pay'], of: '0', short: { en: '', fr: '' } };
    expect(wordFaults({ ...lesson, words: { 'take-home-pay': old } }, base)[0]?.message).toMatch(/read it again/);
  });

  it('follow what a claim says today', async () => {
    const id = 'who-is-behind';
    const [before, after] = await Promise.all([freshMaker('en'), freshMaker('en')]);
    const words = (of: LessonMaker) => lessonView(id, lessonOf(id), of).glossary.map(({ term }) => term);
    expect(words(before)).not.toContain('severance');
    Object.assign(claimIn(after, 'gemini-rater-pay-2025'), {
      plain: { untold: 'They were let go without severance.' },
    });
    expect(words(after)).toContain('severance');
  });
});
