/** Words of the trade that the panel uses, each explained in a sentence. */
import type { PanelView } from '../presentation/views/panel';
import { inLanguage } from './in-language';

export const Terms = ({ items }: { items: PanelView['terms']['items'] }) => (
  <dl class="terms">
    {items.map(({ term, definition, lang }) => (
      <div key={term} {...inLanguage(lang)}>
        <dt>{term}</dt>
        <dd class="small">{definition}</dd>
      </div>
    ))}
  </dl>
);
