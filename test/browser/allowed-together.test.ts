/** Groups allowed together: what more is allowed never takes away what is said, and a part of a page about something else gets no label. */
import { describe, expect } from 'vitest';
import { badgeSays, itAllowing, popupSays, tooltipOf } from './allowed';
import { CHIP } from './driver';
import { name } from './fixture';
import { labelStands } from './meeting';

const it = itAllowing('social', 'work', 'everywhere');

describe(`in ${name}, with groups allowed together`, () => {
  it('a CAPTCHA on a site whose group is allowed is still said, beside the product of the page', async ({
    browser,
  }) => {
    const page = await browser.open('https://www.reddit.com/captcha');
    await labelStands(page);
    const text = await popupSays(browser, page, 'reCAPTCHA');
    expect(text).toMatch(/A picture test \(CAPTCHA\)\./);
    expect(text).toContain('Who made Reddit?');
    expect(await badgeSays(browser, page)).toBe('•');
    expect(await tooltipOf(browser, page)).toMatch(/^Who made Reddit\? \d+ claims/);
  });

  it("a chat window on the page of an AI product is said beside it, and the badge stays the product's", async ({
    browser,
  }) => {
    const page = await browser.open('https://chatgpt.com/');
    await labelStands(page);
    await badgeSays(browser, page);
    const before = await tooltipOf(browser, page);
    expect(before).toMatch(/^Who made ChatGPT\? \d+ claims, \d+ sources$/);
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('div'), { id: 'tidio-chat' })));
    expect(await popupSays(browser, page, 'Tidio')).toContain('Who made ChatGPT?');
    expect(await tooltipOf(browser, page)).toBe(before);
  });

  it('an AI part beside goods gets no label; the toolbar tells of it', async ({ browser }) => {
    const page = await browser.open('https://www.amazon.com/dp/x');
    expect(await badgeSays(browser, page)).toBe('•');
    expect(await popupSays(browser, page, 'Rufus')).toContain('Who made Amazon Rufus?');
    expect(await page.has(CHIP)).toBe(false);
  });
});
