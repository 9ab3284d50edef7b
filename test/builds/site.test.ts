/** The site as it is built: every link leads somewhere, every record is reached, and every page says what the panel says, without a script. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type KnowledgeBase, loadKnowledge } from '../../scripts/knowledge/load';
import { localClaim, localSource } from '../../scripts/knowledge/localize';
import { namedEntities } from '../../scripts/knowledge/named-entities';
import { readDataFolder } from '../../scripts/knowledge/source-files';
import { typesetRecords } from '../../scripts/knowledge/typeset';
import { TABLES } from '../../src/i18n/tables';
import { LANGUAGES } from '../../src/model/languages';
import { addressOf, entityRoute, type Route } from '../../src/presentation/site/routes';

const FOLDER = 'dist/site';
const files = new Set(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')),
);
const read = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');
/** Pages of the site; a lesson in one file stands alone, and has a test of its own (lessons.test.ts). */
const pages = new Map(
  [...files]
    .filter((file) => file.endsWith('.html') && !file.startsWith('data/'))
    .map((file) => [file, read(file)] as const),
);

const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const plain = (html: string): string =>
  html.replace(/<[^>]+>/g, ' ').replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign] ?? sign);
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** What is printed in the place of a product's page says the same again: it stands in for nothing that a screen lacks. */
const PAPER = /<section class="mh paper"[\s\S]*?<\/section>(?=<\/body>)/;
const textOf = (file: string): string =>
  folded(plain((pages.get(file) ?? '').replace(PAPER, '').split('<body')[1] ?? ''));

/** Every address a page names: what it loads and where it leads. */
const namesOf = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, name = '']) => folded(plain(name)));
const isOutside = (name: string): boolean => /^[a-z]+:/i.test(name);
const inside = (file: string): { file: string; at: string }[] =>
  namesOf(pages.get(file) ?? '')
    .filter((name) => !isOutside(name))
    .map((name) => {
      const [path = '', at = ''] = name.split('#');
      return { file: path === '' ? file : posix.join(posix.dirname(file), path), at };
    });
const ways = new Map([...pages.keys()].map((file) => [file, new Set(inside(file).map((link) => link.file))]));

/** How many presses each page is away from one page. */
function pressesFrom(start: string): Map<string, number> {
  const far = new Map([[start, 0]]);
  const queue = [start];
  for (let at = 0; at < queue.length; at += 1) {
    const file = queue[at] ?? '';
    for (const next of ways.get(file) ?? []) {
      if (far.has(next) || !pages.has(next)) continue;
      far.set(next, (far.get(file) ?? 0) + 1);
      queue.push(next);
    }
  }
  return far;
}

let base: KnowledgeBase;
beforeAll(() => {
  const loaded = loadKnowledge(readDataFolder('src/knowledge/data'));
  base = { ...loaded, records: typesetRecords(loaded.records) };
});

describe('every page of the site', () => {
  it('leads only to pages, places and files that are there', () => {
    const broken = [...pages.keys()].flatMap((file) =>
      inside(file)
        .filter(
          (link) => !files.has(link.file) || (link.at !== '' && !pages.get(link.file)?.includes(` id="${link.at}"`)),
        )
        .map((link) => `${file} -> ${link.file}#${link.at}`),
    );
    expect(broken).toEqual([]);
  });

  it('saves what can be taken along, under a name that tells what it is', () => {
    const files = [...pages].flatMap(([file, html]) =>
      [...html.matchAll(/<a [^>]*href="([^"#]+)[^>]*>/g)]
        .filter(([, href = '']) => !isOutside(href) && !href.endsWith('.html') && !href.endsWith('changes.xml'))
        .map(([link]) => ({ file, link })),
    );
    expect(files.length).toBeGreaterThan(1000);
    expect(files.filter(({ link }) => !/ download="(?:many-hands|petites-mains)-[^"]+\.[a-z0-9]+"/.test(link))).toEqual(
      [],
    );
  });

  it('gives each table its accents on Windows: a byte order mark stands before it', () => {
    const tables = [...files].filter((file) => file.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(100);
    expect(tables.filter((file) => !read(file).startsWith('\uFEFF'))).toEqual([]);
  });

  it('leads to the lessons from its head', () => {
    for (const [file, html] of pages)
      expect(html.split('</header>')[0]?.match(/href="[^"]*lessons\.html"/g), file).not.toBeNull();
  });

  it('works in any folder and from a disk: no address begins with a slash, and none outside is loaded', () => {
    const wrong = [...pages].flatMap(([file, html]) => [
      ...namesOf(html)
        .filter((name) => name.startsWith('/'))
        .map((name) => `${file}: ${name}`),
      ...[...html.matchAll(/<(?:link|script|img|form)\b[^>]*\s(?:href|src|action)="[a-z]+:[^"]*"/gi)].map(
        ([tag]) => `${file}: ${tag}`,
      ),
    ]);
    expect(wrong).toEqual([]);
  });

  it('keeps a strict policy: nothing written into it runs or paints, no other server is asked', () => {
    for (const [file, html] of pages) {
      expect(html, file).toContain("default-src 'none'; style-src 'self'; script-src 'self'");
      expect(html, file).not.toMatch(/unsafe-|\sstyle="|\son[a-z]+="|<style|<script(?![^>]*\ssrc=)|document\.cookie/);
    }
  });

  it('has a title, a description and its twin in the other language', () => {
    for (const [file, html] of pages) {
      expect(html, file).toMatch(/<title>[^<]{3,}<\/title>/);
      expect(html, file).toMatch(/<meta name="description" content="[^"]{3,}"/);
      const own = /^(?:404|index)\.html$/.test(file) ? 'en' : file.slice(0, 2);
      // Lessons that stand in one file lead nowhere.
      if (!file.startsWith('data/'))
        for (const language of LANGUAGES.filter((one) => one !== own))
          expect(html, file).toContain(`hreflang="${language}"`);
      // A search engine takes whole addresses only, and these need the place of the site.
      for (const [, href = ''] of html.matchAll(/<link rel="(?:canonical|alternate" hreflang="\w+)" href="([^"]+)"/g))
        expect(href, file).toMatch(/^https:/);
      expect(html.match(/<h1[ >]/g), file).toHaveLength(1);
    }
  });

  it('shows no empty heading and repeats no id', () => {
    for (const [file, html] of pages) {
      expect(html, file).not.toMatch(/<h[1-6][^>]*>\s*<\/h[1-6]>/);
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        file,
      ).toEqual([]);
    }
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const address = (route: Route) => addressOf(route, language);
  const start = address({ page: 'index' });
  const nearby = pressesFrom(start);
  const entity = (id: string) => {
    const record = base.records.entities.get(id);
    return record && address(entityRoute(id, record.type));
  };

  it('every claim is two presses from the start, and one from each thing that it names', () => {
    const far: string[] = [];
    for (const [id, claim] of base.records.claims) {
      const page = address({ page: 'claim', id });
      if ((nearby.get(page) ?? 99) > 2) far.push(`${id} from the start`);
      const named = [
        ...claim.about,
        ...claim.products,
        claim.place,
        ...(claim.otherPlaces ?? []),
        claim.subject,
        claim.object,
      ];
      const from = [
        ...named.flatMap((name) => (name && entity(name)) || []),
        ...(claim.country ? [address({ page: 'country', id: claim.country })] : []),
        ...claim.evidence.map(({ source }) => address({ page: 'source', id: source })),
        address({ page: 'topic', id: claim.theme }),
        address({ page: 'work', id: claim.work }),
      ];
      far.push(...from.filter((file) => !ways.get(file)?.has(page)).map((file) => `${id} from ${file}`));
      far.push(...from.filter((file) => !ways.get(page)?.has(file)).map((file) => `${file} from ${id}`));
    }
    expect(far).toEqual([]);
  });

  it('no entity, source, country, word, kind of product, gap or action is out of reach', () => {
    const { entities, sources, countries, concepts, categories, products, actions } = base.records;
    // Of an entity that no claim names nothing is said that has a source: it has no page.
    const named = [...entities].filter(([id]) => namedEntities(base).has(id));
    expect(named.length).toBeGreaterThan(250);
    const wanted = [
      ...named.map(([id, { type }]) => address(entityRoute(id, type))),
      ...[...sources.keys()].map((id) => address({ page: 'source', id })),
      ...[...countries.keys()].map((id) => address({ page: 'country', id })),
      ...[...concepts.keys()].map((id) => address({ page: 'term', id })),
      ...[...categories.keys()].map((id) => address({ page: 'kind', id })),
    ];
    expect(wanted.filter((file) => !nearby.has(file))).toEqual([]);
    const unknown = textOf(address({ page: 'unknown' }));
    const overlays = language === 'en' ? undefined : base.overlays.get(language);
    for (const [id, product] of products)
      for (const gap of overlays?.products.get(id)?.gaps ?? product.gaps) expect(unknown, id).toContain(folded(gap));
    const suggested = textOf(address({ page: 'actions' }));
    for (const [id, action] of actions)
      expect(suggested, id).toContain(folded((overlays?.actions.get(id) ?? action).title));
  });

  /** What a page is to tell of a claim and does not. */
  const untold = (file: string, id: string, level: 'standard' | 'detail'): string[] => {
    const claim = localClaim(base, id, language);
    if (!claim) return [id];
    const text = textOf(file);
    const addresses = namesOf(pages.get(file) ?? '');
    const sources = claim.evidence.flatMap(({ source }) => localSource(base, source, language) ?? []);
    const told = [
      claim.text.plain,
      claim.text[level] ?? claim.text.standard,
      claim.said?.by,
      claim.contested,
      TABLES[language][`status.${claim.status}`],
      ...sources.map(({ title }) => title),
      ...claim.responses.flatMap((row) => [TABLES[language][`answer.${row.state}`], row.text]),
    ];
    return [
      ...told.filter((part) => part && !text.includes(folded(part))),
      ...sources.flatMap(({ url }) => (url && !addresses.includes(url) ? url : [])),
    ].map((part) => `${file} on ${id}: ${part}`);
  };

  it('every claim page tells text, voice, state in words, limits, each source with its address, and each answer', () => {
    const ids = [...base.records.claims.keys()];
    expect(ids.flatMap((id) => untold(address({ page: 'claim', id }), id, 'detail'))).toEqual([]);
  });

  it('every page of a product or company tells its claims whole: text, voice, sources and answers', () => {
    const { claims, entities, products } = base.records;
    const missing = [...entities]
      .filter(([, { type }]) => ['product', 'company', 'contractor', 'platform'].includes(type))
      .flatMap(([id, { type }]) => {
        const about = [...claims].filter(([, claim]) => claim.about.includes(id)).map(([claim]) => claim);
        const own = products.get(id)?.claims ?? about;
        return own.flatMap((claim) => untold(address(entityRoute(id, type)), claim, 'standard'));
      });
    expect(missing).toEqual([]);
  });

  it('a feed tells what is new, and its entries lead to claims', () => {
    const feed = read(`${language}/changes.xml`);
    const entries = [...feed.matchAll(/<entry>[\s\S]*?<link rel="alternate" href="([^"]+)"/g)].map(
      ([, href = '']) => href,
    );
    expect(entries.length).toBeGreaterThan(10);
    for (const href of entries) expect(files.has(posix.join(language, href)), href).toBe(true);
  });
});
