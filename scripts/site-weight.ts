/** `npm run site:weight`: what dist/site weighs as a host sends it, and what a day with a million readers costs in bytes and requests. See docs/scale.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = 'dist/site';
const READERS = 1_000_000;
/** Pages that one reader opens; an assumption, said in docs/scale.md. */
const PAGES_EACH = 4;

const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
const sent = (name: string): number => gzipSync(readFileSync(join(FOLDER, name))).length;
const sum = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0);
const shown = (bytes: number): string => `${Math.round(bytes / 100) / 10} kB`;

/** What a first visit loads with a page: its style sheet and script; the worker and what it keeps come after. */
const first = names.filter((name) => /^site\.[0-9a-f]{10}\.(?:css|js)$/.test(name));
const after = names.filter((name) => /^(?:worker\.js|[a-z]{2}\/(?:offline|index)\.html)$/.test(name));
const assets = sum(first.map(sent));
const worker = sum(after.map(sent));
console.log(`style sheet and script: ${shown(assets)}; worker and the pages that it keeps: ${shown(worker)}`);
let heaviest = 0;
for (const kind of ['claim', 'product', 'company', 'country', 'topic', 'source', 'loom', '']) {
  const pages = names.filter((name) => (kind ? name.startsWith(`en/${kind}/`) : /^en\/[^/]+$/.test(name)));
  const sizes = pages
    .filter((name) => name.endsWith('.html'))
    .map(sent)
    .sort((left, right) => left - right);
  const [middle = 0, most = 0] = [sizes[Math.floor(sizes.length / 2)], sizes.at(-1)];
  console.log(
    `${kind || 'lists and pictures'}: ${sizes.length} pages, median ${shown(middle)}, largest ${shown(most)}`,
  );
  if (kind === 'product') heaviest = most;
}
console.log(`first visit to the heaviest product page: ${shown(heaviest + assets + worker)}`);
const readers = heaviest * PAGES_EACH + assets + worker;
const requests = PAGES_EACH + first.length + after.length + 1;
console.log(
  `${READERS.toLocaleString('en')} readers, ${PAGES_EACH} product pages each, all as heavy as the heaviest: ${Math.round((readers * READERS) / 1e9).toLocaleString('en')} GB and ${(requests * READERS).toLocaleString('en')} requests at most`,
);
