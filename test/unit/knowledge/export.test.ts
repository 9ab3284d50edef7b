import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell } from '../../../scripts/knowledge/export/csv';
import { exportKnowledge, FORMAT_NAMES } from '../../../scripts/knowledge/export/formats';
import { loadKnowledge } from '../../../scripts/knowledge/load';
import { bibtex, escapeTex } from '../../../src/knowledge/export/bibtex';
import { cslItem } from '../../../src/knowledge/export/csl';
import { ris } from '../../../src/knowledge/export/ris';
import { SOURCE_KINDS, type Source } from '../../../src/model/source';
import { base as real } from '../presentation/known';
import { sample, textsOf } from './sample';

const base = loadKnowledge(textsOf(sample()));
const exported = (format: string): string => exportKnowledge(base, '2026-11-23-abc', format) ?? '';
const source: Source = {
  title: '100% {fair}? Pay & "costs" $2_a',
  publisher: 'A & B',
  authors: [{ family: 'Lee', given: 'Ann' }, 'Bo & Sons'],
  date: '2023-01-18',
  url: 'https://x.example/a_b?c=%7B1%7D',
  kind: 'news',
  lang: 'en',
};

/** Reads one table back, as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)].map(([, quoted, bare, end]) => ({
    value: quoted?.replaceAll('""', '"') ?? bare ?? '',
    end,
  }));
  const rows: string[][] = [[]];
  for (const { value, end } of cells) {
    rows.at(-1)?.push(value);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('exports', () => {
  it('JSON-LD says of each claim the latest day on which it was changed or read', () => {
    const graph: Record<string, unknown>[] = JSON.parse(exportKnowledge(real, 'v', 'jsonld') ?? '{}')['@graph'];
    const modified = new Map(graph.map((node) => [node['@id'], String(node.dateModified)]));
    const older = [...real.records.claims].filter(([id, { history, review }]) =>
      [review, ...history].some(({ on }) => on > (modified.get(`urn:many-hands:claim:${id}`) ?? '')),
    );
    expect(older.map(([id]) => id)).toEqual([]);
  });

  it('exist in every promised format, and in no other', () => {
    expect(FORMAT_NAMES).toEqual(['json', 'csv', 'jsonld', 'csl', 'bibtex', 'ris']);
    for (const format of FORMAT_NAMES) expect(exported(format)).not.toBe('');
    expect(exportKnowledge(base, 'v', 'constructor')).toBeUndefined();
  });

  it('JSON carries each claim with its grade, its answers and its languages, never the copy we read', () => {
    const { claims, licence } = JSON.parse(exported('json'));
    expect(claims.rate).toMatchObject({
      grade: 'B',
      origins: 1,
      status: 'reported',
      translations: { fr: { text: { plain: expect.any(String) } } },
    });
    expect(claims.rate.responses).toHaveLength(2);
    expect(exported('json')).not.toMatch(/readAt/);
    expect(licence).toMatch(/creativecommons/);
  });

  it('JSON-LD ties each claim to its sources and to the company that answered', () => {
    const graph = JSON.parse(exported('jsonld'))['@graph'] as Record<string, unknown>[];
    const ids = new Set(graph.map((node) => node['@id']));
    const claim = graph.find((node) => node['@type'] === 'Claim');
    expect(claim).toMatchObject({
      appearance: [{ '@id': 'urn:many-hands:source:s-ledger' }],
      temporalCoverage: '2021-11/2022-02',
      comment: [{ text: 'Acme said that Handy managed pay.' }, {}],
    });
    for (const [, id] of JSON.stringify(claim).matchAll(/"@id":"([^"]+)"/g)) expect(ids).toContain(id);
  });
});

describe('CSL-JSON', () => {
  const valid = [
    'legal_case',
    'report',
    'webpage',
    'article-journal',
    'article-newspaper',
    'entry-encyclopedia',
    'interview',
    'dataset',
    'broadcast',
  ];
  it.each(SOURCE_KINDS)('gives a %s source an item type that exists', (kind) => {
    expect(valid).toContain(cslItem('s', { ...source, kind }).type);
  });
  it('keeps dates as precise as they are known', () => {
    expect(cslItem('s', { ...source, date: '2023-01' }).issued).toEqual({ 'date-parts': [[2023, 1]] });
    expect(cslItem('s', { ...source, date: undefined }).issued).toBeUndefined();
  });
});

describe('BibTeX', () => {
  it('writes an entry that TeX prints as it was', () => {
    expect(bibtex([cslItem('s-a', source)])).toBe(
      '@article{s-a,\n  title = {{100\\% \\textbraceleft{}fair\\textbraceright{}? Pay \\& "costs" \\$2\\_a}},\n  author = {Lee, Ann and {Bo \\& Sons}},\n  journal = {A \\& B},\n  year = {2023},\n  month = jan,\n  date = {2023-01-18},\n  url = {https://x.example/a_b?c=%7B1%7D},\n  language = {en}\n}\n',
    );
  });
  it('never lets a text end its field: braces come in pairs, however a reader counts them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}\\\\a %$~^"') }), (title) => {
        let open = 0;
        for (const sign of escapeTex(title)) {
          open += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          expect(open).toBeGreaterThanOrEqual(0);
        }
        expect(open).toBe(0);
      }),
    );
  });
});

describe('RIS', () => {
  it('writes one field a line', () => {
    expect(ris([cslItem('s-a', source)]).split('\r\n')).toEqual([
      ...[
        'TY  - NEWS',
        'ID  - s-a',
        'TI  - 100% {fair}? Pay & "costs" $2_a',
        'AU  - Lee, Ann',
        'AU  - Bo & Sons',
        'T2  - A & B',
      ],
      ...['PY  - 2023', 'DA  - 2023/01/18/', 'UR  - https://x.example/a_b?c=%7B1%7D', 'LA  - en', 'ER  - ', ''],
    ]);
  });
  it('never lets a value start a field', () => {
    expect(ris([cslItem('s', { ...source, title: 'a\nER  - ' })])).toMatch(/^TI {2}- a ER -\r$/m);
  });
});

describe('CSV', () => {
  it('reads back as it was written', () => {
    const [heading = [], row = []] = readCsv(exported('csv'));
    expect(Object.fromEntries(heading.map((name, index) => [name, row[index]]))).toMatchObject({
      id: 'rate',
      grade: 'B',
      about: 'Acme; Handy',
      review_due: '2027-10-01',
    });
  });
  it('reads back any text', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text)),
        (text) => {
          expect(readCsv(`${cell(text)},x\r\n`)).toEqual([[text, 'x']]);
        },
      ),
    );
  });
  it('never hands a spreadsheet a formula', () => {
    expect(cell('=HYPERLINK("https://x.example")')).toBe(`"'=HYPERLINK(""https://x.example"")"`);
    expect(cell(-1)).toBe('-1');
  });
});
