/** What the label on a page says, whether it shows, and how it is sent away. */
import { translator } from '../i18n/words';
import { countsOf } from '../presentation/panel-view';
import { type ChipView, DISMISSALS } from '../presentation/view';
import { clearBadge, showBadge } from './badge';
import { today } from './clock';
import { dossierOf, spokenLanguage } from './dossiers';
import { spotsOf } from './placing';
import { loadPreferences, loadSeen, saveSeen } from './preferences';
import { detectIn } from './probes';
import { mayShow, thisWeek } from './quietness';

/** A page arrived in a tab: its label in words, or null where no product is recognised. */
export async function labelFor(address: string, tab: number, isPrivate: boolean): Promise<ChipView | null> {
  const found = await detectIn(tab, address, true);
  if (!found) {
    await clearBadge(tab);
    return null;
  }
  const [preferences, seen] = await Promise.all([loadPreferences(), loadSeen()]);
  const words = translator(spokenLanguage(preferences));
  const counts = countsOf(await dossierOf(found.product, preferences));
  const day = today();
  const show = mayShow(preferences, seen, found.product.id, new URL(address).hostname, day);
  await showBadge(tab, counts.facts);
  if (show && !isPrivate && seen[found.product.id]?.on !== day)
    await saveSeen({ ...thisWeek(seen, day), [found.product.id]: { on: day, opened: false } });
  return {
    lang: words.language,
    dir: words.dir,
    product: found.product.id,
    wholeHost: found.wholeHost,
    show,
    title: words.t('chip.title'),
    counts: counts.facts > 0 ? words.t('chip.counts', counts) : words.t('chip.undocumented'),
    hide: words.t('chip.hide'),
    spots: spotsOf(preferences.corner),
    move: words.t('chip.move'),
    menu: DISMISSALS.map((how) => ({ how, label: words.t(`chip.${how}`), done: words.t(`chip.done.${how}`) })),
    undo: words.t('chip.undo'),
    loading: words.t('chip.loading'),
    reload: words.t('error.reload-needed'),
  };
}

/** The label was opened: it has done its work for this week. */
export async function noteOpened(product: string): Promise<void> {
  const seen = await loadSeen();
  await saveSeen({ ...seen, [product]: { on: seen[product]?.on ?? today(), opened: true } });
}
