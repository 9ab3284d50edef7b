/** `npm run package [-- --look] [--only part] [--same-as file-or-folder]`: what a release consists of, in dist/packages. Built from the same commit it is the same to the byte. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import packageFile from '../package.json' with { type: 'json' };
import { buildPackage, quietly } from './build/build-package';
import { forRelease } from './knowledge/check';
import { type Compiled, compileKnowledge } from './knowledge/compile';
import { readDataFolder } from './knowledge/source-files';
import { loadLessons } from './lessons/load';
import { filesBelow, folderZip, zipOf } from './package/archive';
import { billOfMaterials } from './package/bill-of-materials';
import { dataPackage } from './package/data-package';
import { sameArchive } from './package/same-archive';
import { sameRelease } from './package/same-release';
import { sourceDate } from './package/source-date';
import { sourceFiles, uncommitted } from './package/source-files';
import { PUBLISHER, unsaid } from './publisher';
import { buildSite } from './site/build';

const OUT = 'dist/packages';
/** Not where `npm run build` puts its own: browsers may run those while a release is made. */
const UNPACKED = 'dist/release';
const DATA = 'src/knowledge/data';
const SUMS = 'SHA256SUMS';
/** What each part is called, behind name and version. */
const ENDINGS = {
  chrome: 'chrome.zip',
  firefox: 'firefox.xpi',
  source: 'source.zip',
  site: 'site.zip',
  data: 'data.zip',
  sbom: 'sbom.cdx.json',
} as const;
type Part = keyof typeof ENDINGS;
const PARTS = Object.keys(ENDINGS) as Part[];

/** Why this is no release, a sentence each. */
function refusals(problems: readonly unknown[]): string[] {
  const changed = uncommitted();
  const nobody = unsaid(PUBLISHER);
  return [
    ...(changed.length > 0 ? [`${changed.length} files are not committed: commit them first.`] : []),
    ...(nobody ? [nobody] : []),
    ...(problems.length > 0
      ? [`The knowledge base is not ready (${problems.length}): npm run knowledge -- check --release`]
      : []),
  ];
}

/** The bytes of one part. `compiled` has been held against the day of `date`. */
async function make(part: Part, compiled: Compiled, date: Date): Promise<Uint8Array> {
  const { base, index } = compiled;
  const today = dayOf(date);
  switch (part) {
    case 'source':
      return zipOf(sourceFiles(date));
    case 'data':
      return zipOf(await dataPackage(base, index.kbVersion));
    case 'sbom':
      return Buffer.from(billOfMaterials(date));
    case 'site': {
      const folder = `${UNPACKED}/site`;
      const setting = { folder, today, place: PUBLISHER.site, lessons: loadLessons(base) };
      await quietly(() => buildSite(compiled, setting));
      return folderZip(folder);
    }
    default:
      return folderZip(await buildPackage(part, { today, outDir: `${UNPACKED}/${part}` }));
  }
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Sums of all that lies in the folder, as `sha256sum` writes them. */
function sums(): string {
  const files = filesBelow(OUT).filter((name) => name !== SUMS);
  return files
    .map((name) => {
      const sum = createHash('sha256').update(readFileSync(join(OUT, name)));
      return `${sum.digest('hex')}  ${name}\n`;
    })
    .join('');
}

function partsOf(only: readonly string[]): Part[] {
  const unknown = only.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`--only knows ${PARTS.join(', ')}, not ${unknown}.`);
  return PARTS.filter((part) => only.length === 0 || only.includes(part));
}

/** What was made beside what was downloaded: one archive, which a store may have signed, or a folder with files of the release, their sums among them where all was made. */
function compared(named: ReadonlyMap<string, Uint8Array>, parts: readonly Part[], other: string): string[] {
  if (statSync(other).isDirectory())
    return sameRelease(parts.length < PARTS.length ? named : new Map([...named, [SUMS, Buffer.from(sums())]]), other);
  const [bytes] = named.values();
  if (!bytes || named.size !== 1)
    throw new Error('--same-as compares one archive, or a folder of downloads: say which with --only.');
  return [sameArchive(bytes, readFileSync(other), other)];
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { look: { type: 'boolean' }, only: { ...text, multiple: true }, 'same-as': text },
  });
  const { look, only = [], 'same-as': other } = values;
  const parts = partsOf(only);
  const date = sourceDate();
  const compiled = await compileKnowledge(readDataFolder(DATA), dayOf(date));
  const reasons = look ? [] : refusals(forRelease(compiled.problems).filter(({ severity }) => severity === 'error'));
  if (reasons.length > 0)
    throw new Error(`No release can be made of this:\n${reasons.join('\n')}\nFor a look: npm run package -- --look`);

  const made = new Map<Part, Uint8Array>();
  for (const part of parts) made.set(part, await make(part, compiled, date));
  if (only.length === 0) rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const named = new Map(
    [...made].map(([part, bytes]) => [
      `many-hands-${packageFile.version}${look ? '-look' : ''}-${ENDINGS[part]}`,
      bytes,
    ]),
  );
  for (const [name, bytes] of named) writeFileSync(join(OUT, name), bytes);
  writeFileSync(join(OUT, SUMS), sums());
  process.stdout.write(`${OUT}, as of ${dayOf(date)}:\n${sums()}`);
  if (other !== undefined) process.stdout.write(`${compared(named, parts, other).join('\n')}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
