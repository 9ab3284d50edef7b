/** A quiz as a table: a row for each option. */
import type { Quiz } from './quiz';

/** A cell that a spreadsheet would take for a formula begins with an apostrophe, as in the other tables of this project. */
const cell = (value: string): string => `"${value.replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`;

export const csv = ({ questions }: Quiz): string =>
  [
    ['question', 'text', 'option', 'right', 'feedback', 'rests on'],
    ...questions.flatMap(({ id, ask, options, source }) =>
      options.map(({ text, right, why }) => [id, ask, text, right ? '1' : '0', why, source]),
    ),
  ]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');
