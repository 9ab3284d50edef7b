/** The one normal form of a data file: sorted ids, one style of quotes and breaks, so that differences show content only. */
import { parseDocument, stringify } from 'yaml';

/** The text in normal form; undefined where it cannot be read (the checks say why). */
export function formatRecords(text: string): string | undefined {
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors.length > 0) return undefined;
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (typeof value !== 'object' || value === null) return undefined;
  const sorted = Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
  const comment = document.commentBefore
    ? `${document.commentBefore
        .split('\n')
        .map((line) => `#${line}`)
        .join('\n')}\n\n`
    : '';
  return comment + stringify(sorted, { lineWidth: 120, aliasDuplicateObjects: false, singleQuote: true });
}
