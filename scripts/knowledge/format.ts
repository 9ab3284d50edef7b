/** The one normal form of a data file: sorted ids, one style of quotes and breaks, so that differences show content only. */
import { type Document, isCollection, isMap, isScalar, type Pair, parseDocument, stringify, visit } from 'yaml';

const STYLE = { lineWidth: 120, aliasDuplicateObjects: false, singleQuote: true } as const;

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

/** Forgets how values were quoted, folded and spaced; comments stay where they are. */
function forgetStyle(document: Document): void {
  visit(document, (_key, node) => {
    if (isScalar(node)) {
      delete node.type;
      delete node.format;
      node.spaceBefore = false;
    }
    if (isCollection(node)) {
      node.flow = node.items.length === 0;
      node.spaceBefore = false;
    }
  });
}

/** The text in normal form; undefined where it cannot be read (the checks say why). */
export function formatRecords(text: string): string | undefined {
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  forgetStyle(document);
  document.contents.items.sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
  return document.toString(STYLE);
}

/** New records in normal form. */
export const writeRecords = (records: Readonly<Record<string, unknown>>): string => {
  const written = stringify(records, STYLE);
  return formatRecords(written) ?? written;
};
