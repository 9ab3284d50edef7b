/** What leads out of the panel where a page's policy is against it: a citation is copied all the same, and the page is told nothing. */
import { describe, expect } from 'vitest';
import { CHAT, html } from './chat-page';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import { openAll } from './in-page';
import { labelStands } from './meeting';

const CLOSED = { 'Permissions-Policy': 'clipboard-write=(), clipboard-read=()' };
const REPORTS = `<script>window.reports = []; if ('ReportingObserver' in window) new ReportingObserver((all) => window.reports.push(...all.map(({ type }) => type)), { buffered: true }).observe()</script>`;

describe(`in ${name}`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given, server }) => {
    browser = given;
    const made = html(CHAT + REPORTS);
    server.show((host, path) =>
      host === 'chatgpt.com' && path === '/closed' && typeof made === 'object'
        ? { ...made, headers: CLOSED }
        : undefined,
    );
  });

  it('a citation is copied beside a page whose policy gives no clipboard, and no report is made of it', async () => {
    page = await browser.open('https://chatgpt.com/closed');
    await labelStands(page);
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.sources') !== null);
    await page.inShadow(PANEL, openAll);
    await page.click(PANEL, '.sources li:first-child button.link');
    expect(await page.waitInShadow(PANEL, (root) => root.querySelector('.copied')?.textContent)).toBe(
      'Citation copied.',
    );
    expect(await page.inShadow(PANEL, (root) => root.querySelector('textarea'))).toBeNull();
    await page.click(PANEL, '.bar > .icon-button:last-child');
    await page.waitGone(PANEL);
    await page.evaluate(() => (document.querySelector('#prompt') as HTMLElement).focus());
    await page.press('Control+v');
    expect(await page.waitFor(() => document.querySelector('textarea')?.value)).toMatch(/https?:\/\//);
    expect(await page.evaluate(() => (window as unknown as { reports: string[] }).reports)).toEqual([]);
  });
});
