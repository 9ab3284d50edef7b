/** The one script of the site: Vite's configuration that makes a plain file of it, which pages opened from a disk may load too. */
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const searchScript = (folder: string): InlineConfig => ({
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
      entry: `${root}src/pages/site/search.tsx`,
      formats: ['iife'],
      name: 'manyHandsSite',
      fileName: () => 'search.js',
    },
  },
});
