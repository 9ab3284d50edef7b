/** The diary: which products a person met in which week. Only where they asked for it, never in private windows, nothing finer than a week. */
import type { MomentKind } from '../detection/rules';
import { type DiaryEntries, type DiaryWeek, readableEntries } from '../presentation/diary-entries';
import { today, weekOf } from './clock';
import { loadPreferences } from './preferences';
import type { Asker } from './serve';
import { inTurn, readStored, removeStored, writeStored } from './stored';

/** A year and a week; what is older is forgotten when the next thing is noted. */
const KEPT_WEEKS = 53;

export const loadDiary = async (): Promise<DiaryEntries> => readableEntries(await readStored('diary'));

/** In alphabetical order: the order of a week's visits is nobody's business either. */
const withOne = <T extends string>(list: readonly T[], one: T): T[] => [...new Set([...list, one])].sort();
const latest = (entries: DiaryEntries): DiaryEntries =>
  Object.fromEntries(Object.entries(entries).sort().slice(-KEPT_WEEKS));

async function note(asker: Asker, change: (week: DiaryWeek) => DiaryWeek): Promise<void> {
  if (asker.isPrivate || !(await loadPreferences()).diary) return;
  const entries = await loadDiary();
  const name = weekOf(today());
  const before = entries[name] ?? { products: [], moments: [] };
  const after = change(before);
  if (after.products.length > before.products.length || after.moments.length > before.moments.length)
    await writeStored('diary', latest({ ...entries, [name]: after }));
}

/** Failing to note never stands in anybody's way; the diary's page says when the disk is full. */
const quietly = (asker: Asker, change: (week: DiaryWeek) => DiaryWeek): Promise<void> =>
  inTurn(() => note(asker, change)).catch(() => undefined);

/** A product was met on a page. */
export const noteProduct = (product: string, asker: Asker): Promise<void> =>
  quietly(asker, (week) => ({ ...week, products: withOne(week.products, product) }));

/** A person did a kind of work for a product: which one is not noted. */
export const noteMoment = (kind: MomentKind, asker: Asker): Promise<void> =>
  quietly(asker, (week) => ({ ...week, moments: withOne(week.moments, kind) }));

export const deleteDiary = (): Promise<void> => inTurn(() => removeStored('diary'));

/** Takes a deletion back. Throws ManyHandsError `storage-full`. */
export const restoreDiary = (entries: DiaryEntries): Promise<void> =>
  inTurn(() => writeStored('diary', latest(entries)));

/** Whether the disk takes what is noted: writes what is there already once more. */
export const diaryCanWrite = (): Promise<boolean> =>
  inTurn(async () => {
    const entries = await loadDiary();
    await writeStored('diary', latest(entries));
    if (Object.keys(entries).length === 0) await removeStored('diary');
    return true;
  }).catch(() => false);
