/** A quiz as an H5P question set: content alone, for a host that has the content type. */
import { strToU8 } from 'fflate';
import { archive } from './archive';
import type { Quiz, QuizQuestion } from './quiz';
import { html } from './xml';

const version = (machineName: string, majorVersion: number, minorVersion: number) => ({
  machineName,
  majorVersion,
  minorVersion,
});
const SET = version('H5P.QuestionSet', 1, 20);
const CHOICE = version('H5P.MultiChoice', 1, 16);

/** H5P wants an id of the form of a UUID for each question; this one follows from the quiz and its place, so that builds are equal. */
function idOf(text: string): string {
  let hash = 2166136261;
  const hex = Array.from({ length: 4 }, (_, round) => {
    for (const sign of `${round}${text}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
    return hash.toString(16).padStart(8, '0');
  }).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

const choice =
  ({ words, id: quiz, lang }: Quiz) =>
  ({ id, ask, options, source }: QuizQuestion) => ({
    library: `${CHOICE.machineName} ${CHOICE.majorVersion}.${CHOICE.minorVersion}`,
    subContentId: idOf(`${quiz}/${lang}/${id}`),
    metadata: { contentType: 'Multiple Choice', license: 'U', title: ask },
    params: {
      question: `<p>${html(ask)}</p>`,
      answers: options.map(({ text, right, why }) => ({
        text: `<div>${html(text)}</div>`,
        correct: right,
        tipsAndFeedback: { tip: '', chosenFeedback: `<div>${html(why)}</div>`, notChosenFeedback: '' },
      })),
      overallFeedback: [{ from: 0, to: 100, feedback: `${words.how} ${source}` }],
      behaviour: {
        enableRetry: true,
        enableSolutionsButton: true,
        type: 'single',
        singlePoint: true,
        randomAnswers: true,
      },
    },
  });

export const h5p = (quiz: Quiz): Uint8Array =>
  archive({
    'h5p.json': strToU8(
      JSON.stringify({
        title: quiz.title,
        mainLibrary: SET.machineName,
        language: quiz.lang,
        embedTypes: ['div'],
        license: 'U',
        preloadedDependencies: [SET, CHOICE],
      }),
    ),
    'content/content.json': strToU8(
      JSON.stringify({
        introPage: { showIntroPage: false },
        progressType: 'dots',
        passPercentage: 50,
        questions: quiz.questions.map(choice(quiz)),
        endGame: { showResultPage: true },
        override: { checkButton: true },
      }),
    ),
  });
