/** The knowledge base as a package of its own, in every format it is exported in, for others to build on. */
import { readFileSync } from 'node:fs';
import { version } from '../../package.json' with { type: 'json' };
import { baseRecords } from '../knowledge/base-records';
import { exportKnowledge, FORMAT_NAMES } from '../knowledge/export/formats';
import type { KnowledgeBase } from '../knowledge/load';
import { PUBLISHER } from '../publisher';
import { packTool, TOOL, TOOL_BASE } from './pack-tool';

const ENDINGS: Readonly<Record<string, string>> = {
  csv: 'claims.csv',
  json: 'base.json',
  jsonld: 'base.jsonld',
  csl: 'sources.csl.json',
  bibtex: 'sources.bib',
  ris: 'sources.ris',
};

const readme = (kbVersion: string): string => `# The knowledge base of Many Hands

Version ${kbVersion}, of the extension ${version}. The people whose work AI products rest on: claims with their sources, the companies' answers, and what nobody has made public. The licence is in LICENSE-DATA.

- base.json: all records, as they are kept
- base.jsonld: claims, sources and who they come from, as linked data
- claims.csv: one row for each claim
- sources.csl.json, sources.bib, sources.ris: the sources, for reference managers
- ${TOOL}: makes packs of claims of your own, with Node.js 20.19 or newer and nothing else: \`node ${TOOL}\` says how
${PUBLISHER.source ? `\nThe source: ${PUBLISHER.source}\n` : ''}`;

/** What a manager of packages reads. The publisher's addresses are there where they are known. */
const packageOf = (): object => ({
  name: 'many-hands-data',
  version,
  license: 'SEE LICENSE IN LICENSE-DATA',
  ...(PUBLISHER.source && { repository: PUBLISHER.source }),
  ...(PUBLISHER.site && { homepage: PUBLISHER.site }),
  main: 'base.json',
  bin: { 'many-hands-pack': TOOL },
  engines: { node: '>=20.19' },
});

/** Path -> bytes. Throws where a format of the export has no file name here. */
export async function dataPackage(base: KnowledgeBase, kbVersion: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, string>([
    ['README.md', readme(kbVersion)],
    ['LICENSE-DATA', readFileSync('src/knowledge/LICENSE-DATA', 'utf8')],
    ['package.json', `${JSON.stringify(packageOf(), null, 2)}\n`],
    [TOOL, await packTool()],
    [TOOL_BASE, JSON.stringify(baseRecords(base))],
  ]);
  for (const format of FORMAT_NAMES) {
    const name = ENDINGS[format];
    const content = exportKnowledge(base, kbVersion, format);
    if (name === undefined || content === undefined) throw new Error(`"${format}" has no file in the data package.`);
    files.set(name, content);
  }
  return new Map([...files].map(([name, text]) => [name, Buffer.from(text)]));
}
