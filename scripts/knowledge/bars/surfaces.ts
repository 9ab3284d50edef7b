/** What each surface says of a product: panel (and side panel), label, popup, notes, and the card of a week. Node only. */
import { MOMENTS } from '../../../src/detection/rules';
import type { Translator } from '../../../src/i18n/words';
import type { Dossier, NamedProduct } from '../../../src/knowledge/dossier';
import { productCards } from '../../../src/presentation/cards-view';
import { weekView } from '../../../src/presentation/diary-view';
import { momentView } from '../../../src/presentation/moment-view';
import { countsLine } from '../../../src/presentation/own-claims';
import { panelView } from '../../../src/presentation/panel-view';
import { popupView } from '../../../src/presentation/popup-view';
import type { PanelView } from '../../../src/presentation/views/panel';

/** The panel lies at the root, so that its places have their own names. */
export interface Surfaces extends PanelView {
  label: { title: string; counts: string };
  popup: { counts: string; cards: { id: string }[] };
  notes: object[];
  week: { products: object[]; card: object | null };
}

/** `today` is YYYY-MM-DD. */
export function surfacesOf(dossier: Dossier, product: NamedProduct, words: Translator, today: string): Surfaces {
  const setting = { today, kbVersion: '', reportTo: 'mailto:', citeAs: 'plain' } as const;
  const popup = popupView(
    {
      tab: { id: null, isPrivate: false, seen: true },
      product: { host: '', inUse: false, dossier, shownOnSite: true },
      setting,
      held: null,
      managed: false,
      diary: false,
      access: { listed: [], granted: [], canAskForClick: true },
      groups: [],
      cards: productCards([{ ...product, name: dossier.product.name } as never], [], words),
    },
    words,
  );
  const { products, card } = weekView('2026-W47', { products: [product.id], moments: [] }, false, {
    dossiers: new Map([[product.id, dossier]]),
    words,
    daysOf: () => [today, today],
  });
  return {
    ...panelView(dossier, words, setting),
    label: {
      title: words.t('chip.title'),
      counts: countsLine(dossier, words),
    },
    popup: { counts: popup.counts, cards: popup.cards },
    notes: MOMENTS.flatMap((kind) => momentView(kind, dossier, words) ?? []).map(({ title, told, mark, claim }) => ({
      title,
      told,
      mark,
      claim,
    })),
    week: {
      products,
      card: card && {
        sentence: card.sentence,
        rows: card.rows,
        foot: card.foot,
      },
    },
  };
}
