/** A pack from a link, as a person takes one: told first who would be asked, then asked once, read about, taken; and whatever goes wrong, nobody else is asked, nothing is kept, and access to the site is as it was. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { changeManifest, copyOfBuild, speak } from './built';
import type { Browser, Page } from './driver';
import { it as anyIt, itInCopy, name } from './fixture';
import type { FixtureServer, MadePage } from './fixture-server';
import { poll } from './in-page';
import { packFile, unionKey, unionPack } from './pack-file';
import { allStored, getStored, setStored } from './stored';

const OUT = 'test-results/pictures';
const HOST = 'packs.example';
const ACCESS = `https://${HOST}/*`;
const LINK = `https://${HOST}/harbour-1.pack.json`;
const PAGE = 'src/pages/link/link.html';
const folder = mkdtempSync(join(tmpdir(), 'links-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Chromium without a window cannot answer the browser's question: there access stays from an earlier release, which had the site in its install prompt. */
const it =
  name === 'firefox'
    ? anyIt
    : itInCopy(
        (copy) =>
          changeManifest(copy, (manifest) => {
            manifest.host_permissions = [...(manifest.host_permissions as string[]), ACCESS];
          }),
        async (browser) => {
          const next = copyOfBuild(name, (copy) =>
            changeManifest(copy, (manifest) => {
              manifest.version = '99.0.0';
            }),
          );
          await browser.updateExtension(next.folder);
          next.remove();
        },
      );

describe(`in ${name}, a pack from a link`, () => {
  let browser: Browser;
  let server: FixtureServer;
  let page: Page;
  let pack: string;

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    const key = await unionKey();
    pack = readFileSync(await packFile(join(folder, 'pack.json'), unionPack([key]), [key]), 'utf8');
  });
  it.beforeEach(async ({ browser: given, server: its }) => {
    browser = given;
    server = its;
    if (name === 'firefox') await browser.setHostAccess([ACCESS], false);
  });

  const shows = (made: MadePage, path = '/harbour-1.pack.json') =>
    server.show((host, asked) => (host === HOST && asked === path ? made : undefined));
  const file = (): MadePage => ({ body: pack, type: 'application/json' });
  const asked = () => browser.requests().filter(({ host }) => /example$/.test(host));
  const hasAccess = () =>
    browser.inBackground(`return chrome.permissions.contains({ origins: [${JSON.stringify(ACCESS)}] })`);
  /** As it was before: Chromium's stays, Firefox's is given back. */
  const accessIsAsBefore = async () => expect(await hasAccess()).toBe(name === 'chromium');

  const open = async () => {
    page = await browser.open(browser.extensionUrl(PAGE));
    await page.waitFor(() => document.activeElement?.matches('.link-field'));
  };
  const give = async (link: string) => {
    await page.evaluate((text: string) => {
      const field = document.querySelector<HTMLInputElement>('.link-field');
      if (field) field.value = text;
    }, link);
    await page.clickPage('[data-action="go"]');
  };
  const giveFit = async (link = LINK) => {
    await open();
    await give(link);
    await page.waitFor(() => document.querySelector('[data-question]') !== null);
  };
  const yes = () => page.clickPage('[data-action="ask-host"]');
  const saysIn = (selector: string, text: string) =>
    page.waitFor(
      (where: string, said: string) => document.querySelector<HTMLElement>(where)?.innerText.includes(said),
      selector,
      text,
    );
  const again = async () => {
    await page.clickPage('[data-action="again"]');
    await page.waitFor(() => document.querySelector('[data-action="ask-host"]') !== null);
    await yes();
  };
  /** What the browser answers when it is asked for access, in the place of the person. */
  const answers = (answer: string) =>
    page.evaluate(`(globalThis.browser ?? chrome).permissions.request = async () => ${answer}`);

  it('says first who would be asked, what they learn and what becomes of the access; nobody has been asked then', async () => {
    await giveFit();
    for (const said of [`Ask ${HOST} for this pack?`, LINK, 'address of this network', 'No cookie'])
      await saysIn('[data-question]', said);
    if (name === 'firefox') await saysIn('[data-question]', `may access ${HOST}`);
    expect((await page.axe()).violations).toEqual([]);
    expect(asked()).toEqual([]);
    await accessIsAsBefore();
    await page.screenshot(`${OUT}/${name}-light-en-link-question.png`, { fullPage: true });
    await page.clickPage('[data-action="leave-link"]');
    await page.waitFor(() => document.activeElement?.matches('.link-field'));
    expect(asked()).toEqual([]);
  });

  it('that is no public address of a site is refused before anything is asked', async () => {
    await open();
    for (const [link, said] of [
      ['harbour.example/pack.json', 'It begins with https://'.toLowerCase()],
      ['http://packs.example/x', 'asks only for what begins with https://'],
      ['https://127.0.0.1/x', 'does not name a public site'],
      ['https://2130706433/x', 'does not name a public site'],
      ['https://packs.example:8443/x', 'names a port'],
      ['https://me:secret@packs.example/x', 'has a user or a password in it'],
      ['https://router.local/x', 'does not name a public site'],
      ['https://pаcks.example/x', 'does not name a public site'],
    ] as const) {
      // Nothing is said any more of the one before.
      await page.reload();
      await page.waitFor(() => document.activeElement?.matches('.link-field'));
      await give(link);
      await saysIn('[data-unfit]', said);
      expect(await page.evaluate(() => document.activeElement?.matches('.link-field')), link).toBe(true);
      expect(asked(), link).toEqual([]);
      const advised = await page.evaluate(() =>
        /in a tab/.test(document.querySelector('[data-unfit]')?.textContent ?? ''),
      );
      expect(advised, link).toBe(link.includes(':8443'));
    }
  });

  it('is asked for once, without cookie, referrer or name of the extension; read about; taken; the link is not kept', async () => {
    shows(file());
    const site = await browser.open(`https://${HOST}/`);
    await site.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: a person who has been there
      document.cookie = 'who=me; SameSite=None; Secure';
    });
    await site.close();
    server.clear();
    await giveFit();
    await yes();
    await saysIn('[data-offer]', 'Add this pack? Published by: Harbour Union');
    await accessIsAsBefore();
    expect(asked().map(({ host, path, method }) => [host, path, method])).toEqual([
      [HOST, '/harbour-1.pack.json', 'GET'],
    ]);
    const { headers } = asked()[0] ?? {};
    expect(headers).toBeDefined();
    for (const kept of ['cookie', 'referer', 'origin', 'authorization']) expect(headers).not.toHaveProperty(kept);
    expect(JSON.stringify(headers)).not.toMatch(/extension|many.?hands/i);
    expect(await allStored(browser)).not.toHaveProperty('packs');
    expect((await page.axe()).violations).toEqual([]);
    await page.screenshot(`${OUT}/${name}-light-en-link-offer.png`, { fullPage: true });
    await page.clickPage('[data-action="take-pack"]');
    await saysIn('[data-taken]', 'The pack was added.');
    expect(JSON.stringify(await allStored(browser))).not.toContain(HOST);
    expect(asked()).toHaveLength(1);
    await accessIsAsBefore();
  });

  const faults: [string, MadePage, string][] = [
    ['is not there', { body: 'gone', status: 404 }, 'has no file at this address'],
    ['wants a login', { body: 'who are you', status: 401 }, 'does not give this file to everybody'],
    ['meets a fault of the site', { body: 'oops', status: 500 }, 'has a fault of its own'],
    ['is a web page', { body: '<p>A pack!' }, 'leads to a web page'],
    ['gets no answer', 'cut', 'did not answer'],
    ['breaks off half-way', { body: '{"payload":"', type: 'application/json', broken: true }, 'is not whole'],
    [
      'is said to be packed and is not',
      { body: '{"payload":"', type: 'application/json', headers: { 'Content-Encoding': 'gzip' } },
      'is damaged at its source',
    ],
    ['is empty', { body: '', type: 'application/json' }, 'sent no file'],
    [
      'is a login page under the name of a file',
      { body: '<!doctype html>Log in', type: 'text/plain' },
      'to a web page',
    ],
    [
      'leads to another host',
      { body: '', status: 302, headers: { Location: 'https://other.example/harbour-1.pack.json' } },
      'sends on to another address',
    ],
    [
      'leads to the same host without https',
      { body: '', status: 302, headers: { Location: `http://${HOST}/harbour-1.pack.json` } },
      'sends on to another address',
    ],
  ];
  it.each(faults)('that %s ends with one sentence, asks nobody else, and keeps nothing', async (_what, made, said) => {
    shows(made);
    const before = await allStored(browser);
    await giveFit();
    await yes();
    await saysIn('[data-failed]', said);
    // The page asks this host and no other from now on, whatever runs in it.
    const leaked = await page.evaluate(() => fetch('https://leak.example/x').then(String, () => 'refused'));
    expect(leaked).toBe('refused');
    expect(new Set(asked().map(({ host, path }) => host + path))).toEqual(new Set([`${HOST}/harbour-1.pack.json`]));
    await poll('nothing kept', async () => JSON.stringify(await allStored(browser)) === JSON.stringify(before));
    await accessIsAsBefore();
    expect((await page.axe()).violations).toEqual([]);
    await page.screenshot(`${OUT}/${name}-light-en-link-failed.png`, { fullPage: true });
  });

  it('whose offer stands when everything is deleted in another tab is offered no more, and says so', async () => {
    shows(file());
    await giveFit();
    await yes();
    await saysIn('[data-offer]', 'Add this pack? Published by: Harbour Union');
    const offered = page;
    const options = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await options.clickPage('[data-action="erase"]');
    await options.clickPage('[data-action="erase-now"]');
    page = offered;
    await saysIn('main', 'Everything was erased meanwhile, and this offer with it.');
    expect(await page.evaluate(() => document.querySelector('[data-offer], [data-action="take-pack"]'))).toBeNull();
    expect(await allStored(browser)).not.toHaveProperty('packs');
    await options.close();
  });

  it('can be asked for again when the fault is gone, at the same site without a new opening of the page', async () => {
    shows('cut');
    await giveFit();
    await yes();
    await saysIn('[data-failed]', 'did not answer');
    shows(file());
    await again();
    await saysIn('[data-offer]', 'Add this pack? Published by: Harbour Union');
    await accessIsAsBefore();
  });

  it('is followed to another place of the same host', async () => {
    server.show((host, path) => {
      if (host !== HOST) return undefined;
      return path === '/latest' ? { body: '', status: 302, headers: { Location: LINK } } : file();
    });
    await giveFit(`https://${HOST}/latest`);
    await yes();
    await saysIn('[data-offer]', 'Add this pack? Published by: Harbour Union');
  });

  it('that leads to its own host with a login is followed without it, or said to lead there', async () => {
    server.show((host, path) => {
      if (host !== HOST) return undefined;
      return path === '/latest'
        ? { body: '', status: 302, headers: { Location: LINK.replace('https://', 'https://me:pw@') } }
        : file();
    });
    await giveFit(`https://${HOST}/latest`);
    await yes();
    // Chromium follows to no such address; Firefox does.
    if (name === 'chromium') await saysIn('[data-failed]', 'one with a user or a password in it');
    else await saysIn('[data-offer]', 'Add this pack? Published by: Harbour Union');
    for (const { headers } of asked()) expect(headers).not.toHaveProperty('authorization');
  });

  it('whose answer names other hosts in its heads has nothing asked of these', async () => {
    const hosts = ['preload', 'prefetch', 'report'].map((one) => `https://${one}.example/x`);
    shows({
      ...{ body: pack, type: 'application/json' },
      headers: {
        Link: `<${hosts[0]}>; rel=preload; as=fetch; crossorigin, <${hosts[1]}>; rel=prefetch, <${hosts[0]}>; rel=modulepreload`,
        'Report-To': JSON.stringify({ group: 'all', max_age: 60, endpoints: [{ url: hosts[2] }] }),
        'Reporting-Endpoints': `default="${hosts[2]}"`,
        'Content-Security-Policy': `connect-src 'none'; report-uri ${hosts[2]}; report-to default`,
        Refresh: `0; url=${hosts[0]}`,
      },
    });
    await giveFit();
    await yes();
    await saysIn('[data-offer]', 'Add this pack? Published by: Harbour Union');
    // A page that the browser has opened and shown since: what the answer had set off would have been seen by then.
    await (await browser.open('https://chatgpt.com/')).close();
    expect(asked().map(({ host }) => host)).toEqual([HOST]);
  });

  it('that sends on without end at its own host is left after the twenty times that browsers follow', async () => {
    let times = 0;
    server.show((host) => {
      if (host !== HOST) return undefined;
      times += 1;
      return { body: '', status: 302, headers: { Location: `/again-${times}` } };
    });
    await giveFit();
    await yes();
    await saysIn('[data-failed]', 'did not answer');
    expect(asked()).toHaveLength(21);
    expect(new Set(asked().map(({ host }) => host))).toEqual(new Set([HOST]));
    await accessIsAsBefore();
  });

  it.each([
    ['is too large', 'x'.repeat(3_000_000), 'It is larger than'],
    ['is no pack', '{"a":1}', 'It is no signed pack.'],
  ])('that %s is refused as a file would be', async (_what, body, said) => {
    shows({ body, type: 'application/json' });
    const before = await allStored(browser);
    await giveFit();
    await yes();
    await saysIn('[data-refused]', said);
    expect(await allStored(browser)).toEqual(before);
    await accessIsAsBefore();
  });

  it('can be stopped while it is asked for', async () => {
    shows('never');
    await giveFit();
    await yes();
    await poll('the site to be asked', async () => asked().length > 0);
    await saysIn('[data-asking]', `Asking ${HOST}`);
    await page.clickPage('[data-action="stop"]');
    await saysIn('[data-failed]', 'It was stopped');
    await accessIsAsBefore();
    expect(await getStored(browser, 'borrowed')).toBeNull();
  });

  it.runIf(name === 'firefox')('asks nobody where the browser is given no for an answer', async () => {
    shows(file());
    await giveFit();
    await answers('false');
    await yes();
    await saysIn('[data-failed]', `gave no access to ${HOST}`);
    expect(asked()).toEqual([]);
    expect(await hasAccess()).toBe(false);
    expect(await getStored(browser, 'borrowed')).toBeNull();
  });

  it.runIf(name === 'firefox')('leaves access that was there before', async () => {
    await browser.setHostAccess([ACCESS], true);
    shows(file());
    await giveFit();
    expect(await page.evaluate(() => document.querySelector('[data-question]')?.textContent)).not.toContain('may ask');
    await yes();
    await saysIn('[data-offer]', 'Add this pack? Published by: Harbour Union');
    expect(await hasAccess()).toBe(true);
  });

  it.runIf(name === 'firefox')('gives access back where its page is closed half-way', async () => {
    shows('never');
    await giveFit();
    await yes();
    await poll('the site to be asked', async () => asked().length > 0);
    expect(await hasAccess()).toBe(true);
    await page.close();
    await poll('the access to be given back', async () => !(await hasAccess()));
    await poll('the note to go', async () => (await getStored(browser, 'borrowed')) === null);
  });

  it('waits for the browser’s question in words, can be stopped there, and asks nobody; a second tab is told at once', async () => {
    shows(file());
    await giveFit();
    await page.evaluate(`(() => {
      const { permissions } = globalThis.browser ?? chrome;
      permissions.contains = async () => false;
      permissions.request = () => new Promise((answer) => { permissions.answer = answer; });
    })()`);
    await page.clickPage('[data-action="leave-link"]');
    await give(LINK);
    await page.waitFor(() => document.querySelector('[data-question]') !== null);
    expect(await getStored(browser, 'borrowed')).toBeNull();
    await yes();
    await saysIn('[data-asking]', 'Waiting for your browser’s question');
    await poll('the note', async () => (await getStored(browser, 'borrowed')) !== null);
    const first = page;
    await open();
    await give('https://other.example/x.json');
    await saysIn('[data-unfit]', 'A link is being asked about already');
    await page.close();
    page = first;
    await page.clickPage('[data-action="stop"]');
    await saysIn('[data-failed]', 'It was stopped');
    expect(asked()).toEqual([]);
    await page.evaluate('(globalThis.browser ?? chrome).permissions.answer(false)');
    await poll('the note to go', async () => (await getStored(browser, 'borrowed')) === null);
    expect(asked()).toEqual([]);
  });

  /** The browser's question, which stands until access is there, by its answer or from elsewhere: it tells of that first. */
  const questionStands = (how: 'answered by it' | 'open') =>
    page.evaluate(`(({ permissions }) => {
      permissions.request = () => new Promise((answer) => {
        permissions.answer = answer;
        if (${how === 'answered by it'}) permissions.onAdded.addListener(() => answer(true));
      });
    })(globalThis.browser ?? chrome)`);
  const answered = (yes: boolean) => page.evaluate(`(globalThis.browser ?? chrome).permissions.answer(${yes})`);
  const noteGone = () => poll('the note to go', async () => (await getStored(browser, 'borrowed')) === null);

  it.runIf(name === 'firefox')('gives back what was given after it had been stopped', async () => {
    await giveFit();
    await questionStands('answered by it');
    await yes();
    await page.clickPage('[data-action="stop"]');
    await saysIn('[data-failed]', 'It was stopped');
    await browser.setHostAccess([ACCESS], true);
    await poll('the access to be given back', async () => !(await hasAccess()));
    await noteGone();
    expect(asked()).toEqual([]);
  });

  it.runIf(name === 'firefox').each([true, false])(
    'leaves what the person gave while the browser’s question stood, though everything is erased then and it is answered %s',
    async (yesOrNo) => {
      await giveFit();
      await questionStands('open');
      await yes();
      await saysIn('[data-asking]', 'Waiting for your browser’s question');
      await browser.setHostAccess([ACCESS], true);
      const options = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
      await options.clickPage('[data-action="erase"]');
      await options.clickPage('[data-action="erase-now"]');
      await saysIn('[data-failed]', 'It was stopped');
      await options.close();
      await answered(yesOrNo);
      await noteGone();
      expect(await hasAccess()).toBe(true);
      expect(asked()).toEqual([]);
    },
  );

  it.runIf(name === 'firefox')('gives access back before everything is erased while a site is asked', async () => {
    shows('never');
    await giveFit();
    await yes();
    await poll('the site to be asked', async () => asked().length > 0);
    expect(await hasAccess()).toBe(true);
    const options = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await options.clickPage('[data-action="erase"]');
    await options.clickPage('[data-action="erase-now"]');
    await poll('the access to be given back', async () => !(await hasAccess()));
    await saysIn('[data-failed]', 'It was stopped');
    expect(await getStored(browser, 'borrowed')).toBeNull();
    expect(await hasAccess()).toBe(false);
    await options.close();
  });

  it.runIf(name === 'firefox')('leaves access that the person gave while the question stood', async () => {
    shows(file());
    await giveFit();
    await browser.setHostAccess([ACCESS], true);
    await yes();
    await saysIn('[data-offer]', 'Add this pack? Published by: Harbour Union');
    expect(await hasAccess()).toBe(true);
    await giveFit();
    await page.close();
    expect(await hasAccess()).toBe(true);
  });

  it.runIf(name === 'firefox')(
    'leaves what the person gave elsewhere where its page is closed while the browser’s question stands, and gives back what its answer gives then',
    async () => {
      await giveFit();
      await questionStands('open');
      await yes();
      await saysIn('[data-asking]', 'Waiting for your browser’s question');
      await poll('the note', async () => (await getStored(browser, 'borrowed')) !== null);
      await page.close();
      await browser.setHostAccess([`*://${HOST}/*`], true);
      await browser.setHostAccess([ACCESS], true);
      const allowed = async () =>
        (await browser.inBackground('return (await chrome.permissions.getAll()).origins')) as string[];
      await poll('the answer to be taken back', async () => !(await allowed()).includes(ACCESS));
      expect(await allowed()).toContain(`*://${HOST}/*`);
      await noteGone();
      await browser.setHostAccess([`*://${HOST}/*`], false);
      await browser.setHostAccess([ACCESS], true);
      expect(await hasAccess()).toBe(true);
    },
  );

  it.runIf(name === 'firefox')('gives access back at the next start where everything ended half-way', async () => {
    await browser.setHostAccess([ACCESS], true);
    await setStored(browser, { borrowed: { [HOST]: { since: Date.now(), given: true } } });
    await browser.killBackground();
    await poll('the access to be given back', async () => !(await hasAccess()));
    await poll('the note to go', async () => (await getStored(browser, 'borrowed')) === null);
  });

  it('leads back to the packs in the options, whose menu has them too', async () => {
    await open();
    await page.clickPage('a[href$="options.html#packs"]');
    const inSight = () =>
      page.waitFor(() => {
        const top = document.querySelector('#packs')?.getBoundingClientRect().top ?? -1;
        return top >= 0 && top < innerHeight;
      });
    await inSight();
    await page.evaluate(() => scrollTo(0, 0));
    await page.clickPage('nav a[href="#packs"]');
    await inSight();
  });

  it('cuts a long path in the middle, keeps the host whole, and unfolds it; the buttons stay near', async () => {
    const long = `https://${HOST}/${'a'.repeat(4000)}/end.json`;
    await giveFit(long);
    const shown = await page.evaluate(() => document.querySelector('.address')?.textContent ?? '');
    expect(shown).toMatch(/^https:\/\/packs\.example\/a+ … .*\/end\.json$/);
    expect(shown.length).toBeLessThan(200);
    await page.clickPage('[data-question] summary');
    await saysIn('[data-question] details', long);
    await page.screenshot(`${OUT}/${name}-light-en-link-long.png`, { fullPage: true });
  });

  it('looks as the rest does, in the dark, on a narrow window and in French', async () => {
    await speak(browser, 'fr');
    await giveFit();
    await page.setViewport(320, 900);
    await page.emulate({ colorScheme: 'dark' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.screenshot(`${OUT}/${name}-dark-fr-link-question.png`, { fullPage: true });
    await page.emulate({ colorScheme: 'light' });
    await page.setViewport(1280, 900);
  });

  it.runIf(name === 'chromium')(
    'takes the file from one of its own sites, whose access it keeps and says so',
    async () => {
      server.show((host) => (host === 'huggingface.co' ? file() : undefined));
      await open();
      await page.evaluate('chrome.permissions.contains = async () => false');
      await give('https://huggingface.co/union/harbour.pack.json');
      await saysIn('[data-question]', 'so it stays');
      expect(await getStored(browser, 'borrowed')).toBeNull();
      await yes();
      await saysIn('[data-offer]', 'Add this pack? Published by: Harbour Union');
      expect(await getStored(browser, 'borrowed')).toBeNull();
    },
  );

  // The last one: what Chromium has given back it gives nobody here again.
  it.runIf(name === 'chromium')('gives back the access that it has asked for', async () => {
    shows(file());
    await open();
    await page.evaluate('chrome.permissions.contains = async () => false');
    await give(LINK);
    await saysIn('[data-question]', `may access ${HOST}`);
    await yes();
    await saysIn('[data-offer]', 'Add this pack? Published by: Harbour Union');
    expect(await hasAccess()).toBe(false);
    expect(await getStored(browser, 'borrowed')).toBeNull();
  });
});
