/** Packs as they are kept: opened, taken, brought back, removed, and read for a product. Every change is kept whole or not at all. */
import knowledgeIndex from 'virtual:knowledge-index';
import browser from 'webextension-polyfill';
import { packagedFile } from '../knowledge/bundle';
import { atLevel } from '../knowledge/read-claims';
import { ManyHandsError } from '../model/errors';
import type { Language, Level } from '../model/primitives';
import { BASE_FILE, type BaseRecords, idsOf } from '../packs/base';
import denied from '../packs/denied.json';
import { fingerprint } from '../packs/envelope';
import { Heads, headOf, type PackHead } from '../packs/head';
import { contentOf, type OpenedPack, openPack } from '../packs/open-pack';
import type { PackPart, ReadPage } from '../packs/part';
import { type PackPage, pageRow, rowsOf } from '../packs/shelve';
import { type LessonRow, lessonRow, lessonRowsOf } from '../packs/shelve-lessons';
import { today } from './clock';
import { report } from './errors';
import { changeWithRows, type Rows, readRow, readStored } from './stored';

type By = PackHead['by'];

/** The signed text of a pack, the rows that were made of it, and what it was before. */
interface KeptFile {
  text: string;
  rows: string[];
  previous?: { text: string; by: By; taken: string } | undefined;
}
const fileRow = (id: string): string => `${id}/file`;
const keptFile = async (id: string): Promise<KeptFile | undefined> =>
  (await readRow('packs', fileRow(id))) as KeptFile | undefined;

const laidOutBy = (): string => `${browser.runtime.getManifest().version} ${knowledgeIndex.kbVersion}`;

const baseRecords = async (): Promise<BaseRecords> =>
  (await packagedFile(browser.runtime.getURL(BASE_FILE))).json() as Promise<BaseRecords>;

/** The head under an id, where there is one: no name that every object has. */
const headIn = (heads: Heads, id: string): PackHead | undefined => (Object.hasOwn(heads, id) ? heads[id] : undefined);

/** Whether a later release of this extension has called a pack or a key of it back. */
export const isDenied = (id: string, { fingerprints }: PackHead): boolean =>
  (denied.packs as string[]).includes(id) || fingerprints.some((one) => (denied.keys as string[]).includes(one));

/** All that were taken. */
export const packHeads = (): Promise<Heads> => readStored('packs', Heads);

const openedWith = (file: Uint8Array, heads: Heads, base: BaseRecords): Promise<OpenedPack> =>
  openPack(file, {
    today: today(),
    appVersion: browser.runtime.getManifest().version,
    base: idsOf(base),
    remembered: (id) => headIn(heads, id),
    denied,
  });

/** Opens a file without keeping anything. Throws PackRefused. */
export const examine = async (file: Uint8Array): Promise<OpenedPack> => {
  const [heads, base] = await Promise.all([packHeads(), baseRecords()]);
  return openedWith(file, heads, base);
};

/** The same as if none of its id had been taken: for whom the keys are known otherwise. */
export const examineAlone = async (file: Uint8Array): Promise<OpenedPack> => openedWith(file, {}, await baseRecords());

/** The file of a pack that is there, as it was taken. */
export const packText = async (id: string): Promise<string | undefined> => (await keptFile(id))?.text;

/** What is written for the text of a pack: its head, and its rows in the place of those that were there. */
async function written(
  text: string,
  { by, taken }: Pick<PackHead, 'by' | 'taken'>,
  before: KeptFile | undefined,
  base: BaseRecords,
) {
  const pack = contentOf(new TextEncoder().encode(text));
  const pages = { ...rowsOf(pack, base), ...lessonRowsOf(pack, base) };
  const fingerprints = await Promise.all(pack.signers.keys.map(fingerprint));
  const old = Object.fromEntries((before?.rows ?? []).map((name) => [name, undefined]));
  return {
    id: pack.id,
    head: headOf(pack, { by, taken, fingerprints, laidOutBy: laidOutBy() }),
    rows: { ...old, ...pages } as Rows,
    file: { text, rows: Object.keys(pages) },
  };
}

/** Opens a file once more and keeps it; `inPlaceOf` is an id whose earlier key and version do not count. Throws PackRefused, or ManyHandsError where it cannot be kept: then nothing changed. */
export async function takePack(file: Uint8Array, by: By = 'person', inPlaceOf?: string): Promise<void> {
  const base = await baseRecords();
  await changeWithRows('packs', Heads, async (heads) => {
    const { pack } = await openedWith(file, inPlaceOf === undefined ? heads : without(heads, inPlaceOf), base);
    const [before, head] = [await keptFile(pack.id), headIn(heads, pack.id)];
    if (by === 'person' && head?.by === 'organisation')
      throw new ManyHandsError('held', `${pack.id} was brought by the organisation`);
    const now = await written(new TextDecoder().decode(file), { by, taken: today() }, before, base);
    // What a person had waits until the organisation's own is gone, however often that is replaced.
    const previous =
      head?.by === 'organisation'
        ? before?.previous
        : before && head && { text: before.text, by: head.by, taken: head.taken };
    const kept: KeptFile = { ...now.file, ...(previous && { previous }) };
    return { next: { ...heads, [pack.id]: now.head }, rows: { ...now.rows, [fileRow(pack.id)]: kept } };
  });
}

const without = (heads: Heads, id: string): Heads =>
  Object.fromEntries(Object.entries(heads).filter(([other]) => other !== id));

const withoutPack = (heads: Heads, id: string, file: KeptFile | undefined) => ({
  next: without(heads, id),
  rows: Object.fromEntries([...(file?.rows ?? []), fileRow(id)].map((name) => [name, undefined])),
});

/** Removes a pack with all that was made of it, its key too: nothing says that it was there. */
export const removePack = async (id: string): Promise<void> =>
  void (await changeWithRows('packs', Heads, async (heads) => withoutPack(heads, id, await keptFile(id))));

/** Brings back the version that a later one replaced; without one, removes the pack. */
export async function undoPack(id: string): Promise<void> {
  const base = await baseRecords();
  await changeWithRows('packs', Heads, async (heads) => {
    const file = await keptFile(id);
    if (!file?.previous) return withoutPack(heads, id, file);
    const now = await written(file.previous.text, file.previous, file, base);
    return { next: { ...heads, [id]: now.head }, rows: { ...now.rows, [fileRow(id)]: now.file } };
  });
}

/** Lays all packs out anew that an earlier program, or one with other facts, has laid out. One that cannot be read any more shows nothing. */
async function layOutAnew(): Promise<Heads> {
  const base = await baseRecords();
  return changeWithRows('packs', Heads, async (heads) => {
    let next = heads;
    const rows: Rows = {};
    for (const [id, head] of Object.entries(heads)) {
      if (head.laidOutBy === laidOutBy()) continue;
      const file = await keptFile(id);
      const now = file && (await written(file.text, head, file, base).catch(() => undefined));
      next = { ...next, [id]: now?.head ?? { ...head, counts: {}, lessons: [], laidOutBy: laidOutBy() } };
      if (now) Object.assign(rows, now.rows, { [fileRow(id)]: { ...file, ...now.file } });
    }
    return { next, rows };
  });
}

async function headsNow(): Promise<Heads> {
  const heads = await packHeads();
  return Object.values(heads).every((head) => head.laidOutBy === laidOutBy()) ? heads : layOutAnew();
}

/** A lesson with the head of its pack; undefined where it is not shown: not there, called back, or its time is over. */
export async function readLesson(
  { pack, lesson }: { pack: string; lesson: string },
  language: Language,
): Promise<{ head: PackHead; row: LessonRow } | undefined> {
  const head = headIn(await headsNow(), pack);
  if (!head?.lessons?.some(({ id }) => id === lesson)) return undefined;
  if (isDenied(pack, head) || head.expires < today()) return undefined;
  const row = (await readRow('packs', lessonRow(pack, language, lesson))) as LessonRow | undefined;
  return row && { head, row };
}

/** One page of a pack's claims; undefined where there is none. */
export async function readPage(
  of: { pack: string; product: string; page: number },
  language: Language,
  level: Level,
): Promise<ReadPage | undefined> {
  const row = (await readRow('packs', pageRow(of.pack, language, of.product, of.page))) as PackPage | undefined;
  return row && { ...row, claims: row.claims.map((claim) => atLevel(claim, level)) };
}

/** What packs say of a product of the base. Never throws: the base stands without them. */
export const packsFor = async (product: string | undefined, language: Language, level: Level): Promise<PackPart[]> =>
  product === undefined
    ? []
    : parts(product, language, level).catch((error: unknown) => {
        report('cannot read what packs say', error);
        return [];
      });

async function parts(product: string, language: Language, level: Level): Promise<PackPart[]> {
  const heads = Object.entries(await headsNow()).filter(
    ([id, head]) => Object.hasOwn(head.counts, product) && !isDenied(id, head),
  );
  return Promise.all(
    heads.map(async ([id, head]) => {
      const count = head.counts[product] ?? 0;
      if (head.expires < today()) return { id, head, count };
      return { id, head, count, page: await readPage({ pack: id, product, page: 0 }, language, level) };
    }),
  );
}

/** Whether the version before can be brought back. */
export const canUndo = async (id: string): Promise<boolean> => (await keptFile(id))?.previous !== undefined;
