/** Who speaks, beside what is said; the way to the article where its address is known. */
import type { Voice } from '../presentation/told';

export const Said = ({ said }: { said: Voice }) =>
  said.url === undefined ? (
    <span class="small">{said.line}</span>
  ) : (
    <a class="link small" target="_blank" rel="noopener noreferrer" href={said.url}>
      {said.line}
    </a>
  );
