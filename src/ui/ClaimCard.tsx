/** One claim whole: what is said, how sure, what limits it, what the companies answered, and where it was read. */
import type { AnswerView, ClaimView } from '../presentation/views/claim';
import type { PanelWords } from '../presentation/views/panel';
import { AnswerSource, voiceOf } from './Answers';
import { Apart } from './Apart';
import { useFold } from './Folded';
import { inLanguage } from './in-language';
import type { GoTo } from './jump';
import { ProofLine } from './ProofLine';
import { type Report, ReportLink } from './ReportLink';

interface Props {
  claim: ClaimView;
  words: PanelWords;
  goTo: GoTo;
  /** Whether there is a part "what changed" to skip to. */
  canSkip: boolean;
  report: Report;
}

/** A word given back is struck through. */
const Text = ({ claim }: { claim: ClaimView }) => {
  const { shape } = claim.proof.mark;
  const gone = shape === 'withdrawn' || shape === 'superseded';
  return (
    <p class="claim-text" {...inLanguage(claim.lang)}>
      {gone ? <s>{claim.text}</s> : claim.text}
    </p>
  );
};

/** The company, what it did, and its reply in full; the state says it all where there is none. */
const CardAnswer = ({ answer, shown }: { answer: AnswerView; shown: boolean }) => (
  <div class="answer">
    <Apart small>
      <b class="status">
        <bdi>{answer.of}</bdi>
      </b>
      <span>{answer.stateWord}</span>
      {answer.by && <AnswerSource answer={answer} />}
    </Apart>
    {!answer.general && shown && (
      <p class={voiceOf(answer)} {...inLanguage(answer.lang)}>
        {answer.text}
      </p>
    )}
  </div>
);

const Refs = ({ claim, words, goTo }: Pick<Props, 'claim' | 'words' | 'goTo'>) => (
  <p class="small refs">
    {claim.sources.length > 0 && <span aria-hidden="true">{words.source}</span>}
    {claim.sources.map((number) => (
      <button key={number} type="button" class="link" onClick={() => goTo(`source:${number}`)}>
        <span class="ears">{words.source} </span>
        {number}
      </button>
    ))}
    <span class="checked">{claim.checked}</span>
    {claim.since && <span class="checked">{claim.since}</span>}
  </p>
);

export function ClaimCard({ claim, words, goTo, canSkip, report }: Props) {
  const [shown, show] = useFold(claim.fold);
  return (
    <article class="claim" data-place={`claim:${claim.id}`} tabIndex={-1}>
      {claim.instead && (
        <div class="instead">
          <p class="label">{words.instead}</p>
          <ClaimCard claim={claim.instead} {...{ words, goTo, canSkip, report }} />
        </div>
      )}
      {claim.suspended && <p class="suspended">{claim.suspended}</p>}
      {claim.note && (
        <p class="small hint">
          {claim.note} {show}{' '}
          {canSkip && (
            <button type="button" class="link" onClick={() => goTo('changed')}>
              {words.skip}
            </button>
          )}
        </p>
      )}
      {shown && <Text claim={claim} />}
      <ProofLine proof={claim.proof} said={claim.said} />
      {claim.gone && (
        <p class="suspended gone" {...inLanguage(claim.lang)}>
          {claim.gone}
        </p>
      )}
      {claim.contested && shown && (
        <>
          <p class="label">{words.limits}</p>
          <p {...inLanguage(claim.lang)}>{claim.contested}</p>
        </>
      )}
      {claim.answers.length > 0 && <p class="label">{words.answersOf}</p>}
      {claim.answers.map((answer, index) => (
        <CardAnswer key={index} answer={answer} shown={shown} />
      ))}
      <Refs {...{ claim, words, goTo }} />
      <ReportLink {...report(claim)} of={claim.id} />
    </article>
  );
}
