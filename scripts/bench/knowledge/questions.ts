/** Questions as people ask them: words of the base whole, begun, mistyped, two at a time, and words that stand nowhere. */
import type { KnowledgeBase } from '../../knowledge/load';
import { randomFrom } from './random';

/** Leaves a letter out: one typing error. */
const mistype = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);

/** A list of questions, the same in every run. */
export function questionsFor(base: KnowledgeBase, count: number): string[] {
  const random = randomFrom(7);
  const words = [
    ...new Set([...base.records.claims.values()].flatMap((claim) => claim.text.standard.split(/[^\p{L}]+/u))),
  ].filter((word) => word.length > 3);
  return Array.from({ length: count }, (_, number) => {
    const word = random.pick(words);
    const forms = [
      word,
      word.slice(0, 4),
      mistype(word, 1 + random.below(word.length - 1)),
      `${word} ${random.pick(words)}`,
      `${word}xq`,
    ];
    return forms[number % forms.length] ?? word;
  });
}
