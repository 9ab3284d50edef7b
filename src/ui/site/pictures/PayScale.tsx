/** Pay by country: one bar for each amount on one fixed scale, solid to its low end and hatched to its high one. */
import type { PayRow, PayView } from '../../../presentation/site/pictures/picture';
import { useWay } from '../way';
import { MarkLink } from './parts';

const LINE = 17;
const BAR = 12;

/** A minimum is a full tick, a living wage a tick with a foot: never told by colour. */
const Wage = ({ x, y, kind, text }: PayRow['wages'][number] & { y: number }) => (
  <path d={`M${x} ${y - 4}v${BAR + 8}${kind === 'living-wage' ? 'm-4 0h8' : ''}`} class="pic-wage">
    <title>{text}</title>
  </path>
);

function Row({ row }: { row: PayRow }) {
  const { y, who, what, said, amount, basis, from, solid, until, open, wages } = row;
  const bar = y + 22;
  const as = (some: readonly string[], kind: string) => some.map((line) => ({ line, kind }));
  const lines = [...as(who, 'pic-text who'), ...as(what, 'pic-text'), ...as(said, 'pic-small')];
  return (
    <g>
      <MarkLink at={{ ...row, x: 8, y: y + 11 }} />
      {lines.map(({ line, kind }, at) => (
        <text key={at} x={24} y={y + 15 + at * LINE} class={kind}>
          {line}
        </text>
      ))}
      <text x={from} y={y + 14} class="pic-small">
        <tspan class="pic-amount">{amount}</tspan> {basis}
      </text>
      {solid > from && <rect x={from} y={bar} width={solid - from} height={BAR} class="pic-pay" />}
      {until > solid && (
        <rect x={solid} y={bar} width={until - solid} height={BAR} class="pic-range" fill="url(#pic-hatch)" />
      )}
      {open && <path d={`M${until} ${bar + BAR / 2}h14m-5 -4l5 4l-5 4`} class="pic-open" />}
      {wages.map((wage, at) => (
        <Wage key={at} {...wage} y={bar} />
      ))}
    </g>
  );
}

const SAMPLE = 26;

function Key({ kind, text, y }: PayView['key'][number] & { y: number }) {
  return (
    <>
      {kind === 'bar' || kind === 'range' ? (
        <rect
          x={0}
          y={y}
          width={SAMPLE}
          height={BAR}
          class={kind === 'bar' ? 'pic-pay' : 'pic-range'}
          fill={kind === 'bar' ? undefined : 'url(#pic-hatch)'}
        />
      ) : (
        <Wage x={SAMPLE / 2} y={y} kind={kind} text={text} />
      )}
      <text x={SAMPLE + 8} y={y + 10} class="pic-small">
        {text}
      </text>
    </>
  );
}

const KEY_WIDTH = 250;

export function PayDrawing({ pay }: { pay: PayView }) {
  const way = useWay();
  return (
    <>
      <defs>
        <pattern id="pic-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="5" class="pic-pay" />
        </pattern>
      </defs>
      {pay.key.map((key, at) => (
        <g key={key.kind} transform={`translate(${at * KEY_WIDTH} ${pay.height - 16})`}>
          <Key {...key} y={0} />
        </g>
      ))}
      <text x={0} y={30} class="pic-head">
        {pay.scale}
      </text>
      {pay.ticks.map(({ x, text }) => (
        <g key={text}>
          <path d={`M${x} 36V${pay.height - 36}`} class="pic-rule" />
          <text x={x} y={30} text-anchor="middle" class="pic-small">
            {text}
          </text>
        </g>
      ))}
      {pay.groups.map(({ name, to, y, rows }) => (
        <g key={name}>
          <a href={way(to)}>
            <text x={0} y={y + 24} class="pic-group">
              {name}
            </text>
          </a>
          {rows.map((row, at) => (
            <Row key={at} row={row} />
          ))}
        </g>
      ))}
    </>
  );
}
