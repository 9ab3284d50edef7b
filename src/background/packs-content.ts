/** What the options page asks about packs: the list, what a file holds, and the four things a person can do with it. */
import products from 'virtual:products';
import type { DetectedProduct } from '../detection/rules';
import { type Translator, translator } from '../i18n/words';
import { ManyHandsError } from '../model/errors';
import type { Level } from '../model/primitives';
import { PackRefused } from '../packs/faults';
import { headOf, type PackHead } from '../packs/head';
import { sameName } from '../packs/names';
import type { ShownLesson } from '../presentation/lesson/pack-lesson';
import {
  type PackAnswer,
  type PacksView,
  packFacts,
  packItem,
  packOffer,
  packRefusal,
  packsView,
} from '../presentation/pack-list-view';
import { packClaims } from '../presentation/packs-view';
import type { PackClaims } from '../presentation/views/packs';
import { today } from './clock';
import { forgetAhead, spokenLanguage } from './dossiers';
import { choicesChanged } from './open-pages';
import { canUndo, examine, isDenied, packHeads, readLesson, readPage, removePack, takePack, undoPack } from './packs';
import { policyNow } from './policy';
import { type InWindow, levelOf, loadChoices, loadPreferences } from './preferences';

/** The name under which a product of the base is detected. */
const named = (id: string): string =>
  (products.find((product) => product.id === id) ?? products.find(({ knowledge }) => knowledge === id))?.name ?? id;

const wordsNow = async (): Promise<Translator> => translator(spokenLanguage(await loadChoices()));

/** All packs that are there. */
export async function packsContent(): Promise<PacksView> {
  const [heads, words] = await Promise.all([packHeads(), wordsNow()]);
  const item = async (id: string, head: PackHead) => {
    const standing = { today: today(), denied: isDenied(id, head), canUndo: await canUndo(id) };
    return packItem(packFacts(id, head, named, words), head, standing, words);
  };
  return packsView(await Promise.all(Object.entries(heads).map(([id, head]) => item(id, head))), words);
}

/** The bytes of a file, as a page sends them. */
const bytesOf = (file: string): Uint8Array => Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0));

async function refusing<T>(act: () => Promise<T>): Promise<T | PackAnswer> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof PackRefused) return packRefusal(error.fault, error.message, await wordsNow());
    throw error;
  }
}

/** What a file is, and what taking it would mean. Nothing is kept. */
export const offerOf = (file: string): Promise<PackAnswer> =>
  refusing(async () => {
    const [{ pack, keysChanged, namesCompany, onCompanySite, fingerprints }, heads, words] = await Promise.all([
      examine(bytesOf(file)),
      packHeads(),
      wordsNow(),
    ]);
    const head = headOf(pack, { fingerprints, by: 'person', taken: today(), laidOutBy: '' });
    const before = Object.hasOwn(heads, pack.id) ? heads[pack.id]?.version : undefined;
    const namesake = Object.entries(heads).some(
      ([id, other]) =>
        id !== pack.id &&
        sameName(other.publisher.name, pack.publisher.name) &&
        !other.fingerprints.some((one) => fingerprints.includes(one)),
    );
    const standing = { keysChanged, before, namesake, namesCompany, onCompanySite };
    return { offer: packOffer(packFacts(pack.id, head, named, words), standing, words) };
  });

/** Open panels and labels say anew what there is. */
async function changed(): Promise<PacksView> {
  forgetAhead();
  choicesChanged(undefined, { ofPacks: true });
  return packsContent();
}

/** A pack is the person's own to add: nothing of a private window reaches the disk. */
function ordinary({ isPrivate }: InWindow): void {
  if (isPrivate) throw new ManyHandsError('private-window', 'a private window keeps no pack');
}

export const take = (file: string, where: InWindow): Promise<PackAnswer | PacksView> =>
  refusing(async () => {
    ordinary(where);
    if ((await policyNow()).packFiles === false)
      throw new ManyHandsError('held', 'the organisation lets nobody add packs from files');
    await takePack(bytesOf(file));
    return changed();
  });

/** What the organisation brought, it alone takes away. */
async function ownPack(id: string, where: InWindow): Promise<void> {
  ordinary(where);
  const heads = await packHeads();
  const head = Object.hasOwn(heads, id) ? heads[id] : undefined;
  if (head?.by === 'organisation') throw new ManyHandsError('held', `${id} was brought by the organisation`);
}

export const undo = (id: string, where: InWindow): Promise<PackAnswer | PacksView> =>
  refusing(async () => {
    await ownPack(id, where);
    await undoPack(id);
    return changed();
  });

export async function remove(id: string, where: InWindow): Promise<PacksView> {
  await ownPack(id, where);
  await removePack(id);
  return changed();
}

/** The next page of a pack's claims about a product. */
export async function moreOf(
  { knowledge }: DetectedProduct,
  { pack, page, level }: { pack: string; page: number; level: Level },
  where: InWindow,
): Promise<PackClaims> {
  const preferences = await loadPreferences(where);
  const language = spokenLanguage(preferences);
  const [heads, read] = await Promise.all([
    packHeads(),
    readPage({ pack, product: knowledge ?? '', page }, language, levelOf(preferences, level)),
  ]);
  const head = Object.hasOwn(heads, pack) ? heads[pack] : undefined;
  if (!read || !head || isDenied(pack, head) || head.expires < today()) return { claims: [], sources: [] };
  const count = head.counts[knowledge ?? ''] ?? 0;
  return packClaims(read, { page, count }, translator(language), { content: preferences.content, today: today() });
}

/** A lesson of a pack, for the page that draws it. Throws ManyHandsError `no-lesson`. */
export async function lessonOf(of: { pack: string; lesson: string }, where: InWindow): Promise<ShownLesson> {
  const preferences = await loadPreferences(where);
  const language = spokenLanguage(preferences);
  const read = await readLesson(of, language);
  if (!read) throw new ManyHandsError('no-lesson', `${of.pack} has no lesson ${of.lesson} to show`);
  return { ...read, language, content: preferences.content, today: today() };
}
