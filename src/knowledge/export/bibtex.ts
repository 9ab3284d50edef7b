/** Sources as BibTeX, in UTF-8. */
import { type CslItem, type CslName, oneLine } from './csl';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENTRIES: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-newspaper': 'article',
  report: 'techreport',
};

/** Characters that TeX reads as commands, written so that they print. A brace by its name: BibTeX counts them, also behind a backslash. */
const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' },
  ...{ '{': '\\textbraceleft{}', '}': '\\textbraceright{}' },
  ...{ '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_' },
};
/** Signs of which TeX makes another one where two stand together: `--` is a dash. */
const TOGETHER = /([-'`,<>])(?=\1)|[?!](?=`)/g;
export const escapeTex = (text: string): string =>
  oneLine(text)
    .replace(/[\\{}&%$#_~^]/g, (character) => ESCAPES[character] ?? character)
    .replace(TOGETHER, '$&{}');

/** Addresses stand unescaped in `url`; only braces would end the field early. */
const address = (url: string): string => url.replace(/[{}\\]/g, (character) => encodeURIComponent(character));

/** Braces keep a group's name, or what parts names inside a person's, in one piece. */
const bare = (name: string): string => (/\band\b|[,=]/i.test(name) ? `{${escapeTex(name)}}` : escapeTex(name));

const nameOf = (name: CslName): string =>
  'literal' in name ? `{${escapeTex(name.literal)}}` : `${bare(name.family)}, ${bare(name.given)}`;

function fields(item: CslItem, entry: string): [name: string, value: string | undefined][] {
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const held = item['container-title'] ?? item.publisher;
  const holder = entry === 'article' ? 'journal' : entry === 'techreport' ? 'institution' : 'howpublished';
  return [
    // The second pair of braces keeps capitals and names as they are printed.
    ['title', `{{${escapeTex(item.title)}}}`],
    ['author', item.author && `{${item.author.map(nameOf).join(' and ')}}`],
    [holder, held && `{${escapeTex(held)}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    // BibLaTeX reads the day from here; older BibTeX ignores the field.
    ['date', item.issued && `{${item.issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')}}`],
    ['url', item.URL && `{${address(item.URL)}}`],
    ['language', `{${item.language}}`],
    ['note', item.note && `{${escapeTex(item.note)}}`],
  ];
}

export const bibtex = (items: readonly CslItem[]): string =>
  items
    .map((item) => {
      const entry = ENTRIES[item.type] ?? 'misc';
      const lines = fields(item, entry).flatMap(([name, value]) =>
        value === undefined ? [] : [`  ${name} = ${value}`],
      );
      return `@${entry}{${item.id},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');
