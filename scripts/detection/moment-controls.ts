/** All controls of a page that would be a moment; for `npm run detect` and the tests of the sample pages. */
import { CONTROLS } from '../../src/detection/controls';
import { type Moment, momentOf } from '../../src/detection/moments';
import { within } from '../../src/detection/query';
import type { DetectedProduct } from '../../src/detection/rules';

export function momentControls(page: ParentNode, product: DetectedProduct): Moment[] {
  return within(page, `${CONTROLS}, input[type="file"]`).flatMap((control) => momentOf([control], product) ?? []);
}
