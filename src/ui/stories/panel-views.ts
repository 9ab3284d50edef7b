/** Real panels for the story page: the knowledge base compiled as the build does it, without its checks. Node only. */
import { fileURLToPath } from 'node:url';
import { translator } from '../../i18n/words';
import { compileKnowledge } from '../../knowledge/compile';
import { dossier } from '../../knowledge/dossier';
import { readerOf } from '../../knowledge/pack';
import { readDataFolder } from '../../knowledge/source-files';
import { panelView } from '../../presentation/panel-view';
import type { PanelView } from '../../presentation/view';

const TODAY = '2026-11-23';
const DATA = fileURLToPath(new URL('../../knowledge/data', import.meta.url));
const PANELS = [
  ['chatgpt', 'en'],
  ['chatgpt', 'fr'],
  ['gemini', 'en'],
  ['gemini', 'fr'],
  ['facebook', 'en'],
  ['tiktok', 'en'],
  ['instagram', 'en'],
  ['grok', 'en'],
  ['le-chat', 'fr'],
  ['le-chat', 'en'],
  ['midjourney', 'en'],
] as const;

/** Panels by `product-language`. */
export async function panelViews(): Promise<Record<string, PanelView>> {
  const compiled = await compileKnowledge(readDataFolder(DATA), TODAY);
  const { base } = compiled;
  const reader = readerOf(compiled);
  const views: Record<string, PanelView> = {};
  for (const [id, language] of PANELS) {
    const product = base.records.products.get(id);
    if (!product) continue;
    const named = { id, name: base.records.entities.get(id)?.name ?? id, vendor: product.vendor, kind: product.kind, knowledge: id };
    views[`${id}-${language}`] = panelView(await dossier(reader, named, language, 'plain'), translator(language), {
      today: TODAY,
      kbVersion: compiled.index.kbVersion,
      reportTo: 'mailto:',
      citeAs: 'plain',
    });
  }
  return views;
}
