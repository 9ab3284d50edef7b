/** The order of the files: one browser after the other, since the files of a worker share its browser, and in each the longest first. */
import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes half a minute or more; a file that starts last with much to do keeps everything waiting. */
const LONGEST = [
  'contact-sheet',
  'groups',
  'accessibility',
  'privacy',
  'popup',
  'faults',
  'further',
  'room',
  'second-round',
  'page-life',
  'bare-pages',
  'first-screen',
  'crowds',
  'moments',
  'proof',
  'scrolling',
  'modals',
  'shared-hosts',
  'third-round',
  'open-pages',
  'unkept',
  'edges',
  'panel',
  'messages',
  'label',
  'page-frameworks',
  'print',
  'overdue',
  'journey',
  'label-place',
  'bad-input',
  'driver',
  'many-pages',
  'private',
  'pictures',
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
