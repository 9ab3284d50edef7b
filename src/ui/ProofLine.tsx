/** The line under every claim: state, who says so and when, and what it rests on. */
import type { Voice } from '../presentation/told';
import type { Proof } from '../presentation/views/claim';
import { EvidenceTicks } from './EvidenceTicks';
import { Mark } from './Mark';
import { Said } from './Said';

export const ProofLine = ({ proof, said }: { proof: Proof; said: Voice }) => (
  <p class="proof">
    <Mark mark={proof.mark} />
    <Said said={said} />
    <span class="small">
      <EvidenceTicks proof={proof} />
    </span>
  </p>
);
