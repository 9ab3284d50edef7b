/** One claim whole: what is said, how sure, where it stands, how we checked, what the companies answered, and what limits it. */
import type { ComponentChildren } from 'preact';
import type { ClaimView, SourceView } from '../presentation/views/claim';
import type { PanelWords } from '../presentation/views/panel';
import { AnswerOnCard } from './Answers';
import { ClaimSources, HowChecked } from './ClaimSources';
import { useFold } from './Folded';
import { inLanguage } from './in-language';
import type { GoTo } from './jump';
import { Mark } from './Mark';
import { type Report, ReportLink } from './ReportLink';
import { Said } from './Said';
import { Words } from './Words';

/** What every card of one panel shares. */
export interface CardSetting {
  words: PanelWords;
  /** The panel's list, by number. */
  sources: readonly SourceView[];
  /** Name of a card's list of them. */
  sourcesHeading: string;
  goTo: GoTo;
  /** Whether there is a part "what changed" to skip to. */
  canSkip: boolean;
  report: Report;
}

interface Props {
  claim: ClaimView;
  setting: CardSetting;
  /** The sentence that stands over the card, with its voice. */
  above?: string | undefined;
  /** Buttons that only a card on a screen has. */
  children?: ComponentChildren;
}

/** A word given back is struck through. */
const Text = ({ claim }: { claim: ClaimView }) => (
  <p class="claim-text" {...inLanguage(claim.lang)}>
    <Words text={claim.text} mark={claim.proof.mark} />
  </p>
);

const Note = ({
  claim,
  show,
  setting: { words, goTo, canSkip },
}: Omit<Props, 'above'> & { show: ComponentChildren }) => (
  <p class="small hint">
    {claim.note} {show}{' '}
    {canSkip && (
      <button type="button" class="link" onClick={(event) => goTo('changed', event.currentTarget)}>
        {words.skip}
      </button>
    )}
  </p>
);

export function ClaimCard({ claim, setting, above, children }: Props) {
  const { words, report } = setting;
  const [shown, show] = useFold(claim.fold);
  const told = claim.text === above;
  return (
    <article class="claim" data-place={`claim:${claim.id}`} tabIndex={-1}>
      {claim.instead && (
        <div class="instead">
          <p class="label">{words.instead}</p>
          <ClaimCard claim={claim.instead} setting={setting} />
        </div>
      )}
      {claim.suspended && <p class="suspended">{claim.suspended}</p>}
      {claim.note && (!told || claim.fold) && <Note {...{ claim, show, setting }} />}
      {shown && !told && <Text claim={claim} />}
      <p class="proof">
        <Mark mark={claim.proof.mark} />
        <span class="small">{claim.proof.means}</span>
        {above === undefined && <Said said={claim.said} />}
      </p>
      {claim.gone && (
        <p class="suspended gone" {...inLanguage(claim.lang)}>
          {claim.gone}
        </p>
      )}
      <ClaimSources claim={claim} setting={setting} />
      <HowChecked claim={claim} setting={setting} />
      {claim.answers.length > 0 && <p class="label">{words.answersOf}</p>}
      {claim.answers.map((answer, index) => (
        <AnswerOnCard key={index} answer={answer} shown={shown} />
      ))}
      {claim.contested && shown && (
        <>
          <p class="label">{words.limits}</p>
          <p {...inLanguage(claim.lang)}>{claim.contested}</p>
        </>
      )}
      <ReportLink {...report(claim)} of={claim.id} />
      {children}
    </article>
  );
}
