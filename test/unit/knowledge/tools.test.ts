import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { addRecord } from '../../../scripts/knowledge/add-record';
import { dueClaims, dueTable } from '../../../scripts/knowledge/due';
import { formatRecords } from '../../../scripts/knowledge/format';
import { checkLinks, linkReport, linkTargets } from '../../../scripts/knowledge/links';
import { loadKnowledge } from '../../../scripts/knowledge/load';
import { differentFiles } from '../../../scripts/knowledge/normal-form';
import { knowledgeStats, statsTable } from '../../../scripts/knowledge/stats';
import { sample, TODAY, textsOf } from './sample';

const base = (files = sample()) => loadKnowledge(textsOf(files));

describe('stats', () => {
  const stats = knowledgeStats(base(), '2026-11-23-abc', TODAY);
  it('counts what the base holds', () => {
    expect(stats).toEqual({
      kbVersion: '2026-11-23-abc',
      ...{ products: 1, productsWithChain: 0, entities: 3, claims: 1, sources: 1, countries: 1 },
      byStatus: {
        documented: 0,
        reported: 1,
        alleged: 0,
        disputed: 0,
        ruled: 0,
        settled: 0,
        withdrawn: 0,
        superseded: 0,
      },
      byGrade: { A: 0, B: 1, C: 0, D: 0 },
      ...{ claimsWithTwoIndependentOrigins: 0, claimsWon: 0, companiesNamed: 2, responseRows: 2 },
      languages: { en: { claims: 1 }, fr: { claims: 1 } },
      overdue: 0,
    });
  });
  it('counts a translation of an older English text as missing', () => {
    expect(knowledgeStats(base(sample({}, { renders: '000000000000' })), 'v', TODAY).languages.fr).toEqual({
      claims: 0,
    });
  });
  it('reads as a table', () => {
    expect(statsTable(stats)).toMatch(/byGrade +A 0, B 1/);
  });
});

describe('due', () => {
  const old = base(sample({ review: { on: '2026-01-01', due: '2026-11-20' } }));
  it('names what is past due, and how long', () => {
    expect(dueTable(dueClaims(old, TODAY, 30), 30)).toBe('2026-11-20  3 days past due       rate');
  });
  it('says so when nothing is', () => {
    expect(dueTable(dueClaims(base(), TODAY, 30), 30)).toMatch(/No claim is due/);
  });
  it('shows a suspended claim however far its review is', () => {
    expect(
      dueClaims(base(sample({ suspended: { since: '2026-11-20', reason: 'Complaint.' } })), TODAY, 0),
    ).toHaveLength(1);
  });
});

describe('links', () => {
  const targets = [
    { key: 'sources/a', url: 'https://a.example/x' },
    { key: 'sources/b', url: 'https://b.example/x' },
  ];
  const options = (fetch: typeof globalThis.fetch) => ({ fetch, concurrency: 2, timeoutMs: 50 });
  it('asks every source address', () => {
    expect(linkTargets(base())).toEqual([{ key: 'sources/s-ledger', url: 'https://ledger.example/who' }]);
  });
  it('asks with GET where a server refuses HEAD', async () => {
    const fetch = vi.fn(
      async (_url: unknown, init?: RequestInit) => new Response('', { status: init?.method === 'HEAD' ? 405 : 200 }),
    );
    expect(await checkLinks(targets, options(fetch as typeof globalThis.fetch))).toMatchObject([
      { state: 'answers' },
      { state: 'answers' },
    ]);
  });
  it('tells what is gone from what refuses a machine', async () => {
    const fetch = vi.fn(
      async (url: unknown) => new Response('', { status: String(url).includes('a.example') ? 404 : 403 }),
    );
    const results = await checkLinks(targets, options(fetch as typeof globalThis.fetch));
    expect(results).toMatchObject([{ state: 'gone' }, { state: 'refused' }]);
    expect(results === 'offline' ? '' : linkReport(results, TODAY)).toMatch(
      /checked on 2026-11-23[\s\S]*## gone: 1\n\n- sources\/a: <https:\/\/a.example\/x> \(404\)/,
    );
  });
  it('says that there is no network when nothing answers', async () => {
    const fetch = vi.fn(async () => Promise.reject(new TypeError('fetch failed')));
    expect(await checkLinks(targets, options(fetch))).toBe('offline');
  });
  it('gives up on a server that never answers', async () => {
    const hang = (url: unknown, init?: RequestInit) =>
      String(url).includes('a.example')
        ? Promise.resolve(new Response(''))
        : new Promise<Response>((_answer, fail) =>
            init?.signal?.addEventListener('abort', () => fail(init.signal?.reason)),
          );
    expect(await checkLinks(targets, options(hang as typeof globalThis.fetch))).toMatchObject([
      { state: 'answers' },
      { state: 'no-answer' },
    ]);
  });
});

describe('new', () => {
  const texts = textsOf(sample());
  const source = { title: 'Reply', publisher: 'The Ledger', kind: 'news', lang: 'en' };
  it('puts a source beside the others of its publisher, in normal form', () => {
    const { file, text, stillToWrite } = addRecord(texts, 'source', 's-reply', source, TODAY);
    expect(file).toBe('sources/the-ledger.yaml');
    expect(formatRecords(text)).toBe(text);
    expect(stillToWrite).toEqual([]);
  });
  it('tells people, whose family name sorts, from groups as printed', () => {
    const { text } = addRecord(
      texts,
      'source',
      's-many',
      { ...source, authors: 'Viana Braz, Matheus; Data Workers’ Union; et al.' },
      TODAY,
    );
    expect(text).toContain(
      'authors:\n    - family: Viana Braz\n      given: Matheus\n    - Data Workers’ Union\n    - et al.\n',
    );
  });
  it('keeps the records that stand in the file', () => {
    const { text } = addRecord(
      texts,
      'entity',
      'beta',
      { type: 'company', name: 'Beta', description: 'A firm.' },
      TODAY,
    );
    expect(text).toMatch(/^acme:[\s\S]*^beta:/m);
  });
  it('says what is still to write', () => {
    const { stillToWrite } = addRecord(
      texts,
      'claim',
      'new-claim',
      { subject: 'acme', predicate: 'paid', about: 'acme', plain: 'Acme paid, it said.' },
      TODAY,
    );
    const said = stillToWrite.map(({ message }) => message).join('\n');
    expect(said).toMatch(/"text.standard" is missing/);
    expect(said).toMatch(/"evidence" has no source/);
  });
  it('asks for the other language once the English is whole', () => {
    const { stillToWrite } = addRecord(
      texts,
      'product',
      'acme',
      { vendor: 'acme', kind: 'chat', browser: 'yes', gap: 'Nothing is known.' },
      TODAY,
    );
    expect(stillToWrite.map(({ message }) => message)).toEqual([
      'acme: has no valid fr text; write it in data/fr/products/',
    ]);
  });
  it.each([
    ['an id that is used', 'entity', 'acme', {}],
    ['an id that leaves the folder', 'claim', '../../etc', {}],
    ['an entity of no type', 'entity', 'beta', { name: 'Beta' }],
    ['a word that is no choice', 'source', 's-x', { ...source, kind: 'gossip' }],
  ])('refuses %s and writes nothing', (_case, name, id, answers) => {
    expect(() => addRecord(texts, name, id, answers, TODAY)).toThrow();
  });
});

describe('the normal form', () => {
  it('sorts ids and forgets styles, and keeps comments', () => {
    expect(formatRecords('b: "x" # why\n\n\na: {k: [1, "2"]}\n')).toBe("a:\n  k:\n    - 1\n    - '2'\nb: x # why\n");
  });
  it('is a fixed point', () => {
    for (const text of textsOf(sample()).values()) expect(formatRecords(text)).toBe(text);
  });

  it('of a text is looked at once, and again when the text changes or what was kept is broken', () => {
    const kept = join(mkdtempSync(join(tmpdir(), 'normal-')), 'form.json');
    const found = (text: string) => differentFiles(new Map([['a.yaml', text]]), kept).map(({ normal }) => normal);
    for (let time = 0; time < 2; time += 1) expect(found('a: 1\n')).toEqual([]);
    for (let time = 0; time < 2; time += 1) expect(found('a: "x"\n')).toEqual(['a: x\n']);
    writeFileSync(kept, '["half');
    expect(found('a: "x"\n')).toEqual(['a: x\n']);
  });
});
