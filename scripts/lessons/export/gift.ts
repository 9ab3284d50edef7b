/** A quiz as Moodle's GIFT: one text for all questions, a blank line between them. */
import { moodleCategory, type Quiz, type QuizQuestion } from './quiz';

/** Signs that mean something in GIFT take a backslash; a line break would end the question. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replace(/[~=#{}:]/g, (sign) => `\\${sign}`)
    .replace(/\r?\n/g, '\\n');

/** "[plain]" keeps what begins with a bracket or a per cent sign from being read as a format or a weight. */
const plain = (text: string): string => `[plain]${escaped(text)}`;

const question = ({ name, ask, options, source }: QuizQuestion): string =>
  [
    `::${escaped(name)}::${plain(ask)}{`,
    ...options.map(({ text, right, why }) => `\t${right ? '=' : '~'}${plain(text)}#${plain(why)}`),
    `\t####${plain(source)}`,
    '}',
  ].join('\n');

export const gift = (quiz: Quiz): string =>
  `$CATEGORY: ${moodleCategory(quiz)}\n\n${quiz.questions.map(question).join('\n\n')}\n`;
