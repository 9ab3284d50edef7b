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

/** Points, where a player puts them in. */
const SCORE = ':num / :total';

/** The buttons of a question. */
const buttonsOf = ({ words: { right, wrong, player } }: Quiz) => ({
  ...{ checkAnswerButton: player.check, submitAnswerButton: player.check, a11yCheck: player.check },
  ...{ showSolutionButton: player.show, a11yShowSolution: player.show },
  ...{ tryAgainButton: player.retry, a11yRetry: player.retry },
  ...{ correctAnswer: right, wrongAnswer: wrong, scoreBarLabel: SCORE },
});

/** What stands around the questions, and at the end. */
const aroundOf = ({ words: { player } }: Quiz) => ({
  texts: {
    ...{ prevButton: player.previous, nextButton: player.next },
    ...{ finishButton: player.finish, submitButton: player.finish },
    ...{ textualProgress: player.progress, readSpeakerProgress: player.progress },
  },
  endGame: {
    ...{ showResultPage: true, showSolutionButton: true, showRetryButton: true },
    ...{ message: player.result, scoreBarLabel: SCORE, noResultMessage: player.finish },
    ...{ solutionButtonText: player.show, retryButtonText: player.retry, finishButtonText: player.finish },
  },
});

const choice =
  (all: Quiz) =>
  ({ id, ask, options, source }: QuizQuestion) => ({
    library: `${CHOICE.machineName} ${CHOICE.majorVersion}.${CHOICE.minorVersion}`,
    subContentId: idOf(`${all.id}/${all.lang}/${id}`),
    metadata: { contentType: 'Multiple Choice', license: 'U', title: ask },
    params: {
      question: `<p>${html(ask)}</p>`,
      answers: options.map(({ text, right, why }) => ({
        text: `<div>${html(text)}</div>`,
        correct: right,
        tipsAndFeedback: { tip: '', chosenFeedback: `<div>${html(why)}</div>`, notChosenFeedback: '' },
      })),
      overallFeedback: [{ from: 0, to: 100, feedback: `${all.words.how} ${source}` }],
      UI: buttonsOf(all),
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
        ...aroundOf(quiz),
        override: { checkButton: true },
      }),
    ),
  });
