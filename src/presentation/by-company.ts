/** Answers by the company that gives them. Apart from the words, which the panel in a page does not carry. */
import type { AnswerView } from './views/claim';

/** In the order in which they come: a company is named once, however often it answered. */
export function byCompany(items: readonly AnswerView[]): [string, AnswerView[]][] {
  const parties = new Map<string, AnswerView[]>();
  for (const item of items) parties.set(item.of, [...(parties.get(item.of) ?? []), item]);
  return [...parties];
}
