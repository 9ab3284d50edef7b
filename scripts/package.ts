/** `npm run package [-- --look]`: what a release consists of, in dist/packages. Built from the same commit it is the same to the byte. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import packageFile from '../package.json' with { type: 'json' };
import { buildPackage } from './build/build-package';
import { TARGETS } from './build/manifest';
import { forRelease } from './knowledge/check';
import { compileKnowledge } from './knowledge/compile';
import { readDataFolder } from './knowledge/source-files';
import { filesBelow, readFiles, zipOf } from './package/archive';
import { billOfMaterials } from './package/bill-of-materials';
import { dataPackage } from './package/data-package';
import { sourceDate } from './package/source-date';
import { sourceFiles, uncommitted } from './package/source-files';
import { PUBLISHER, unsaid } from './publisher';

const OUT = 'dist/packages';
const DATA = 'src/knowledge/data';
/** What each browser calls its archive. */
const ARCHIVE = { chrome: 'chrome.zip', firefox: 'firefox.xpi' } as const;

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

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { look: { type: 'boolean' } } });
  const date = sourceDate();
  const day = date.toISOString().slice(0, 10);
  const { base, index, problems } = await compileKnowledge(readDataFolder(DATA), day);
  const reasons = values.look ? [] : refusals(forRelease(problems).filter(({ severity }) => severity === 'error'));
  if (reasons.length > 0)
    throw new Error(`No release can be made of this:\n${reasons.join('\n')}\nFor a look: npm run package -- --look`);

  const archives = new Map<string, Uint8Array>();
  for (const target of TARGETS) {
    const folder = await buildPackage(target, { today: day });
    archives.set(ARCHIVE[target], zipOf(readFiles(folder, filesBelow(folder))));
  }
  archives.set('source.zip', zipOf(sourceFiles(date)));
  archives.set('data.zip', zipOf(dataPackage(base, index.kbVersion)));
  archives.set('sbom.cdx.json', Buffer.from(billOfMaterials(date)));

  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const sums: string[] = [];
  for (const [ending, bytes] of archives) {
    const name = `many-hands-${packageFile.version}${values.look ? '-look' : ''}-${ending}`;
    writeFileSync(join(OUT, name), bytes);
    sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  }
  writeFileSync(join(OUT, 'SHA256SUMS'), sums.join(''));
  process.stdout.write(`${OUT}, as of ${day}:\n${sums.join('')}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
