/** `npm run build [-- chrome|firefox|site] [--draft]`: the packages and the site in dist/, said in a few lines; a draft goes to dist/draft-<browser>. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPackage, quietly } from './build/build-package';
import { facts, today } from './build/facts';
import { TARGETS, type Target } from './build/manifest';
import { loadLessons } from './lessons/load';
import { PUBLISHER } from './publisher';
import { buildSite } from './site/build';

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

const SITE = 'site';
/** What the last build of the site left: the next one makes only what changed. */
const SITE_MEMORY = '.cache/site';

async function buildTheSite(): Promise<void> {
  const folder = `dist/${SITE}`;
  const { site: place } = PUBLISHER;
  const on = today();
  const compiled = await facts(undefined, false, on);
  const lessons = loadLessons(compiled.base);
  const pages = await quietly(() => buildSite(compiled, { folder, memory: SITE_MEMORY, today: on, place, lessons }));
  console.log(`${folder}: ${pages.length} pages, ${kilobytes(weigh(folder).bytes)}${place ? `, for ${place}` : ''}`);
  if (!place) console.log('No "homepage" in package.json: the site works anywhere, and has no sitemap.xml.');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { draft: { type: 'boolean' } } });
  const asked = (name: string) => positionals.length === 0 || positionals.includes(name);
  const targets = TARGETS.filter(asked);
  // A draft is for a look at the extension; what is not checked has no place on a site.
  const site = asked(SITE) && values.draft !== true;
  if (targets.length === 0 && !site)
    throw new Error(`build for ${[...TARGETS, SITE].join(' or ')}, not ${positionals.join(' ')}`);
  for (const target of targets) await buildFor(target, values.draft === true);
  if (site) await buildTheSite();
  if (values.draft) console.log('A draft: for a look only. What is missing is in English, what was read once says so.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
