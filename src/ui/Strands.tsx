/** The threads that pass a row of the loom on their way down. Decoration: the lists say the same in words. */
import type { BranchView } from '../presentation/views/chain';

const lane = (branches: readonly BranchView[], index: number) => ({ '--lane': branches.length - 1 - index });
const look = (kind: BranchView['kind']) => (kind === 'not-public' ? 'not-public' : '');

/** Strands of all branches from `from` on; those before it have left the loom already. */
export const Strands = ({ branches, from = 0 }: { branches: readonly BranchView[]; from?: number }) => (
  <>
    {branches.map(
      (branch, index) =>
        index >= from && (
          <i key={index} class={`strand ${look(branch.kind)}`} style={lane(branches, index)} aria-hidden="true" />
        ),
    )}
  </>
);

/** The strand that leaves the loom here. */
export const Bend = ({ branches, index }: { branches: readonly BranchView[]; index: number }) => (
  <i class={`bend ${look(branches[index]?.kind ?? 'known')}`} style={lane(branches, index)} aria-hidden="true" />
);
