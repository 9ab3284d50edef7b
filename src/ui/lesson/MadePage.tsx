/** All steps of all lessons with their papers in one document, from which a teacher keeps the lesson that was put together. */
import type { LessonLabels } from '../../presentation/lesson/labels';
import type { PiecesView } from '../../presentation/lesson/pieces-view';
import type { LessonView } from '../../presentation/lesson/view';
import { Way } from '../site/way';
import type { LessonPageProps } from './LessonPage';
import { Pieces } from './Pieces';
import { PupilPages } from './PupilPages';

interface Props extends Pick<LessonPageProps, 'lang' | 'dir' | 'kicker' | 'words' | 'way'> {
  view: PiecesView;
  lessons: readonly LessonView[];
  labels: LessonLabels;
  policy: string;
  /** What the file is called where it is saved. */
  saves: string;
}

export const MadePage = ({ view, lessons, labels, policy, saves, lang, dir, kicker, words, way }: Props) => (
  <Way.Provider value={way}>
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{view.title}</title>
        <style />
      </head>
      <body class="mh site lesson lesson-pieces lesson-made">
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
        <footer class="foot">
          <p class="small">{words.licence}</p>
          <p class="small">{words.version}</p>
        </footer>
        <script />
      </body>
    </html>
  </Way.Provider>
);
