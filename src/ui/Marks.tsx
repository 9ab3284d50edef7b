/** The legend: each mark with its word and what it means. */
import type { PanelView } from '../presentation/views/panel';
import { Mark } from './Mark';

export const Marks = ({ items }: { items: PanelView['marks']['items'] }) => (
  <dl class="marks">
    {items.map(({ mark, means }) => (
      <div key={mark.shape}>
        <dt>
          <Mark mark={mark} />
        </dt>
        <dd class="small">{means}</dd>
      </div>
    ))}
  </dl>
);
