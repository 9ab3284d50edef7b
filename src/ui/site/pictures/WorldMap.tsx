/** The map: land without borders, and one mark for each place that claims name. */
import type { MapPoint, MapView } from '../../../presentation/site/pictures/picture';
import { useWay } from '../way';

function Point({ point }: { point: MapPoint }) {
  const way = useWay();
  const { x, y, radius, precision, title, label, name } = point;
  return (
    <a href={way(point.to)} aria-label={title} class="pic-mark">
      <title>{title}</title>
      <circle cx={x} cy={y} r={Math.max(radius, 12)} fill="none" pointer-events="all" />
      <circle cx={x} cy={y} r={radius} class={`pic-place ${precision}`} />
      {label && (
        <text x={label.x} y={label.y} text-anchor={label.anchor} class="pic-label">
          {name}
        </text>
      )}
    </a>
  );
}

const KEY_TOP = 26;

export const MapDrawing = ({ map }: { map: MapView }) => (
  <>
    <path d={map.edge} class="pic-sea" />
    <path d={map.land} class="pic-land" />
    {map.points.map((point) => (
      <Point key={point.id} point={point} />
    ))}
    <g transform={`translate(150 ${map.height - 84})`}>
      {map.key.map(({ precision, text }, at) => (
        <g key={precision} transform={`translate(0 ${at * KEY_TOP})`}>
          <circle cx="10" cy="6" r="7" class={`pic-place ${precision}`} />
          <text x="26" y="11" class="pic-label">
            {text}
          </text>
        </g>
      ))}
    </g>
  </>
);
