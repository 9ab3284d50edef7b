/** The quiz on a page: each question with its answer and feedback behind a fold, and the claim on which it rests. */
import type { LessonLabels } from '../../presentation/lesson/labels';
import type { LessonView } from '../../presentation/lesson/view';
import { inLanguage } from '../in-language';
import { Mark } from '../Mark';
import { Go } from './Rich';

export const Quiz = ({ view: { quiz }, labels }: { view: LessonView; labels: LessonLabels }) => (
  <>
    {quiz.left > 0 && (
      <p class="notice">
        {labels.left} {quiz.left}
      </p>
    )}
    {quiz.questions.map(({ id, ask, options, rests }, at) => (
      <section class="section question" key={id} id={`question-${id}`}>
        <h2 class="large">
          {labels.question} {at + 1}
        </h2>
        <p>{ask}</p>
        <ol class="options">
          {options.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <details>
          <summary class="link">{labels.show}</summary>
          <ol class="options">
            {options.map(({ text, right, why }) => (
              <li key={text}>
                <b>{right ? labels.right : labels.wrong}.</b> {text} <span class="small">{why}</span>
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
  </>
);
