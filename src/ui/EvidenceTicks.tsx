/** How well a claim is proven: three ticks and the word. It grades the proof, never the company. */
import type { Proof } from '../presentation/views/claim';

const FILLED: Record<Proof['grade'], number> = { A: 3, B: 2, C: 1, D: 0 };

export const EvidenceTicks = ({ proof }: { proof: Pick<Proof, 'grade' | 'gradeWord'> }) => (
  <span class="ticks">
    {[1, 2, 3].map((tick) => (
      <i key={tick} class={tick <= FILLED[proof.grade] ? 'tick on' : 'tick'} aria-hidden="true" />
    ))}
    {proof.gradeWord}
  </span>
);
