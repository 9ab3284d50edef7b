/** `npm run build [-- chrome|firefox] [--draft]`: the packages in dist/, said in a few lines; a draft goes to dist/draft-<browser>. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { extensionBuild } from './build/extension';
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

/** Runs something whose tools print what nobody reads; what they printed comes out where it fails. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const streams = [process.stdout, process.stderr];
  const write = streams.map((stream) => stream.write);
  const printed: string[] = [];
  for (const stream of streams) stream.write = (text: string | Uint8Array) => printed.push(String(text)) > 0;
  const restore = () => {
    for (const [at, stream] of streams.entries()) Object.assign(stream, { write: write[at] });
  };
  try {
    return await work();
  } catch (error) {
    restore();
    console.error(printed.join(''));
    throw error;
  } finally {
    restore();
  }
}

async function buildFor(target: Target, draft: boolean): Promise<void> {
  const config = await extensionBuild(target, { draft });
  await quietly(() => build({ ...config, configFile: false, mode: target, logLevel: 'error' }));
  const folder = config.build?.outDir ?? '';
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
