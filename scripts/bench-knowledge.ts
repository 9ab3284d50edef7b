/** `npm run bench:knowledge`: how reading, seeding and searching grow with the base, in both browsers. See docs/knowledge-scale.md. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '../test/browser/fixture-server';
import { type PackedSize, writeBase, writeExtension } from './bench/knowledge/extension';
import { measureIn } from './bench/knowledge/measure';
import { type Options, readOptions, USAGE } from './bench/knowledge/options';
import { questionsFor } from './bench/knowledge/questions';
import { barsOf, sizesTable, timesTable } from './bench/knowledge/tables';
import { loadKnowledge } from './knowledge/load';
import { readDataFolder } from './knowledge/source-files';

async function measureAll(folder: string, options: Options) {
  const real = loadKnowledge(readDataFolder('src/knowledge/data'));
  const questions = questionsFor(real, options.questions);
  const packed: PackedSize[] = [];
  for (const claims of options.sizes) {
    const began = Date.now();
    packed.push(await writeBase(folder, real, claims, options.searchable.includes(claims)));
    console.error(`packed ${claims} claims in ${((Date.now() - began) / 1000).toFixed(0)} s`);
  }
  console.log(`\n${sizesTable(packed)}`);
  const results = [];
  for (const browser of options.browsers) {
    const server = await start();
    try {
      await writeExtension(folder, browser);
      const measured = await measureIn(browser, folder, server, options, questions);
      results.push({ browser, measured });
      console.log(`\n## ${browser}\n\n${timesTable(measured)}\n\n${barsOf(measured).join('\n')}`);
    } finally {
      await server.close();
    }
  }
  return { packed, results };
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const folder = mkdtempSync(join(tmpdir(), 'many-hands-scale-'));
  try {
    const measured = await measureAll(folder, options);
    const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? '', node: process.version };
    if (options.json)
      writeFileSync(
        options.json,
        `${JSON.stringify({ date: new Date().toISOString(), machine, options, ...measured }, null, 2)}\n`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
});
