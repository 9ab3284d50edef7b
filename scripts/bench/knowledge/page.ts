/** Runs in a page of the measuring extension: the real store, dossier and search over a packed base that lies beside it. */
import { dossier } from '../../../src/knowledge/dossier';
import type { PackIndex } from '../../../src/knowledge/packed';
import { packedFile } from '../../../src/knowledge/packed';
import { bundleReader } from '../../../src/knowledge/reader';
import { createKnowledgeStore, type KnowledgeStore } from '../../../src/knowledge/store';
import { search } from '../../knowledge/search';

interface Base {
  store: KnowledgeStore;
  products: string[];
}
const READS_PER_SAMPLE = 4;
const bases = new Map<string, Promise<Base>>();

async function fileAt(path: string): Promise<Response> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} is missing`);
  return answer;
}

async function openBase(name: string): Promise<Base> {
  const index = (await (await fileAt(`${name}/index.json`)).json()) as PackIndex;
  const products = (await (await fileAt(`${name}/products.json`)).json()) as string[];
  const bundle = { index, readFile: async (file: number) => (await fileAt(`${name}/${packedFile(file)}`)).blob() };
  const store = createKnowledgeStore(bundle, `bench-${name}`);
  return { store, products };
}

const baseOf = (name: string): Promise<Base> => {
  const base = bases.get(name) ?? openBase(name);
  bases.set(name, base);
  return base;
};

async function timed<T>(work: () => Promise<T>): Promise<{ milliseconds: number; value: T }> {
  const began = performance.now();
  const value = await work();
  return { milliseconds: performance.now() - began, value };
}

/** Products far from each other in the base. */
const productAt = (products: readonly string[], turn: number): string =>
  products[(turn * 7919) % products.length] ?? '';

const bench = {
  /** First seed into a new database, from opening it to the end of the transaction. */
  async seed(name: string, sets: string[]): Promise<number> {
    const { store } = await baseOf(name);
    await store.erase();
    const { milliseconds, value } = await timed(() => store.seed(sets));
    if (value !== 'seeded') throw new Error(`the seed of ${name} was ${value}`);
    return milliseconds;
  },

  /** Dossiers of some products one after the other out of the database, for one each: Firefox shows whole milliseconds only. `turn` chooses the products. */
  async read(name: string, turn: number): Promise<{ milliseconds: number; claims: number }> {
    const { store, products } = await baseOf(name);
    let claims = Number.POSITIVE_INFINITY;
    const { milliseconds } = await timed(async () => {
      for (let at = 0; at < READS_PER_SAMPLE; at += 1) {
        const id = productAt(products, turn * READS_PER_SAMPLE + at);
        const read = await dossier(store, { id, name: id, vendor: id, kind: 'chat', knowledge: id }, 'en', 'plain');
        claims = Math.min(claims, Object.keys(read.claims).length);
      }
    });
    return { milliseconds: milliseconds / READS_PER_SAMPLE, claims };
  },

  /** The first search, which loads the index, and then one for each question. */
  async search(name: string, questions: string[]): Promise<{ first: number; milliseconds: number[]; found: number }> {
    const { store } = await baseOf(name);
    const first = await timed(() => search(store, 'nothing in particular', 'en'));
    const milliseconds: number[] = [];
    let found = 0;
    for (const question of questions) {
      const answer = await timed(() => search(store, question, 'en'));
      milliseconds.push(answer.milliseconds);
      if (answer.value.found.length > 0) found += 1;
    }
    return { first: first.milliseconds, milliseconds, found };
  },

  /** The same dossier out of the package alone, as where the browser refuses the database. */
  async readPackage(name: string, turn: number): Promise<number> {
    const { products } = await baseOf(name);
    const index = (await (await fileAt(`${name}/index.json`)).json()) as PackIndex;
    const reader = bundleReader({
      index,
      readFile: async (file) => (await fileAt(`${name}/${packedFile(file)}`)).blob(),
    });
    const id = productAt(products, turn);
    return (
      await timed(() => dossier(reader, { id, name: id, vendor: id, kind: 'chat', knowledge: id }, 'en', 'plain'))
    ).milliseconds;
  },
};

Object.assign(globalThis, { bench });
