/** `npm run new -- product|claim|source|entity|language|section|lesson`: asks, or takes the answers as flags, finds ids by name, and writes every file. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { CannotAdd } from './knowledge/add-record';
import { ask } from './knowledge/ask';
import { readDataFolder } from './knowledge/source-files';
import { type Answers, checkChoices, KINDS, type Kind } from './new/kinds';

const USAGE = `Usage: npm run new -- <${Object.keys(KINDS).join('|')}> [--<question> <answer>]...
Without flags it asks; with any flag it asks nothing more. --data <folder> is for another data folder.`;

/** The answers from the command line. A flag that is no question is refused with those that are. */
function flagsOf(name: string, { questions }: Kind, args: string[]) {
  const names = ['data', ...questions.map((question) => question.name)];
  const options = Object.fromEntries(names.map((flag) => [flag, { type: 'string' as const }]));
  try {
    return parseArgs({ args, options }).values as Record<string, string | undefined>;
  } catch (error) {
    throw new CannotAdd(
      `${(error as Error).message}\n"new ${name}" takes ${names.map((flag) => `--${flag}`).join(' ')}.`,
    );
  }
}

async function main([name = '', ...args]: string[]): Promise<void> {
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (!kind) throw new CannotAdd(USAGE);
  const { data: folder = 'src/knowledge/data', ...flags } = flagsOf(name, kind, args);
  const given = Object.entries(flags).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const answers: Answers = given.length > 0 ? Object.fromEntries(given) : await ask(kind.questions);
  checkChoices(kind, answers);
  const today = new Date().toISOString().slice(0, 10);
  const { files, changed = [], next } = kind.write(answers, { texts: readDataFolder(folder), folder, today });
  const taken = ['product', 'section'].includes(name) ? [...files.keys()].filter((file) => existsSync(file)) : [];
  if (taken.length > 0) throw new CannotAdd(`${taken.join(', ')} exists already; nothing was written.`);
  for (const [file, text] of [...files, ...changed]) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
  if (next.length > 0) console.log(`Still to do:\n${next.map((line) => `  ${line}`).join('\n')}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof CannotAdd)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
