/** A quiz as Moodle XML: single choice, feedback for each option, the source as general feedback. */
import { moodleCategory, type Quiz, type QuizQuestion } from './quiz';
import { xml } from './xml';

const text = (tag: string, value: string, more = ''): string =>
  `<${tag} format="plain_text"${more}><text>${xml(value)}</text></${tag}>`;

const answer = ({ text: value, right, why }: QuizQuestion['options'][number]): string =>
  `<answer fraction="${right ? 100 : 0}" format="plain_text"><text>${xml(value)}</text>${text('feedback', why)}</answer>`;

const question = ({ name, ask, options, source }: QuizQuestion): string =>
  [
    '<question type="multichoice">',
    `<name><text>${xml(name)}</text></name>`,
    text('questiontext', ask),
    text('generalfeedback', source),
    '<defaultgrade>1</defaultgrade><penalty>0</penalty><hidden>0</hidden>',
    '<single>true</single><shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>',
    ...options.map(answer),
    '</question>',
  ].join('\n');

const category = (quiz: Quiz): string =>
  `<question type="category"><category><text>${xml(moodleCategory(quiz))}</text></category></question>`;

export const moodleXml = (quiz: Quiz): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${category(quiz)}\n${quiz.questions.map(question).join('\n')}\n</quiz>\n`;
