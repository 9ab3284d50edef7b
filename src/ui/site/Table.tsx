/** A table of words and links: the twin of a picture. */
import type { Cell, Row } from '../../presentation/site/page';
import { Mark } from '../Mark';
import { useWay } from './way';

function Entry({ cell: { text, to, mark } }: { cell: Cell }) {
  const way = useWay();
  return (
    <span class="cell">
      {to ? (
        <a class="link" href={way(to)}>
          {text}
        </a>
      ) : (
        text
      )}
      {mark && <Mark mark={mark} />}
    </span>
  );
}

export const Table = ({ head, items, label }: { head: readonly string[]; items: readonly Row[]; label: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached without a pointer
  <section class="scroll" tabIndex={0} aria-label={label}>
    <table class="twin">
      <thead>
        <tr>
          {head.map((text, at) => (
            <th key={at} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, cells: [first = [], ...rest] }) => (
          <tr key={id} id={id}>
            <th scope="row">
              {first.map((cell, at) => (
                <Entry key={at} cell={cell} />
              ))}
            </th>
            {rest.map((cell, column) => (
              <td key={column}>
                {cell.map((one, at) => (
                  <Entry key={at} cell={one} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
