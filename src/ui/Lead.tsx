/** The opening: one person-sized sentence, who says so, who answered, and what is hard in it. */
import type { ComponentChildren } from 'preact';
import type { PanelView } from '../presentation/views/panel';
import type { ClaimLinks } from './claim-links';
import { useFold } from './Folded';
import { inLanguage } from './in-language';
import { Mark } from './Mark';
import { MarkLink } from './MarkLink';
import { Said } from './Said';

interface Props {
  view: Pick<PanelView, 'question' | 'shared' | 'lead' | 'words' | 'answers'>;
  titleId: string;
  /** Little room: the question and the content note are left to the full view. */
  brief?: boolean;
  /** Without it (popup) the lines stand without their jumps. */
  links?: ClaimLinks | undefined;
  children?: ComponentChildren;
}

export function Lead({ view: { question, shared, lead, words, answers }, titleId, brief, links, children }: Props) {
  const [shown, show] = useFold(lead?.fold);
  if (!lead) return null;
  const note = lead.note && (!brief || lead.fold) && (
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
      {shown && (
        <p class="lead" {...inLanguage(lead.lang)}>
          {lead.text}
        </p>
      )}
      {shown && lead.more && (
        <p class="text" {...inLanguage(lead.more.lang)}>
          {lead.more.text}
        </p>
      )}
      <p class="proof">
        {links ? (
          <MarkLink mark={lead.mark} claim={lead.claim} of={question} links={links} />
        ) : (
          <Mark mark={lead.mark} />
        )}
        <Said said={lead.said} />
      </p>
      {lead.answered && (
        <p class="small aside">
          {lead.answered}{' '}
          {links && answers.items.length > 0 && (
            <button type="button" class="link" onClick={() => links.goTo('answers')}>
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
