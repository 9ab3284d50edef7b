/** A whole lesson in one document, with its styles and its script in it: sheet, wall, paper and quiz one after the other. */
import type { LessonLabels } from '../../presentation/lesson/labels';
import type { LessonView } from '../../presentation/lesson/view';
import { Way } from '../site/way';
import type { LessonPageProps } from './LessonPage';
import { Projector } from './Projector';
import { PupilPages } from './PupilPages';
import { Quiz } from './Quiz';
import { TeacherSheet } from './TeacherSheet';

interface Props
  extends Pick<LessonPageProps, 'lang' | 'dir' | 'kicker' | 'title' | 'what' | 'words' | 'way' | 'pages'> {
  view: LessonView;
  labels: LessonLabels;
  policy: string;
  /** The ways from wall, papers and quiz, to where the file itself says how we know. */
  within: Props['way'];
}

export function WholePage({ view, labels, policy, within, lang, dir, kicker, title, what, words, way, pages }: Props) {
  return (
    <Way.Provider value={way}>
      <html lang={lang} dir={dir}>
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content={policy} />
          <meta name="referrer" content="no-referrer" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title}</title>
          <style />
        </head>
        <body class="mh site lesson lesson-whole">
          <header class="top">
            <nav aria-label={words.about}>
              {pages.map((link, at) => (
                <a key={at} class="link" href={way(link.to)}>
                  {link.text}
                </a>
              ))}
            </nav>
          </header>
          <main id="main">
            <p class="small kicker">{kicker}</p>
            <h1 id="all">{title}</h1>
            <p class="intro">{what}</p>
            <p class="small on-screen">
              {labels.printPart}{' '}
              <a class="link" href="#all">
                {labels.printAll}
              </a>
            </p>
            <div id="sheet" class="as-sheet">
              <TeacherSheet view={view} labels={labels} files={[]} />
            </div>
            <Way.Provider value={within}>
              <div id="pupils" class="as-pupils">
                <PupilPages view={view} labels={labels} />
              </div>
              <div id="quiz" class="as-quiz">
                <Quiz view={view} labels={labels} files={[]} />
              </div>
              <Projector view={view} labels={labels} />
            </Way.Provider>
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
}
