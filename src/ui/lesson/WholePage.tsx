/** A whole lesson in one document, with its styles and its script in it: sheet, wall, paper and quiz one after the other. */
import type { LessonLabels } from '../../presentation/lesson/labels';
import type { LessonView } from '../../presentation/lesson/view';
import { Way } from '../site/way';
import type { LessonPageProps } from './LessonPage';
import { OneFile, type OneFileProps } from './OneFile';
import { Projector } from './Projector';
import { PupilPages } from './PupilPages';
import { Quiz } from './Quiz';
import { TeacherSheet } from './TeacherSheet';

interface Props extends OneFileProps, Pick<LessonPageProps, 'kicker' | 'title' | 'what' | 'pages'> {
  view: LessonView;
  labels: LessonLabels;
  /** The ways from wall, papers and quiz, to where the file itself says how we know. */
  within: Props['way'];
  /** The address of the site, where it is known. */
  site?: string | undefined;
}

export function WholePage({ view, labels, within, kicker, title, what, pages, site, ...file }: Props) {
  const { words, way } = file;
  return (
    <OneFile {...file} title={title} kind="lesson-whole">
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
          <TeacherSheet view={view} labels={labels} files={[]} site={site} />
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
    </OneFile>
  );
}
