/** A pack in the real panel of a product that it is about, as one page without scripts: to be looked at while it is written. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Translator } from '../../src/i18n/words';
import { dossier } from '../../src/knowledge/dossier';
import { atLevel } from '../../src/knowledge/read-claims';
import type { KnowledgeReader } from '../../src/knowledge/reader';
import type { BaseRecords } from '../../src/packs/base';
import { headOf } from '../../src/packs/head';
import type { Pack } from '../../src/packs/pack';
import type { PackPart } from '../../src/packs/part';
import { countsIn, pageRow, rowsOf } from '../../src/packs/shelve';
import { panelView } from '../../src/presentation/panel-view';
import { Panel } from '../../src/ui/Panel';
import type { KnowledgeBase } from '../knowledge/load';
import { joinedStyles } from '../site/styles';

/** What the panel is drawn from, beside the pack. */
export interface Known {
  base: KnowledgeBase;
  records: BaseRecords;
  reader: KnowledgeReader;
  kbVersion: string;
  /** YYYY-MM-DD. */
  today: string;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A document around what stands in it: it loads nothing and runs nothing. */
const documentOf = (title: string, language: string, dir: string, body: string): string => `<!doctype html>
<html lang="${language}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${joinedStyles('src/ui/panel.css')} body { max-inline-size: 440px; margin: auto; }</style></head>
<body>${body}</body></html>
`;

/** The pack's first claims about a product, as they are kept and read. */
function partOf(pack: Pack, product: string, { language }: Translator, { records, today }: Known): PackPart {
  const head = headOf(pack, { fingerprints: [], by: 'person', taken: today, laidOutBy: '' });
  const row = rowsOf(pack, records)[pageRow(pack.id, language, product, 0)];
  const page = row && { ...row, claims: row.claims.map((claim) => atLevel(claim, 'plain')) };
  return { id: pack.id, head, count: head.counts[product] ?? 0, page };
}

/** The products that the pack is about, as links; what is wrong in its place, a line each. */
export function listPage(pack: Pack | readonly string[], { records }: Known, { language, dir }: Translator): string {
  const lines =
    'claims' in pack
      ? Object.entries(countsIn(pack)).map(
          ([id, count]) =>
            `<li><a href="/${language}/${id}">${escaped(records.entities[language][id]?.name ?? id)}</a> (${count})</li>`,
        )
      : pack.map((fault) => `<li lang="en">${escaped(fault)}</li>`);
  return documentOf('Pack', language, dir, `<ul>${lines.join('')}</ul>`);
}

/** The whole panel of a product with the pack's part in it; undefined for a product that the base does not have. */
export async function panelPage(pack: Pack, id: string, words: Translator, known: Known): Promise<string | undefined> {
  const { base, reader, kbVersion, today } = known;
  const product = base.records.products.get(id);
  if (!product) return undefined;
  const name = base.records.entities.get(id)?.name ?? id;
  const { language, dir } = words;
  const told = await dossier(
    reader,
    { id, name, vendor: product.vendor, kind: product.kind, knowledge: id },
    language,
    'plain',
  );
  const view = panelView({ ...told, packs: [partOf(pack, id, words, known)] }, words, {
    today,
    kbVersion,
    reportTo: 'mailto:',
    citeAs: 'plain',
  });
  const none = () => undefined;
  const panel = renderToString(h(Panel, { view, layout: 'page', onLevel: none, cite: () => Promise.resolve('') }));
  return documentOf(name, language, dir, panel);
}
