/** What else stands on a page: further products, chat windows, CAPTCHAs. A dot in the toolbar, and cards in the popup. Nothing of it is stored. */
import products from 'virtual:products';
import type { DetectedProduct } from '../detection/rules';
import { type Translator, translator } from '../i18n/words';
import { type PageCard, pageCard } from '../presentation/cards-view';
import { momentView } from '../presentation/moment-view';
import type { Asker } from './asker';
import { clearBadge, showBadge } from './badge';
import { dossierOf, spokenLanguage } from './dossiers';
import { inTime } from './in-time';
import { run } from './page-scripts';
import { loadPreferences, type Preferences } from './preferences';
import { detectIn } from './probes';

const known = (ids: readonly unknown[]): DetectedProduct[] =>
  products.filter(({ id, group }) => group === 'everywhere' && ids.includes(id));

/** What the page sees at this moment, asked of the page itself; nothing where no script of ours runs, or the page never rests. */
async function seenIn(tab: number): Promise<DetectedProduct[]> {
  const ids: unknown = await inTime(run({ tab, frame: 0 }, 'everywhere', 'seen').catch(() => undefined));
  return known(Array.isArray(ids) ? ids : []);
}

/** A dot where something stands on a page that is of no product, nothing where it went. */
async function mark(asker: Asker, standing: readonly DetectedProduct[]): Promise<void> {
  if (standing.length === 0) return clearBadge(asker);
  const { t } = translator(spokenLanguage(await loadPreferences(asker)));
  return showBadge(asker, t('badge.others', { names: standing.map(({ name }) => name).join(', ') }));
}

/** The page tells what stands on it now. The badge of its own product stays. */
export async function markSeen(asker: Asker, seen: readonly string[]): Promise<void> {
  if (!(await detectIn(asker.doc, asker.address, false))) await mark(asker, known(seen));
}

/** The page is of no product, or not any more. */
export const markNoProduct = async (asker: Asker): Promise<void> => mark(asker, await seenIn(asker.doc.tab));

async function cardOf(product: DetectedProduct, preferences: Preferences, words: Translator): Promise<PageCard> {
  const known = product.knowledge && !product.answers;
  const note = known ? momentView('captcha', await dossierOf(product, preferences), words) : null;
  return pageCard(product, note, words);
}

export const pageCards = async (tab: number, preferences: Preferences, words: Translator): Promise<PageCard[]> =>
  Promise.all((await seenIn(tab)).map((product) => cardOf(product, preferences, words)));
