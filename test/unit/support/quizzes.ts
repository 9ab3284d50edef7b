/** The quizzes of all lessons as their exports take them, and one whose words are hostile. */
import type { Quiz } from '../../../scripts/lessons/export/quiz';
import { quizOf } from '../../../scripts/lessons/files';
import { LANGUAGES } from '../../../src/model/languages';
import { viewOf, writtenLessons } from './lessons';

export const HOSTILE = [
  'Braces {a} and {=b ~c}',
  'Signs ~ = # : and \\ and -> and %50% here',
  'Quotes " and \' and « guillemets » and “curly”',
  'Umlauts äöüß, ÉÀÇœ, Ελληνικά, العربية, 漢字',
  'Emoji 👩🏽‍🏭🧵 and a < b > c & d &amp; e',
  '[html]<b>no markup</b> // no comment ::no title:: $CATEGORY: no',
  `A long question ${'that goes on and on '.repeat(20)}to its end?`,
];

const player = {
  ...{ check: 'Vérifier', show: 'Voir', retry: 'Réessayer', previous: 'Avant', next: 'Après' },
  ...{ finish: 'Fin', progress: '@current sur @total', result: 'Résultat' },
};

export const hostile: Quiz = {
  id: 'hostile',
  title: 'Quotes " & <b>',
  category: ['Petites/mains', 'Quotes " & <b> {=~}'],
  lang: 'fr',
  words: {
    right: 'Juste',
    wrong: 'Pas juste',
    how: 'Comment le sait-on ?',
    columns: ['a', 'b', 'c', 'd', 'e', 'f'],
    player,
  },
  questions: HOSTILE.map((text, at) => ({
    id: `q-${at}`,
    name: `Quotes: "é" & <b> {=~} ${at}`,
    ask: `${text} ?`,
    options: [
      { text: `${text} A`, right: at % 2 === 0, why: `${text} why A` },
      { text: `%${at}% ${text} B`, right: at % 2 === 1, why: `${text} why B` },
      { text: `= ${text} C`, right: false, why: `${text} why C` },
    ],
    source: `${text} source`,
  })),
};

export async function quizzes(): Promise<Quiz[]> {
  const all: Quiz[] = [];
  for (const language of LANGUAGES)
    for (const id of writtenLessons().lessons.keys()) {
      const { view, maker } = await viewOf(id, language);
      all.push(quizOf(view, maker));
    }
  return all;
}
