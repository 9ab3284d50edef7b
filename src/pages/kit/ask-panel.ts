/** How a panel in one of the extension's own pages asks the background. */
import type { AskPanel } from '../../ui/use-panel';
import { send } from './send';

export const askPanel: AskPanel = {
  atLevel: (product, level) => send('panel-at-level', { product, level }),
  cite: (product, source, format) => send('cite', { product, source, format }),
  moreOfPack: (product, level, pack, page) => send('more-of-pack', { product, level, pack, page }),
  explore: (to) => send('explore', { to }),
};
