/** People as figures, one for each: in full for the first count, paler for the rest of a higher one. The words beside it say the same. */

const SHOULDERS = 'M.8 13v-1.5a4 4 0 0 1 4-4h2.4a4 4 0 0 1 4 4V13z';
/** Drawn for this project: heads and shoulders, 12 wide and 13 high, of people who do not look alike. */
const PEOPLE = [
  // Short hair.
  `M6 .7a2.9 2.9 0 1 1 0 5.8 2.9 2.9 0 0 1 0-5.8z${SHOULDERS}`,
  // A headscarf around a face.
  'M6 .4a3.3 3.3 0 0 0-3.3 3.4c0 1.1.3 2 .3 2.8C1.6 7.5.8 9.3.8 11.5V13h10.4v-1.5c0-2.2-.8-4-2.2-4.9 0-.8.3-1.7.3-2.8A3.3 3.3 0 0 0 6 .4zm0 1.7c1 0 1.7.8 1.7 1.9S7 6 6 6s-1.7-.9-1.7-2S5 2.1 6 2.1z',
  // Hair to the shoulders.
  `M2.6 6.9V4a3.4 3.4 0 0 1 6.8 0v2.9z${SHOULDERS}`,
  // Hair in a knot.
  `M6 0a1.3 1.3 0 0 1 1.1 1.9 2.7 2.7 0 1 1-2.2 0A1.3 1.3 0 0 1 6 0z${SHOULDERS}`,
] as const;
/** So that neighbours differ and rows do not repeat one another. */
const ORDER = [0, 1, 2, 0, 3, 2, 1, 3, 0, 2, 3];

export const person = (index: number): string => PEOPLE[ORDER[index % ORDER.length] ?? 0] ?? PEOPLE[0];

const ACROSS = 17;
const STEP = { x: 14, y: 15.5 };

export function People({ first, more }: { first: number; more: number }) {
  const all = first + more;
  const rows = Math.ceil(all / ACROSS);
  const across = Math.ceil(all / rows);
  return (
    <svg
      class="crowd"
      viewBox={`0 0 ${across * STEP.x - 2} ${rows * STEP.y - 2}`}
      style={{ '--across': across }}
      aria-hidden="true"
    >
      {Array.from({ length: all }, (_, index) => (
        <path
          key={index}
          d={person(index)}
          fill-rule="evenodd"
          class={index < first ? 'one' : 'one other'}
          transform={`translate(${(index % across) * STEP.x} ${Math.floor(index / across) * STEP.y})`}
        />
      ))}
    </svg>
  );
}
