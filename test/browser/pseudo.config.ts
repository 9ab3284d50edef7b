/** `vite build --config test/browser/pseudo.config.ts --mode chrome`: the extension with two languages more, which only tests see. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { pseudoTables } from '../../scripts/stories/pseudo';
import { LANGUAGES, type Language } from '../../src/model/languages';
import { extensionBuild, targetOf } from '../../vite.config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tables = pseudoTables(JSON.parse(readFileSync(`${root}/src/i18n/en.json`, 'utf8')));
/** The release knows two languages; here the two modules that name them, and nothing else, say four. */
const languages = [...LANGUAGES, ...Object.keys(tables)] as Language[];

const moreLanguages: Plugin = {
  name: 'pseudo-locales',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('/src/model/languages.ts')) return `export const LANGUAGES = ${JSON.stringify(languages)};`;
    if (id.endsWith('/src/i18n/tables.ts')) return `${code}\nObject.assign(TABLES, ${JSON.stringify(tables)});`;
    return undefined;
  },
};

export default defineConfig(async ({ mode }) => ({
  ...(await extensionBuild(targetOf(mode), {
    languages,
    plugins: [moreLanguages],
    outDir: process.env.OUT_DIR ?? `${root}/test-results/pseudo-${targetOf(mode)}`,
  })),
  root,
}));
