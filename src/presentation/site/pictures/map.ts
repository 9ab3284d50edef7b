/** The map: each place that claims name, where an editor set it, as exactly as it is known; a place is a mark, never an area. */
import { countLine, type Drawer, type Maker } from '../claims';
import type { SiteEntity } from '../facts';
import { lookUp } from '../look-up';
import { entityRoute } from '../routes';
import type { MapPoint, MapView } from './picture';

/** Of a mark: the smallest radius, and how fast its area grows with the number of claims. */
const LEAST = 4;
const GROWTH = 1.9;
/** Room that a label takes, in units of the picture. */
const LETTER = 6.7;
const LINE = 14;
const GAP = 4;

const PRECISIONS = ['city', 'region', 'country'] as const;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const boxOf = ({ x, y, radius }: MapPoint): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** Where the name of a place may stand: to its right, its left, below it, above it. */
function ways({ x, y, radius }: MapPoint, letters: number): { label: NonNullable<MapPoint['label']>; box: Box }[] {
  const wide = letters * LETTER;
  const level = { top: y - LINE / 2, bottom: y + LINE / 2 };
  const middle = { left: x - wide / 2, right: x + wide / 2 };
  const out = radius + GAP;
  return [
    { label: { x: x + out, y: y + 4, anchor: 'start' }, box: { left: x + out, right: x + out + wide, ...level } },
    { label: { x: x - out, y: y + 4, anchor: 'end' }, box: { left: x - out - wide, right: x - out, ...level } },
    {
      label: { x, y: y + out + 9, anchor: 'middle' },
      box: { ...middle, top: y + out - 2, bottom: y + out + LINE - 2 },
    },
    { label: { x, y: y - out, anchor: 'middle' }, box: { ...middle, top: y - out - LINE + 2, bottom: y - out + 2 } },
  ];
}

/** Names stand where they cover nothing; those without room are in the list and on pointing. Most claims first. */
function labelled(points: readonly MapPoint[], width: number): MapPoint[] {
  const taken = points.map(boxOf);
  return points.map((point) => {
    const own = boxOf(point);
    const fit = ways(point, point.name.length).find(
      ({ box }) =>
        box.left > 0 &&
        box.right < width &&
        !taken.some((other) => meet(box, other) && !(other.left === own.left && other.top === own.top)),
    );
    if (!fit) return point;
    taken.push(fit.box);
    return { ...point, label: fit.label };
  });
}

const claimsIn = (id: string, { facts }: Maker): number => lookUp(facts).naming(id).length;

function pointOf(place: SiteEntity, maker: Drawer): MapPoint[] {
  const { geo } = place;
  const count = claimsIn(place.id, maker);
  if (!geo || count === 0) return [];
  const { world } = maker.site.geometry;
  const [x, y] = world.at(geo.longitude, geo.latitude);
  const words = { claims: countLine(count, maker), precision: maker.words.s(`map.precision.${geo.precision}`) };
  return [
    {
      id: place.id,
      name: place.name,
      title: maker.words.s('map.point', { name: place.name, ...words }),
      line: maker.words.s('map.line', words),
      to: entityRoute(place.id, place.type),
      x: Math.round(x * 10) / 10,
      y: Math.round(y * 10) / 10,
      radius: Math.round(Math.sqrt(LEAST ** 2 + GROWTH ** 2 * count) * 10) / 10,
      precision: geo.precision,
    },
  ];
}

export function mapView(maker: Drawer): MapView {
  const { width, height, land, edge } = maker.site.geometry.world;
  const points = Object.values(maker.facts.entities)
    .filter(({ type }) => type === 'place')
    .flatMap((place) => pointOf(place, maker))
    // The larger mark lies below the smaller one.
    .sort((one, other) => other.radius - one.radius || (one.id < other.id ? -1 : 1));
  return {
    kind: 'map',
    name: 'map',
    width,
    height,
    land,
    edge,
    points: labelled(points, width),
    key: PRECISIONS.map((precision) => ({ precision, text: maker.words.s(`map.key.${precision}`) })),
  };
}
