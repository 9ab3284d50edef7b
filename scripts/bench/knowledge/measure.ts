/** Measures one browser: seeds each base, then reads and searches in turn, so that slow minutes of the machine touch every size. */
import { type BrowserName, launch, type Page } from '../../../test/browser/driver';
import type { FixtureServer } from '../../../test/browser/fixture-server';
import type { Options } from './options';

export interface Measured {
  claims: number;
  /** First seed of one language, and of both, in milliseconds. */
  seed: number[];
  seedAll: number[];
  /** Dossier reads out of the database, and out of the package alone. */
  read: number[];
  readPackage: number[];
  /** The first search, which loads the index, and the searches after it. */
  searchFirst: number[];
  search: number[];
  /** Share of the questions that found something. */
  found: number;
}

const call = <T>(page: Page, method: string, ...args: unknown[]): Promise<T> => page.evaluate(`globalThis.bench.${method}(...${JSON.stringify(args)})`) as Promise<T>;

/** Another one goes first in each turn: what comes after a pause is slower. */
const inTurn = <T>(items: readonly T[], turn: number): T[] => items.map((_, at) => items[(at + turn) % items.length] as T);

async function seedInTurn(page: Page, results: readonly Measured[], seeds: number): Promise<void> {
  for (let turn = 0; turn < seeds; turn += 1) {
    for (const result of inTurn(results, turn)) {
      result.seed.push(await call<number>(page, 'seed', String(result.claims), ['en']));
      if (turn < 5) result.seedAll.push(await call<number>(page, 'seed', String(result.claims), ['en', 'fr']));
    }
  }
}

async function readInTurn(page: Page, results: readonly Measured[], reads: number): Promise<void> {
  for (const result of results) await call(page, 'seed', String(result.claims), ['en']);
  // The first few warm the code up and are not counted.
  for (let turn = -5; turn < reads; turn += 1) {
    for (const result of inTurn(results, turn + 5)) {
      const { milliseconds, claims } = await call<{ milliseconds: number; claims: number }>(page, 'read', String(result.claims), turn + 5);
      if (claims < 10) throw new Error(`a dossier of ${result.claims} has only ${claims} claims`);
      if (turn >= 0) result.read.push(milliseconds);
      if (turn >= 0 && turn < reads / 3) result.readPackage.push(await call<number>(page, 'readPackage', String(result.claims), turn));
    }
  }
}

async function searchIn(page: Page, result: Measured, questions: readonly string[]): Promise<void> {
  const { first, milliseconds, found } = await call<{ first: number; milliseconds: number[]; found: number }>(page, 'search', String(result.claims), questions);
  result.searchFirst.push(first);
  result.search.push(...milliseconds);
  result.found = found / questions.length;
}

/** All measurements in one browser. */
export async function measureIn(browser: BrowserName, extension: string, server: FixtureServer, options: Options, questions: readonly string[]): Promise<Measured[]> {
  const running = await launch(browser, { server, extension });
  const results = options.sizes.map((claims): Measured => ({ claims, seed: [], seedAll: [], read: [], readPackage: [], searchFirst: [], search: [], found: 0 }));
  try {
    const page = await running.open(running.extensionUrl('page.html'));
    await page.waitFor('globalThis.bench');
    await seedInTurn(page, results, options.seeds);
    await readInTurn(page, results, options.reads);
    for (const result of results) if (options.searchable.includes(result.claims)) await searchIn(page, result, questions);
    for (const { claims } of results) await call(page, 'erase', String(claims));
  } finally {
    await running.close();
  }
  return results;
}
