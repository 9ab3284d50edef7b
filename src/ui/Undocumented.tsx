/** The opening where nothing is documented: says so, and that this means neither good nor bad. */
import type { ComponentChildren } from 'preact';
import type { PanelFront } from '../presentation/views/panel-front';
import { inLanguage } from './in-language';

interface Props {
  view: Pick<PanelFront, 'question' | 'shared' | 'undocumented'>;
  titleId: string;
  children?: ComponentChildren;
}

export function Undocumented({ view: { question, shared, undocumented }, titleId, children }: Props) {
  if (!undocumented) return null;
  const { heading, text, lang } = undocumented;
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
      {children}
    </div>
  );
}
