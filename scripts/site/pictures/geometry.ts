/** The coordinates of the site's pictures: libraries that lay out, used when the site is built and never in a page. */
import type { Geometry } from '../../../src/presentation/site/pictures/picture';
import { loomLayout } from './loom-layout';
import { worldGeometry } from './world';

let made: Geometry | undefined;

/** The same for every language: the land is projected once. */
export function geometry(): Geometry {
  made ??= { loom: loomLayout, world: worldGeometry() };
  return made;
}
