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
import { readStored, writeStored } from './stored';

/** Kind of moment -> day of its last note. */
const Log = v.fallback(v.record(v.picklist(MOMENTS), Day), {});
export type MomentLog = Partial<Record<MomentKind, string>>;

const loadLog = async (): Promise<MomentLog> => v.parse(Log, await readStored('moments'));

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

async function decide(id: string, kind: MomentKind, asker: Asker): Promise<NoteView | null> {
  if (!(await noteMayCome(kind, asker))) return null;
  const product = productNamed(id);
  // A CAPTCHA can stand on any page.
  if (product.kind !== 'captcha' && !productsAt(`https://${asker.host}/`, products).includes(product)) return null;
  const [preferences, log] = await Promise.all([loadPreferences(), loadLog()]);
  const note = momentView(kind, await dossierOf(product, preferences), translator(spokenLanguage(preferences)));
  if (note) await writeStored('moments', { ...log, [kind]: today() });
  return note;
}

let deciding: Promise<unknown> = Promise.resolve();
/** The note for a moment, or null = silence. One at a time, so that two quick clicks do not bring two notes. */
export function noteFor(id: string, kind: MomentKind, asker: Asker): Promise<NoteView | null> {
  const answer = deciding.then(() => decide(id, kind, asker));
  deciding = answer.catch(() => undefined);
  return answer;
}
