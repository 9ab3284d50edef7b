/** What got better or was decided, in time, at the size of the harms. */
import type { PanelView } from '../presentation/view';
import type { ClaimLinks } from './claim-links';
import { Folded } from './Folded';
import { inLanguage } from './in-language';
import { MarkLink } from './MarkLink';

export const Changed = ({ items, links }: { items: PanelView['changed']['items']; links: ClaimLinks }) => (
  <ol class="changed">
    {items.map(({ date, claim }) => (
      <li key={claim.id}>
        <p class="small date">{date}</p>
        <Folded fold={claim.fold}>
          <p class="claim-text" {...inLanguage(claim.lang)}>
            {claim.text}
          </p>
        </Folded>
        <p class="proof">
          <MarkLink mark={claim.proof.mark} claim={claim.id} of={date} links={links} />
          <span class="small">{claim.proof.by}</span>
        </p>
      </li>
    ))}
  </ol>
);
