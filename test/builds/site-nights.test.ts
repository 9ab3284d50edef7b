/** A site that is built again night after night: only what changed is made, and it is the same to the byte as one made from nothing. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { syntheticBase, withChanges } from '../../scripts/bench/knowledge/synthetic';
import { quietly } from '../../scripts/build/build-package';
import { shardsOf } from '../../scripts/knowledge/compile';
import { type KnowledgeBase, loadKnowledge } from '../../scripts/knowledge/load';
import { packShards } from '../../scripts/knowledge/pack';
import { readDataFolder } from '../../scripts/knowledge/source-files';
import { buildSite } from '../../scripts/site/build';

// As `npm run build` does: threads read TypeScript by it.
vi.stubEnv('TSX_TSCONFIG_PATH', 'tsconfig.base.json');

const place = mkdtempSync(join(tmpdir(), 'nights-'));
const folder = join(place, 'site');
const memory = join(place, 'memory');
const fresh = join(place, 'fresh');
/** Every page that is kept is made all the same, and held against what lies there. */
const EACH = 1;
/** None of them. */
const NONE = Number.MAX_SAFE_INTEGER;

const first = syntheticBase(loadKnowledge(readDataFolder('src/knowledge/data')), 100);
const DAY = '2026-11-27';

async function build(
  base: KnowledgeBase,
  today: string,
  setting: { folder: string; memory?: string; sample?: number },
) {
  const compiled = { base, problems: [], ...(await packShards(shardsOf(base), today)) };
  await quietly(() => buildSite(compiled, { today, ...setting }));
}

/** Name -> what the file holds. */
const filesIn = (where: string): Map<string, string> =>
  new Map(
    readdirSync(where, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [path.slice(where.length), readFileSync(path, 'latin1')])
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );

/** The files that differ from a site made from nothing. */
async function differing(base: KnowledgeBase, today: string): Promise<string[]> {
  rmSync(fresh, { recursive: true, force: true });
  await build(base, today, { folder: fresh });
  const [there, made] = [filesIn(folder), filesIn(fresh)];
  return [...new Set([...there.keys(), ...made.keys()])].filter((name) => there.get(name) !== made.get(name));
}

/** Marks all files as old, so that those which are written again can be told. */
const touchedSince = (moment: number): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .filter((name) => statSync(join(folder, name)).mtimeMs > moment);

const changedRecords = <Kind extends keyof KnowledgeBase['records']>(
  base: KnowledgeBase,
  kind: Kind,
  change: (
    records: Map<string, KnowledgeBase['records'][Kind] extends ReadonlyMap<string, infer T> ? T : never>,
  ) => void,
): KnowledgeBase => {
  const records = new Map(base.records[kind] as never);
  change(records as never);
  return { ...base, records: { ...base.records, [kind]: records } };
};

const [someClaim = '', otherClaim = '', lastClaim = ''] = [...first.records.claims.keys()];

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('a site that is built every night', () => {
  it('is made from nothing the first time, and a second time writes no page of a record', async () => {
    await build(first, DAY, { folder, memory });
    const moment = Date.now();
    await build(first, DAY, { folder, memory, sample: NONE });
    expect(touchedSince(moment)).toEqual([]);
    expect(await differing(first, DAY)).toEqual([]);
  });

  it('shows changed, new and removed claims, and writes none of the others', async () => {
    const moment = Date.now();
    const claim = first.records.claims.get(someClaim);
    if (!claim) throw new Error('there is no claim');
    const changed = changedRecords(withChanges(first, 2), 'claims', (claims) => {
      claims.delete(lastClaim);
      claims.set('quite-new', { ...claim, text: { ...claim.text, plain: 'Quite new.' } });
    });
    await build(changed, DAY, { folder, memory, sample: NONE });
    expect(await differing(changed, DAY)).toEqual([]);
    const claims = touchedSince(moment).filter((name) => name.startsWith('en/claim/'));
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.length).toBeLessThan(first.records.claims.size / 2);
  });

  it('shows a source, a company and an answer that changed, wherever they are named', async () => {
    const source = first.records.claims.get(otherClaim)?.evidence[0]?.source ?? '';
    const company = first.records.claims.get(otherClaim)?.about[0] ?? '';
    const renamed = changedRecords(
      changedRecords(first, 'sources', (sources) => {
        const known = sources.get(source);
        if (known) sources.set(source, { ...known, title: 'Another title' });
      }),
      'entities',
      (entities) => {
        const known = entities.get(company);
        if (known) entities.set(company, { ...known, name: 'Another name' });
      },
    );
    await build(renamed, DAY, { folder, memory, sample: EACH });
    expect(await differing(renamed, DAY)).toEqual([]);
  });

  it('tells ages anew on another day', async () => {
    await build(first, '2027-02-03', { folder, memory, sample: EACH });
    expect(await differing(first, '2027-02-03')).toEqual([]);
  });

  it('makes anew what was touched, cut or lost since, and what lies there and is no part of it', async () => {
    const page = `en/claim/${someClaim}.html`;
    const other = `en/claim/${otherClaim}.html`;
    const before = readFileSync(join(folder, page), 'utf8');
    writeFileSync(join(folder, page), before.replace('<h1', '<h2').replace('</h1', '</h2'));
    utimesSync(join(folder, page), new Date(0), new Date(0));
    rmSync(join(folder, other));
    writeFileSync(join(folder, 'en/claim/foreign.html'), 'of no base');
    await build(first, '2027-02-03', { folder, memory, sample: NONE });
    expect(await differing(first, '2027-02-03')).toEqual([]);
  });

  it('is made from nothing, and says so, where what lies there is not what the records make', async () => {
    const heard = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const file = join(memory, 'en.json');
    const left = JSON.parse(readFileSync(file, 'utf8'));
    // As if a page depended on something that its stamp forgets.
    const page = `en/claim/${someClaim}.html`;
    left.files[page][0] = 'another';
    writeFileSync(file, JSON.stringify(left));
    await build(first, '2027-02-03', { folder, memory, sample: EACH });
    expect(heard).toHaveBeenCalledWith(expect.stringContaining(page));
    heard.mockRestore();
    expect(await differing(first, '2027-02-03')).toEqual([]);
  });

  it('is made from nothing where the code is another, or the memory is cut', async () => {
    for (const spoilt of [
      (text: string) => text.slice(0, -9),
      (text: string) => text.replace(/"stamp":"../, '"stamp":"--'),
    ]) {
      const file = join(memory, 'fr.json');
      writeFileSync(file, spoilt(readFileSync(file, 'utf8')));
      const moment = Date.now();
      await build(first, '2027-02-03', { folder, memory, sample: NONE });
      expect(touchedSince(moment)).toContain(`en/claim/${someClaim}.html`);
    }
    expect(await differing(first, '2027-02-03')).toEqual([]);
  });
});
