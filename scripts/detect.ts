/** `npm run --silent detect -- [--json] [--page saved.html] URL...`, `-` for addresses from standard input, `--stale` for rules by age. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { detect } from '../src/detection/detect';
import { probePage } from '../src/detection/page-signals';
import { detectedProducts, loadRules } from './detection/load-rules';
import { momentControls } from './detection/moment-controls';

const USAGE =
  'Usage: npm run --silent detect -- [--json] [--page saved.html] URL... (- reads addresses from standard input)\n       npm run --silent detect -- --stale\nA saved page has no layout: what only its size or place would hide counts as seen.';
const RULES = fileURLToPath(new URL('../src/detection/products', import.meta.url));

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, page: { type: 'string' }, stale: { type: 'boolean' } },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return process.exit(2);
  }
}

const { values, positionals } = options();
const rules = loadRules(RULES);

if (values.stale) {
  const day = (rule: (typeof rules)[number]) =>
    new Date(rule.lastVerified.length === 4 ? `${rule.lastVerified}-01-01` : rule.lastVerified).getTime();
  for (const rule of rules.toSorted((a, b) => day(a) - day(b) || a.id.localeCompare(b.id))) {
    const age = Math.floor((Date.now() - day(rule)) / 86_400_000);
    console.log(
      values.json
        ? JSON.stringify({ id: rule.id, lastVerified: rule.lastVerified, days: age })
        : `${rule.lastVerified}  ${String(age).padStart(5)} days  ${rule.id}`,
    );
  }
  process.exit(0);
}

const addresses = positionals.flatMap((given) =>
  given === '-'
    ? readFileSync(0, 'utf8')
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
    : [given],
);
if (addresses.length === 0 || (values.page !== undefined && addresses.length !== 1)) {
  console.error(USAGE);
  process.exit(2);
}
const products = detectedProducts(rules);

async function onPage(file: string, url: string) {
  // The parser is loaded for pages alone: a thousand addresses need none.
  const { openSavedPage } = await import('./detection/saved-page');
  const { document, close } = openSavedPage(readFileSync(file, 'utf8'), url);
  const probe = probePage(document, url, products, { insideScripts: true });
  const product = detect(url, products, probe)?.product;
  const moments = product ? momentControls(document, product) : [];
  await close();
  return { probe, moments };
}

async function answer(url: string) {
  if (!URL.canParse(url)) return { url, error: 'not a web address; write it in full, with https://' };
  const page = values.page === undefined ? undefined : await onPage(values.page, url);
  const found = detect(url, products, page?.probe);
  return {
    url,
    primary: found?.product.id ?? null,
    others: found?.others.map(({ id }) => id) ?? [],
    group: found?.group ?? null,
    matched: found?.matched ?? null,
    ...(page && {
      widgets: page.probe.widgets.map(({ id }) => id),
      captcha: page.probe.captcha.map(({ id }) => id),
      moments: page.moments,
    }),
  };
}

type Answer = Awaited<ReturnType<typeof answer>>;
const inWords = (line: Answer): string =>
  'error' in line
    ? `${line.url}: ${line.error}`
    : `${line.url}: ${line.primary ?? 'nothing'}${line.primary ? ` (${line.group}, by ${line.matched})` : ''}`;

const lines: string[] = [];
let malformed = false;
for (const url of addresses) {
  const line = await answer(url.trim());
  malformed ||= 'error' in line;
  lines.push(values.json ? JSON.stringify(line) : inWords(line));
}
console.log(lines.join('\n'));
process.exitCode = malformed ? 1 : 0;
