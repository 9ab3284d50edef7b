/** Small parts of all pictures: a mark that leads to its claim, words in lines, and what goes along with a picture. */

import { linesOf } from '../../../presentation/site/pictures/lines';
import type { MarkAt, PictureFrame } from '../../../presentation/site/pictures/picture';
import { MARK_SHAPES } from '../../Mark';
import { useWay } from '../way';

/** The least that a finger needs, and how large a mark is drawn, in units of the picture. */
const TARGET = 24;
const MARK = 13;

/** A state as a shape, with its claim's sentence on pointing and for ears. */
export function MarkLink({ at: { x, y, mark, title, to } }: { at: MarkAt }) {
  return (
    <a href={useWay()(to)} aria-label={title} class="pic-mark">
      <title>{title}</title>
      <rect x={x - TARGET / 2} y={y - TARGET / 2} width={TARGET} height={TARGET} fill="none" pointer-events="all" />
      <svg
        x={x - MARK / 2}
        y={y - MARK / 2}
        width={MARK}
        height={MARK}
        viewBox="0 0 12 12"
        class="pic-shape"
        aria-hidden="true"
      >
        <circle cx="6" cy="6" r="8" class="pic-ground" />
        {MARK_SHAPES[mark.shape]}
      </svg>
    </a>
  );
}

/** Text in lines around the height `y`; `line` is the distance between them. */
export const Lines = ({
  lines,
  x,
  y,
  line,
  ...rest
}: {
  lines: readonly string[];
  x: number;
  y: number;
  line: number;
  class: string;
}) => (
  <text x={x} y={y - ((lines.length - 1) * line) / 2} {...rest}>
    {lines.map((text, at) => (
      <tspan key={at} x={x} dy={at === 0 ? '0.35em' : line}>
        {text}
      </tspan>
    ))}
  </text>
);

/** Letters that fit a width, and the distance of lines of the frame. */
const LETTER = 6.4;
const LINE = 18;
const MARGIN = 24;
/** Room of one mark with its word. */
const KEY = 132;

/** A picture to be taken along: its name above, its source, version and day below. */
export function Framed({
  frame,
  width,
  height,
  children,
}: {
  frame: PictureFrame;
  width: number;
  height: number;
  children: preact.ComponentChildren;
}) {
  const below = frame.lines.flatMap((line) => linesOf(line, Math.floor(width / LETTER)));
  const head = linesOf(frame.title, Math.floor(width / (LETTER * 2)));
  const top = MARGIN + head.length * 32;
  const keys = frame.marks.length > 0 ? 28 : 0;
  const under = top + height + keys + MARGIN;
  const whole = { width: width + 2 * MARGIN, height: under + below.length * LINE + MARGIN };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={frame.title}
      {...whole}
      viewBox={`0 0 ${whole.width} ${whole.height}`}
    >
      <rect {...whole} class="pic-ground" />
      {head.map((line, at) => (
        <text key={at} x={MARGIN} y={MARGIN + 20 + at * 32} class="pic-title">
          {line}
        </text>
      ))}
      <g transform={`translate(${MARGIN} ${top})`}>{children}</g>
      {frame.marks.map(({ shape, word }, at) => (
        <g key={shape} transform={`translate(${MARGIN + at * KEY} ${top + height + 10})`}>
          <svg width={MARK} height={MARK} viewBox="0 0 12 12" class="pic-shape" aria-hidden="true">
            {MARK_SHAPES[shape]}
          </svg>
          <text x={MARK + 7} y={MARK - 2} class="pic-small">
            {word}
          </text>
        </g>
      ))}
      {below.map((line, at) => (
        <text key={at} x={MARGIN} y={under + at * LINE} class="pic-small">
          {line}
        </text>
      ))}
    </svg>
  );
}
