/** `vite build --config test/browser/pseudo.config.ts --mode chrome`: the extension with two languages more, which only tests see. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { extensionBuild } from '../../scripts/build/extension';
import { TARGETS } from '../../scripts/build/manifest';
import { pseudoTables } from '../../scripts/stories/pseudo';
import { LANGUAGES, type Language } from '../../src/model/languages';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pseudo = (file: string) => pseudoTables(JSON.parse(readFileSync(`${root}/src/i18n/${file}`, 'utf8')));
const tables = pseudo('en.json');
/** Of the page that takes packs from links; the page that makes them speaks the languages of the base alone. */
const linkTables = pseudo('link/en.json');
/** The release knows two languages; here the modules that name them, and nothing else, say four. */
const languages = [...LANGUAGES, ...Object.keys(tables)] as Language[];

const moreLanguages: Plugin = {
  name: 'pseudo-locales',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('/src/model/languages.ts')) return `export const LANGUAGES = ${JSON.stringify(languages)};`;
    if (id.endsWith('/src/i18n/tables.ts')) return `${code}\nObject.assign(TABLES, ${JSON.stringify(tables)});`;
    if (id.endsWith('/src/i18n/link-words.ts')) return `${code}\nObject.assign(TABLES, ${JSON.stringify(linkTables)});`;
    return undefined;
  },
};

export default defineConfig(({ mode }) => {
  const target = TARGETS.find((name) => name === mode) ?? 'chrome';
  return extensionBuild(target, {
    languages,
    plugins: [moreLanguages],
    outDir: process.env.OUT_DIR ?? `${root}/test-results/pseudo-${target}`,
  });
});
