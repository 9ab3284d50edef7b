/** What is hard in a claim is named before its words: a level without a subject that the interface can name warns of nothing. */
import { isWordKey } from '../../../src/i18n/words';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

export const checkContent = (base: KnowledgeBase): Problem[] =>
  [...base.records.claims].flatMap(([id, { sensitivity }]) =>
    sensitivity.level === 0 || sensitivity.topics.some((topic) => isWordKey(`topic.${topic}`))
      ? []
      : [
          problemAt(
            base,
            `claims/${id}`,
            ['sensitivity', 'topics'],
            'names no subject that a reader can be told of; write one of the topics in src/i18n/en.json, or level: 0',
          ),
        ],
  );
