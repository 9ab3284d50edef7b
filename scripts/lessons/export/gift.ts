/** A quiz as Moodle's GIFT: one text for all questions, a blank line between them. */
import type { Quiz, QuizQuestion } from './quiz';

/** Signs that mean something in GIFT take a backslash; a line break would end the question. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replace(/[~=#{}:]/g, (sign) => `\\${sign}`)
    .replace(/\r?\n/g, '\\n');

/** "[plain]" keeps what begins with a bracket or a per cent sign from being read as a format or a weight. */
const plain = (text: string): string => `[plain]${escaped(text)}`;

const question = ({ id, ask, options, source }: QuizQuestion): string =>
  [
    `::${escaped(id)}::${plain(ask)}{`,
    ...options.map(({ text, right, why }) => `\t${right ? '=' : '~'}${plain(text)}#${plain(why)}`),
    `\t####${plain(source)}`,
    '}',
  ].join('\n');

export const gift = ({ questions }: Quiz): string => `${questions.map(question).join('\n\n')}\n`;
