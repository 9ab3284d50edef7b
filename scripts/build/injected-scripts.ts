/** Takes out what the extension plugin adds for scripts that the background injects. */
import type { Plugin, Rolldown } from 'vite';

type Bundle = Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>;

/** Chunks that no page and no worker reaches. */
export function orphans(bundle: Bundle): string[] {
  const reached = new Set<string>();
  const visit = (name: string) => {
    const file = bundle[name];
    if (file?.type !== 'chunk' || reached.has(name)) return;
    reached.add(name);
    for (const next of [...file.imports, ...file.dynamicImports]) visit(next);
  };
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && file.isEntry && !/\.iife\.tsx?$/.test(file.facadeModuleId ?? '')) visit(file.fileName);
  return Object.keys(bundle).filter((name) => bundle[name]?.type === 'chunk' && !reached.has(name));
}

/**
 * An injected script stands in the package as one file. The plugin also builds it as a module, with chunks of its own
 * that nothing loads, and lets web pages reach it; a page must not be able to find any file of ours.
 */
export const injectedScriptsOnly: Plugin = {
  name: 'many-hands-injected-scripts',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const file = bundle['manifest.json'];
      if (file?.type !== 'asset') return;
      const { web_accessible_resources: _taken, ...kept } = JSON.parse(String(file.source)) as Record<string, unknown>;
      file.source = `${JSON.stringify(kept, null, 2)}\n`;
      for (const name of orphans(bundle)) delete bundle[name];
    },
  },
};
