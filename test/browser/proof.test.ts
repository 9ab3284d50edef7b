/** What a journalist does with a sentence: one click to the claim with its proof, one more to the source; then takes the citation, or reports an error. */
import { describe, expect } from 'vitest';
import { type Browser, CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import { openAll } from './in-page';

/** Products with a chain from people to contractor, with rulings, with moderation, and one of which nothing is documented. */
const ADDRESSES = [
  'https://chatgpt.com/',
  'https://claude.ai/new',
  'https://gemini.google.com/app',
  'https://grok.com/',
  'https://www.midjourney.com/explore',
  'https://chat.mistral.ai/chat',
];

/** One sentence that the panel shows, and whether it led where it should. */
interface Walk {
  sentences: number;
  claims: number;
  wrong: string[];
}

/**
 * Walks through every sentence of the panel by real DOM clicks. One click (its state, or the heading of its group) must show
 * the claim: state, who says so and when, grade, answers, day of our check; one more (a source's number) the source: outlet,
 * day, how it was checked, and its address or that none is known.
 */
async function walk(root: ShadowRoot): Promise<Walk> {
  const wrong: string[] = [];
  const say = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  /** Where a press leads: the panel draws, then moves focus there. */
  const press = async (button: HTMLElement) => {
    button.focus();
    button.click();
    let tries = 0;
    do {
      await new Promise((resolve) => setTimeout(resolve, 20));
      tries += 1;
    } while (root.activeElement === button && tries < 250);
    return root.activeElement as HTMLElement | null;
  };

  /** A number leads to the same source from every claim: each is pressed once, from the first that has it. */
  const pressed = new Set<string>();
  const checkSource = async (button: HTMLElement, where: string) => {
    const number = /\d+$/.exec(say(button))?.[0] ?? '';
    if (pressed.has(number)) return 0;
    pressed.add(number);
    const source = await press(button);
    if (source?.dataset.place !== `source:${number}`) return wrong.push(`${where}: its source ${number} does not open`);
    const text = say(source);
    if (!source.querySelector('a[href^="http"]') && !text.includes('Original address not found yet'))
      wrong.push(`${where}: ${text} has no address and does not say so`);
    if (!/\d{4}|undated/.test(say(source.querySelector('.apart')))) wrong.push(`${where}: the source has no day`);
    if (!/Passage read in a copy, \d+ \w+ \d{4}|Read by way of another source, \d+ \w+ \d{4}/.test(text))
      wrong.push(`${where}: it is not said how and when the source was checked`);
    return 0;
  };

  const checkCard = async (card: HTMLElement | null, where: string) => {
    if (!card?.dataset.place?.startsWith('claim:'))
      return wrong.push(`${where}: leads to ${card?.dataset.place ?? card?.className ?? 'nothing'}`);
    if (!say(card.querySelector('.proof .status'))) wrong.push(`${where}: no state`);
    if (!say(card.querySelector('.proof > .small'))) wrong.push(`${where}: nobody says so`);
    if (!say(card.querySelector('.proof .ticks'))) wrong.push(`${where}: no grade`);
    if (!/^Checked \d+ \w+ \d{4}/.test(say(card.querySelector('.checked'))))
      wrong.push(`${where}: no day of our check`);
    for (const answer of card.querySelectorAll('.answer'))
      if (!/Replied|Own statement|Did not answer, a source says|No answer found|We have asked/.test(say(answer)))
        wrong.push(`${where}: an answer without a state`);
    const sources = [...card.querySelectorAll<HTMLElement>('.refs button')];
    if (sources.length === 0) wrong.push(`${where}: no source`);
    for (const source of sources) await checkSource(source, where);
    return 0;
  };

  const parts = [...root.querySelectorAll<HTMLElement>('.hero, .knotted, .branch, .changed > li, .hour .proof')].filter(
    (part) => {
      const text = say(part);
      return part.querySelector('.status') && !text.includes('Not public') && !text.includes('No public report');
    },
  );
  for (const part of parts) {
    const where = say(part).slice(0, 60);
    const button = part.querySelector<HTMLElement>('button.status');
    if (button) await checkCard(await press(button), where);
    else wrong.push(`${where}: its state leads nowhere`);
  }
  let claims = 0;
  for (const group of root.querySelectorAll<HTMLDetailsElement>('details.part, details.group')) {
    group.open = true;
    group.dispatchEvent(new Event('toggle'));
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const card of root.querySelectorAll<HTMLElement>('details.group .claim')) {
    claims += 1;
    await checkCard(card, say(card.querySelector('.claim-text')).slice(0, 60));
  }
  return { sentences: parts.length, claims, wrong };
}

describe(`in ${name}`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  const openPanel = async (address: string) => {
    page = await browser.open(address);
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.click(CHIP, '.go');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.sources') !== null);
  };

  describe('every sentence leads to its claim in one click and to its source in two', () => {
    it.each(ADDRESSES)('%s', async (address) => {
      await openPanel(address);
      const walked = await page.inShadow(PANEL, walk);
      expect(walked.wrong).toEqual([]);
      expect(walked.sentences).toBeGreaterThanOrEqual(
        address.includes('chatgpt') ? 6 : address.includes('mistral') ? 0 : 1,
      );
      expect(walked.claims).toBeGreaterThan(3);
    });
  });

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

  it('fits 320 pixels: nothing of the choice or the report stands outside', async () => {
    await openPanel('https://chatgpt.com/');
    await page.setViewport(320, 640);
    await page.waitInShadow(PANEL, (root) => root.querySelector('[data-layout="sheet"]') !== null && innerWidth <= 320);
    const outside = await page.waitInShadow(PANEL, (root) => {
      const all = [...root.querySelectorAll('.primary')].find((element) => element.textContent?.includes('Show all')) as
        | HTMLElement
        | undefined;
      all?.click();
      const parts = [...root.querySelectorAll('.cite-as, .cite-as label, .footer a')];
      return (
        parts.length > 6 && {
          outside: parts.filter(
            (part) => part.getBoundingClientRect().right > 320 || part.getBoundingClientRect().left < 0,
          ).length,
        }
      );
    });
    expect(outside).toEqual({ outside: 0 });
    await page.setViewport(1280, 900);
  });

  it('reports an error by a mail of their own: claim, product and version are filled in, the address of the page is not, and the page learns nothing', async () => {
    await openPanel('https://chatgpt.com/c/secret-conversation');
    const report = await page.waitInShadow(PANEL, (root) => {
      for (const group of root.querySelectorAll<HTMLDetailsElement>('details.part, details.group')) group.open = true;
      const link = root.querySelector<HTMLAnchorElement>('.claim a[href^="mailto:"]');
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
