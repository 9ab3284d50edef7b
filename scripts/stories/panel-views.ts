/** Real panels for the story page: the knowledge base compiled as the build does it, without its checks. Node only. */
import { fileURLToPath } from 'node:url';
import { TABLES } from '../../src/i18n/tables';
import { translator } from '../../src/i18n/words';
import { dossier } from '../../src/knowledge/dossier';
import { LANGUAGES, type Language } from '../../src/model/languages';
import { panelView } from '../../src/presentation/panel-view';
import type { PanelView } from '../../src/presentation/views/panel';
import { compileKnowledge } from '../knowledge/compile';
import { readerOf } from '../knowledge/pack';
import { readDataFolder } from '../knowledge/source-files';
import { pseudoTables } from './pseudo';

const TODAY = '2026-11-23';
const DATA = fileURLToPath(new URL('../../src/knowledge/data', import.meta.url));
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
  ['chatgpt', 'en-XA'],
  ['chatgpt', 'ar-XB'],
] as const;

/** Panels by `product-language`. */
export async function panelViews(): Promise<Record<string, PanelView>> {
  const pseudo = pseudoTables(TABLES.en);
  Object.assign(TABLES, pseudo);
  const compiled = await compileKnowledge(readDataFolder(DATA), TODAY, [
    ...LANGUAGES,
    ...Object.keys(pseudo),
  ] as Language[]);
  const { base } = compiled;
  const reader = readerOf(compiled);
  const views: Record<string, PanelView> = {};
  for (const [id, code] of PANELS) {
    const language = code as Language;
    const product = base.records.products.get(id);
    if (!product) continue;
    const named = {
      id,
      name: base.records.entities.get(id)?.name ?? id,
      vendor: product.vendor,
      kind: product.kind,
      knowledge: id,
    };
    views[`${id}-${language}`] = panelView(await dossier(reader, named, language, 'plain'), translator(language), {
      today: TODAY,
      kbVersion: compiled.index.kbVersion,
      reportTo: 'mailto:',
      citeAs: 'plain',
    });
  }
  return views;
}
