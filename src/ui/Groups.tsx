/** Everything documented, by stage of the work: closed until asked for. */
import type { GroupView, PanelWords } from '../presentation/view';
import { ClaimCard } from './ClaimCard';
import type { GoTo } from './jump';

interface Props {
  items: readonly GroupView[];
  words: PanelWords;
  goTo: GoTo;
  canSkip: boolean;
  /** Open from the start: where the list is all there is to read. */
  open: boolean;
}

const Chevron = () => (
  <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true">
    <path d="m1.5 3.75 4.5 4.5 4.5-4.5" stroke="currentColor" stroke-width="1.6" fill="none" />
  </svg>
);

export const Groups = ({ items, words, goTo, canSkip, open }: Props) => (
  <div>
    {items.map((group) => (
      <details key={group.id} class="group" open={open}>
        <summary>
          <h4>{group.heading}</h4>
          <span class="count">{group.claims.length}</span>
          <Chevron />
        </summary>
        {group.note && <p class="small note">{group.note}</p>}
        {group.claims.map((claim) => (
          <ClaimCard key={claim.id} {...{ claim, words, goTo, canSkip }} />
        ))}
      </details>
    ))}
  </div>
);
