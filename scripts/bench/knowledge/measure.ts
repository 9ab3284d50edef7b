/** Measures one browser: seeds each base, then reads and searches in turn, so that slow minutes of the machine touch every size. */
import { type BrowserName, launch, type Page } from '../../../test/browser/driver';
import type { FixtureServer } from '../../../test/browser/fixture-server';
import type { Options } from './options';

export interface Measured {
  claims: number;
  /** First seed of one language, and of both, in milliseconds. */
  seed: number[];
  seedBoth: number[];
  /** Dossier reads out of the database, and out of the package alone. */
  read: number[];
  readPackage: number[];
  /** The first search, which loads the index, and the searches after it. */
  searchFirst: number[];
  search: number[];
  /** Share of the questions that found something. */
  found: number;
}

const call = <T>(page: Page, method: string, ...args: unknown[]): Promise<T> =>
  page.evaluate(`globalThis.bench.${method}(...${JSON.stringify(args)})`) as Promise<T>;

/** Another one goes first in each turn: what comes after a pause is slower. */
const inTurn = <T>(items: readonly T[], turn: number): T[] =>
  items.map((_, at) => items[(at + turn) % items.length] as T);

/** A base so large is seeded this often only: a browser keeps what was fetched in memory until it happens to clean up, and stops at some gigabytes. */
const SEEDS_OF_LARGEST = 3;
const LARGEST = 100_000;
const SEEDS_OF_BOTH = 5;

async function seedInTurn(page: Page, results: readonly Measured[], seeds: number): Promise<void> {
  for (let turn = 0; turn < seeds; turn += 1) {
    for (const { claims, seed, seedBoth } of inTurn(results, turn)) {
      if (claims > LARGEST && turn >= SEEDS_OF_LARGEST) continue;
      seed.push(await call<number>(page, 'seed', String(claims), ['en']));
      if (claims <= LARGEST && turn < SEEDS_OF_BOTH)
        seedBoth.push(await call<number>(page, 'seed', String(claims), ['en', 'fr']));
    }
  }
}

async function readInTurn(page: Page, results: readonly Measured[], reads: number): Promise<void> {
  for (const result of results) await call(page, 'seed', String(result.claims), ['en']);
  // The first few warm the code up and are not counted.
  for (let turn = -5; turn < reads; turn += 1) {
    for (const result of inTurn(results, turn + 5)) {
      const { milliseconds, claims } = await call<{ milliseconds: number; claims: number }>(
        page,
        'read',
        String(result.claims),
        turn + 5,
      );
      if (claims < 10) throw new Error(`a dossier of ${result.claims} has only ${claims} claims`);
      if (turn >= 0) result.read.push(milliseconds);
      if (turn >= 0 && turn < reads / 3)
        result.readPackage.push(await call<number>(page, 'readPackage', String(result.claims), turn));
    }
  }
}

async function searchIn(page: Page, result: Measured, questions: readonly string[]): Promise<void> {
  const { first, milliseconds, found } = await call<{ first: number; milliseconds: number[]; found: number }>(
    page,
    'search',
    String(result.claims),
    questions,
  );
  result.searchFirst.push(first);
  result.search.push(...milliseconds);
  result.found = found / questions.length;
}

/** Calls a function with the measuring page, in a browser of its own with a fresh profile. */
async function inFreshBrowser(
  browser: BrowserName,
  extension: string,
  server: FixtureServer,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const running = await launch(browser, { server, extension });
  try {
    const page = await running.open(running.extensionUrl('page.html'));
    await page.waitFor('!!globalThis.bench');
    await work(page);
  } finally {
    await running.close();
  }
}

/** All measurements in one browser. */
export async function measureIn(
  browser: BrowserName,
  extension: string,
  server: FixtureServer,
  options: Options,
  questions: readonly string[],
): Promise<Measured[]> {
  const results = options.sizes.map(
    (claims): Measured => ({
      claims,
      seed: [],
      seedBoth: [],
      read: [],
      readPackage: [],
      searchFirst: [],
      search: [],
      found: 0,
    }),
  );
  await inFreshBrowser(browser, extension, server, (page) => seedInTurn(page, results, options.seeds));
  await inFreshBrowser(browser, extension, server, (page) => readInTurn(page, results, options.reads));
  for (const result of results) {
    if (options.searchable.includes(result.claims))
      await inFreshBrowser(browser, extension, server, (page) => searchIn(page, result, questions));
  }
  return results;
}
