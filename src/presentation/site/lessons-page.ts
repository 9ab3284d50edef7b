/** The page that offers the lessons: each with how long it takes, for whom, and the way to the wall. */
import type { Maker } from './claims';
import type { SitePage } from './page';

export function lessonsPage({ facts, words }: Maker): SitePage {
  const heading = words.s('list.lessons');
  const what = words.s('list.lessons.what');
  const text = (both: { en: string; fr: string }) => both[words.language];
  return {
    route: { page: 'lessons' },
    title: heading,
    description: what,
    heading,
    intro: [{ text: what }],
    sections: [...(facts.lessons ?? [])].map(
      ([
        id,
        {
          title,
          what: about,
          ages: [from, to],
          formats,
          subjects,
        },
      ]) => ({
        id,
        heading: text(title),
        note: [
          formats.map(({ name }) => text(name)).join(' · '),
          words.s('lesson.ages.of', { from, to }),
          text(subjects),
        ].join(' · '),
        body: {
          kind: 'links',
          items: [
            { to: { page: 'lesson', id }, text: words.s('lesson.sheet'), note: text(about) },
            { to: { page: 'lesson', id: `${id}-projector` }, text: words.s('lesson.projector') },
            { to: { page: 'lesson', id: `${id}-pupils` }, text: words.s('lesson.pupils') },
            { to: { page: 'lesson', id: `${id}-quiz` }, text: words.s('lesson.quiz') },
          ],
        },
      }),
    ),
  };
}
