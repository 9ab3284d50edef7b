/** What opens a claim in place: its name, or its state; the words alone where the claim is not in this view. */
import type { ComponentChildren } from 'preact';
import type { Mark as MarkView } from '../presentation/views/claim';
import { Mark } from './Mark';
import type { Proofs } from './use-proofs';

interface Way {
  claim: string | undefined;
  /** The place where it opens. */
  at: string;
  proofs: Proofs | undefined;
}

export function Opens({
  claim,
  at,
  proofs,
  as = '',
  ears,
  children,
}: Way & { as?: string; ears?: ComponentChildren; children: ComponentChildren }) {
  if (claim === undefined || !proofs?.has(claim)) return children;
  return (
    <button
      type="button"
      class={`${as}opens`}
      aria-expanded={proofs.isOpen(claim, at)}
      onClick={(event) => proofs.press(claim, at, event.currentTarget)}
    >
      {children}
      {ears}
    </button>
  );
}

interface Props extends Way {
  mark: MarkView;
  /** What the state is said of: tells equal links apart for ears. */
  of: string;
}

export const MarkLink = ({ mark, of, ...way }: Props) => (
  <Opens {...way} as="link status " ears={<span class="ears"> {of}</span>}>
    <Mark mark={mark} />
  </Opens>
);
