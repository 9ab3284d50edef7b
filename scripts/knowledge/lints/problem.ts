/** How a check says where something stands. */
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';

/** A problem at a path inside a record; `key` is `kind/id` or `language/kind/id`. */
export function problemAt(
  base: KnowledgeBase,
  key: string,
  path: readonly PropertyKey[],
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  const record = base.written.get(key);
  return {
    file: record?.file ?? key,
    line: record?.line(path) ?? 1,
    message: `${key.split('/').at(-1)}: ${message}`,
    severity,
  };
}
