/** Puts together what the pages of lessons are made with: the maker of the site, wages in its language, and the finder of trade words. Node only. */
import type { Wage } from '../../src/model/wage';
import type { LessonMaker } from '../../src/presentation/lesson/maker';
import type { Maker } from '../../src/presentation/site/claims';
import { termsIn } from '../knowledge/lints/terms';
import type { KnowledgeBase } from '../knowledge/load';

export function lessonMaker(maker: Maker, base: KnowledgeBase): LessonMaker {
  const { language } = maker.words;
  const wages = Object.fromEntries([...base.records.wages].map(([id, wage]): [string, Wage] => [id, wage]));
  return { ...maker, wages, termsIn: (text) => termsIn(text, language) };
}
