/** A state that leads to its claim, where the claim stands below; elsewhere the state alone. */
import type { Mark as MarkView } from '../presentation/views/claim';
import type { ClaimLinks } from './claim-links';
import { Mark } from './Mark';

interface Props {
  mark: MarkView;
  claim: string | undefined;
  /** What the state is said of: tells equal links apart for ears. */
  of: string;
  links: ClaimLinks;
}

export function MarkLink({ mark, claim, of, links }: Props) {
  if (!claim || !links.known.has(claim)) return <Mark mark={mark} />;
  return (
    <button type="button" class="link status" onClick={() => links.goTo(`claim:${claim}`)}>
      <Mark mark={mark} />
      <span class="ears"> {of}</span>
    </button>
  );
}
