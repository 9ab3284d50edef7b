/** The order of the files: one browser after the other, since the files of a worker share its browser, and in each the longest first. */
import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes a quarter of a minute or more where all run beside one another; a file that starts last with much to do keeps everything waiting. */
const LONGEST = [
  'contact-sheet',
  'printables',
  'accessibility',
  'first-screen',
  'popup',
  'unending',
  'unkind-pages',
  'page-frameworks',
  'room',
  'label-place',
  'pack-link',
  'privacy',
  'site',
  'faults',
  'print',
  'page-keeps',
  'label-says',
  'policy',
  'further',
  'journey',
  'groups',
  'bare-pages',
  'second-round',
  'pictures',
  'make-pack',
  'driver',
  'lessons',
  'overdue',
  'crowds',
  'moments',
  'edges',
  'private',
  'unkept',
  'proof',
  'shared-hosts',
  'panel-frame',
  'third-round',
  'visible',
  'modals',
  'page-life',
  'packs',
  'messages',
  'surfaces',
  'label',
  'panel',
  'lessons-tasks',
  'scrolling',
  'options',
  'bad-input',
  'everywhere',
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
