/** What a journalist takes along from the panel: a citation in the form chosen, and a report of an error by a mail of their own. */
import { describe, expect } from 'vitest';
import { type Browser, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import { openAll } from './in-page';
import { openWhole } from './meeting';

describe(`in ${name}`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  const openPanel = async (address: string) => {
    page = await openWhole(browser, address);
  };

  /** Chooses a form of citation, as a click on its words does. */
  const choose = (words: string) =>
    page.inShadow(
      PANEL,
      (root, wanted: string) =>
        (
          [...root.querySelectorAll('.cite-as label')].find(
            (label) => label.textContent?.trim() === wanted,
          ) as HTMLElement
        ).click(),
      words,
    );

  /** Opens the panel without a click on the page: from the toolbar. */
  const openFromToolbar = async (address: string) => {
    page = await browser.open(address);
    const tab = await page.tabId();
    await page.waitFor(() => document.readyState === 'complete');
    const open = () =>
      browser.inBackground(`await chrome.tabs.sendMessage(${tab}, { name: 'open' }).catch(() => undefined)`);
    // The page's script may not know its product yet.
    for (let tries = 0; tries < 20 && !(await page.has(PANEL)); tries += 1) {
      await open();
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await page.waitInShadow(PANEL, (root) => root.querySelector('.sources') !== null);
  };

  it('takes a citation along in the form chosen, and finds that form again next time', async () => {
    await openPanel('https://chatgpt.com/');
    await choose('BibTeX');
    await page.inShadow(PANEL, openAll);
    await page.click(PANEL, '.sources li:first-child button.link');
    expect(await page.waitInShadow(PANEL, (root) => root.querySelector('.copied')?.textContent)).toBe(
      'Citation copied.',
    );
    // While the panel stands, it gives no page the keyboard that takes it by itself.
    await page.click(PANEL, '.bar > .icon-button:last-child');
    await page.waitGone(PANEL);
    await page.evaluate(() => document.body.appendChild(document.createElement('textarea')).focus());
    await page.press('Control+v');
    expect(await page.waitFor(() => document.querySelector('textarea')?.value)).toMatch(
      /^@\w+\{s-[a-z0-9-]+,\n {2}title = \{\{/,
    );
    await page.close();
    await openFromToolbar('https://chatgpt.com/');
    expect(
      await page.inShadow(PANEL, (root) => root.querySelector('.cite-as input:checked')?.parentElement?.textContent),
    ).toBe('BibTeX');
  });

  /** What was said of a copy stands whole inside the part that scrolls, and nothing lies over it. */
  const saysInSight = (selector: string) =>
    page.waitInShadow(
      PANEL,
      (root, at: string) => {
        const said = root.querySelector<HTMLElement>(at);
        if (!said?.textContent) return null;
        const { left, top, right, bottom } = said.getBoundingClientRect();
        const frame = root.querySelector('.scroll')?.getBoundingClientRect();
        const over = root.elementFromPoint(left + 4, (top + bottom) / 2);
        return {
          whole: frame !== undefined && top >= frame.top && bottom <= frame.bottom && right <= frame.right,
          free: over === said,
        };
      },
      selector,
    );

  it('is told that a claim or a citation was copied where the button was pressed, at the foot of the screen, too', async () => {
    await openPanel('https://chatgpt.com/');
    await page.click(PANEL, '.hero .opens');
    await page.waitInShadow(PANEL, (root) => {
      const scroll = root.querySelector('.scroll');
      const card = root.querySelector('.claim');
      return scroll && card && card.getBoundingClientRect().bottom > scroll.getBoundingClientRect().bottom;
    });
    await page.click(PANEL, '.card-buttons button');
    expect(await saysInSight('.card-buttons .copied')).toEqual({ whole: true, free: true });
    await page.inShadow(PANEL, openAll);
    // The button is the last thing on the screen.
    await page.inShadow(PANEL, (root) =>
      root.querySelector('.sources li:first-child button.link')?.scrollIntoView({ block: 'end' }),
    );
    await page.click(PANEL, '.sources li:first-child button.link');
    expect(await saysInSight('.sources .copied')).toEqual({ whole: true, free: true });
  });

  it('gets the citation as selected text where the browser refuses the clipboard', async () => {
    await openFromToolbar('https://chatgpt.com/no-clipboard');
    await choose('APA');
    await page.inShadow(PANEL, openAll);
    await page.inShadow(PANEL, (root) =>
      (root.querySelector('.sources li:first-child button.link') as HTMLElement).click(),
    );
    const field = await page.waitInShadow(PANEL, (root) => {
      const area = root.querySelector('textarea');
      return area && root.activeElement === area
        ? { value: area.value, selected: area.selectionEnd - area.selectionStart }
        : null;
    });
    expect(field?.value).toMatch(/^.+ \(\d{4}.*\)\. .+ https:\/\//);
    expect(field).toMatchObject({ selected: field?.value.length });
  });

  it('reports an error by a mail of their own: claim, product and version are filled in, the address of the page is not, and the page learns nothing', async () => {
    await openPanel('https://chatgpt.com/c/secret-conversation');
    const report = await page.waitInShadow(PANEL, (root) => {
      const link = root.querySelector<HTMLAnchorElement>('.claim a[href^="mailto:"]');
      if (!link) root.querySelector<HTMLElement>('.hero .opens[aria-expanded="false"]')?.click();
      return link && { href: link.href, target: link.target, rel: link.rel };
    });
    if (!report) throw new Error('no claim has a link to report an error');
    expect(report.href).toMatch(/^mailto:\?subject=/);
    expect(report.href.length).toBeLessThanOrEqual(2000);
    const body = new URLSearchParams(report.href.split('?')[1]).get('body') ?? '';
    expect(body).toMatch(
      /Claim: [a-z0-9-]+\r\nProduct: chatgpt\r\nLanguage: en, plain\r\nVersion of the claims: \d{4}-/,
    );
    expect(body).not.toContain('secret-conversation');
    expect([report.target, report.rel]).toEqual(['_blank', 'noopener noreferrer']);
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      (window as unknown as { navigation?: EventTarget }).navigation?.addEventListener('navigate', (event) =>
        told.push((event as Event & { destination: { url: string } }).destination.url),
      );
    });
    await page.inShadow(PANEL, (root) => (root.querySelector('.claim a[href^="mailto:"]') as HTMLElement).click());
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([]);
    expect(await page.url()).toContain('/c/secret-conversation');
    // The ear is open: a link followed in the page itself would have been heard.
    await page.evaluate(() => {
      location.hash = 'heard';
    });
    expect(
      await page.evaluate(() => !('navigation' in window) || (window as unknown as { told: string[] }).told.length > 0),
    ).toBe(true);
  });
});
