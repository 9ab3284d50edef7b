/** The margin list of a lesson: the words of the trade that stand on its pages, each with its meaning, and no other. */
import type { LessonMaker } from './maker';
import type { LessonView } from './view';

/** Fields of a view that nobody reads on the page: addresses, names for the program, meanings shown on demand, further reading. */
const UNREAD = ['to', 'url', 'id', 'lang', 'shape', 'term', 'pages', 'fileName', 'sources', 'imprint', 'link'];

/** Every text in what a page shows, in its order. */
function textsShown(shown: unknown): string[] {
  if (typeof shown === 'string') return [shown];
  if (typeof shown !== 'object' || shown === null) return [];
  return Object.entries(shown).flatMap(([field, value]) =>
    // Of a card the sources are printed; of the lesson they are a list of titles, in the words of others.
    (UNREAD.includes(field) && !(field === 'sources' && 'told' in shown)) ||
    // Of the answers a card prints the short words, where it has some.
    (field === 'replies' && 'printed' in shown)
      ? []
      : textsShown(value),
  );
}

export function glossaryOf(
  view: Omit<LessonView, 'glossary'>,
  { facts, termsIn }: LessonMaker,
): LessonView['glossary'] {
  const used = new Set(textsShown(view).flatMap((text) => termsIn(text).map(({ concept }) => concept)));
  return facts.terms
    .filter(({ id }) => used.has(id))
    .map(({ id, term, definition, lang }) => ({ to: { page: 'term', id }, term, definition, lang }));
}
