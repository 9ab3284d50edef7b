/** How many copies of each paper to print, by the size of the class. */
import type { CopiesView } from '../../presentation/lesson/copies';
import type { LessonLabels } from '../../presentation/lesson/labels';

const Rows = ({ rows }: Pick<CopiesView, 'rows'>) => (
  <>
    {rows.map(({ name, counts }) => (
      <tr key={name}>
        <th scope="row">{name}</th>
        {counts.map((count, at) => (
          <td key={at}>{count}</td>
        ))}
      </tr>
    ))}
  </>
);

export const Copies = ({
  copies: { classes, rows, formats, small },
  labels,
}: {
  copies: CopiesView;
  labels: LessonLabels;
}) => (
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
      <Rows rows={rows} />
    </tbody>
    {formats.map((format) => (
      <tbody key={format.name}>
        <tr>
          <th scope="rowgroup" colSpan={classes.length + 1}>
            {format.name} {labels.otherwise}
          </th>
        </tr>
        <Rows rows={format.rows} />
      </tbody>
    ))}
    {small && (
      <tfoot>
        <tr>
          <td colSpan={classes.length + 1}>{small}</td>
        </tr>
      </tfoot>
    )}
  </table>
);
