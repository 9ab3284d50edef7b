/** The quiz on a page: each question with its answer and feedback behind a fold, and the claim on which it rests. */
import type { ComponentChildren } from 'preact';
import type { LessonLabels } from '../../presentation/lesson/labels';
import type { LessonView } from '../../presentation/lesson/view';
import { inLanguage } from '../in-language';
import { Mark } from '../Mark';
import { Files, type FilesGiven } from './Files';
import { Go } from './Rich';

/** As the list of options counts: a, b, c. */
export const letterOf = (at: number): string => `${String.fromCharCode(97 + at)}.`;

interface Props {
  view: Pick<LessonView, 'quiz'> & Partial<Pick<LessonView, 'imprint'>>;
  labels: LessonLabels;
  files: FilesGiven;
  /** Whose questions these are, where they are not this project's. */
  by?: ComponentChildren;
}

export const Quiz = ({ view: { quiz, imprint }, labels, files, by }: Props) => (
  <>
    <Files files={files} labels={labels} />
    {imprint && <p class="fill-in on-paper">{labels.name}</p>}
    {quiz.left > 0 && (
      <p class="notice">
        {labels.left} {quiz.left}
      </p>
    )}
    {quiz.questions.map(({ id, ask, lang, options, rests }, at) => (
      <section class="section asked" key={id} id={`question-${id}`}>
        <h2 class="large">
          {labels.question} {at + 1}
        </h2>
        {by}
        <p {...inLanguage(lang)}>{ask}</p>
        <ol class="options" {...inLanguage(lang)}>
          {options.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <details class="on-screen">
          <summary class="link">{labels.show}</summary>
          <ol class="options">
            {options.map(({ text, right, why }) => (
              <li key={text}>
                <b>{right ? labels.right : labels.wrong}.</b>{' '}
                <span {...inLanguage(lang)}>
                  {text} <span class="small">{why}</span>
                </span>
              </li>
            ))}
          </ol>
          <p {...inLanguage(rests.told.lang)}>
            <b>{labels.how}</b> <Go to={rests.to}>{rests.told.text}</Go>
          </p>
          <p>
            <Mark mark={rests.mark} /> <span class="small">{rests.told.said.line}</span>
          </p>
        </details>
      </section>
    ))}
    {imprint && <p class="small imprint on-paper">{imprint}</p>}
  </>
);
