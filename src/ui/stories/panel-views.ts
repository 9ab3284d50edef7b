/** Real panels for the story page: the knowledge base compiled as the build does it, without its checks. Node only. */
import { fileURLToPath } from 'node:url';
import { translator } from '../../i18n/words';
import { compileKnowledge } from '../../knowledge/compile';
import { dossier } from '../../knowledge/dossier';
import { unpackShard } from '../../knowledge/pack';
import { readDataFolder } from '../../knowledge/source-files';
import { panelView } from '../../presentation/panel-view';
import type { PanelView } from '../../presentation/view';

const TODAY = '2026-11-23';
const DATA = fileURLToPath(new URL('../../knowledge/data', import.meta.url));
const PANELS = [
  ['chatgpt', 'en'],
  ['chatgpt', 'fr'],
  ['gemini', 'en'],
  ['le-chat', 'fr'],
  ['le-chat', 'en'],
  ['midjourney', 'en'],
] as const;

/** Panels by `product-language`. */
export async function panelViews(): Promise<Record<string, PanelView>> {
  const { base, chunks, index } = await compileKnowledge(readDataFolder(DATA), TODAY);
  const read = async (key: string) => {
    const place = index.shards[key];
    const chunk = place && chunks[place[0]];
    if (!chunk) throw new Error(`no shard ${key}: does its product file have a problem? Run npm run knowledge check`);
    return unpackShard(chunk.buffer, place);
  };
  const views: Record<string, PanelView> = {};
  for (const [id, language] of PANELS) {
    const product = base.records.products.get(id);
    if (!product) continue;
    const named = { id, name: base.records.entities.get(id)?.name ?? id, vendor: product.vendor, kind: product.kind, knowledge: id };
    views[`${id}-${language}`] = panelView(await dossier({ read } as Parameters<typeof dossier>[0], named, language, 'plain'), translator(language), TODAY);
  }
  return views;
}
