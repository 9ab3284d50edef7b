/** A state that opens its claim in place; the state alone where the claim is not in this view. */
import type { Mark as MarkView } from '../presentation/views/claim';
import { Mark } from './Mark';
import type { Proofs } from './use-proofs';

interface Props {
  mark: MarkView;
  claim: string | undefined;
  /** The place where it opens. */
  at: string;
  /** What the state is said of: tells equal links apart for ears. */
  of: string;
  proofs: Proofs | undefined;
}

export function MarkLink({ mark, claim, at, of, proofs }: Props) {
  if (claim === undefined || !proofs?.has(claim)) return <Mark mark={mark} />;
  return (
    <button
      type="button"
      class="link status opens"
      aria-expanded={proofs.isOpen(claim, at)}
      onClick={(event) => proofs.press(claim, at, event.currentTarget)}
    >
      <Mark mark={mark} />
      <span class="ears"> {of}</span>
    </button>
  );
}
