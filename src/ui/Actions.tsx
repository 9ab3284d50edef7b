/** What a reader can do: three suggestions in sight, the rest when asked for. A link is opened by the person, never by us. */
import type { ActionView } from '../presentation/views/parts';
import { Apart } from './Apart';
import { inLanguage } from './in-language';

/** More than three would be a to-do list. */
const FIRST = 3;

const Item = ({ action, level }: { action: ActionView; level: 1 | 2 | 3 }) => (
  <li>
    {level === 2 && <h3>{action.title}</h3>}
    {level === 3 && <h4>{action.title}</h4>}
    <p class="text" {...inLanguage(action.lang)}>
      {action.text}
    </p>
    <Apart small>
      {action.facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </Apart>
    {action.url && (
      <p class="way">
        <a class="quiet" target="_blank" rel="noopener noreferrer" href={action.url}>
          <bdi>{action.open}</bdi>
          <svg class="out" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5 3.5h7.5V11M12 4l-8.5 8.5" stroke="currentColor" stroke-width="1.8" fill="none" />
          </svg>
        </a>
        {action.checked && <span class="small">{action.checked}</span>}
      </p>
    )}
  </li>
);

/** `level`: that of the heading above them, 3 in the panel; 1 where that heading is the one action's own title. */
export function Actions({ items, more, level = 3 }: { items: readonly ActionView[]; more: string; level?: 1 | 2 | 3 }) {
  const [first, rest] = [items.slice(0, FIRST), items.slice(FIRST)];
  const list = (part: readonly ActionView[]) => (
    <ul class="actions-list">
      {part.map((action) => (
        <Item key={action.id} action={action} level={level} />
      ))}
    </ul>
  );
  return (
    <>
      {list(first)}
      {rest.length > 0 && (
        <details class="more-actions">
          <summary class="link">{more}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}
