/** A source as a student, a journalist and a reference manager cite it. */
import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/words';
import type { Cited } from '../../../src/knowledge/export/csl';
import { CITATION_FORMATS, type CitationFormat } from '../../../src/model/choices';
import type { Language } from '../../../src/model/primitives';
import { cite } from '../../../src/presentation/citation';

const TODAY = '2026-11-23';
const perrigo = { family: 'Perrigo', given: 'Billy' };
const article: Cited = {
  title: 'Who labels',
  publisher: 'The Ledger',
  authors: [perrigo],
  date: '2023-01-18',
  url: 'https://ledger.example/who',
  kind: 'investigation',
  lang: 'en',
};
const as = (format: CitationFormat, more: Partial<Cited> = {}, language: Language = 'en') =>
  cite('s-ledger', { ...article, ...more }, format, translator(language), TODAY);

const many = [perrigo, { family: 'Viana Braz', given: 'Matheus' }, { family: 'Li', given: 'Li-Jia' }];
const none = { authors: undefined };
const group = { authors: ['Data Workers’ Union'] };
const own = { authors: ['Acme'], publisher: 'Acme', kind: 'company' as const };
const ruling = {
  title: 'Doe v Acme [2024] KECA 12',
  publisher: 'Court of Appeal of Kenya',
  authors: ['Mativo'],
  date: '2024-09-20',
  kind: 'court' as const,
};
const study = { kind: 'academic' as const, publisher: 'Big Data & Society' };

describe('a piece whose own title is not known', () => {
  const described = { title: '[Report on data workers]' };
  it('is described in square brackets, and not quoted', () => {
    expect(as('plain', described)).toBe(
      'Billy Perrigo, [Report on data workers], The Ledger, 18 January 2023, https://ledger.example/who',
    );
    expect(as('mla', described)).toMatch(/^Perrigo, Billy\. \[Report on data workers\]\. The Ledger/);
    for (const format of CITATION_FORMATS)
      expect(as(format, described), format).not.toMatch(/[“«"']\s?\[Report on data workers\]\s?[”»]/);
  });
});

describe('MLA', () => {
  it.each<[string, Partial<Cited>, string]>([
    [
      'one author, family name first',
      {},
      'Perrigo, Billy. “Who labels.” The Ledger, 18 Jan. 2023, https://ledger.example/who.',
    ],
    [
      'two authors',
      { authors: many.slice(0, 2) },
      'Perrigo, Billy, and Matheus Viana Braz. “Who labels.” The Ledger, 18 Jan. 2023, https://ledger.example/who.',
    ],
    [
      'three authors',
      { authors: many },
      'Perrigo, Billy, et al. “Who labels.” The Ledger, 18 Jan. 2023, https://ledger.example/who.',
    ],
    [
      'an author and others',
      { authors: [perrigo, 'et al.'] },
      'Perrigo, Billy, et al. “Who labels.” The Ledger, 18 Jan. 2023, https://ledger.example/who.',
    ],
    ['no author', none, '“Who labels.” The Ledger, 18 Jan. 2023, https://ledger.example/who.'],
    [
      'a group as author',
      group,
      'Data Workers’ Union. “Who labels.” The Ledger, 18 Jan. 2023, https://ledger.example/who.',
    ],
    ['a company on its own site, named once', own, '“Who labels.” Acme, 18 Jan. 2023, https://ledger.example/who.'],
    [
      'a title that asks',
      { title: 'Who labels?' },
      'Perrigo, Billy. “Who labels?” The Ledger, 18 Jan. 2023, https://ledger.example/who.',
    ],
    [
      'a month without a day',
      { date: '2023-09' },
      'Perrigo, Billy. “Who labels.” The Ledger, Sept. 2023, https://ledger.example/who.',
    ],
    [
      'no date: when it was looked up',
      { date: undefined },
      'Perrigo, Billy. “Who labels.” The Ledger, https://ledger.example/who. Accessed 23 Nov. 2026.',
    ],
    ['no address', { url: undefined }, 'Perrigo, Billy. “Who labels.” The Ledger, 18 Jan. 2023.'],
    ['neither date nor address nor author', { ...none, date: undefined, url: undefined }, '“Who labels.” The Ledger.'],
    [
      'a report, which stands by itself',
      { kind: 'ngo' },
      'Perrigo, Billy. Who labels. The Ledger, 18 Jan. 2023, https://ledger.example/who.',
    ],
    [
      'a ruling, under its court',
      ruling,
      'Court of Appeal of Kenya. Doe v Acme [2024] KECA 12. 20 Sept. 2024, https://ledger.example/who.',
    ],
  ])('cites %s', (_what, more, expected) => {
    expect(as('mla', more)).toBe(expected);
  });

  it('speaks French to French readers, whatever the source speaks', () => {
    expect(as('mla', {}, 'fr')).toBe(
      'Perrigo, Billy. « Who labels ». The Ledger, 18 janv. 2023, https://ledger.example/who.',
    );
    expect(as('mla', { date: '2023-05-01' }, 'fr')).toContain('1er mai 2023');
    expect(as('mla', { date: undefined, title: 'Qui annote ?', lang: 'fr' }, 'fr')).toBe(
      'Perrigo, Billy. « Qui annote ? ». The Ledger, https://ledger.example/who. Consulté le 23 nov. 2026.',
    );
  });
});

describe('APA', () => {
  it.each<[string, Partial<Cited>, string]>([
    [
      'one author, by initials',
      {},
      'Perrigo, B. (2023, January 18). Who labels. The Ledger. https://ledger.example/who',
    ],
    [
      'two authors',
      { authors: many.slice(0, 2) },
      'Perrigo, B., & Viana Braz, M. (2023, January 18). Who labels. The Ledger. https://ledger.example/who',
    ],
    [
      'three authors, hyphens kept',
      { authors: many },
      'Perrigo, B., Viana Braz, M., & Li, L.-J. (2023, January 18). Who labels. The Ledger. https://ledger.example/who',
    ],
    [
      'an author and others',
      { authors: [perrigo, 'et al.'] },
      'Perrigo, B., et al. (2023, January 18). Who labels. The Ledger. https://ledger.example/who',
    ],
    [
      'initials as printed',
      { authors: [{ family: 'Gakeri', given: 'JK' }] },
      'Gakeri, J. K. (2023, January 18). Who labels. The Ledger. https://ledger.example/who',
    ],
    ['no author: the title first', none, 'Who labels. (2023, January 18). The Ledger. https://ledger.example/who'],
    [
      'a group as author',
      group,
      'Data Workers’ Union. (2023, January 18). Who labels. The Ledger. https://ledger.example/who',
    ],
    ['a company on its own site, named once', own, 'Acme. (2023, January 18). Who labels. https://ledger.example/who'],
    ['a study, by its year', study, 'Perrigo, B. (2023). Who labels. Big Data & Society. https://ledger.example/who'],
    ['no date', { date: undefined }, 'Perrigo, B. (n.d.). Who labels. The Ledger. https://ledger.example/who'],
    ['no address', { url: undefined }, 'Perrigo, B. (2023, January 18). Who labels. The Ledger.'],
    ['a ruling', ruling, 'Doe v Acme [2024] KECA 12 (Court of Appeal of Kenya 2024). https://ledger.example/who'],
  ])('cites %s', (_what, more, expected) => {
    expect(as('apa', more)).toBe(expected);
  });

  it('names nineteen of many authors, and the last', () => {
    const crowd = Array.from({ length: 25 }, (_, index) => ({ family: `Name${index}`, given: 'Ann' }));
    expect(as('apa', { authors: crowd })).toMatch(/Name18, A\., … Name24, A\. \(2023/);
    expect(as('apa', { authors: crowd })).not.toContain('Name19');
  });

  it('speaks French to French readers', () => {
    expect(as('apa', { authors: many.slice(0, 2) }, 'fr')).toBe(
      'Perrigo, B. et Viana Braz, M. (2023, 18 janvier). Who labels. The Ledger. https://ledger.example/who',
    );
    expect(as('apa', { date: '2023-05-01' }, 'fr')).toContain('(2023, 1er mai)');
    expect(as('apa', { ...none, date: undefined }, 'fr')).toBe(
      'Who labels. (s. d.). The Ledger. https://ledger.example/who',
    );
  });
});

describe('plain text', () => {
  it('names what is known, in the reader’s language', () => {
    expect(as('plain', { authors: many.slice(0, 2) })).toBe(
      'Billy Perrigo, Matheus Viana Braz, “Who labels”, The Ledger, 18 January 2023, https://ledger.example/who',
    );
    expect(as('plain', { ...own, date: undefined, url: undefined }, 'fr')).toBe('« Who labels », Acme, s. d.');
  });
});

describe('for reference managers', () => {
  it('a citation is the entry of the export', () => {
    expect(as('bibtex', { authors: many.slice(0, 2) })).toContain('author = {Perrigo, Billy and Viana Braz, Matheus}');
    expect(as('ris')).toMatch(/^TY {2}- NEWS\r\n[\s\S]*AU {2}- Perrigo, Billy\r\n[\s\S]*ER {2}- \r\n$/);
    expect(JSON.parse(as('csl'))).toMatchObject([
      { id: 's-ledger', type: 'article-newspaper', author: [perrigo], issued: { 'date-parts': [[2023, 1, 18]] } },
    ]);
  });
});

it('no form shows a hole', () => {
  for (const format of CITATION_FORMATS)
    for (const language of ['en', 'fr'] as const)
      for (const more of [{}, none, group, own, ruling, { date: undefined, url: undefined, ...none }])
        expect(as(format, more, language)).not.toMatch(/undefined|null|\.\.|, ,|\(\)|^\s|^, /);
});
