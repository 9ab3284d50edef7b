/** The site as it is built, in both browsers: every kind of page is accessible, asks nobody else, fits a phone and survives bad addresses. */
import { describe, expect } from 'vitest';
import type { Page } from './driver';
import { it, name } from './fixture';
import { readPrinted } from './printed';
import { BELOW, siteOn } from './site-files';

const HOST = 'site.example.org';
/** Where pages are read without a network: what a browser keeps of it meets no other test. */
const KEPT_HOST = 'kept.example.org';
/** A host that leaves out what pages end with, as some do by themselves. */
const SHORT_HOST = 'short.example.org';
const KEPT_LESSONS = ['', '-projector'].map((part) => ({
  host: `kept-lesson${part}.example.org`,
  file: `en/lesson/who-is-behind${part}.html`,
}));
const at = (page: string, host = HOST): string => `https://${host}${BELOW}${page}`;

const siteBut = (broken = '') => siteOn([HOST, KEPT_HOST, SHORT_HOST, ...KEPT_LESSONS.map(({ host }) => host)], broken);

const KINDS = [
  'en/index.html',
  'en/product/chatgpt.html',
  'en/company/openai.html',
  'en/claim/openai-sama-take-home-pay.html',
  'en/country/ke.html',
  'en/topic/pay.html',
  'en/products.html',
  'en/unknown.html',
  'en/corrections.html',
  'en/method.html',
  'en/actions.html',
  'en/search.html?q=who%20labelled%20for%20chatgpt',
  'en/loom.html',
  'en/map.html',
  'en/timeline.html',
  'en/pay.html',
  'en/compare.html#product-1=chatgpt&product-2=claude',
  'en/offline.html',
  'fr/loom/moderation.html',
];

/** So many items of one list are looked through: the hundreds after them, as in the corrections, are made alike. */
const ALIKE = 60;

/** In a page: takes away what a list has more. */
function shorten(most: number): void {
  for (const list of document.querySelectorAll('main :is(ul, ol, dl, tbody)'))
    for (const item of [...list.children].slice(most)) item.remove();
}

describe(`in ${name}`, () => {
  // Names, roles and colours of a page are the same in each browser: they are looked through in one.
  it('every kind of page is accessible, asks nobody but its own host, and is no wider than a phone', async ({
    browser,
    server,
  }) => {
    server.show(siteBut());
    const page = await browser.open(at('en/index.html'));
    for (const kind of KINDS) {
      await page.goto(at(kind));
      await page.waitFor(() => document.readyState === 'complete');
      await page.setViewport(320, 640);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), kind).toBeLessThanOrEqual(320);
      await page.setViewport(1280, 900);
      if (name !== 'chromium') continue;
      await page.evaluate(shorten, ALIKE);
      const { violations, passes } = await page.axe();
      expect(violations, kind).toEqual([]);
      expect(passes.length, kind).toBeGreaterThan(0);
    }
    expect([...new Set(server.requests().map(({ host }) => host))]).toEqual([HOST]);
  });

  const shown = (page: Page) =>
    page.evaluate(() => ({
      threads: document.querySelectorAll('.pic-strand:not(.out)').length,
      rows: document.querySelectorAll('.twin tbody tr:not(.out)').length,
      said: document.querySelector('output')?.textContent ?? '',
    }));

  it('the loom leaves out threads by state and year, its table with it, and the address keeps the choice', async ({
    browser,
    server,
  }) => {
    server.show(siteBut());
    const page = await browser.open(at('en/loom.html'));
    await page.waitFor(() => document.querySelector('form[data-filter]:not([hidden])') !== null);
    const all = await shown(page);
    await page.goto(at('en/index.html'));
    await page.goto(at('en/loom.html#state=disputed'));
    await page.waitFor(() => document.querySelector('.pic-strand.out') !== null);
    const some = await shown(page);
    expect(some.threads).toBeGreaterThan(0);
    expect(some.threads).toBeLessThan(all.threads);
    expect(some.rows).toBe(some.threads);
    expect(some.said).toContain(`${some.threads} of ${all.threads}`);
  });

  it('products that the address names stand side by side, and nothing else', async ({ browser, server }) => {
    server.show(siteBut());
    const page = await browser.open(at('en/compare.html#product-1=claude&product-2=chatgpt'));
    await page.waitFor(() => document.querySelector('.compare.chosen') !== null);
    const names = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-product]')]
        .filter((product) => product.checkVisibility())
        .map(({ id }) => id),
    );
    expect(names).toEqual(['claude', 'chatgpt']);
  });

  it.for([
    'en/loom.html#%E0%A4%A',
    'en/loom.html#state=<img src=x onerror=alert(1)>&since=99999',
    'en/compare.html#product-1=__proto__&product-2=nobody',
    'en/compare.html#&&&==%00',
    `en/search.html?q=${encodeURIComponent('"><script>document.title="taken"</script>'.repeat(20))}`,
    'en/search.html?q=%E0%A4%A&q=&__proto__=1',
  ])('a hostile address changes nothing and leaves the page whole: %s', async (address, { browser, server }) => {
    server.show(siteBut());
    const page = await browser.open(at(address));
    await page.waitFor(() => document.readyState === 'complete');
    const seen = await page.evaluate(() => ({
      title: document.title,
      heading: document.querySelector('h1')?.textContent ?? '',
      foreign: document.querySelectorAll('img, main script').length,
      out: document.querySelectorAll('.out').length,
    }));
    expect(seen).toMatchObject({ foreign: 0, out: 0 });
    expect(seen.heading).not.toBe('');
    expect(seen.title).not.toContain('taken');
  });

  it('a search whose file does not come says so, and leads to the lists', async ({ browser, server }) => {
    server.show(siteBut('/search-fr.'));
    const page = await browser.open(at('fr/search.html?q=paie'));
    const said = await page.waitFor(() => document.getElementById('found')?.textContent);
    expect(said).toContain('pas pu être chargée');
    server.show(siteBut('/search-fr-0.'));
    await page.goto(at('fr/search.html?q=salaire'));
    await page.waitFor(() => document.querySelectorAll('#found .briefs li').length > 0);
    expect(await page.evaluate(() => document.querySelector('#found .notice')?.textContent)).toMatch(
      /chargées\s: 1 sur \d+\./,
    );
    // Asked for once more before it is called missing.
    const asked = server.requests().filter(({ path }) => path.includes('/search-fr-0.'));
    expect(asked).toHaveLength(2);
  });

  it('with the network cut, what was read and the ways in are there, and what is not kept says so and lists what is', async ({
    browser,
    server,
  }) => {
    server.show(siteBut());
    const page = await browser.open(at('en/product/chatgpt.html', KEPT_HOST));
    await page.waitFor(async () => {
      const worker = navigator.serviceWorker.controller;
      const kept = await (await caches.open('many-hands-pages')).keys();
      // The first page and the two ways in.
      return worker?.state === 'activated' && kept.length >= 3;
    });
    // Read while the worker is there: kept because it was opened.
    await page.goto(at('fr/company/sama.html', KEPT_HOST));
    server.show((host) => (host === KEPT_HOST ? 'cut' : undefined));
    const read = async (address: string) => {
      await page.goto(at(address, KEPT_HOST));
      await page.waitFor(() => document.readyState === 'complete' && document.querySelector('h1') !== null);
      return page.evaluate(() => ({
        at: location.pathname,
        heading: document.querySelector('h1')?.textContent ?? '',
        styled: document.styleSheets.length,
      }));
    };
    for (const address of ['en/product/chatgpt.html', 'fr/company/sama.html', 'en/index.html', 'fr/index.html']) {
      const { at: place, heading, styled } = await read(address);
      expect(place).toBe(`${BELOW}${address}`);
      expect(heading, address).not.toBe('');
      expect(styled, address).toBeGreaterThan(0);
    }
    await page.goto(at('fr/claim/mturk-median-wage-2018.html', KEPT_HOST));
    await page.waitFor(() => document.querySelectorAll('[data-kept] a').length >= 4);
    const { at: place, kept } = await page.evaluate(() => ({
      at: location.pathname,
      kept: [...document.querySelectorAll<HTMLAnchorElement>('[data-kept] a')].map(({ pathname }) => pathname),
    }));
    expect(place).toBe(`${BELOW}fr/offline.html`);
    expect(kept).toContain(`${BELOW}fr/company/sama.html`);
  });

  it('a host that leads pages to shorter addresses, or a lost one to another page, is followed with the worker too, and kept', async ({
    browser,
    server,
  }) => {
    const long = siteBut();
    const folder = /\/(?:claim|product|company)\//;
    server.show((host, path) => {
      const to = (location: string) => ({ body: '', status: 308, headers: { location } });
      if (host !== SHORT_HOST || !folder.test(path)) return long(host, path);
      if (path.includes('/gone')) return to(`${BELOW}404.html`);
      return path.endsWith('.html') ? to(path.slice(0, -5)) : long(host, `${path}.html`);
    });
    const page = await browser.open(at('en/index.html', SHORT_HOST));
    await page.waitFor(() => navigator.serviceWorker.controller?.state === 'activated');
    const read = async (address: string) => {
      await page.goto(at(address, SHORT_HOST));
      await page.waitFor(() => document.readyState === 'complete' && document.querySelector('h1') !== null);
      return page.evaluate(() => ({ at: location.pathname, styled: document.styleSheets.length > 0 }));
    };
    expect(await read('fr/company/sama.html')).toEqual({ at: `${BELOW}fr/company/sama`, styled: true });
    expect(await read('en/claim/gone.html')).toEqual({ at: `${BELOW}404.html`, styled: true });
    server.show((host) => (host === SHORT_HOST ? 'cut' : undefined));
    expect(await read('fr/company/sama.html')).toEqual({ at: `${BELOW}fr/company/sama.html`, styled: true });
    await page.close();
  });

  it.for(KEPT_LESSONS)(
    'a page of a lesson that was opened alone is there with the network cut, and works ($file)',
    async ({ host, file }, { browser, server }) => {
      server.show(siteBut());
      const page = await browser.open(at(file, host));
      await page.waitFor(async () => {
        const worker = navigator.serviceWorker.controller;
        const kept = await (await caches.open('many-hands-pages')).keys();
        const files = await (await caches.open('many-hands-files')).keys();
        return worker?.state === 'activated' && kept.length >= 6 && files.length > 0;
      });
      server.show((asked) => (asked === host ? 'cut' : undefined));
      await page.goto(at(`${file}?again`, host));
      await page.waitFor(() => document.readyState === 'complete' && document.querySelector('h1') !== null);
      const seen = await page.evaluate(() => ({
        at: location.pathname,
        title: document.querySelector('h1')?.textContent ?? '',
        styled: document.styleSheets.length,
        onWall: document.body.classList.contains('projecting'),
      }));
      expect(seen).toMatchObject({ at: `${BELOW}${file}`, styled: 3, onWall: file.includes('projector') });
      expect(seen.title).not.toBe('');
      // And so are its other parts, which nobody has opened.
      for (const part of ['', '-projector', '-pupils', '-quiz']) {
        await page.goto(at(`en/lesson/who-is-behind${part}.html`, host));
        await page.waitFor(() => document.readyState === 'complete' && document.querySelector('h1') !== null);
        expect(await page.evaluate(() => location.pathname)).toBe(`${BELOW}en/lesson/who-is-behind${part}.html`);
      }
      await page.close();
    },
  );

  it('a product is printed on two sheets of either paper: all open, addresses written, nothing to press', async ({
    browser,
    server,
  }) => {
    server.show(siteBut());
    const page = await browser.open(at('en/product/chatgpt.html'));
    for (const format of ['A4', 'Letter'] as const) {
      const { sides, text, width } = await readPrinted(await page.print(format));
      for (const said of ['Who made ChatGPT?', 'What the marks mean']) expect(text, said).toContain(said);
      // An address may go on in the next line.
      expect(text.replace(/\s/g, '')).toContain('time.com/6247678/openai-chatgpt-kenya-workers');
      for (const screen of ['Search', 'Copy', 'Take this along', 'Lessons'])
        expect(text).not.toMatch(new RegExp(`\\b${screen}\\b`));
      expect(sides, format).toBeLessThanOrEqual(4);
      expect(width).toBeGreaterThan(0.85);
    }
    if (name !== 'chromium') return;
    // A picture that is longer than a sheet has the next one, and no sheet holds a heading alone.
    await page.goto(at('en/loom.html'));
    expect((await readPrinted(await page.print('A4'))).heads[1]).toContain('Product');
  });
});
