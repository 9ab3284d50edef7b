/** The eight states of a claim and "not public", as a shape: always drawn beside its word, never coloured. */
import type { ComponentChildren } from 'preact';
import type { Mark as MarkView } from '../presentation/views/claim';

const ring = <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" stroke-width="1.6" />;
const diamond = (fill: string) => (
  <path d="M6 1.2 10.8 6 6 10.8 1.2 6z" fill={fill} stroke="currentColor" stroke-width="1.4" />
);

export const MARK_SHAPES: Record<MarkView['shape'], ComponentChildren> = {
  documented: <rect x="1.5" y="1.5" width="9" height="9" fill="currentColor" />,
  reported: <circle cx="6" cy="6" r="4.7" fill="currentColor" />,
  alleged: ring,
  disputed: [ring, <path d="M6 1.8a4.2 4.2 0 0 1 0 8.4z" fill="currentColor" />],
  ruled: diamond('currentColor'),
  settled: diamond('none'),
  withdrawn: ring,
  superseded: ring,
  'not-public': (
    <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2 1.61" />
  ),
};

/** The shape alone, for lists whose heading is the word. */
export const Shape = ({ of }: { of: MarkView['shape'] }) => (
  <svg class="mark" viewBox="0 0 12 12" aria-hidden="true">
    {MARK_SHAPES[of]}
  </svg>
);

export const Mark = ({ mark }: { mark: MarkView }) => (
  <span class="status">
    <Shape of={mark.shape} />
    {mark.word}
  </span>
);
