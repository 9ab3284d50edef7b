/** A quiz as plain text: first the questions, to be copied for the class, then the answers. */
import type { Quiz } from './quiz';

const letter = (at: number): string => `${String.fromCharCode(97 + at)})`;

export function plainQuiz({ title, questions, words }: Quiz): string {
  const asked = questions.map(({ ask, options }, at) =>
    [`${at + 1}. ${ask}`, ...options.map(({ text }, place) => `   ${letter(place)} ${text}`)].join('\n'),
  );
  const answered = questions.map(({ options, source }, at) =>
    [
      `${at + 1}.`,
      ...options.map(({ right, why }, place) => `   ${letter(place)} ${right ? words.right : words.wrong}. ${why}`),
      `   ${words.how} ${source}`,
    ].join('\n'),
  );
  return `${[title, ...asked, '----------', ...answered].join('\n\n')}\n`;
}
