/** Asks for the page that a dossier is printed from. */
import type { PanelFront } from '../../presentation/views/panel-front';
import { send } from './send';

/** Resolves once it is open. Throws ManyHandsError whose message is the sentence for the user. */
export const openPaper = async ({ product, level }: Pick<PanelFront, 'product' | 'level'>): Promise<void> => {
  await send('open-paper', { product: product.id, level });
};
