/** The timeline: a lane for each theme, a column for each year, a mark for each claim. */
import { linesOf } from '../../../presentation/site/pictures/lines';
import type { TimeView } from '../../../presentation/site/pictures/picture';
import { useWay } from '../way';
import { Lines, MarkLink } from './parts';

const LETTERS = 22;
const LINE = 15;

export function TimeDrawing({ time }: { time: TimeView }) {
  const way = useWay();
  return (
    <>
      {time.years.map(({ text, x }) => (
        <g key={text}>
          <path d={`M${x - 8} 26V${time.height}`} class="pic-rule" />
          <text x={x} y={16} class="pic-head">
            {text}
          </text>
        </g>
      ))}
      {time.lanes.map(({ text, to, y, height, marks }) => (
        <g key={text}>
          <path d={`M0 ${y}H${time.width}`} class="pic-rule" />
          <a href={way(to)}>
            <Lines lines={linesOf(text, LETTERS)} x={0} y={y + height / 2} line={LINE} class="pic-name" />
          </a>
          {marks.map((mark, at) => (
            <MarkLink key={at} at={mark} />
          ))}
        </g>
      ))}
    </>
  );
}
