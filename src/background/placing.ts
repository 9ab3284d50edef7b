/** Where the label stands: the person's choice of edge and height, as heights to try. */
import { CORNERS, type Corner } from '../model/choices';
import type { Spots } from '../presentation/views/label';

/** Pixels below the page's header, or parts of the window; where the first is taken, the next is tried. */
const TOPS = { top: [64, 0.2, 0.38], middle: [0.45, 0.38, 0.55, 0.2], bottom: [0.72, 0.62, 0.5, 0.38] } as const;

/** The heights to try for a corner. The label keeps to the edge that was chosen. */
export function spotsOf(corner: Corner): Spots {
  const [height, edge] = corner.split('-') as [keyof typeof TOPS, 'start' | 'end'];
  return { start: edge === 'start', tops: TOPS[height] };
}

/** One step round the window: down the end edge, up the start edge. */
export const nextCorner = (corner: Corner): Corner => CORNERS[(CORNERS.indexOf(corner) + 1) % CORNERS.length] ?? corner;
