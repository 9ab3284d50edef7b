/** Nothing that is written is lost in the real browsers' own database: ten pages of ours at once, and ten AI tabs. `ROUNDS=1000` runs the whole bar. */
import { describe, expect } from 'vitest';
import { CHIP, type Page } from './driver';
import { it, name } from './fixture';
import { pageScript } from './module';
import { getStored, setStored } from './stored';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const TEN = Array.from({ length: 10 }, (_, at) => at);

type Stored = typeof import('../../src/background/stored');
type Valibot = typeof import('valibot');

describe(`in ${name}`, () => {
  it(`ten pages of ours that change one record ${ROUNDS} times each, and then ask the background for as many choices, lose none`, async ({
    browser,
  }) => {
    const valibot = 'node_modules/valibot/dist/index.mjs';
    const script = `${await pageScript('src/background/stored.ts', 'stored')}\n${await pageScript(valibot, 'v')}`;
    const pages: Page[] = [];
    for (const at of TEN) pages.push(await browser.open(`${browser.extensionUrl('src/pages/diary/diary.html')}#${at}`));
    for (const page of pages) await page.evaluate(`(() => { ${script} })()`);
    // Each adds to what all have made so far and to its own: what was read before another one wrote would show in both.
    await Promise.all(
      pages.map((page, at) =>
        page.evaluate(
          async (own: string, rounds: number) => {
            const { stored, v } = window as unknown as { stored: Stored; v: Valibot };
            type Counts = Record<string, number>;
            const schema = v.fallback(v.record(v.string(), v.number()), {});
            for (let round = 0; round < rounds; round += 1)
              await stored.changeStored<Counts, Counts>('moments', schema, (now) => ({
                ...now,
                all: (now.all ?? 0) + 1,
                [own]: (now[own] ?? 0) + 1,
              }));
          },
          `page-${at}`,
          ROUNDS,
        ),
      ),
    );
    const counts = await getStored<Record<string, number>>(browser, 'moments');
    expect(counts).toEqual({
      all: TEN.length * ROUNDS,
      ...Object.fromEntries(TEN.map((at) => [`page-${at}`, ROUNDS])),
    });

    // No more sites than a person could ever hide: later rounds hide and show them again.
    const sites = Math.min(ROUNDS, 50);
    const refused = await Promise.all(
      pages.map((page, at) =>
        page.evaluate(
          async (own: string, rounds: number, most: number) => {
            const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
            let no = 0;
            for (let round = 0; round < rounds; round += 1) {
              const show = Math.floor(round / most) % 2 === 1;
              const payload = { host: `site-${round % most}.${own}.example`, show };
              const reply = (await runtime.sendMessage({ name: 'show-on-site', payload })) as
                | { ok: boolean }
                | undefined;
              no += reply?.ok ? 0 : 1;
            }
            return no;
          },
          `page-${at}`,
          ROUNDS,
          sites,
        ),
      ),
    );
    expect(refused).toEqual(TEN.map(() => 0));
    const { hiddenSites } = (await getStored<{ hiddenSites: Record<string, string> }>(browser, 'preferences')) ?? {
      hiddenSites: {},
    };
    const hidden = TEN.flatMap((at) =>
      Array.from({ length: sites }, (_, site) => site)
        .filter((site) => Math.floor((ROUNDS - 1 - site) / sites) % 2 === 0)
        .map((site) => `site-${site}.page-${at}.example`),
    );
    expect(Object.keys(hiddenSites).sort()).toEqual(hidden.sort());
    for (const page of pages) await page.close();
  });

  it('ten AI tabs that send the label away and move it at once lose none of it', async ({ browser }) => {
    const hosts = ['chatgpt.com', 'claude.ai', 'gemini.google.com', 'character.ai', 'poe.com'];
    await setStored(browser, { preferences: { language: 'en' } });
    const pages: Page[] = [];
    for (const host of [...hosts, ...hosts]) {
      const page = await browser.open(`https://${host}/`);
      pages.push(page);
    }
    const [first] = pages;
    await first?.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    // One after the other, since each becomes the tab in front; what they send, they send at once.
    const tabs: number[] = [];
    for (const page of pages) tabs.push(await page.tabId());
    const replies = await browser.inBackground(`
      const send = () => Promise.all([['dismiss', { how: 'never-here' }], ['move-label', {}]].map(async ([name, payload]) => (await chrome.runtime.sendMessage({ name, payload })).ok));
      return Promise.all(${JSON.stringify(tabs)}.map(async (tabId) => (await chrome.scripting.executeScript({ target: { tabId }, func: send }))[0].result));`);
    expect(replies).toEqual(pages.map(() => [true, true]));
    const kept = await getStored<{ hiddenSites: object }>(browser, 'preferences');
    expect(Object.keys(kept?.hiddenSites ?? {}).sort()).toEqual([...hosts].sort());
    for (const page of pages) await page.close();
  });
});
