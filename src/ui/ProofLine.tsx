/** The line under every claim: state, who says so and when, how well proven. */
import type { Proof } from '../presentation/view';
import { EvidenceTicks } from './EvidenceTicks';
import { Mark } from './Mark';

export const ProofLine = ({ proof }: { proof: Proof }) => (
  <p class="proof">
    <Mark mark={proof.mark} />
    {proof.by && <span class="small">{proof.by}</span>}
    <span class="small">
      <EvidenceTicks proof={proof} />
    </span>
  </p>
);
