/** All steps of all lessons with their papers in one document, from which a teacher keeps the lesson that was put together. */
import type { LessonLabels } from '../../presentation/lesson/labels';
import type { PiecesView } from '../../presentation/lesson/pieces-view';
import type { LessonView } from '../../presentation/lesson/view';
import type { LessonPageProps } from './LessonPage';
import { OneFile, type OneFileProps } from './OneFile';
import { Pieces } from './Pieces';
import { PupilPages } from './PupilPages';

interface Props extends OneFileProps, Pick<LessonPageProps, 'kicker'> {
  view: PiecesView;
  lessons: readonly LessonView[];
  labels: LessonLabels;
  /** What the file is called where it is saved. */
  saves: string;
}

export const MadePage = ({ view, lessons, labels, saves, kicker, ...file }: Props) => (
  <OneFile {...file} title={view.title} kind="lesson-pieces lesson-made">
    <main id="main">
      <p class="small kicker">{kicker}</p>
      <h1>{view.title}</h1>
      <Pieces view={view} labels={labels} saves={saves} />
      <div class="as-pupils">
        {lessons.map((lesson) => (
          <PupilPages key={lesson.id} view={lesson} labels={labels} of={lesson.id} />
        ))}
      </div>
    </main>
  </OneFile>
);
