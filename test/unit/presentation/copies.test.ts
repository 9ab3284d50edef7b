/** A class of five and one of thirty-eight: papers for everybody, and how many copies of each to print. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/languages';
import { CLASSES } from '../../../src/presentation/lesson/copies';
import { labelsOf } from '../../../src/presentation/lesson/labels';
import { TeacherSheet } from '../../../src/ui/lesson/TeacherSheet';
import { lessonOf, viewOf, writtenLessons } from '../support/lessons';

const rowsOf = async (id: string) =>
  (await viewOf(id, 'en')).view.copies.rows.map(({ name, counts }) => [name, ...counts]);

describe('what a teacher prints for a class of 5, 20, 30 or 38', () => {
  it('is a page of cards for each group of five at most, a handout for each pupil, and tickets for four on a page', async () => {
    expect(CLASSES).toEqual([5, 20, 30, 38]);
    expect(await rowsOf('who-is-behind')).toEqual([
      ['Evidence court A', 1, 2, 2, 3],
      ['Evidence court B', 1, 1, 2, 3],
      ['Evidence court C', 0, 1, 2, 2],
      ['Handout: who is behind the answer?', 5, 20, 30, 38],
      ['Exit ticket', 2, 5, 8, 10],
    ]);
  });

  it('is a sheet for two where pupils work in pairs', async () => {
    expect((await rowsOf('you-are-working-too'))[0]?.slice(1)).toEqual([3, 10, 15, 19]);
  });

  it('shares four dossiers out, two of them where a class is too small for four, so that everybody reads one', async () => {
    const { among } = lessonOf('trial-of-ai').sheets.workers ?? {};
    expect(among).toBe(4);
    const dossiers = (await rowsOf('trial-of-ai')).filter(([name]) => String(name).startsWith('Dossier'));
    expect(dossiers.map(([, ...counts]) => counts)).toEqual(Array.from({ length: 4 }, () => [3, 5, 8, 10]));
    for (const [at, pupils] of CLASSES.entries())
      expect(Number(dossiers[0]?.[at + 1]) * (pupils > 12 ? 4 : 2)).toBeGreaterThanOrEqual(pupils);
  });

  it('says what is other in a format that leaves papers out, and that a small class prints two dossiers alone', async () => {
    const { copies } = (await viewOf('trial-of-ai', 'en')).view;
    expect(copies.small).toContain('two dossiers');
    const [session, ...others] = copies.formats;
    expect(others).toEqual([]);
    expect(session?.name).toBe('One session');
    const counts = (session?.rows ?? []).map(({ name, counts: own }) => [name.replace('Dossier: ', ''), ...own]);
    // Half of the class reads each, and four who judge read both.
    expect(counts).toEqual([
      ['the people who do the work', 4, 12, 17, 21],
      ['people whose texts and videos are used', 0, 0, 0, 0],
      ['the companies', 4, 12, 17, 21],
      ['the rules', 0, 0, 0, 0],
    ]);
    const short = (await viewOf('who-is-behind', 'en')).view.copies;
    expect(short.small).toBeUndefined();
    expect(short.formats.map(({ name, rows }) => [name, ...rows.map((row) => [row.name, ...row.counts])])).toEqual([
      ['Forty minutes', ['Handout: who is behind the answer?', 0, 0, 0, 0]],
    ]);
  });

  it.each(LANGUAGES)('has no line for a name on what is collected without names (%s)', async (language) => {
    for (const id of writtenLessons().lessons.keys()) {
      const { view } = await viewOf(id, language);
      const nameless = view.phases.filter(({ teacher }) =>
        /without names|sans nom/.test(teacher.map(({ text }) => text).join('')),
      );
      for (const { papers } of nameless)
        for (const { to } of papers)
          expect(view.sheets.find((sheet) => to.at === `sheet-${sheet.id}`)?.unnamed, id).toBe(true);
      if (id === 'you-are-working-too') expect(nameless).toHaveLength(1);
    }
  });

  it.each(LANGUAGES)('stands on the sheet of each lesson, for every paper that it gives out (%s)', async (language) => {
    for (const id of writtenLessons().lessons.keys()) {
      const { view, maker } = await viewOf(id, language);
      const sheet = renderToString(h(TeacherSheet, { view, labels: labelsOf(maker.words), files: [] }));
      expect(view.copies.rows).toHaveLength(view.sheets.length + (view.court?.sets.length ?? 0));
      for (const { title } of view.sheets) expect(sheet).toContain(`<th scope="row">${title}</th>`);
    }
  });
});
