/** What nobody outside knows: a dotted ring for each thing. */
import { Shape } from './Mark';

export const Unknown = ({ items }: { items: readonly string[] }) => (
  <ul class="unknown">
    {items.map((item) => (
      <li key={item}>
        <Shape of="not-public" />
        <p>{item}</p>
      </li>
    ))}
  </ul>
);
