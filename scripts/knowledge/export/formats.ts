/** The formats in which the base leaves this repository. Node only. */

import { bibtex } from '../../../src/knowledge/export/bibtex';
import { type CslItem, cslItem } from '../../../src/knowledge/export/csl';
import { ris } from '../../../src/knowledge/export/ris';
import type { Source } from '../../../src/model/source';
import type { KnowledgeBase } from '../load';
import { csv } from './csv';
import { wholeBase } from './json';
import { jsonLd } from './jsonld';

const cslItems = (sources: ReadonlyMap<string, Source>): CslItem[] =>
  [...sources].sort(([left], [right]) => (left < right ? -1 : 1)).map(([id, source]) => cslItem(id, source));

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Name on the command line -> the text of the file. */
const FORMATS: Readonly<Record<string, (base: KnowledgeBase, kbVersion: string) => string>> = {
  json: (base, kbVersion) => pretty(wholeBase(base, kbVersion)),
  csv: (base) => csv(base),
  jsonld: (base, kbVersion) => pretty(jsonLd(base, kbVersion)),
  csl: (base) => pretty(cslItems(base.records.sources)),
  bibtex: (base) => bibtex(cslItems(base.records.sources)),
  ris: (base) => ris(cslItems(base.records.sources)),
};
export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS);

/** The base in one format; undefined for a format that does not exist. */
export const exportKnowledge = (base: KnowledgeBase, kbVersion: string, format: string): string | undefined =>
  Object.hasOwn(FORMATS, format) ? FORMATS[format]?.(base, kbVersion) : undefined;
