/** The order of the files: one browser after the other, since the files of a worker share its browser, and in each the longest first. */
import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes half a minute or more; a file that starts last with much to do keeps everything waiting. */
const LONGEST = [
  'groups',
  'moments',
  'accessibility',
  'contact-sheet',
  'room',
  'edges',
  'faults',
  'bad-input',
  'page-life',
  'open-pages',
  'popup',
  'proof',
  'privacy',
  'pictures',
  'scrolling',
];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.indexOf(basename(moduleId, '.test.ts'));
  return at < 0 ? LONGEST.length : at;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort(
      (one, other) => one.project.name.localeCompare(other.project.name) || rank(one) - rank(other),
    );
  }
}
