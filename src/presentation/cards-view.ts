/** What else stands on a page, a card each: further products, chat windows, CAPTCHAs. */
import type { DetectedProduct } from '../detection/rules';
import type { Translator } from '../i18n/words';
import type { NoteView } from './moment-view';

export interface PageCard {
  id: string;
  name: string;
  maker: string;
  sentence: string;
  claim?: { text: string; lang?: string; by: string };
}

/** Cards of further products: those that are open beside the page's own, and those of which only the entry point is there. */
export const productCards = (
  open: readonly DetectedProduct[],
  present: readonly DetectedProduct[],
  { t }: Translator,
): PageCard[] =>
  [...open, ...present].map(({ id, name, vendor: maker }, at) => ({
    id,
    name,
    maker: t('card.maker', { maker }),
    sentence: t(at < open.length ? 'card.open' : 'card.present'),
  }));

/** The card of a chat window or CAPTCHA; `note` is what is known of the work behind it. */
export function pageCard(
  { id, name, vendor: maker, answers, labelling }: DetectedProduct,
  note: NoteView | null,
  { t }: Translator,
): PageCard {
  return {
    id,
    name,
    maker: t('card.maker', { maker }),
    sentence: answers ? t(`card.${answers}`) : t(labelling ? 'card.labelling' : 'card.no-labelling'),
    ...(note && {
      claim: {
        text: note.told.text,
        ...(note.told.lang && { lang: note.told.lang }),
        by: `${note.mark.word}: ${note.told.said.line}`,
      },
    }),
  };
}
