/** What a word of the trade means, on paper for pupils: short words that an editor wrote, of the entry that the glossary or the list of those who are named has today. */
import type { Lesson } from '../../src/model/lesson';
import type { KnowledgeBase } from '../knowledge/load';
import { hashOf } from './limits';

/** Short words that are of no entry, or of an older text of it. */
export const wordFaults = (
  { words = {} }: Lesson,
  { records }: KnowledgeBase,
): { path: readonly string[]; message: string }[] =>
  Object.entries(words).flatMap(([id, { of }]) => {
    const entry = records.concepts.get(id)?.definition ?? records.entities.get(id)?.description;
    if (!entry) return [{ path: ['words', id], message: `explains "${id}", which is no entry of the glossary` }];
    const hash = hashOf(entry);
    return of === hash
      ? []
      : [
          {
            path: ['words', id, 'of'],
            message: `is of an older text of ${id}; read it again, then write of: "${hash}"`,
          },
        ];
  });
