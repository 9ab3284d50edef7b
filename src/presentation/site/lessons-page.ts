/** The page that offers the lessons: each with how long it takes, for whom, and the way to the wall. */

import type { SiteWords } from '../../i18n/site-words';
import type { Subject } from '../../model/lesson';
import type { Maker } from './claims';
import type { LessonBrief } from './facts';
import type { Section, SitePage } from './page';

/** "citizenship, media literacy". */
export const subjectsInWords = (subjects: readonly Subject[], { s }: SiteWords): string =>
  subjects.map((subject) => s(`lesson.subject.${subject}`)).join(', ');

/** The way to a lesson that is put together from pieces, and to the labelling task. */
const besides = (id: 'pieces' | 'labelling', { s }: SiteWords): Section => ({
  id,
  heading: s(`${id}.title`),
  body: { kind: 'links', items: [{ to: { page: 'lesson', id }, text: s(`${id}.go`), note: s(`${id}.what`) }] },
});

/** A lesson in the list: how long it takes, for whom, and the ways to its pages. */
const listed = (id: string, lesson: LessonBrief, words: SiteWords): Section => {
  const { title, what, ages, formats, subjects } = lesson;
  const [from, to] = ages;
  const text = (both: { en: string; fr: string }) => both[words.language];
  return {
    id,
    heading: text(title),
    note: [
      formats.map(({ name }) => text(name)).join(' · '),
      words.s('lesson.ages.of', { from, to }),
      subjectsInWords(subjects, words),
    ].join(' · '),
    body: {
      kind: 'links',
      items: [
        { to: { page: 'lesson', id }, text: words.s('lesson.sheet'), note: text(what) },
        { to: { page: 'lesson', id: `${id}-projector` }, text: words.s('lesson.projector') },
        { to: { page: 'lesson', id: `${id}-pupils` }, text: words.s('lesson.pupils') },
        { to: { page: 'lesson', id: `${id}-quiz` }, text: words.s('lesson.quiz') },
      ],
    },
  };
};

export function lessonsPage({ facts, words }: Maker): SitePage {
  const heading = words.s('list.lessons');
  const what = words.s('list.lessons.what');
  const lessons = [...(facts.lessons ?? [])];
  return {
    route: { page: 'lessons' },
    title: heading,
    description: what,
    heading,
    intro: [{ text: what }],
    sections: [
      ...lessons.map(([id, lesson]) => listed(id, lesson, words)),
      ...(lessons.length > 0 ? [besides('pieces', words), besides('labelling', words)] : []),
    ],
  };
}
