/** Builds the extension that measures: one page with the real store, and packed synthetic bases beside it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { packedFile } from '../../../src/knowledge/packed';
import { allShards, shardsOf } from '../../knowledge/compile';
import type { KnowledgeBase } from '../../knowledge/load';
import { packShards } from '../../knowledge/pack';
import { syntheticBase } from './synthetic';

const PAGE = fileURLToPath(new URL('page.ts', import.meta.url));

export interface PackedSize {
  claims: number;
  products: number;
  files: number;
  chunks: number;
  /** Bytes of the index that the background carries. */
  indexBytes: number;
  /** Bytes by set: a language, or the search of a language. */
  bytes: Record<string, number>;
}

/** Packs a synthetic base into `folder/<claims>/`. Without `searchable` the search index is left out. */
export async function writeBase(
  folder: string,
  real: KnowledgeBase,
  claims: number,
  searchable: boolean,
): Promise<PackedSize> {
  const base = syntheticBase(real, claims);
  const { index, files } = await packShards(searchable ? allShards(base) : shardsOf(base), '2026-11-23');
  const home = join(folder, String(claims));
  mkdirSync(join(home, 'kb'), { recursive: true });
  for (const [file, bytes] of files.entries()) writeFileSync(join(home, packedFile(file)), bytes);
  const indexText = JSON.stringify(index);
  writeFileSync(join(home, 'index.json'), indexText);
  writeFileSync(join(home, 'products.json'), JSON.stringify([...base.records.products.keys()]));
  const bytes: Record<string, number> = {};
  for (const [file, set] of index.files.entries()) bytes[set] = (bytes[set] ?? 0) + (files[file]?.length ?? 0);
  return {
    claims,
    products: base.records.products.size,
    files: files.length,
    chunks: index.chunks.length,
    indexBytes: indexText.length,
    bytes,
  };
}

/** Writes page and manifest of one browser into a folder. */
export async function writeExtension(folder: string, browser: 'chromium' | 'firefox'): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: ['chrome137', 'firefox140'],
      lib: { entry: PAGE, formats: ['iife'], name: 'page', fileName: () => 'page.js' },
    },
  });
  writeFileSync(
    join(folder, 'page.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Measuring</title><script src="page.js"></script></html>',
  );
  writeFileSync(join(folder, 'background.js'), '');
  const manifest = {
    manifest_version: 3,
    name: 'Measuring the knowledge base',
    version: '1',
    content_security_policy: { extension_pages: "default-src 'self'; connect-src 'self'; object-src 'none'" },
    background: browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(browser === 'firefox' && { browser_specific_settings: { gecko: { id: 'measuring@many-hands.example' } } }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
