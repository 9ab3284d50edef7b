/** The opening where no people at work are documented: says so, and then who else is known of, as an editor chose them. */
import type { ComponentChildren } from 'preact';
import type { PanelFront } from '../presentation/views/panel-front';
import { inLanguage } from './in-language';
import { Sentence } from './Sentence';
import type { Proofs } from './use-proofs';

interface Props {
  view: Pick<PanelFront, 'question' | 'shared' | 'undocumented' | 'chain'>;
  titleId: string;
  proofs?: Proofs | undefined;
  children?: ComponentChildren;
}

export function Undocumented({ view: { question, shared, undocumented, chain }, titleId, proofs, children }: Props) {
  if (!undocumented) return null;
  const { heading, text, lang } = undocumented;
  const [also] = chain.branches;
  return (
    <div class="hero">
      <h2 class="question" id={titleId} tabIndex={-1} data-focus-first>
        {question}
      </h2>
      {shared && <p class="small aside">{shared}</p>}
      {heading && <p class="lead">{heading}</p>}
      <p class={heading ? 'claim-text undocumented-text' : 'lead undocumented-text'} {...inLanguage(lang)}>
        {text}
      </p>
      {also?.kind === 'known' && <Sentence told={also} {...also} at="lead" of={question} proofs={proofs} />}
      {children}
    </div>
  );
}
