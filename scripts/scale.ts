/** `npm run scale [-- --claims 50000] [--keep folder] [--nights 0,100,1000]`: builds the site of a made-up base of that size, then again after nights in which so many claims changed, and says where the time and the bytes go. See docs/scale.md. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { syntheticBase, withChanges } from './bench/knowledge/synthetic';
import { quietly } from './build/build-package';
import { today } from './build/facts';
import { shardsOf } from './knowledge/compile';
import { type KnowledgeBase, loadKnowledge } from './knowledge/load';
import { packShards } from './knowledge/pack';
import { readDataFolder } from './knowledge/source-files';
import { buildSite } from './site/build';

/** What a nightly build of 50,000 claims may take, and a first visit to one page may load (issue: Reach). */
const MINUTES = 2;
const HEAVIEST_KB = 250;
/** The heaviest pages of each kind that are named. */
const NAMED = 1;
const DAY = 24 * 60 * 60 * 1000;

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '50000' },
    keep: { type: 'string' },
    nights: { type: 'string', default: '' },
  },
});
const nights = values.nights.split(',').filter(Boolean).map(Number);
const size = Number(values.claims);
if (!Number.isInteger(size) || size < 100) {
  console.error('--claims is a whole number from 100 on');
  process.exit(1);
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
const stages = new Map<string, { times: number; milliseconds: number }>();
const took = (stage: string, milliseconds: number): void => {
  const { times, milliseconds: before } = stages.get(stage) ?? { times: 0, milliseconds: 0 };
  stages.set(stage, { times: times + 1, milliseconds: before + milliseconds });
};

/** Runs a stage and notes its time. */
async function timed<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
  const since = performance.now();
  const made = await work();
  took(stage, performance.now() - since);
  return made;
}

/** Files by the folder they lie in (or by themselves), the largest first. */
function weigh(folder: string): Map<string, { name: string; bytes: number }[]> {
  const groups = new Map<string, { name: string; bytes: number }[]>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = statSync(join(folder, name));
    if (!file.isFile() || name.startsWith('fr')) continue;
    const group = name.startsWith('en/') ? (name.split('/')[2] ? name.split('/')[1] : 'lists') : name.split(/[./]/)[0];
    groups.set(group ?? name, [...(groups.get(group ?? name) ?? []), { name, bytes: file.size }]);
  }
  for (const group of groups.values()) group.sort((left, right) => right.bytes - left.bytes);
  return groups;
}

/** The stages of a build, the longest first. */
function tellStages(): void {
  for (const [stage, { times, milliseconds }] of [...stages].sort(
    ([, left], [, right]) => right.milliseconds - left.milliseconds,
  ))
    console.log(
      `${stage}: ${seconds(milliseconds)}${times > 1 ? `, ${times} of ${(milliseconds / times).toFixed(2)} ms` : ''}`,
    );
  stages.clear();
}

/** Builds, and tells what it took of the clock and of the processor. */
async function built(base: KnowledgeBase, on: string, folder: string, memory: string): Promise<void> {
  const began = performance.now();
  const used = process.cpuUsage();
  const packed = await timed('packed', () => packShards(shardsOf(base), on));
  const compiled = { base, problems: [], ...packed };
  const pages = await quietly(() => buildSite(compiled, { folder, memory, today: on, took }));
  const whole = performance.now() - began;
  const { user, system } = process.cpuUsage(used);
  console.log(
    `${base.records.claims.size} claims, ${pages.length} pages, ${cpus().length} cores, node ${process.version}\n`,
  );
  tellStages();
  console.log(`\nbuild, all told: ${seconds(whole)} (bar for 50,000 claims: ${MINUTES * 60} s)`);
  console.log(
    `processor: ${seconds(user / 1000)} and ${seconds(system / 1000)} of the system; load average ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(`memory: ${kilobytes(process.memoryUsage().rss)}\n`);
}

/** What each page weighs. */
function tellWeights(folder: string): void {
  for (const [group, files] of weigh(folder))
    for (const { name, bytes } of files.slice(0, NAMED)) {
      const sent = gzipSync(readFileSync(join(folder, name))).length;
      const over = name.endsWith('.html') && sent > HEAVIEST_KB * 1000 ? `: over ${HEAVIEST_KB} kB` : '';
      console.log(
        `${group}: ${files.length} files, largest ${name}, ${kilobytes(bytes)}, sent ${kilobytes(sent)}${over}`,
      );
    }
}

async function main(): Promise<void> {
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'many-hands-scale-'));
  const memory = `${folder}-memory`;
  const real = loadKnowledge(readDataFolder('src/knowledge/data'));
  const base = await timed('made up (not part of a build)', () => syntheticBase(real, size));
  try {
    await built(base, today(), folder, memory);
    for (const [at, changed] of nights.entries()) {
      console.log(`\nthe night after, ${changed} claims changed:`);
      await built(withChanges(base, changed, at), today(), folder, memory);
    }
    if (nights.length > 0) {
      const next = new Date(Date.parse(today()) + DAY).toISOString().slice(0, 10);
      console.log('\nthe night after, none changed, a day later:');
      await built(withChanges(base, nights.at(-1) ?? 0, nights.length - 1), next, folder, memory);
    } else tellWeights(folder);
  } finally {
    if (!values.keep) for (const each of [folder, memory]) rmSync(each, { recursive: true, force: true });
  }
}

await main();
