/** The margin list of a lesson: the words of the trade that stand on its pages, each with its meaning, and no other. */
import type { Lesson } from '../../model/lesson';
import type { CardView } from './cards';
import { inWords, type LessonMaker } from './maker';
import type { TextPart } from './refs';
import type { LessonView, SheetView } from './view';

/** Fields of a view that nobody reads on the page: addresses, names for the program, meanings of words, further reading. */
const UNREAD = ['to', 'url', 'id', 'lang', 'shape', 'term', 'pages', 'fileName', 'sources', 'imprint', 'link', 'words'];

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

/** A word of the trade on a paper for pupils: its entry, as it stands in the text where that is another form, and what it means in plain words. */
export interface WordView {
  term: string;
  found?: string | undefined;
  means: string;
}

/** Letters by which a form is known to be of its entry: "annotated" of "annotation". */
const STEM = /^.{1,3}/u;

/** An abbreviation behind an entry is for its page: nobody says it. */
const spoken = (term: string): string => term.replace(/ \(\p{Lu}{2,}\)$/u, '');

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What a card says on paper. */
const onCard = ({ told, printed, notShown }: CardView): string[] => [
  told.text,
  ...printed.replies.flatMap(({ texts }) => texts.map(({ text }) => text)),
  ...printed.others,
  notShown ?? '',
];

const joined = (parts: readonly TextPart[] = []): string => parts.map(({ text }) => text).join('');

/** What pupils read on a paper. */
export const textsOn = ({ title, intro, tasks, cards }: Pick<SheetView, 'title' | 'intro' | 'tasks' | 'cards'>) => [
  title,
  joined(intro),
  ...tasks.map(({ ask }) => joined(ask)),
  ...cards.flatMap(onCard),
];

/** The words of the trade in texts of a paper, each once, in short words where the lesson has some; then the names that it explains. */
export function wordsIn(
  texts: readonly string[],
  { words: short = {} }: Pick<Lesson, 'words'>,
  maker: LessonMaker,
  sources: readonly string[] = [],
): WordView[] {
  const found = new Map(
    texts
      .flatMap((text) => maker.termsIn(text).map(({ concept, word }): [string, string] => [concept, word]))
      .reverse(),
  );
  const names = Object.entries(short).flatMap(([id, own]): WordView[] => {
    const name = maker.facts.entities[id]?.name;
    return name !== undefined && [...texts, ...sources].some((text) => text.includes(name))
      ? [{ term: name, means: inWords(own.short, maker) }]
      : [];
  });
  const terms = maker.facts.terms.flatMap(({ id, term, definition }): WordView[] => {
    const word = found.get(id);
    if (word === undefined) return [];
    const own = short[id];
    return [
      {
        term: spoken(term),
        found: bare(term).includes(STEM.exec(bare(word))?.[0] ?? '') ? undefined : word.toLowerCase(),
        means: own ? inWords(own.short, maker) : definition,
      },
    ];
  });
  return [...terms, ...names];
}
