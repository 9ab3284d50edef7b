/** A quiz as a table: a row for each option, under heads in the quiz's own language. */
import { forSpreadsheets } from '../../spreadsheets';
import type { Quiz } from './quiz';

/** A cell that a spreadsheet would take for a formula begins with an apostrophe, as in the other tables of this project. */
const cell = (value: string): string => `"${value.replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`;

export const csv = ({ questions, words }: Quiz): string =>
  forSpreadsheets(
    [
      words.columns,
      ...questions.flatMap(({ name, ask, options, source }) =>
        options.map(({ text, right, why }) => [name, ask, text, right ? '1' : '0', why, source]),
      ),
    ]
      .map((row) => row.map(cell).join(','))
      .join('\r\n')
      .concat('\r\n'),
  );
