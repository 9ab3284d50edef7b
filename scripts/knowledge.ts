/** `npm run knowledge -- <command>`: the knowledge base's command line. The logic lives in scripts/knowledge. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../src/model/languages';
import { detectedProducts, loadRules } from './detection/load-rules';
import { CannotAdd } from './knowledge/add-record';
import { countBars } from './knowledge/bars';
import { forRelease, openFields } from './knowledge/check';
import { readerIn, searchLines } from './knowledge/cli-search';
import { compileKnowledge } from './knowledge/compile';
import { dueClaims, dueTable } from './knowledge/due';
import { exportKnowledge, FORMAT_NAMES } from './knowledge/export/formats';
import { checkLinks, linkReport, linkTargets } from './knowledge/links';
import { loadKnowledge } from './knowledge/load';
import { differentFiles } from './knowledge/normal-form';
import { readerOf } from './knowledge/pack';
import { readingLines } from './knowledge/reading-level';
import { readDataFolder } from './knowledge/source-files';
import { knowledgeStats, statsTable } from './knowledge/stats';
import { checkedLessons } from './lessons/load';

const USAGE = `Usage: npm run --silent knowledge -- <command>

  check [--fix] [--open] [--release]  finds what is wrong, in the lessons too; --fix rewrites files in normal form; --open lists each field that is still to be read; --release counts long overdue reviews and details read once as errors
  stats [--json]                    what the base holds, in numbers
  bars                              holds every panel, in each language and level, against the records
  reading                           how hard its texts are to read, by language and level
  due [--within <days>]             claims to be checked again, most urgent first (30 days unless told)
  links [--offline-ok] [--out <f>]  asks every source address whether it still answers; needs a network
  export --format <${FORMAT_NAMES.join('|')}> [--out <file>]
  search <words> [--lang <code>] [--limit <n>]   what the panel's search would find, with product, status and grade

All of them take --data <folder> (src/knowledge/data unless told).`;

type Flags = Readonly<Record<string, string | boolean | undefined>>;
const today = new Date().toISOString().slice(0, 10);
const say = (line: string): boolean => process.stderr.write(`${line}\n`);
const text = (flag: string | boolean | undefined): string | undefined => (typeof flag === 'string' ? flag : undefined);
const folderOf = (flags: Flags): string => text(flags.data) ?? 'src/knowledge/data';

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Rewrites files that are not in the normal form, or names them. Returns the number that still differ. */
function checkFormat(folder: string, fix: boolean): number {
  const different = differentFiles(readDataFolder(folder), '.cache/normal-form.json');
  for (const { file, normal } of different) {
    if (fix) write(join(folder, file), normal);
    else say(`${folder}/${file}:1 is not in the normal form; run "npm run knowledge -- check --fix"`);
  }
  return fix ? 0 : different.length;
}

async function check(flags: Flags): Promise<number> {
  const folder = folderOf(flags);
  const unformatted = checkFormat(folder, flags.fix === true);
  const compiled = await compileKnowledge(readDataFolder(folder), today);
  // Lessons quote the claims of this repository: who changes a claim hears at once what a lesson says of it.
  const lessons = flags.data === undefined ? checkedLessons(compiled.base).problems : [];
  const found = [...compiled.problems.map((one) => ({ ...one, file: `${folder}/${one.file}` })), ...lessons];
  const problems = flags.release ? forRelease(found) : found;
  // Open fields are many until each claim was read anew: their number is said, and each of them on request.
  const told = problems.filter(({ open }) => !open || flags.open || flags.release);
  for (const { file, line, message, severity } of told)
    say(`${file}:${line} ${severity === 'warning' ? 'warning: ' : ''}${message}`);
  const errors = problems.filter((problem) => problem.severity === 'error').length + unformatted;
  const { claims, sources, products } = compiled.base.records;
  const counts = `${claims.size} claims, ${sources.size} sources, ${products.size} products, version ${compiled.index.kbVersion}`;
  process.stdout.write(`${counts}: ${errors} errors, ${told.length + unformatted - errors} warnings\n`);
  const open = Object.entries(openFields(problems)).map(([name, count]) => `${name} ${count}`);
  if (open.length > 0) process.stdout.write(`still open before a release: ${open.join(', ')}\n`);
  return errors === 0 ? 0 : 1;
}

async function reading(flags: Flags): Promise<number> {
  process.stdout.write(`${readingLines(loadKnowledge(readDataFolder(folderOf(flags))), LANGUAGES).join('\n')}\n`);
  return 0;
}

async function stats(flags: Flags): Promise<number> {
  const texts = readDataFolder(folderOf(flags));
  const { index } = await compileKnowledge(texts, today);
  // Translations are held against the English as it is written.
  const counted = knowledgeStats(loadKnowledge(texts), index.kbVersion, today);
  process.stdout.write(`${flags.json ? JSON.stringify(counted) : statsTable(counted)}\n`);
  return 0;
}

/** Every panel held against its records: how many, and each statement that no record makes. */
async function bars(flags: Flags): Promise<number> {
  const compiled = await compileKnowledge(readDataFolder(folderOf(flags)), today);
  const products = detectedProducts(loadRules('src/detection/products'));
  const { panels, unfounded, composed, voices, answers } = await countBars(
    compiled.base,
    readerOf(compiled),
    products,
    today,
  );
  const all = [...unfounded, ...composed, ...voices, ...answers];
  for (const line of all) say(line);
  process.stdout.write(
    `${panels} panels of ${products.length} products: ${unfounded.length} statements without a field, ${composed.length} faults of grammar, ${voices.length} voices older than or beside what they prove, ${answers.length} answers in no one piece\n`,
  );
  return all.length === 0 ? 0 : 1;
}

async function due(flags: Flags): Promise<number> {
  const within = Number(text(flags.within) ?? 30);
  if (!Number.isFinite(within)) throw new CannotAdd('--within takes a number of days.');
  process.stdout.write(
    `${dueTable(dueClaims(loadKnowledge(readDataFolder(folderOf(flags))), today, within), within)}\n`,
  );
  return 0;
}

async function links(flags: Flags): Promise<number> {
  const targets = linkTargets(loadKnowledge(readDataFolder(folderOf(flags))));
  const results = await checkLinks(targets, { fetch: globalThis.fetch, concurrency: 12, timeoutMs: 15_000 });
  if (results === 'offline') {
    say(`No address answered: this machine seems to be off-line. ${targets.length} addresses were not checked.`);
    return flags['offline-ok'] ? 0 : 1;
  }
  const file = text(flags.out) ?? `test-results/links-${today}.md`;
  write(file, linkReport(results, today));
  process.stdout.write(`Report: ${file}\n`);
  return results.some((result) => result.state === 'gone' || result.state === 'no-answer') ? 1 : 0;
}

async function exportAs(flags: Flags): Promise<number> {
  const { base, index } = await compileKnowledge(readDataFolder(folderOf(flags)), today);
  const payload = exportKnowledge(base, index.kbVersion, text(flags.format) ?? '');
  if (payload === undefined) throw new CannotAdd(`Write --format and one of ${FORMAT_NAMES.join(', ')}.`);
  if (typeof flags.out === 'string') write(flags.out, payload);
  else process.stdout.write(payload);
  return 0;
}

async function find(flags: Flags, words: readonly string[]): Promise<number> {
  const lines = await searchLines(readerIn(readDataFolder(folderOf(flags)), today), words.join(' '), {
    lang: text(flags.lang),
    limit: text(flags.limit),
  });
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

const COMMANDS: Readonly<Record<string, (flags: Flags, words: readonly string[]) => Promise<number>>> = {
  check,
  stats,
  bars,
  reading,
  due,
  links,
  export: exportAs,
  search: find,
};

/** The flags of each command beside `--data`: those that stand alone, and those that take the word after them. */
const FLAGS: Readonly<Record<string, { alone?: readonly string[]; taking?: readonly string[] }>> = {
  check: { alone: ['fix', 'open', 'release'] },
  stats: { alone: ['json'] },
  due: { taking: ['within'] },
  links: { alone: ['offline-ok'], taking: ['out'] },
  export: { taking: ['format', 'out'] },
  search: { taking: ['lang', 'limit'] },
};

/** What was written after the command; a flag that it does not take is refused, with those that it does. */
function readArguments(command: string, words: string[]) {
  const { alone = [], taking = [] } = FLAGS[command] ?? {};
  const options = Object.fromEntries(
    [...alone, 'data', ...taking].map((name) => [
      name,
      { type: alone.includes(name) ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new CannotAdd(`${(error as Error).message}\n"${command}" takes ${names.join(' ')}.`);
  }
}

try {
  const [command = '', ...rest] = process.argv.slice(2);
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) say(USAGE);
  const { values = {}, positionals = [] } = run ? readArguments(command, rest) : {};
  // Not process.exit: a large export must leave the pipe before the process does.
  process.exitCode = run ? await run(values, positionals) : 2;
} catch (error) {
  if (!(error instanceof CannotAdd)) throw error;
  say(error.message);
  process.exitCode = 2;
}
