/** The panel's frame: out of the page's reach, off its paper, usable beside its dialogs, readable in the smallest window; and what is said when the page takes it away. */
import { describe, expect } from 'vitest';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import { drawingsOf } from './paper';

const TAKEN = 'This page takes the panel away or hides it. Read it from the toolbar.';

/** In a page: plants frames that look like ours, and reports what a script in them sees of itself. */
function plant(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  addEventListener('message', ({ data }) => heard.push(String(data)));
  const spy =
    '<script>document.currentScript.remove(); setInterval(() => parent.postMessage("seen: " + document.body.innerText, "*"), 50)</script>';
  const copy = `<!doctype html><meta name="color-scheme" content="light dark"><title>Many Hands</title><body>${spy}`;
  for (const sandbox of ['allow-scripts allow-popups', 'allow-scripts allow-same-origin', '']) {
    const frame = document.createElement('iframe');
    if (sandbox) frame.setAttribute('sandbox', sandbox);
    frame.title = 'Many Hands';
    frame.srcdoc = copy;
    document.body.append(frame);
  }
}

describe(`in ${name}, the panel`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  const open = async (url: string) => {
    page = await browser.open(url);
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
  };
  const drawn = () => page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
  const openPanel = async () => {
    await page.click(CHIP, '.go');
    await drawn();
  };
  const labelSays = () => page.waitInShadow(CHIP, (root) => root.querySelector('.toast p')?.textContent);

  it('is in no list of the page’s frames, and its text is not found, selected or read', async () => {
    await open('https://chatgpt.com/');
    await openPanel();
    const seen = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.documentElement);
      return {
        frames: window.length,
        named: Object.keys(window).filter((key) => /hands/i.test(key)),
        elements: document.querySelectorAll('iframe, frame, object, embed').length,
        found: (window as unknown as { find(text: string): boolean }).find('Who made ChatGPT'),
        selected: getSelection()?.toString().includes('Nairobi'),
      };
    });
    expect(seen).toEqual({ frames: 0, named: [], elements: 0, found: false, selected: false });
  });

  it('goes into its own frame, never into one that the page has planted', async () => {
    await open('https://chatgpt.com/');
    await page.evaluate(plant);
    await page.waitFor(() => (window as unknown as { heard: string[] }).heard.length >= 3);
    await openPanel();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.length).toBeGreaterThan(3);
    expect([...new Set(heard)]).toEqual(['seen: ']);
  });

  it('is taken away with a sentence where the page removes it', async () => {
    await open('https://chatgpt.com/');
    await openPanel();
    await page.onHost(PANEL, (host) => host.remove());
    expect(await labelSays()).toBe(TAKEN);
    expect(await page.has(PANEL)).toBe(false);
  });

  it('is taken away with a sentence where the page moves it, which loads its frame anew', async () => {
    await open('https://chatgpt.com/');
    await openPanel();
    await page.onHost(PANEL, (host) => document.body.append(host));
    expect(await labelSays()).toBe(TAKEN);
    await page.waitGone(PANEL);
  });

  it('opens again afterwards', async () => {
    await open('https://chatgpt.com/');
    await openPanel();
    await page.onHost(PANEL, (host) => host.remove());
    await page.waitGone(PANEL);
    await browser.inBackground(
      'await chrome.tabs.sendMessage((await chrome.tabs.query({ active: true }))[0].id, { name: "open" })',
    );
    await drawn();
  });

  it('is not on paper, and neither is the label', async () => {
    await open('https://chatgpt.com/');
    await openPanel();
    const withUs = drawingsOf(await page.print());
    await page.onHost(PANEL, (host) => host.remove());
    await page.onHost(CHIP, (host) => host.remove());
    const without = drawingsOf(await page.print());
    expect(withUs).toEqual(without);
    // The comparison sees what is added to a page.
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Many Hands';
      document.body.prepend(added);
    });
    expect(drawingsOf(await page.print())).not.toEqual(without);
  });

  it('takes no sheet of paper more, nor does the label, where the page ends its last one itself', async () => {
    await open('https://chatgpt.com/');
    await page.evaluate(() => {
      document.body.style.breakAfter = 'page';
      for (const part of document.body.children) (part as HTMLElement).style.breakAfter = 'page';
    });
    await openPanel();
    const sheets = async () => (await page.print()).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    const withUs = await sheets();
    await page.onHost(PANEL, (host) => host.remove());
    await page.onHost(CHIP, (host) => host.remove());
    expect(withUs).toBe(await sheets());
  });

  it('can be used over a modal dialog of the page, closes none of it, and gives it back', async () => {
    await open('https://chatgpt.com/dialog');
    await page.evaluate(() => (document.querySelector('#ask') as HTMLElement).click());
    await browser.inBackground(
      'await chrome.tabs.sendMessage((await chrome.tabs.query({ active: true }))[0].id, { name: "open" })',
    );
    await drawn();
    await page.waitInShadow(PANEL, (root) => root.activeElement?.matches('h2'));
    const width = () => page.inShadow(PANEL, () => innerWidth);
    const before = await width();
    await page.click(PANEL, '.sizes button:last-child');
    await page.waitInShadow(PANEL, (_root, old: number) => innerWidth > old, before);
    await page.press('Escape');
    await page.waitGone(PANEL);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.clickPage('#answer');
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(false);
  });

  it('can be used over an element in full screen', async () => {
    await open('https://chatgpt.com/dialog');
    await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      document.querySelector('#ask')?.addEventListener(
        'click',
        (event) => {
          event.stopImmediatePropagation();
          void main.requestFullscreen();
        },
        true,
      );
    });
    await page.clickPage('#ask');
    await page.waitFor(() => document.fullscreenElement !== null);
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await browser.inBackground(
      'await chrome.tabs.sendMessage((await chrome.tabs.query({ active: true }))[0].id, { name: "open" })',
    );
    await drawn();
    await page.click(PANEL, '.sizes button:last-child');
    await page.waitInShadow(PANEL, (root) => root.querySelector('[data-width="wide"]') !== null);
  });

  it('leaves at least three lines to read, however small the window is', async () => {
    await open('https://chatgpt.com/');
    const lines = () =>
      page.inShadow(PANEL, (root) => {
        const shell = root.querySelector('.shell') as HTMLElement;
        const lead = root.querySelector('.lead') as HTMLElement;
        lead.scrollIntoView({ block: 'start', behavior: 'instant' });
        const line = Number.parseFloat(getComputedStyle(lead).lineHeight);
        const fixed = [...shell.children]
          .filter((part) => !part.matches('.scroll') && getComputedStyle(shell).overflowY !== 'auto')
          .reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
        return (innerHeight - fixed) / line;
      });
    for (const [width, height] of [
      [341, 192],
      [320, 256],
      [455, 256],
      [256, 192],
    ] as const) {
      await page.setViewport(width, height);
      await browser.inBackground(
        'await chrome.tabs.sendMessage((await chrome.tabs.query({ active: true }))[0].id, { name: "open" })',
      );
      await drawn();
      await page.waitInShadow(PANEL, (root) => (root.querySelector('.lead')?.getBoundingClientRect().height ?? 0) > 0);
      expect(await lines(), `in a window of ${width} by ${height}`).toBeGreaterThanOrEqual(3);
      await page.press('Escape');
      await page.waitGone(PANEL);
    }
  });
});
