/** What is not known: a dotted ring for each thing. */
import { inLanguage } from './in-language';
import { Shape } from './Mark';

export const Unknown = ({ items, lang }: { items: readonly string[]; lang?: string | undefined }) => (
  <ul class="unknown">
    {items.map((item) => (
      <li key={item}>
        <Shape of="not-public" />
        <p {...inLanguage(lang)}>{item}</p>
      </li>
    ))}
  </ul>
);
