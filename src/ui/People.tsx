/** People as figures, one for each: filled for the first count, outlined for the rest of a higher one. The words beside it say the same. */

/** One person, 12 wide and 26 high. */
export const PERSON =
  'M6 .5a2.9 2.9 0 1 1 0 5.8 2.9 2.9 0 0 1 0-5.8zM3.4 7.4h5.2a2.2 2.2 0 0 1 2.2 2.2v7H9v9H6.5v-7.4h-1v7.4H3v-9H1.2v-7a2.2 2.2 0 0 1 2.2-2.2z';
const ACROSS = 17;
const STEP = { x: 17.6, y: 31 };

export function People({ first, more }: { first: number; more: number }) {
  const all = first + more;
  const rows = Math.ceil(all / ACROSS);
  const width = ACROSS * STEP.x - 3.6;
  return (
    <svg class="crowd" viewBox={`-1 -1 ${width} ${rows * STEP.y - 3}`} aria-hidden="true">
      {Array.from({ length: all }, (_, index) => (
        <path
          key={index}
          d={PERSON}
          class={index < first ? 'one' : 'one other'}
          transform={`translate(${Math.floor(index / rows) * STEP.x} ${(index % rows) * STEP.y})`}
        />
      ))}
    </svg>
  );
}
