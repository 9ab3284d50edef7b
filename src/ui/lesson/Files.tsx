/** Files of a lesson to take along. Not on paper, where nothing can be pressed. */
import type { LessonLabels } from '../../presentation/lesson/labels';
import type { PageLink as Link } from '../../presentation/site/page';
import { Go } from './Rich';

/** The files that lie beside a page; `elsewhere` where they are on the site alone, as for the extension; none where nobody offers any. */
export type FilesGiven = readonly Link[] | 'elsewhere';

export const Files = ({ files, labels }: { files: FilesGiven; labels: LessonLabels }) =>
  files === 'elsewhere' ? (
    <section class="section on-screen" id="files">
      <h2 class="large">{labels.files}</h2>
      <p>{labels.elsewhere}</p>
    </section>
  ) : files.length === 0 ? null : (
    <section class="section on-screen" id="files">
      <h2 class="large">{labels.files}</h2>
      <p class="small note">{labels.shown}</p>
      <ul class="page-links">
        {files.map((link, at) => (
          <li key={at}>
            <Go to={link.to}>{link.text}</Go>
          </li>
        ))}
      </ul>
    </section>
  );
