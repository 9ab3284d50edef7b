/** A language more: its words, its grammar and the browser's own words, in English until somebody translates them. */
import { readFileSync } from 'node:fs';
import { CannotAdd } from '../knowledge/add-record';
import { grammarFile } from '../knowledge/grammar';

const LIST = 'src/model/languages.ts';
const TABLES = 'src/i18n/tables.ts';

const SITE_TABLES = 'src/i18n/site-words.ts';

/** Path in the repository -> new text. Three lists name the language; all else about it is in the four files of data. */
export function languageFiles(code: string): Map<string, string> {
  if (!/^[a-z]{2,3}$/.test(code))
    throw new CannotAdd(`"${code}" is no language code; write two or three small letters.`);
  const list = readFileSync(LIST, 'utf8');
  if (list.includes(`'${code}'`)) throw new CannotAdd(`The product speaks "${code}" already.`);
  const tables = readFileSync(TABLES, 'utf8');
  return new Map([
    [LIST, list.replace(/\] as const;/, `, '${code}'] as const;`)],
    [
      TABLES,
      tables
        .replace(/(import fr from '.\/fr.json';\n)/, `$1import ${code} from './${code}.json';\n`)
        .replace(/(TABLES: [^{]+\{[^}]*?) \}/, `$1, ${code} }`),
    ],
    [
      SITE_TABLES,
      readFileSync(SITE_TABLES, 'utf8')
        .replace(/(import fr from '.\/site\/fr.json';\n)/, `$1import ${code} from './site/${code}.json';\n`)
        .replace(/(SITE_TABLES: [^{]+\{[^}]*?) \}/, `$1, ${code} }`),
    ],
    [`src/i18n/site/${code}.json`, readFileSync('src/i18n/site/en.json', 'utf8')],
    [`src/i18n/${code}.json`, readFileSync('src/i18n/en.json', 'utf8')],
    [grammarFile(code), readFileSync(grammarFile('en'), 'utf8')],
    [`public/_locales/${code}/messages.json`, readFileSync('public/_locales/en/messages.json', 'utf8')],
  ]);
}
