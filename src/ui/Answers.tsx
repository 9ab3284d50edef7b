/** What the companies answered, one block per company, at the size of the claims. Serif is the company speaking; the sans is ours. */
import type { ComponentChildren } from 'preact';
import { byCompany } from '../presentation/by-company';
import type { AnswerView } from '../presentation/views/claim';
import { Apart } from './Apart';
import { Explorable, pageOf } from './explore';
import { Folded } from './Folded';
import { inLanguage } from './in-language';
import { Said } from './Said';

/** Up to this many characters an answer reads well in half the panel's width. */
const SHORT = 110;

/** Serif where the company speaks; our own sentence about its silence is ours. */
const voiceOf = ({ state, general }: AnswerView): string => (general || state === 'declined' ? 'claim-text' : 'voice');

/** Where the answer stands, and the way to it. */
const sourceOf = ({ by: line, url }: AnswerView) => (line ? <Said said={{ line, url }} /> : null);

/** The company, what it did, and its reply in full; the state says it all where there is none. */
export const AnswerOnCard = ({ answer, shown = true }: { answer: AnswerView; shown?: boolean }) => (
  <div class="answer">
    <Apart small>
      <b class="status">
        <Explorable to={pageOf(answer.entity)}>
          <bdi>{answer.of}</bdi>
        </Explorable>
      </b>
      <span>{answer.stateWord}</span>
      {sourceOf(answer)}
    </Apart>
    {!answer.general && shown && (
      <p class={voiceOf(answer)} {...inLanguage(answer.lang)}>
        {answer.text}
      </p>
    )}
  </div>
);

/** One answer, or the sentence that says there is none. */
export const Answer = ({ answer }: { answer: AnswerView }) => (
  <div class="answer">
    <p class="small">
      {answer.on && <span>{answer.on}</span>}
      <span class="status">{answer.stateWord}</span>
      {sourceOf(answer)}
    </p>
    <Folded fold={answer.fold}>
      <p class={voiceOf(answer)} {...inLanguage(answer.lang)}>
        {answer.text}
      </p>
    </Folded>
  </div>
);

const Party = ({ level, children }: { level: 2 | 3; children: ComponentChildren }) =>
  level === 2 ? <h3 class="large">{children}</h3> : <h4 class="large">{children}</h4>;

/** `level`: that of the heading above them, 3 in the panel. */
export function Answers({ items, level = 3 }: { items: readonly AnswerView[]; level?: 2 | 3 }) {
  const parties = byCompany(items);
  const columns = parties.length > 1 && items.every((item) => item.text.length <= SHORT);
  return (
    <div class="answers" data-columns={columns ? '' : undefined}>
      {parties.map(([of, answers]) => (
        <div key={of} class="party">
          <Party level={level}>
            <Explorable to={pageOf(answers[0]?.entity)}>
              <bdi>{of}</bdi>
            </Explorable>
          </Party>
          {answers.map((answer, index) => (
            <Answer key={index} answer={answer} />
          ))}
        </div>
      ))}
    </div>
  );
}
