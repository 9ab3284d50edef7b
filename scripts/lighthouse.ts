/** `npm run lighthouse`: what Lighthouse says of six kinds of page of dist/site, each held against its bar. See docs/site.md. */
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
// The measure that the bars are named after (Apache-2.0); run here only, never shipped.
import lighthouse from 'lighthouse';
import { requireBrowser } from '../test/browser/executables';
import { serveSite } from './site/serve';

/** One page of each kind that a reader may land on. */
const PAGES = [
  'en/index.html',
  'en/product/chatgpt.html',
  'en/claim/mturk-median-wage-2018.html',
  'en/company/sama.html',
  'fr/country/ke.html',
  'en/search.html',
];
const BARS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const CATEGORIES = Object.keys(BARS) as (keyof typeof BARS)[];
/** After so long a page counts as never measured: Lighthouse itself may wait for a browser that says nothing more. */
const LIMIT_MS = 180_000;

const { values } = parseArgs({ options: { page: { type: 'string', multiple: true } } });

/** What a page scored, of a hundred each, and the audits for which a score is below its bar. */
interface Scored {
  scores: Map<string, number>;
  faults: string[];
}

/** The same work, or an error once it has taken too long. */
async function within<T>(limit: number, what: string, work: Promise<T>): Promise<T> {
  const late = new AbortController();
  const over = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${what} took more than ${limit / 1000} s`)), limit);
    late.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  return Promise.race([work, over]).finally(() => late.abort());
}

/** A browser of its own for each page: a worker that one page left running would be asked by the next. */
async function measured(address: string): Promise<Scored> {
  const chrome = await launch({
    chromePath: requireBrowser('chromium'),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'],
    logLevel: 'error',
  });
  try {
    const { port } = chrome;
    const asked = lighthouse(address, { port, onlyCategories: [...CATEGORIES], logLevel: 'error' });
    const ran = await within(LIMIT_MS, address, asked);
    if (!ran) throw new Error(`Lighthouse said nothing of ${address}`);
    const { categories, audits, runtimeError } = ran.lhr;
    if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
    const scores = new Map(CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)] as const));
    const faults = CATEGORIES.filter((name) => (scores.get(name) ?? 0) < BARS[name]).flatMap((name) =>
      (categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => `${name}: ${id} (${audits[id]?.displayValue ?? audits[id]?.title ?? ''})`),
    );
    return { scores, faults };
  } finally {
    chrome.kill();
  }
}

async function main(): Promise<void> {
  const server = await serveSite(0);
  try {
    for (const page of values.page ?? PAGES) {
      const { scores, faults } = await measured(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${page}`);
      console.log([page, ...[...scores].map(([name, score]) => `${name} ${score}`)].join(', '));
      for (const fault of faults) console.log(`  below its bar: ${fault}`);
      if (faults.length > 0) process.exitCode = 1;
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

await main();
