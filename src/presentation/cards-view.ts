/** What else stands on a page, a card each: further products, chat windows, CAPTCHAs. */
import type { DetectedProduct } from '../detection/rules';
import { ofName } from '../i18n/names';
import type { Translator } from '../i18n/words';
import type { NoteView } from './moment-view';
import { isOneName } from './own-claims';
import type { Told } from './told';
import type { Mark } from './views/claim';

export interface PageCard {
  id: string;
  name: string;
  maker: string;
  sentence: string;
  /** What is known of the work behind it. */
  known?: { told: Told; mark: Mark };
}

/** "A product of OpenAI", « Un produit d’OpenAI »; nothing where both have one name. */
const makerLine = (name: string, maker: string, words: Translator): string =>
  isOneName(name, maker) ? '' : words.t('card.maker', { of: ofName(maker, words) });

/** Cards of further products: those that are open beside the page's own, and those of which only the entry point is there. */
export const productCards = (
  open: readonly DetectedProduct[],
  present: readonly DetectedProduct[],
  words: Translator,
): PageCard[] =>
  [...open, ...present].map(({ id, name, vendor: maker }, at) => ({
    id,
    name,
    maker: makerLine(name, maker, words),
    sentence: words.t(at < open.length ? 'card.open' : 'card.present'),
  }));

/** The card of a chat window or CAPTCHA: what it is, and nothing of its work but by the note, which has a voice. `note` is what is known of the work behind it. */
export function pageCard(
  { id, name, vendor: maker, answers, labelling }: DetectedProduct,
  note: NoteView | null,
  words: Translator,
): PageCard {
  const { t } = words;
  return {
    id,
    name,
    maker: makerLine(name, maker, words),
    sentence: t(answers ? 'card.chat' : labelling ? 'card.picture-test' : 'card.captcha'),
    ...(note && { known: { told: note.told, mark: note.mark } }),
  };
}
