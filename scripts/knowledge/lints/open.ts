/** What only a reader of the sources can tell: left open it is counted, and stops a release, but no day's work. */
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

/** A field that is still open, under the name by which such fields are counted. */
export const openAt = (
  base: KnowledgeBase,
  key: string,
  path: readonly PropertyKey[],
  open: string,
  message: string,
): Problem => ({ ...problemAt(base, key, path, message, 'warning'), blocksRelease: true, open });
