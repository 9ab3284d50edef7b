/** The diary: which products a person met in which week. Only where they asked for it, never in private windows, nothing finer than a week. */
import * as v from 'valibot';
import type { MomentKind } from '../detection/rules';
import { type DiaryEntries, type DiaryWeek, readableEntries } from '../presentation/diary-entries';
import type { Asker } from './asker';
import { today, weekOf } from './clock';
import { report } from './errors';
import { loadPreferences } from './preferences';
import { changeStored, readStored } from './stored';

/** A year and a week; what is older is forgotten when the next thing is noted. */
const KEPT_WEEKS = 53;

const Diary = v.pipe(v.unknown(), v.transform(readableEntries));

export const loadDiary = (): Promise<DiaryEntries> => readStored('diary', Diary);

/** In alphabetical order: the order of a week's visits is nobody's business either. */
const withOne = <T extends string>(list: readonly T[], one: T): T[] => [...new Set([...list, one])].sort();
const latest = (entries: DiaryEntries): DiaryEntries =>
  Object.fromEntries(Object.entries(entries).sort().slice(-KEPT_WEEKS));

/** Whether a diary is kept is asked when the turn has come: a note on its way must not come after an erasure. */
const noted = (change: (week: DiaryWeek) => DiaryWeek): Promise<unknown> =>
  changeStored('diary', Diary, async (entries) => {
    if (!(await loadPreferences()).diary) return entries;
    const name = weekOf(today());
    const before = entries[name] ?? { products: [], moments: [] };
    const after = change(before);
    const isNew = after.products.length > before.products.length || after.moments.length > before.moments.length;
    return isNew ? latest({ ...entries, [name]: after }) : entries;
  });

/** Failing to note never stands in anybody's way; the diary's page says when the disk is full. */
async function note({ isPrivate }: Pick<Asker, 'isPrivate'>, change: (week: DiaryWeek) => DiaryWeek): Promise<void> {
  if (isPrivate) return;
  await noted(change).catch((error: unknown) => report('cannot note', error));
}

/** A product was met on a page. */
export const noteProduct = (product: string, asker: Pick<Asker, 'isPrivate'>): Promise<void> =>
  note(asker, (week) => ({ ...week, products: withOne(week.products, product) }));

/** A person did a kind of work for a product: which one is not noted. */
export const noteMoment = (kind: MomentKind, asker: Pick<Asker, 'isPrivate'>): Promise<void> =>
  note(asker, (week) => ({ ...week, moments: withOne(week.moments, kind) }));

/** Throws as changeStored does. */
export const deleteDiary = (): Promise<unknown> => changeStored('diary', Diary, () => undefined);

/** Takes a deletion back. Throws as changeStored does. */
export const restoreDiary = (entries: DiaryEntries): Promise<unknown> =>
  changeStored('diary', Diary, () => latest(entries));
