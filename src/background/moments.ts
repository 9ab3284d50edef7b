/** Whether a moment is answered by a note: seldom, never where the person wants quiet, and only with a sourced claim. */
import * as v from 'valibot';
import { TALKING } from '../detection/moments';
import { type DetectedProduct, MOMENTS, type MomentKind } from '../detection/rules';
import { translator } from '../i18n/words';
import { Day } from '../model/primitives';
import { momentView, type NoteView } from '../presentation/moment-view';
import { type Asker, productHere } from './asker';
import { dayAfter, today } from './clock';
import { noteMoment } from './diary';
import { dossierOf, spokenLanguage } from './dossiers';
import { quietly } from './errors';
import { loadPreferences, type Preferences } from './preferences';
import { detectIn } from './probes';
import { isPaused, siteIsHidden, WEEK_DAYS } from './quietness';
import { changeStored, readStored } from './stored';

/** Kind of moment -> day of its last note. */
const Log = v.fallback(v.record(v.picklist(MOMENTS), Day), {});
export type MomentLog = Partial<Record<MomentKind, string>>;

/** A day that lies ahead was noted under a wrong clock: it counts as today, or there would be silence until it comes. */
export const mendedLog = (log: MomentLog, day: string): MomentLog =>
  Object.fromEntries(Object.entries(log).map(([kind, on]) => [kind, on > day ? day : on]));

async function loadLog(): Promise<MomentLog> {
  const log = await readStored('moments', Log);
  if (!Object.values(log).some((on) => on > today())) return log;
  quietly(
    'cannot mend what a wrong clock wrote',
    changeStored('moments', Log, (now) => mendedLog(now, today())),
  );
  return mendedLog(log, today());
}

/** Whether notes may come on a site at all. */
export const notesAreOn = (preferences: Preferences, host: string, day: string): boolean =>
  preferences.moments && !preferences.quiet && !isPaused(preferences, day) && !siteIsHidden(preferences, host, day);

/** At most one note a day, and each kind at most once a week. */
export function mayNote(log: MomentLog, kind: MomentKind, day: string): boolean {
  const last = log[kind];
  return Object.values(log).every((noted) => noted < day) && (last === undefined || day >= dayAfter(last, WEEK_DAYS));
}

/** The rule by which a page watches for moments; null where there are none or the person wants no notes. */
export async function watchedProduct(address: string, asker: Asker): Promise<DetectedProduct | null> {
  const product = (await detectIn(asker.doc, address, false))?.product;
  if (!product || asker.isPrivate || !(TALKING.includes(product.kind) || product.moments?.length)) return null;
  return notesAreOn(await loadPreferences(asker), asker.host, today()) ? product : null;
}

/** Whether a note of this kind may come on a site now. */
export async function noteMayCome(
  kind: MomentKind,
  { host, isPrivate }: Pick<Asker, 'host' | 'isPrivate'>,
): Promise<boolean> {
  const day = today();
  const [preferences, log] = await Promise.all([loadPreferences(), loadLog()]);
  return !isPrivate && notesAreOn(preferences, host, day) && mayNote(log, kind, day);
}

/**
 * The note for a moment, or null = silence. The diary learns of the kind of work where notes are on, also when no note is due. A note is
 * decided and noted in one turn, so that two quick clicks do not bring two. Throws as changeStored does: a note that cannot be noted
 * might come every day; and `foreign-sender` for a product that is not on the page.
 */
export async function noteFor(id: string, kind: MomentKind, asker: Asker): Promise<NoteView | null> {
  const product = await productHere(id, asker);
  const preferences = await loadPreferences(asker);
  if (asker.isPrivate || !notesAreOn(preferences, asker.host, today())) return null;
  quietly('cannot note', noteMoment(kind, asker));
  if (!mayNote(await loadLog(), kind, today())) return null;
  const note = momentView(kind, await dossierOf(product, preferences), translator(spokenLanguage(preferences)));
  if (!note) return null;
  let came = false;
  await changeStored('moments', Log, (now) => {
    const day = today();
    const log = mendedLog(now, day);
    came = mayNote(log, kind, day);
    return came ? { ...log, [kind]: day } : now;
  });
  return came ? note : null;
}
