/** The card as an SVG on the page; the same element is what "save as drawing" saves. */
import type { RefObject } from 'preact';
import { DOTS, FONT, RING_DOTS, type Scene, type Shape, THREAD } from './scene';

const path = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');

const Drawn = ({ shape }: { shape: Shape }) => {
  switch (shape.kind) {
    case 'box':
      return (
        <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={shape.radius} fill={shape.fill} />
      );
    case 'thread':
      return (
        <path
          d={path(shape.points)}
          fill="none"
          stroke={shape.stroke}
          stroke-width={THREAD}
          stroke-linecap="round"
          stroke-linejoin="round"
          stroke-dasharray={shape.dotted ? DOTS.join(' ') : undefined}
        />
      );
    case 'knot':
      return (
        <circle
          cx={shape.x}
          cy={shape.y}
          r={shape.radius - THREAD / 2}
          fill={shape.fill}
          stroke={shape.stroke}
          stroke-width={THREAD}
          stroke-linecap="round"
          stroke-dasharray={shape.dotted ? RING_DOTS.join(' ') : undefined}
        />
      );
    case 'text':
      return (
        <text x={shape.x} y={shape.y} font-size={shape.size} font-weight={shape.weight} fill={shape.fill}>
          {shape.text}
        </text>
      );
  }
};

export const CardPicture = ({
  scene,
  label,
  picture,
}: {
  scene: Scene;
  label: string;
  picture: RefObject<SVGSVGElement | null>;
}) => (
  <svg
    class="card-picture"
    ref={picture}
    xmlns="http://www.w3.org/2000/svg"
    viewBox={`0 0 ${scene.width} ${scene.height}`}
    role="img"
    aria-label={label}
    direction={scene.dir}
    font-family={FONT}
  >
    <rect width={scene.width} height={scene.height} fill={scene.ground} />
    {scene.shapes.map((shape, at) => (
      <Drawn key={at} shape={shape} />
    ))}
  </svg>
);
