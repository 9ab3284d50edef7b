/** The scripts of the site, of its search and of the wall of lessons: Vite's configuration that makes a plain file of one, which pages opened from a disk may load too. */
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `entry` is a file of src/pages/site; the script has its name. */
const plainScript = (folder: string, entry: string): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: folder,
    emptyOutDir: false,
    copyPublicDir: false,
    target: ['chrome120', 'firefox121', 'safari17'],
    reportCompressedSize: false,
    lib: {
      entry: `${root}src/pages/site/${entry}`,
      formats: ['iife'],
      name: 'manyHandsSite',
      fileName: () => `${entry.split('.')[0]}.js`,
    },
  },
});

export const searchScript = (folder: string): InlineConfig => plainScript(folder, 'search.tsx');
export const projectorScript = (folder: string): InlineConfig => plainScript(folder, 'projector.ts');
