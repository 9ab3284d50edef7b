/** What the label on a page says, whether it shows, and how it is sent away. */

import type { DetectedProduct } from '../detection/rules';
import { translator } from '../i18n/words';
import { DISMISSALS, type Dismissal, EVERYWHERE } from '../model/choices';
import { countsLine } from '../presentation/own-claims';
import { packCounts } from '../presentation/packs-view';
import { questionOf } from '../presentation/question';
import css from '../presentation/views/chip.css?inline';
import type { ChipView } from '../presentation/views/label';
import type { Asker } from './asker';
import { showBadge } from './badge';
import { today } from './clock';
import { dossierOf, spokenLanguage } from './dossiers';
import { report } from './errors';
import { inTime } from './in-time';
import { markNoProduct } from './page-cards';
import { spotsOf } from './placing';
import { loadPreferences, type Preferences, Seen } from './preferences';
import { detectIn } from './probes';
import { mayShow, thisWeek } from './quietness';
import { changeStored, readStored, storageLasts } from './stored';

/** Whether a label shows now, noted in the same turn: of many tabs at once none forgets another. Not noting never keeps it away. */
async function showsNow(preferences: Preferences, product: string, { host, isPrivate }: Asker): Promise<boolean> {
  const day = today();
  const may = (seen: Seen) => mayShow(preferences, seen, product, host, day);
  if (isPrivate) return may(await readStored('seen', Seen));
  let shows = may({});
  const noted = changeStored('seen', Seen, (seen) => {
    const week = thisWeek(seen, day);
    shows = may(week);
    if (shows && week[product]?.on !== day) return { ...week, [product]: { on: day } };
    return Object.values(seen).some(({ on }) => on > day) ? week : seen;
  }).catch((error: unknown) => report('cannot note what was shown', error));
  await inTime(noted);
  return shows;
}

/** Where somebody may be at work for pay, nothing is laid over their task: the toolbar tells. */
const isWorkplace = ({ kind }: DetectedProduct): boolean => kind === 'work-platform';

/** A page arrived, or came back: its label in words, or null where no product is recognised. */
export async function labelFor(address: string, asker: Asker): Promise<ChipView | null> {
  const found = await detectIn(asker.doc, address, true);
  if (!found) {
    await markNoProduct(asker);
    return null;
  }
  const preferences = await loadPreferences(asker);
  const words = translator(spokenLanguage(preferences));
  const dossier = await dossierOf(found.product, preferences);
  const own = countsLine(dossier, words);
  // The toolbar alone names packs: a page can find words of the label, and would know to what union a person belongs.
  const known = [own, packCounts(dossier.packs ?? [], words)].filter(Boolean).join(' · ');
  const question = questionOf(dossier, words);
  const show = !isWorkplace(found.product) && !found.embedded && (await showsNow(preferences, found.product.id, asker));
  const [lasts] = await Promise.all([storageLasts(), inTime(showBadge(asker, `${question} ${known}`))]);
  const done = (how: Dismissal) =>
    words.t((lasts && !asker.isPrivate) || how === 'later-today' ? `chip.done.${how}` : 'chip.done.session');
  return {
    lang: words.language,
    dir: words.dir,
    product: found.product.id,
    css,
    wholeHost: found.wholeHost,
    show,
    title: words.t('chip.title'),
    counts: own,
    hide: words.t('chip.hide'),
    spots: spotsOf(preferences.corner),
    move: words.t('chip.move'),
    menu: DISMISSALS.map((how) => ({
      how,
      label: words.t(`chip.${how}`),
      stays: words.t(`chip.stays.${how}`),
      done: done(how),
    })),
    everywhere: EVERYWHERE.map((at) => ({ at, label: words.t(`chip.${at}`), stays: words.t(`chip.stays.${at}`) })),
    undo: words.t('chip.undo'),
    loading: words.t('chip.loading'),
    reload: words.t('error.reload-needed'),
    taken: words.t('error.panel-taken'),
    sealed: words.t('panel.sealed'),
    late: words.t('error.no-answer'),
  };
}
