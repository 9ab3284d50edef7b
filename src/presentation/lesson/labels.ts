/** The fixed words of a lesson's pages. */
import type { SiteWordKey, SiteWords } from '../../i18n/site-words';

type Labelled<Key> = Key extends `lesson.l.${infer Name}` ? Name : never;
type LabelName = Labelled<SiteWordKey>;

export type LessonLabels = Readonly<Record<LabelName, string>>;

const NAMES = [
  ...(['start', 'objectives', 'alignments', 'content', 'optOut', 'support', 'plan', 'phases'] as const),
  ...(['differentiation', 'rubric', 'rubric1', 'rubric2', 'rubric3', 'criterion', 'key', 'keyHow'] as const),
  ...(['answers', 'homework', 'glossary', 'sources', 'mla', 'apa', 'files', 'print', 'name', 'paper', 'cut'] as const),
  ...(['says', 'sourcesOf', 'answersOf', 'state', 'why', 'right', 'wrong', 'how', 'question', 'show'] as const),
  ...(['copies', 'copiesHow', 'pupilsIn', 'otherwise', 'siteAddress', 'openFile'] as const),
  ...(['printPart', 'printAll', 'address', 'save', 'copy', 'copied', 'notCopied', 'dark', 'gone', 'blocked'] as const),
  ...(['court', 'qr', 'left', 'keys', 'notes', 'previous', 'next', 'blank', 'contrast', 'of', 'left2'] as const),
  ...([
    'project',
    'found',
    'other',
    'never',
    'span',
    'shown',
    'elsewhere',
    'quizKey',
    'states',
    'rule',
    'upNext',
    'leave',
    'notShown',
    'after',
    'answersNext',
  ] as const),
];

/** All of them in one language. */
export const labelsOf = ({ s }: SiteWords): LessonLabels =>
  Object.fromEntries(NAMES.map((name) => [name, s(`lesson.l.${name}`)])) as LessonLabels;
