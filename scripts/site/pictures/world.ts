/** The world in the Equal Earth projection: land without borders, so that the map says of no place whose it is. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Geometry } from '../../../src/presentation/site/pictures/picture';

const WIDTH = 1080;
/** Longitude in the middle, which cuts the Bering Strait and no settled land. */
const MIDDLE = 11;
/** Antarctica is left out: nobody works for a product there, and places elsewhere get more room. */
const SOUTH = -56;

type Land = Topology<{ land: GeometryCollection }>;

/** Reads the land (Natural Earth, 1:110 million) and projects it. */
export function worldGeometry(): Geometry['world'] {
  const land = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-110m.json'), 'utf8'),
  ) as Land;
  const projection = geoEqualEarth().rotate([-MIDDLE, 0]).fitWidth(WIDTH, { type: 'Sphere' });
  const lowest = projection([MIDDLE, SOUTH])?.[1] ?? 0;
  projection.clipExtent([
    [0, 0],
    [WIDTH, lowest],
  ]);
  const path = geoPath(projection).digits(1);
  return {
    width: WIDTH,
    height: Math.round(lowest),
    land: path(feature(land, land.objects.land)) ?? '',
    edge: path({ type: 'Sphere' }) ?? '',
    at: (longitude, latitude) => projection([longitude, latitude]) ?? [0, 0],
  };
}
