/** Sources as RIS, for reference managers. */
import { type CslItem, oneLine } from './csl';

const TYPES: Readonly<Record<string, string>> = {
  legal_case: 'CASE',
  report: 'RPRT',
  webpage: 'ELEC',
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  'entry-encyclopedia': 'ENCYC',
  interview: 'PCOMM',
  dataset: 'DATA',
  broadcast: 'VIDEO',
};

/** YYYY/MM/DD/ with empty parts where the day is known less precisely. */
const date = ([year = '', month, day]: readonly (number | string)[]): string =>
  `${year}/${month === undefined ? '' : String(month).padStart(2, '0')}/${day === undefined ? '' : String(day).padStart(2, '0')}/`;

function lines(item: CslItem): [tag: string, value: string | undefined][] {
  const parts = item.issued?.['date-parts'][0];
  return [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => [
      'AU',
      'literal' in name ? name.literal : `${name.family}, ${name.given}`,
    ]),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', parts && String(parts[0])],
    ['DA', parts && date(parts)],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ['ER', ''],
  ];
}

export const ris = (items: readonly CslItem[]): string =>
  items
    .map((item) =>
      lines(item)
        .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
        .join(''),
    )
    .join('\r\n');
