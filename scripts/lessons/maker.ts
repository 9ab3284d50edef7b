/** Puts together what the pages of lessons are made with: the maker of the site, wages in its language, and the finder of trade words. Node only. */
import type { Wage } from '../../src/model/wage';
import type { LessonMaker } from '../../src/presentation/lesson/maker';
import type { Maker } from '../../src/presentation/site/claims';
import { wholeWord } from '../knowledge/grammar';
import { termsIn } from '../knowledge/lints/terms';
import type { KnowledgeBase } from '../knowledge/load';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export function lessonMaker(maker: Maker, base: KnowledgeBase): LessonMaker {
  const { language } = maker.words;
  const wages = Object.fromEntries([...base.records.wages].map(([id, wage]): [string, Wage] => [id, wage]));
  // An entry of several words is also found by its own name; one word alone may be an everyday one.
  const names = maker.facts.terms
    .filter(({ term }) => /[\s-]/.test(term))
    .map(({ id, term }) => ({ concept: id, name: wholeWord(escaped(term), 'iu') }));
  const named = (text: string) =>
    names.flatMap(({ concept, name }) => [name.exec(text) ?? []].flat().map((word) => ({ concept, word })));
  return {
    ...maker,
    wages,
    termsIn: (text) => {
      const found = termsIn(text, language);
      return [...found, ...named(text).filter(({ concept }) => !found.some((one) => one.concept === concept))];
    },
  };
}
