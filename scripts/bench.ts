/** `npm run bench`: what the extension costs and how fast it answers, beside a browser without it. See docs/performance.md. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { BrowserName } from '../test/browser/driver';
import { gather } from './bench/contestants';
import { type Options, readOptions, USAGE } from './bench/options';
import { linesFor, type Rounds, stagesTable, tableOf } from './bench/report';
import { runRound } from './bench/round';

interface Result {
  browser: BrowserName;
  contestants: Rounds[];
  failures: string[];
}

/** Figures of our own extension that should be there and are not: a missing label or seed is a finding, not an empty cell. */
function gapsOf(browser: BrowserName, results: readonly Rounds[], { parts, rounds }: Options): string[] {
  const lacking = linesFor(results, parts)
    // Firefox has no such counter.
    .filter(({ key, contestant }) => contestant === 'ours' && !(browser === 'firefox' && key.endsWith('.script')))
    .flatMap(({ label, summary }) =>
      (summary?.n ?? 0) < rounds ? [`${browser}, ours: ${label}: in ${summary?.n ?? 0} of ${rounds} rounds`] : [],
    );
  const ours = results.find(({ name }) => name === 'ours');
  // The exact count of calls proves nothing unless it counts something when our script does run.
  const blind = ours?.rounds.filter((figures) => figures.get('control.calls')?.[0] === 0).length ?? 0;
  return blind > 0
    ? [
        ...lacking,
        `${browser}: the counter of calls missed our own script in ${blind} rounds, so its zero while streaming proves nothing`,
      ]
    : lacking;
}

/** All rounds in one browser, interleaved: A B C A B C. */
async function benchIn(
  browser: BrowserName,
  { contestants, missing, remove }: ReturnType<typeof gather>,
  options: Options,
): Promise<Result> {
  const results: Rounds[] = contestants.map(({ name }) => ({ name, rounds: [] }));
  const failures = [...missing];
  try {
    for (let round = 0; round < options.rounds; round += 1) {
      for (const [index, contestant] of contestants.entries()) {
        const began = Date.now();
        const { figures, failures: failed } = await runRound(browser, contestant, options);
        results[index]?.rounds.push(figures);
        failures.push(...failed.map((failure) => `round ${round + 1}, ${failure}`));
        console.error(
          `${browser}, round ${round + 1} of ${options.rounds}, ${contestant.name}: ${((Date.now() - began) / 1000).toFixed(1)} s, ${failed.length} not measured`,
        );
      }
    }
  } finally {
    remove();
  }
  return { browser, contestants: results, failures: [...failures, ...gapsOf(browser, results, options)] };
}

function print({ browser, contestants, failures }: Result, options: Options): void {
  console.log(
    `\n## ${browser}, ${options.rounds} fresh profiles for each of ${contestants.map(({ name }) => name).join(', ')}, interleaved\n`,
  );
  console.log(tableOf(linesFor(contestants, options.parts)));
  for (const contestant of contestants) {
    const stages = stagesTable(contestant);
    if (stages) console.log(`\n${contestant.name}, from a copy with stamps in its background:\n\n${stages}`);
  }
  if (failures.length > 0) console.log(`\nNot measured:\n${failures.map((failure) => `- ${failure}`).join('\n')}`);
}

const asJson = ({ browser, contestants, failures }: Result, { parts }: Options) => ({
  browser,
  failures,
  figures: linesFor(contestants, parts),
  rounds: contestants.map(({ name, rounds }) => ({
    name,
    rounds: rounds.map((figures) => Object.fromEntries(figures)),
  })),
});

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const results: Result[] = [];
  // All copies are made before the first round, since others may build while this runs.
  const gathered = options.browsers.map((browser) => ({ browser, cast: gather(browser, options.against) }));
  for (const { browser, cast } of gathered) {
    const result = await benchIn(browser, cast, options);
    results.push(result);
    print(result, options);
  }
  const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? '', node: process.version };
  if (options.json)
    writeFileSync(
      options.json,
      `${JSON.stringify({ date: new Date().toISOString(), machine, options, results: results.map((result) => asJson(result, options)) }, null, 2)}\n`,
    );
  return results.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 1;
  },
);
