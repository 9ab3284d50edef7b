/** What pages of the site state has a claim behind it, and each line says whose it is. */
import { beforeAll, describe, expect, it } from 'vitest';
import { search } from '../../../scripts/knowledge/search';
import { siteFacts } from '../../../scripts/site/facts';
import { siteWords } from '../../../src/i18n/site-words';
import { LANGUAGES } from '../../../src/model/languages';
import { STATUSES } from '../../../src/model/status';
import type { Fact, SitePage } from '../../../src/presentation/site/page';
import { sitePages } from '../../../src/presentation/site/site';
import { BASE_DAY, compiledBase } from '../support/base';

const compiled = compiledBase();
const spaced = (text: string): string => text.replace(/\s/gu, ' ');
const factsOf = ({ sections }: SitePage): Fact[] =>
  sections.flatMap(({ body }) => (body.kind === 'facts' ? body.items : []));

describe.each(LANGUAGES)('in %s', (language) => {
  const words = siteWords(language);
  let pages: SitePage[] = [];
  const page = (name: string) => pages.find(({ route }) => route.page === name && !('id' in route));
  beforeAll(async () => {
    const facts = await siteFacts(compiled, language, BASE_DAY);
    pages = [...sitePages({ ...facts, lessons: new Map() }, words)];
  }, 120_000);

  it('nobody has a page that only says who they are: a sentence on a person or an event has a claim, and so a source', () => {
    const none = words.s('entity.none');
    const bare = pages.filter(
      ({ route, intro, kicker }) =>
        intro.some(({ text }) => text === none) &&
        route.page !== 'country' &&
        route.page !== 'product' &&
        !['company', 'platform', 'place'].includes(route.page) &&
        kicker !== undefined,
    );
    // Owners of those that claims name are there by their parts.
    const owners = new Set([...compiled.base.records.entities.values()].map(({ parent }) => parent));
    expect(bare.filter(({ route }) => !('id' in route && owners.has(route.id))).map(({ heading }) => heading)).toEqual(
      [],
    );
    expect(pages.some(({ heading }) => heading === 'Chris Gray')).toBe(false);
  });

  it('amounts of pay open with a capital, and the first of each claim names the people', () => {
    const facts = page('pay') ? factsOf(page('pay') as SitePage) : [];
    expect(facts.length).toBeGreaterThan(40);
    expect(facts.filter(({ name }) => name !== name.charAt(0).toUpperCase() + name.slice(1))).toEqual([]);
    const told = new Map(compiled.base.records.claims);
    const first = new Set<string>();
    for (const { links = [] } of facts)
      for (const { to, text } of links) {
        const id = 'id' in to ? to.id : '';
        const plain =
          language === 'en'
            ? told.get(id)?.text.plain
            : compiled.base.overlays.get(language)?.claims.get(id)?.text.plain;
        // A line may be kept together by spaces at which it does not break.
        if (spaced(text).startsWith(spaced(plain ?? 'none'))) first.add(id);
      }
    expect(first).toEqual(
      new Set(facts.flatMap(({ links = [] }) => links.flatMap(({ to }) => ('id' in to ? to.id : [])))),
    );
  });

  it('no pay is given two shares of one wage, once in each currency', () => {
    const shares = factsOf(page('pay') as SitePage).flatMap(({ name, lines = [] }) =>
      lines.flatMap(({ text }) => (/(\d+)\s?(?:per cent|%)/u.test(text) ? name : [])),
    );
    expect(shares.filter((name) => /^(?:The )?[Ss]ame in|^(?:La )?[Mm]ême/.test(name))).toEqual([]);
  });

  it('a mark means the same in the method as in the panel', () => {
    const states = factsOf(page('method') as SitePage).map(({ name, text }) => [name, text]);
    expect(states).toEqual(STATUSES.map((status) => [words.t(`status.${status}`), words.t(`means.${status}`)]));
  });

  it('no place is missing where no people are named', () => {
    const table = page('loom')?.sections.flatMap(({ body }) => (body.kind === 'table' ? body.items : [])) ?? [];
    expect(table.length).toBeGreaterThan(20);
    const ends = table.filter(({ cells }) => cells.some(([cell]) => cell?.text === words.t('chain.end')));
    expect(ends.length).toBeGreaterThan(0);
    for (const { cells } of ends) expect(cells.map(([cell]) => cell?.text)).not.toContain(words.s('loom.noPlace'));
  });

  it('the loom gives people the place of their claim where the chain names none, and ends no thread beside which others are told of', () => {
    const table = page('loom')?.sections.flatMap(({ body }) => (body.kind === 'table' ? body.items : [])) ?? [];
    const { claims, products } = compiled.base.records;
    const wrong = table.filter(({ id, cells }) => {
      const product = products.get(id.replace('thread-', ''));
      const people = product?.chain?.findLast((link) => link.people);
      const claim = claims.get(people?.claim ?? '');
      const placed = claim?.place ?? claim?.country ?? claim?.otherPlaces?.[0];
      const said = cells.map(([cell]) => cell?.text);
      const unplaced = said.includes(words.s('loom.noPlace')) && placed !== undefined;
      const ended = said.includes(words.t('chain.end')) && (product?.others ?? []).length > 0;
      return unplaced || ended;
    });
    expect(table.length).toBeGreaterThan(20);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('a claim whose voice is a company is among what companies say of it themselves', () => {
    const items = page('compare')?.sections.flatMap(({ body }) => (body.kind === 'compare' ? body.compare.items : []));
    const unsaid = (items ?? []).flatMap(({ id, claimed, disclosed }) =>
      claimed
        .filter(({ to }) => {
          const { said } = compiled.base.records.claims.get('id' in to ? to.id : '') ?? {};
          const own = compiled.base.records.sources.get(said?.source ?? '')?.kind === 'company';
          return own && !disclosed.some((one) => 'id' in one.to && 'id' in to && one.to.id === to.id);
        })
        .map(({ to }) => `${id}: ${'id' in to ? to.id : ''}`),
    );
    expect(unsaid).toEqual([]);
  });

  it('each wage beside pay says of when it is, and each rate of which time', () => {
    const lines = factsOf(page('pay') as SitePage).flatMap(({ lines = [] }) => lines);
    expect(lines.length).toBeGreaterThan(10);
    const rates = lines.filter(({ by = [] }) => by.length > 1);
    const times = language === 'en' ? /Found in force|Worked out for/ : /En vigueur|Calculé pour/;
    expect(lines.filter(({ text }) => !times.test(text))).toEqual([]);
    expect(rates.length).toBeGreaterThan(0);
  });

  it('numbers of more than three digits are parted as the language does', () => {
    expect(
      page('index')
        ?.intro.map(({ text }) => text)
        .join(' '),
    ).not.toMatch(/(?<!\d)\d{4,}(?!\d)/);
  });
});

it('the search leads to none who has no page', async () => {
  const { found } = await search(compiled.reader, 'Chris Gray', 'en');
  expect(found.filter(({ kind }) => kind === 'entity').map(({ id }) => id)).not.toContain('chris-gray');
});
