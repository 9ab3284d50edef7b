/** The note of a moment: rating an answer shows one sourced sentence, seldom; everything else on the bar shows none. */
import { resolve } from 'node:path';
import { describe, expect } from 'vitest';
import { type Browser, CHIP, NOTE, PANEL, type Page } from './driver';
import { it, itOnce, name } from './fixture';
import { poll } from './in-page';
import { hearsMoments, served, timersOver } from './served';
import { getStored, setStored } from './stored';

const GOOD = '[data-testid="good-response-turn-action-button"]';
const BAD = '[data-testid="bad-response-turn-action-button"]';
/** A picture is looked for this long after something was sent. */
const PICTURE_MS = 3000;

describe(`in ${name}, a moment`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  /** A page on which the label stands. */
  const visit = async (address = 'https://chatgpt.com/') => {
    page = await browser.open(address);
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
  };
  const notes = () => page.parts().then((parts) => parts.filter((part) => part.name === NOTE).length);
  const noteText = () => page.waitInShadow(NOTE, (root) => root.querySelector('.text')?.textContent);
  const log = () => getStored<Record<string, string>>(browser, 'moments');

  it('of rating an answer shows one sentence with its status, outlet and day, over neither the composer nor the control in use', async () => {
    await visit();
    await page.clickPage(GOOD);
    expect(await noteText()).toBeTruthy();
    const by = await page.inShadow(NOTE, (root) => root.querySelector('.by')?.textContent);
    expect(by).toMatch(/^(Documented|Reported|One side says|Disputed|Ruled|Settled) · .+/);
    expect(await page.inShadow(NOTE, (root) => root.querySelector('.note')?.getAttribute('role'))).toBe('status');
    expect((await page.parts()).filter((part) => part.focused)).toEqual([]);
    expect((await page.axe(NOTE)).violations).toEqual([]);
    expect(Object.keys((await log()) ?? {})).toEqual(['feedback']);
    const box = await page.inShadow(NOTE, (root) =>
      JSON.parse(JSON.stringify((root.querySelector('.note') as HTMLElement).getBoundingClientRect())),
    );
    const taken = await page.evaluate(
      (good: string) =>
        ['form', good].map((selector) =>
          JSON.parse(JSON.stringify(document.querySelector(selector)?.getBoundingClientRect())),
        ),
      GOOD,
    );
    for (const other of taken)
      expect(box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top).toBe(
        false,
      );
  });

  it('comes once a day, whatever is rated after it', async () => {
    await visit();
    await page.clickPage(GOOD);
    await noteText();
    await page.press('Escape');
    await page.waitGone(NOTE);
    await page.clickPage(BAD);
    await served(browser, page);
    expect(await notes()).toBe(0);
  });

  it('never comes from copying, sharing, regenerating or sending, nor from a click that no person made', async () => {
    await visit();
    await page.evaluate(() => {
      const bar = document.querySelector('[role="group"]');
      for (const label of ['Share', 'Regenerate'])
        bar?.append(
          Object.assign(document.createElement('button'), {
            ariaLabel: label,
            textContent: label,
            id: label,
            type: 'button',
          }),
        );
    });
    for (const control of [
      '[data-testid="copy-turn-action-button"]',
      '#Share',
      '#Regenerate',
      '[data-testid="model-switcher-dropdown-button"]',
    ])
      await page.clickPage(control);
    await page.evaluate((good: string) => document.querySelector<HTMLElement>(good)?.click(), GOOD);
    await served(browser, page);
    expect(await notes()).toBe(0);
    expect(await log()).toBeNull();
  });

  /** Dictating, adding a file, having a picture made: what a person does for each, and where the base has something to say about it. */
  const KINDS: [kind: string, title: string, address: string, act: () => Promise<void>][] = [
    ['voice', 'You dictated', 'https://copilot.microsoft.com/moments', () => page.clickPage('[aria-label="Dictate"]')],
    [
      'upload',
      'You added a file',
      'https://chatgpt.com/moments',
      () => page.chooseFile('input[type="file"]', resolve('README.md')),
    ],
    ['image', 'A picture was made', 'https://www.midjourney.com/moments', () => page.clickPage('[aria-label="Send"]')],
  ];
  it.each(KINDS)('of %s shows its own sentence: %s', async (kind, title, address, act) => {
    await visit(address);
    expect(await notes()).toBe(0);
    await act();
    expect(await noteText()).toBeTruthy();
    expect(
      await page.inShadow(NOTE, (root) => [
        root.querySelector('.title')?.textContent,
        root.querySelector('.by')?.textContent,
      ]),
    ).toEqual([title, expect.stringMatching(/^(Documented|Reported|One side says|Disputed|Ruled|Settled) · .+/)]);
    expect(Object.keys((await log()) ?? {})).toEqual([kind]);
  });

  // When a note may come is the same of every kind, and stands in test/unit/background/moments.test.ts: here each asks before it comes.
  itOnce.each(KINDS)('of %s does not come on the day of another note', async (kind, _title, address, act) => {
    await visit(address);
    await setStored(browser, { moments: { feedback: new Date().toLocaleDateString('sv') } });
    await act();
    await hearsMoments(browser, page);
    if (kind === 'image') await timersOver(page, PICTURE_MS + 200);
    await served(browser, page);
    expect(await notes()).toBe(0);
  });

  // What a control is called is read the same in both browsers.
  const bars = KINDS.map(([, , address]) => address);
  itOnce.each(bars)('is none of copying, sharing or regenerating on %s', async (address) => {
    await visit(address);
    for (const name of ['Copy', 'Share', 'Regenerate']) await page.clickPage(`[aria-label="${name}"]`);
    await served(browser, page);
    expect(await notes()).toBe(0);
    expect(await log()).toBeNull();
  });

  it('opens the panel at the claim it showed', async () => {
    await visit();
    await page.clickPage(GOOD);
    await noteText();
    await page.click(NOTE, '.open');
    const place = await page.waitInShadow(PANEL, (root) => {
      const active = root.activeElement as HTMLElement | null;
      return active?.dataset.place?.startsWith('claim:') && active.dataset.place;
    });
    expect(place).toMatch(/^claim:/);
    // The sentence stands above its card: both are in sight.
    const top = await page.inShadow(PANEL, (root) => {
      const sentence = root.activeElement?.closest('li')?.firstElementChild?.getBoundingClientRect().top ?? -1;
      return sentence - (root.querySelector('.scroll') as Element).getBoundingClientRect().top;
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(
      await page.inShadow(PANEL, (root) => (root.activeElement?.closest('details') as HTMLDetailsElement | null)?.open),
    ).toBe(true);
    expect(await notes()).toBe(0);
  });

  it('is sent away from this site for good with one click, and that is taken back with another', async () => {
    const hidden = async () =>
      (await getStored<{ hiddenSites: Record<string, string> }>(browser, 'preferences'))?.hiddenSites ?? {};
    await visit();
    await page.clickPage(GOOD);
    await noteText();
    await page.click(NOTE, '.stop');
    await page.waitInShadow(NOTE, (root) => root.querySelector('.undo') !== null);
    await poll('the site to be hidden', async () => (await hidden())['chatgpt.com'] === 'always');
    await page.press('Enter');
    await poll('the site to be back', async () => Object.keys(await hidden()).length === 0);
    expect(await notes()).toBe(0);
  });

  // Quiet, paused and hidden: test/unit/background/moments.test.ts.
  it('is silent where notes are off', async () => {
    await setStored(browser, { preferences: { moments: false } });
    page = await browser.open('https://chatgpt.com/');
    const tab = await page.tabId();
    // The page is known: its product is counted in the toolbar.
    await poll(
      'the badge',
      async () => (await browser.inBackground(`return await chrome.action.getBadgeText({ tabId: ${tab} })`)) !== '',
    );
    await page.clickPage(GOOD);
    await served(browser, page);
    expect(await notes()).toBe(0);
    expect(await log()).toBeNull();
  });

  it('is switched off and on in the options', async () => {
    page = await browser.open(browser.extensionUrl('src/pages/options/options.html'));
    await page.waitFor(() => document.querySelector<HTMLInputElement>('[name="moments"]')?.checked);
    await page.clickPage('[name="moments"]');
    await page.waitFor(() => document.querySelector('[role="status"]')?.textContent === 'Saved.');
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('[name="moments"]')?.checked)).toBe(
      false,
    );
    expect((await getStored<{ moments: boolean }>(browser, 'preferences'))?.moments).toBe(false);
  });
});
