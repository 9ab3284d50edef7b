/** Whether a moment is answered by a note: seldom, never where the person wants quiet, and only with a sourced claim. */
import products from 'virtual:products';
import * as v from 'valibot';
import { productsAt } from '../detection/detect';
import { TALKING } from '../detection/moments';
import { type DetectedProduct, MOMENTS, type MomentKind } from '../detection/rules';
import { translator } from '../i18n/words';
import { Day } from '../model/primitives';
import { momentView, type NoteView } from '../presentation/moment-view';
import { dayAfter, today } from './clock';
import { dossierOf, productNamed, spokenLanguage } from './dossiers';
import { loadPreferences, type Preferences } from './preferences';
import { detectIn } from './probes';
import { isPaused, siteIsHidden, WEEK_DAYS } from './quietness';
import type { Asker } from './serve';
import { changeStored, readStored } from './stored';

/** Kind of moment -> day of its last note. */
const Log = v.fallback(v.record(v.picklist(MOMENTS), Day), {});
export type MomentLog = Partial<Record<MomentKind, string>>;

const loadLog = (): Promise<MomentLog> => readStored('moments', Log);

/** Whether notes may come on a site at all. */
export const notesAreOn = (preferences: Preferences, host: string, day: string): boolean =>
  preferences.moments && !preferences.quiet && !isPaused(preferences, day) && !siteIsHidden(preferences, host, day);

/** At most one note a day, and each kind at most once a week. A day that lies ahead counts as today: clocks go wrong. */
export function mayNote(log: MomentLog, kind: MomentKind, day: string): boolean {
  const last = log[kind];
  return Object.values(log).every((noted) => noted < day) && (last === undefined || day >= dayAfter(last, WEEK_DAYS));
}

/** The rule by which a page watches for moments; null where there are none or the person wants no notes. */
export async function watchedProduct(
  address: string,
  { tab, host, isPrivate }: Asker,
): Promise<DetectedProduct | null> {
  const product = (await detectIn(tab, address, false))?.product;
  if (!product || isPrivate || !(TALKING.includes(product.kind) || product.moments?.length)) return null;
  return notesAreOn(await loadPreferences(), host, today()) ? product : null;
}

/** Whether a note of this kind may come on a site now. */
export async function noteMayCome(kind: MomentKind, { host, isPrivate }: Asker): Promise<boolean> {
  const day = today();
  const [preferences, log] = await Promise.all([loadPreferences(), loadLog()]);
  return !isPrivate && notesAreOn(preferences, host, day) && mayNote(log, kind, day);
}

/**
 * The note for a moment, or null = silence. Decided and noted in one turn, so that two quick clicks do not bring two notes.
 * Throws as changeStored does: a note that cannot be noted might come every day.
 */
export async function noteFor(id: string, kind: MomentKind, asker: Asker): Promise<NoteView | null> {
  if (!(await noteMayCome(kind, asker))) return null;
  const product = productNamed(id);
  // A CAPTCHA can stand on any page.
  if (product.kind !== 'captcha' && !productsAt(`https://${asker.host}/`, products).includes(product)) return null;
  const preferences = await loadPreferences();
  const note = momentView(kind, await dossierOf(product, preferences), translator(spokenLanguage(preferences)));
  if (!note) return null;
  let came = false;
  await changeStored('moments', Log, (log) => {
    const day = today();
    came = mayNote(log, kind, day);
    return came ? { ...log, [kind]: day } : log;
  });
  return came ? note : null;
}
