/** What a person does: sees the label, opens the panel, reads, copies, closes; by mouse, by keys, from the toolbar. */
import { describe, expect } from 'vitest';
import { claimText } from './claim-text';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';

const NORMAL = claimText('openai-sama-take-home-pay', 'standard');

describe(`in ${name}, a person`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  /** All that a person reads who opens every line. */
  const panelText = () =>
    page.waitInShadow(PANEL, (root) => {
      for (const part of root.querySelectorAll<HTMLDetailsElement>('.part')) part.open = true;
      return root.querySelector('.lead')?.textContent && (root.querySelector('.shell') as HTMLElement).innerText;
    });
  const openPanel = async (address = 'https://chatgpt.com/') => {
    page = await browser.open(address);
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.click(CHIP, '.go');
    return panelText();
  };

  it('reads one line on the label, clicks it, reads all that is folded, closes it with Escape and is back on the label', async () => {
    page = await browser.open('https://chatgpt.com/');
    const line = await page.waitInShadow(CHIP, (root) => root.querySelector<HTMLElement>('.go')?.title);
    expect(line).toMatch(/^Who made this\? \d+ claims, \d+ sources$/);
    await page.click(CHIP, '.go');
    const text = await panelText();

    // The chain, in its order.
    const names = await page.inShadow(PANEL, (root) =>
      [...root.querySelectorAll('.beam b, .knotted .name')].map((element) => element.textContent?.trim()),
    );
    const chain = ['ChatGPT', 'OpenAI', 'Sama', 'Data workers in Nairobi'];
    expect([...new Set(names.filter((found) => found && chain.includes(found)))]).toEqual(chain);
    const whole = await page.inShadow(PANEL, (root) => root.querySelector('.shell')?.textContent);
    expect(whole).toContain(
      'ChatGPT is a product of OpenAI. OpenAI agreed to pay Sama to label abusive text. Sama employed data workers in Nairobi.',
    );

    // Work, period, pay with its basis and status; what was answered, what is not known, the sources with day and grade.
    for (const part of [
      'to label abusive text',
      'November 2021 – February 2022',
      '$12.50',
      'ontract rate',
      'ake-home pay',
      'Reported',
      'Documented',
      'The companies’ side',
      'What is not known',
      'We found no list of OpenAI’s data vendors',
      'TIME',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/\d+ years? (\d+ months? )?ago/);
    const sizes = await page.inShadow(PANEL, (root) => {
      const size = (selector: string) => getComputedStyle(root.querySelector(selector) as Element).fontSize;
      for (const details of root.querySelectorAll('details')) details.open = true;
      return [size('.claim-text'), size('.voice')];
    });
    expect(sizes[0]).toBe(sizes[1]);

    await page.press('Escape');
    await page.waitGone(PANEL);
    expect(await page.inShadow(CHIP, (root) => root.activeElement?.className)).toBe('go');
  });

  it('does all of it with the keyboard alone, and the page hears none of the keys', async () => {
    page = await browser.open('https://chatgpt.com/');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keyup', 'keypress'])
        for (const target of [window, document])
          target.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key), true);
    });
    await page.inShadow(CHIP, (root) => (root.querySelector('.go') as HTMLElement).focus());
    await page.press('Enter');
    await panelText();
    await page.press('Tab');
    await page.press('Tab');
    await page.press('Escape');
    await page.waitGone(PANEL);
    await page.press('Tab');
    await page.press('Enter');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.menu') !== null);
    await page.press('ArrowDown');
    await page.press('Enter');
    expect(await page.waitInShadow(CHIP, (root) => root.querySelector('.toast p')?.textContent)).toContain(
      'Hidden on this site.',
    );
    await page.press('Enter');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.chip') !== null);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('chooses another reading level and reads the longer text', async () => {
    await openPanel();
    // The text itself, not what is laid out: cards out of sight are laid out when they come near.
    const plain = await page.inShadow(PANEL, (root) => {
      for (const details of root.querySelectorAll('details')) details.open = true;
      return root.querySelector('.shell')?.textContent ?? '';
    });
    await page.inShadow(PANEL, (root) => {
      const wanted = [...root.querySelectorAll('button, label')].find(
        (element) => element.textContent?.trim() === 'Normal',
      ) as HTMLElement;
      wanted.click();
    });
    const longer = await page.waitInShadow(
      PANEL,
      (root, before: number, normal: string) => {
        for (const details of root.querySelectorAll('details')) details.open = true;
        const text = (root.querySelector('.shell') as HTMLElement).textContent?.replaceAll('\u00a0', ' ') ?? '';
        return text.includes(normal) && text.length > before && text;
      },
      (plain as string).length,
      NORMAL,
    );
    expect(longer).toContain(NORMAL);
  });

  it('finds the label again after reading and a reload on the same day', async () => {
    await openPanel();
    await page.press('Escape');
    await page.waitGone(PANEL);
    await page.reload();
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.close();
    await openPanel();
  });

  it('sends the label away on this site and finds it hidden on the next visit, the toolbar still knowing', async () => {
    page = await browser.open('https://chatgpt.com/');
    await page.click(CHIP, '.x');
    await page.click(CHIP, '.menu li:nth-child(2) button');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.toast') !== null);
    await page.reload();
    const tab = await page.tabId();
    await page.waitFor(() => document.readyState === 'complete');
    await expect
      .poll(() => browser.inBackground(`return chrome.action.getBadgeText({ tabId: ${tab} })`), { timeout: 30_000 })
      .toBe('•');
    expect(await page.has(CHIP)).toBe(false);
  });

  it('moves to another conversation without the label blinking, and keeps the open panel', async () => {
    await openPanel();
    await page.onHost(CHIP, (host) => void Object.assign(host, { same: true }));
    await page.evaluate(() => history.pushState(null, '', '/c/22222222-bbbb-4000-8000-000000000002'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await page.onHost(CHIP, (host) => (host as { same?: boolean }).same)).toBe(true);
    expect((await page.parts()).filter((part) => part.name === PANEL).length).toBe(1);
  });

  it('reads the same in the toolbar popup, and opens the panel beside the page from there', async () => {
    page = await browser.open('https://chatgpt.com/');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    const popup = await browser.openPopup(page);
    const text = (await popup.waitFor(() => document.querySelector('.lead') && document.body.innerText)) as string;
    expect(text).toContain('Who made ChatGPT?');
    expect(text).toContain('In use on this tab: chatgpt.com');
    await popup.evaluate(() => (document.querySelector('.primary') as HTMLElement).click());
    await panelText();
  });

  it('meets another product and reads about that one', async () => {
    expect(await openPanel('https://gemini.google.com/')).toContain('Who made Gemini?');
  });

  it('meets one of which nobody has reported, and reads just that, with what is known of its kind', async () => {
    const text = await openPanel('https://poe.com/');
    expect(text).toContain('Who made Poe?');
    expect(text).toContain('No public report found');
    expect(text).toContain('Not public');
    expect(text).toContain('About others, and about this work in general');
  });

  it('meets an ordinary page and sees nothing at all', async () => {
    page = await browser.open('https://www.example.org/');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.has(CHIP)).toBe(false);
  });
});
