/** `npm run knowledge -- check [--fix]`: the knowledge base's command line. The logic lives in src/knowledge. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileKnowledge } from '../src/knowledge/compile';
import { formatRecords } from '../src/knowledge/format';
import { readDataFolder } from '../src/knowledge/source-files';

const DATA = 'src/knowledge/data';
const today = new Date().toISOString().slice(0, 10);

/** Rewrites files that are not in the normal form, or names them. Returns the number that differ. */
function checkFormat(fix: boolean): number {
  let different = 0;
  for (const [file, text] of readDataFolder(DATA)) {
    const normal = formatRecords(text);
    if (normal === undefined || normal === text) continue;
    different += 1;
    if (fix) writeFileSync(join(DATA, file), normal);
    else console.error(`${DATA}/${file}:1 is not in the normal form; run "npm run knowledge -- check --fix"`);
  }
  return fix ? 0 : different;
}

async function check(fix: boolean): Promise<number> {
  const unformatted = checkFormat(fix);
  const { problems, base, index } = await compileKnowledge(readDataFolder(DATA), today);
  for (const { file, line, message, severity } of problems) console.error(`${DATA}/${file}:${line} ${severity === 'warning' ? 'warning: ' : ''}${message}`);
  const errors = problems.filter((problem) => problem.severity === 'error').length + unformatted;
  console.log(
    `${base.records.claims.size} claims, ${base.records.sources.size} sources, ${base.records.products.size} products, version ${index.kbVersion}: ${errors} errors, ${problems.length + unformatted - errors} warnings`,
  );
  return errors === 0 ? 0 : 1;
}

const [command, ...options] = process.argv.slice(2);
if (command === 'check') process.exit(await check(options.includes('--fix')));
console.error('Usage: npm run knowledge -- check [--fix]');
process.exit(2);
