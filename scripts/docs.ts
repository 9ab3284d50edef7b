/** `npm run docs`: renews the parts of the documents that are copied from data, so that they cannot go stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TABLES } from '../src/i18n/tables';
import { LANGUAGES } from '../src/model/languages';
import { corrections } from './corrections';
import { loadRules } from './detection/load-rules';
import { grammarOf } from './knowledge/grammar';
import { loadKnowledge } from './knowledge/load';
import { readDataFolder } from './knowledge/source-files';
import { permissionsTable } from './permissions-table';

/** Documents with such parts. */
export const RENEWED = ['CONTRIBUTING.md', 'docs/corrections.md', 'docs/method.md', 'docs/permissions.md'];

/** A part stands between `<!-- copy: NAME -->` and `<!-- end -->`; the name is one of MADE or the path of a YAML file. */
const PART = /^( *)<!-- copy: (\S+) -->\n[\s\S]*?^ *<!-- end -->$/gm;

/** The words that name a speaker, a line for each language. */
const attribution = (): string =>
  LANGUAGES.map(
    (language) => `${TABLES[language]['language.name']}: ${Object.keys(grammarOf(language).attribution).join(', ')}.`,
  ).join('\n\n');

const MADE: Readonly<Record<string, () => string>> = {
  attribution,
  sites: () => permissionsTable(loadRules('src/detection/products')),
  corrections: () => corrections(loadKnowledge(readDataFolder('src/knowledge/data')).records.claims),
};

const partNamed = (name: string): string =>
  MADE[name]?.() ?? `\`\`\`yaml\n${readFileSync(name, 'utf8').trimEnd()}\n\`\`\``;

/** The text of a document with every copied part as the data have it now, indented as its marks are. */
export const renewed = (text: string): string =>
  text.replace(PART, (_part, indent: string, name: string) =>
    `<!-- copy: ${name} -->\n\n${partNamed(name)}\n\n<!-- end -->`.replace(/^(?=.)/gm, indent),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of RENEWED) writeFileSync(file, renewed(readFileSync(file, 'utf8')));
}
