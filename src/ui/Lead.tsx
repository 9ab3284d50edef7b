/** The opening: one person-sized sentence, who says so, who answered, and what is hard in it. */
import type { ComponentChildren } from 'preact';
import type { PanelView } from '../presentation/views/panel';
import { useFold } from './Folded';
import { inLanguage } from './in-language';
import { MarkLink } from './MarkLink';
import { Said } from './Said';
import type { Proofs } from './use-proofs';

/** A longer sentence is set smaller, so that people stay in sight below it. */
const sizeOf = ({ length }: string): string => (length > 175 ? 'lead longest' : length > 150 ? 'lead long' : 'lead');

interface Props {
  view: Pick<PanelView, 'question' | 'shared' | 'lead' | 'words'>;
  titleId: string;
  /** Little room: the question is left to the full view, and so is the way to the answers. */
  brief?: boolean;
  /** Without it (popup) the lines stand without their proof. */
  proofs?: Proofs | undefined;
  children?: ComponentChildren;
}

export function Lead({ view: { question, shared, lead, words }, titleId, brief, proofs, children }: Props) {
  const [shown, show] = useFold(lead?.fold);
  if (!lead) return null;
  const note = lead.note && (
    <p class="small aside">
      {lead.note} {show}
    </p>
  );
  return (
    <div class="hero">
      <h2 class={brief ? 'ears' : 'question'} id={titleId} tabIndex={-1} data-focus-first>
        {question}
      </h2>
      {shared && <p class="small shared">{shared}</p>}
      {lead.fold && note}
      <div data-proof>
        {shown && (
          <p class={sizeOf(lead.text)} {...inLanguage(lead.lang)}>
            {lead.text}
          </p>
        )}
        <p class="proof">
          <MarkLink mark={lead.mark} claim={lead.claim} at="lead" of={question} proofs={proofs} />
          <Said said={lead.said} />
        </p>
      </div>
      {proofs?.card('lead', (lead.more ?? lead).text)}
      {shown && lead.more && (
        <p class="text" data-proof {...inLanguage(lead.more.lang)}>
          {lead.more.text}
        </p>
      )}
      {lead.answered && (
        <p class="small aside answered">
          {lead.answered}{' '}
          {proofs && !brief && lead.canRead && (
            <button type="button" class="link" onClick={(event) => proofs.goTo('answers', event.currentTarget)}>
              {words.readAnswers}
            </button>
          )}
        </p>
      )}
      {!lead.fold && note}
      {children}
    </div>
  );
}
