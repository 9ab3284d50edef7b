/** One claim on paper: text, state, voice, where it stands by number, the answers at its own size, and what limits it. */
import type { ComponentChildren } from 'preact';
import { type AnswerView, type ClaimView, FIRST_SOURCES } from '../../presentation/views/claim';
import type { PanelWords } from '../../presentation/views/panel';
import { inLanguage } from '../in-language';
import { Mark } from '../Mark';
import { Words } from '../Words';
import { ranges, sentence } from './usual';

/** What all claims of one sheet share. */
export interface PaperSetting {
  words: PanelWords;
  sourcesHeading: string;
  /** When most claims were checked, and looked for anew: said once for all of them. */
  usual: readonly (string | undefined)[];
  /** Not all sources of a claim are named, and it says how many more there are. */
  brief: boolean;
  /** When what a claim tells of happened, and what kind of change it was. */
  when: ReadonlyMap<string, string>;
}

/** Answers that say no more than a state stand in one line for all companies of that state. */
function silent(answers: readonly AnswerView[]): [state: string, companies: string][] {
  const general = answers.filter((answer) => answer.general);
  return [...new Set(general.map(({ stateWord }) => stateWord))].map((state) => [
    state,
    general
      .filter(({ stateWord }) => stateWord === state)
      .map(({ of, by }) => (by ? `${of} (${by})` : of))
      .join(', '),
  ]);
}

/** A company's own words in its own face; text that the person asked not to read is named by its note. */
const Answer = ({ answer, colon }: { answer: AnswerView; colon: string }) => (
  <p class="paper-answer">
    <b>
      <bdi>{answer.of}</bdi>
    </b>{' '}
    ({answer.stateWord}){colon} {answer.fold ? answer.fold.note : <q {...inLanguage(answer.lang)}>{answer.text}</q>}{' '}
    {answer.by && `(${answer.by})`}
  </p>
);

/** The numbers of its sources, by what they are to it. */
const sourcesOf = ({ sources }: ClaimView, colon: string): string =>
  [...new Set(sources.map(({ role }) => role))]
    .map((role) => {
      const numbers = ranges(sources.flatMap((source) => (source.role === role ? source.number : [])));
      return role ? `${role}${colon} ${numbers}` : numbers;
    })
    .join('; ');

/** As on a card: the first sources, and how many more there are. */
export const inBrief = <Claim extends ClaimView>(claim: Claim): Claim => ({
  ...claim,
  sources: claim.sources.slice(0, FIRST_SOURCES),
  ...(claim.instead && { instead: inBrief(claim.instead) }),
});

/** A claim, and those that stand in its place. */
export const withInstead = (claim: ClaimView): ClaimView[] => [
  claim,
  ...(claim.instead ? withInstead(claim.instead) : []),
];

interface Props {
  claim: ClaimView;
  setting: PaperSetting;
  /** Whose it is, where it is not ours: in one piece with its sentence. */
  by?: ComponentChildren;
}

export function PaperClaim({ claim, setting, by }: Props) {
  const { words, sourcesHeading, usual, brief, when } = setting;
  const { proof, said, fold, note } = claim;
  const looked = [claim.checked, claim.since].filter((line) => line && !usual.includes(line));
  const opening = (
    <>
      {by}
      {claim.suspended && <p>{claim.suspended}</p>}
      <p class="paper-text">
        <Mark mark={proof.mark} />{' '}
        {fold ? (
          fold.note
        ) : (
          <span {...inLanguage(claim.lang)}>
            <Words text={claim.text} mark={proof.mark} />
          </span>
        )}{' '}
        <span class="paper-voice">
          {[
            when.get(claim.id),
            said.line,
            proof.gradeWord,
            `${sourcesHeading} ${sourcesOf(claim, words.colon)}`,
            brief && claim.more,
            ...looked,
          ]
            .flatMap((line) => (line ? sentence(line) : []))
            .join(' ')}
          {note && !fold && ` ${note}`}
        </span>
      </p>
    </>
  );
  return (
    <article class="paper-claim">
      {by ? <div class="paper-kept">{opening}</div> : opening}
      {claim.gone && <p {...inLanguage(claim.lang)}>{claim.gone}</p>}
      {claim.answers
        .filter((answer) => !answer.general)
        .map((answer, index) => (
          <Answer key={index} answer={answer} colon={words.colon} />
        ))}
      {silent(claim.answers).map(([state, companies]) => (
        <p key={state} class="paper-answer">
          <b>
            <bdi>{companies}</bdi>
          </b>
          {words.colon} {sentence(state)}
        </p>
      ))}
      {claim.contested && !fold && (
        <p>
          <b>
            {words.limits}
            {words.colon}
          </b>{' '}
          <span {...inLanguage(claim.lang)}>{claim.contested}</span>
        </p>
      )}
      {claim.instead && (
        <div class="paper-instead">
          <p>
            <b>
              {words.instead}
              {words.colon}
            </b>
          </p>
          <PaperClaim claim={claim.instead} setting={setting} />
        </div>
      )}
    </article>
  );
}
