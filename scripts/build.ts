/** `npm run build [-- chrome|firefox] [--draft]`: the packages in dist/, said in a few lines; a draft goes to dist/draft-<browser>. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPackage } from './build/build-package';
import { TARGETS, type Target } from './build/manifest';

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;

/** Number and weight of the files below a folder whose names match. */
function weigh(folder: string, names = /./): { files: number; bytes: number } {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => names.test(name))
    .map((name) => statSync(join(folder, name)))
    .filter((file) => file.isFile())
    .map(({ size }) => size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

async function buildFor(target: Target, draft: boolean): Promise<void> {
  const folder = await buildPackage(target, { draft });
  const { files, bytes } = weigh(folder);
  console.log(
    `${folder}: ${files} files, ${kilobytes(bytes)}, of which facts ${kilobytes(weigh(folder, /^kb/).bytes)}`,
  );
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { draft: { type: 'boolean' } } });
  const targets = TARGETS.filter((name) => positionals.length === 0 || positionals.includes(name));
  if (targets.length === 0) throw new Error(`build for ${TARGETS.join(' or ')}, not ${positionals.join(' ')}`);
  for (const target of targets) await buildFor(target, values.draft === true);
  if (values.draft) console.log('A draft: for a look only. What is missing is in English, what was read once says so.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
