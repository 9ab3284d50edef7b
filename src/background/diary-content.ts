/** What the diary's page shows: every week in words, with what the base knows of its products today. */

import products from 'virtual:products';
import reportTo from 'virtual:report-address';
import { translator } from '../i18n/words';
import type { Dossier } from '../knowledge/dossier';
import type { DiaryEntries } from '../presentation/diary-entries';
import { DIARY_WORDS, type DiaryView, weekView } from '../presentation/diary-view';
import { heldView } from '../presentation/held-view';
import { wordsOf } from '../presentation/page-words';
import { daysOf, today, weekOf } from './clock';
import { loadDiary } from './diary';
import { dossierOf, spokenLanguage } from './dossiers';
import { type InWindow, inForce, loadChoices, type Preferences } from './preferences';
import { canWrite as diskTakes, heldOnly } from './stored';

/** The project’s page is where its issues are, if it has one. */
const homeOf = (report: string): string | undefined =>
  report.startsWith('https:') ? report.replace(/\/issues\/?$/, '') : undefined;

async function dossiersOf(entries: DiaryEntries, preferences: Preferences): Promise<Map<string, Dossier>> {
  const ids = new Set(Object.values(entries).flatMap((week) => week.products));
  const known = products.filter(({ id }) => ids.has(id));
  return new Map(
    await Promise.all(known.map(async (product) => [product.id, await dossierOf(product, preferences)] as const)),
  );
}

/** In a class nothing of the person's weeks is shown, only that it can be deleted. */
export async function diaryContent(where: InWindow): Promise<DiaryView> {
  const [choices, entries, only] = await Promise.all([loadChoices(where), loadDiary(), heldOnly(where)]);
  const preferences = inForce(choices);
  const words = translator(spokenLanguage(preferences));
  const state = choices.school ? 'school' : preferences.diary ? 'on' : 'off';
  const canWrite = state !== 'on' || where.isPrivate || (await diskTakes('diary'));
  const shown = state === 'school' ? {} : entries;
  const thisWeek = weekOf(today());
  const base = { dossiers: await dossiersOf(shown, preferences), words, daysOf, address: homeOf(reportTo) };
  const named = Object.entries({ [thisWeek]: { products: [], moments: [] }, ...shown }).sort(([left], [right]) =>
    left < right ? 1 : -1,
  );
  return {
    lang: words.language,
    dir: words.dir,
    state,
    held: heldView(preferences.held, words).diary,
    notice: canWrite ? (only ? words.t(`options.saved.${only}`) : '') : words.t('error.storage-full'),
    weeks: state === 'school' ? [] : named.map(([week, entry]) => weekView(week, entry, week === thisWeek, base)),
    entries,
    words: wordsOf(DIARY_WORDS, words),
  };
}
