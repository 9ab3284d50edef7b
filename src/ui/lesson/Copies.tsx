/** How many copies of each paper to print, by the size of the class. */
import type { CopiesView } from '../../presentation/lesson/copies';
import type { LessonLabels } from '../../presentation/lesson/labels';

export const Copies = ({ copies: { classes, rows }, labels }: { copies: CopiesView; labels: LessonLabels }) => (
  <table class="copies">
    <caption>{labels.copiesHow}</caption>
    <thead>
      <tr>
        <th scope="col">{labels.pupilsIn}</th>
        {classes.map((pupils) => (
          <th scope="col" key={pupils}>
            {pupils}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ name, counts }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {counts.map((count, at) => (
            <td key={at}>{count}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
