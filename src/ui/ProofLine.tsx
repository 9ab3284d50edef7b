/** The line under a claim on a page of its own: state, who says so and when, and in words what it rests on. */
import type { Voice } from '../presentation/told';
import type { Proof } from '../presentation/views/claim';
import { Mark } from './Mark';
import { Said } from './Said';

export const ProofLine = ({ proof, said }: { proof: Proof; said: Voice }) => (
  <p class="proof">
    <Mark mark={proof.mark} />
    <Said said={said} />
    <span class="small">{proof.gradeWord}</span>
  </p>
);
