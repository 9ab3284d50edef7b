/** What a journalist does with a sentence: one press to the claim with its proof and a named source, right there. */
import { describe, expect } from 'vitest';
import { type Browser, PANEL, type Page } from './driver';
import { it, name } from './fixture';
import { openWhole } from './meeting';

/** Products with a chain from people to contractor, with rulings, with moderation, and one of which nothing is documented. */
const ADDRESSES = [
  'https://chatgpt.com/',
  'https://claude.ai/new',
  'https://gemini.google.com/app',
  'https://grok.com/',
  'https://www.midjourney.com/explore',
  'https://chat.mistral.ai/chat',
];

/** In Firefox the longest and one of which little is known: what the cards hold is the same there, and each engine lays out all of their kinds in these two. */
const WALKED = name === 'chromium' ? ADDRESSES : ['https://chatgpt.com/', 'https://www.midjourney.com/explore'];

/** The sentences that a panel shows, and what did not lead where it should. */
interface Walk {
  sentences: number;
  claims: number;
  wrong: string[];
}

/**
 * Walks through every sentence of the panel by real DOM clicks. One press on its mark must show the claim right there, with
 * a source by name within one screen of where the person was; a second one closes it and puts everything back to the pixel.
 * The card says what its mark means, what it rests on (in words), where it stands, who answered and how it was checked; each
 * source has a day and an address, or says that none is known.
 */
async function walk(root: ShadowRoot): Promise<Walk> {
  const wrong: string[] = [];
  const say = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const scroll = root.querySelector('.scroll') as HTMLElement;
  const until = async (met: () => boolean) => {
    for (let tries = 0; tries < 250 && !met(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const cards = () => [...root.querySelectorAll<HTMLElement>('.claim:not(.claim .claim)')];

  const checkCard = (card: HTMLElement, where: string) => {
    const part = (selector: string) => say(card.querySelector(selector));
    if (!part('.proof .status')) wrong.push(`${where}: no state`);
    if (!part('.proof > .small')) wrong.push(`${where}: its mark is not explained`);
    if (!/\p{L}{3}/u.test(part('.rests'))) wrong.push(`${where}: not in words what it rests on`);
    if (!/Checked \d+ \w+ \d{4}/.test(part('.checked'))) wrong.push(`${where}: no day of our check`);
    for (const answer of card.querySelectorAll('.answer'))
      if (
        !/Replied|Own statement|Earlier statement|Declined or did not answer, a source says|No answer found|We have asked|Only named here/.test(
          say(answer),
        )
      )
        wrong.push(`${where}: an answer without a state`);
  };
  const checkSources = (card: HTMLElement, where: string) => {
    const sources = [...card.querySelectorAll<HTMLElement>('.stands > li')];
    if (sources.length === 0) wrong.push(`${where}: no source`);
    for (const source of sources) {
      if (!say(source.querySelector('b'))) wrong.push(`${where}: a source without a name`);
      if (!/\d{4}|undated/.test(say(source))) wrong.push(`${where}: ${say(source)} has no day`);
    }
    for (const [at, check] of [...card.querySelectorAll<HTMLElement>('.how li:not(.stands > li)')].entries()) {
      const text = say(check);
      if (!/Passage read in a copy, \d+ \w+ \d{4}|Read by way of another source, \d+ \w+ \d{4}/.test(text))
        wrong.push(`${where}: it is not said how and when ${text} was checked`);
      if (!sources[at]?.querySelector('a[href^="http"]') && !text.includes('Original address not found yet'))
        wrong.push(`${where}: ${text} has no address and does not say so`);
    }
  };

  const checkOrder = (card: HTMLElement, where: string) => {
    if (card.querySelectorAll(':scope > .stands > li').length > 2)
      wrong.push(`${where}: a long list of sources stands open`);
    if (card.querySelector(':scope > .answer ~ .stands')) wrong.push(`${where}: its answers stand before the sources`);
  };

  const checkReach = (source: Element | null, moved: number, where: string) => {
    if (!source) wrong.push(`${where}: no named source on the card`);
    if (Math.abs(moved) > scroll.clientHeight) wrong.push(`${where}: more than a screen away`);
  };

  const walkOne = async (mark: HTMLElement, where: string) => {
    mark.scrollIntoView({ block: 'center' });
    const before = { scrolled: scroll.scrollTop, top: mark.getBoundingClientRect().top };
    mark.focus({ preventScroll: true });
    mark.click();
    await until(() => cards().length === 1 && mark.getAttribute('aria-expanded') === 'true');
    const [card, ...others] = cards();
    if (!card || others.length > 0) return wrong.push(`${where}: opens ${cards().length} cards`);
    const frame = scroll.getBoundingClientRect();
    const hidden = (element: Element | null | undefined) => {
      const box = element?.getBoundingClientRect();
      return !box || box.top < frame.top || box.bottom > frame.bottom;
    };
    if (hidden(mark)) wrong.push(`${where}: the mark that was pressed leaves the screen`);
    if (hidden(card.querySelector('.proof'))) wrong.push(`${where}: what the mark means is not in sight`);
    if (hidden(card.querySelector('.card-buttons button:last-of-type'))) wrong.push(`${where}: no way out in sight`);
    // Who says so stands beside the mark; a name alone, as of the chain, has it on its card.
    const voice = mark.closest('[data-proof]')?.querySelector('.proof > .small, .proof > .link.small');
    if (hidden(voice ?? card.querySelector('.proof > :last-child'))) wrong.push(`${where}: no named source in sight`);
    checkReach(voice ?? card.querySelector('.stands b'), scroll.scrollTop - before.scrolled, where);
    checkCard(card, where);
    checkSources(card, where);
    checkOrder(card, where);
    mark.click();
    await until(() => cards().length === 0);
    if (cards().length > 0) wrong.push(`${where}: does not close`);
    const moved = [scroll.scrollTop - before.scrolled, mark.getBoundingClientRect().top - before.top];
    if (moved.some((pixels) => pixels !== 0)) wrong.push(`${where}: closing moves by ${moved.join(' and ')} pixels`);
    if (root.activeElement !== mark) wrong.push(`${where}: the focus is not given back`);
    return 0;
  };

  for (const part of root.querySelectorAll<HTMLDetailsElement>('details:not(.how)')) {
    part.open = true;
    part.dispatchEvent(new Event('toggle'));
  }
  await until(() => root.querySelector('.claims .opens') !== null);
  const marks = [...root.querySelectorAll<HTMLElement>('.opens')];
  for (const mark of marks) await walkOne(mark, `${say(mark)}: ${say(mark.closest('[data-proof]')).slice(0, 60)}`);
  for (const state of root.querySelectorAll('.proof > .status:not(button)'))
    if (!/Not public/.test(say(state)))
      wrong.push(`${say(state.closest('li, .hero')).slice(0, 60)}: its state leads nowhere`);
  return { sentences: marks.length, claims: root.querySelectorAll('.claims .opens').length, wrong };
}

describe(`in ${name}`, () => {
  let browser: Browser;
  let page: Page;

  it.beforeEach(({ browser: given }) => {
    browser = given;
  });

  const openPanel = async (address: string) => {
    page = await openWhole(browser, address);
  };

  describe('every sentence opens its proof right there, and closes it to the pixel', () => {
    it.each(WALKED)('%s', async (address) => {
      await openPanel(address);
      const walked = await page.inShadow(PANEL, walk);
      expect(walked.wrong).toEqual([]);
      expect(walked.sentences).toBeGreaterThanOrEqual(address.includes('chatgpt') ? 40 : 4);
      expect(walked.claims).toBeGreaterThan(3);
    });
  });

  it('the way back from a jump does not stay over the buttons of a card that is opened after it', async () => {
    await openPanel('https://chatgpt.com/');
    await page.setViewport(1366, 650);
    const seen = await page.inShadow(PANEL, async (root) => {
      const settle = () => new Promise((resolve) => setTimeout(resolve, 300));
      [...root.querySelectorAll('button')].find((one) => one.textContent === 'Read the answers')?.click();
      await settle();
      (root.querySelector('.hero .opens') as HTMLElement).click();
      await settle();
      const scroll = root.querySelector('.scroll') as HTMLElement;
      const bar = root.querySelector('.card-buttons') as HTMLElement;
      const back = root.querySelector('.return button') as HTMLElement;
      const { bottom } = scroll.getBoundingClientRect();
      // Wherever a person stops on the way through the card, with the bar whole in sight.
      const places = { inSight: 0, under: 0 };
      for (let at = 0; at < 1500; at += 25) {
        scroll.scrollTop = at;
        const [its, way] = [bar.getBoundingClientRect(), back.getBoundingClientRect()];
        if (its.bottom > bottom + 1 || its.top < 0) continue;
        places.inSight += 1;
        if (its.top < way.bottom && its.bottom > way.top) places.under += 1;
      }
      return places;
    });
    expect(seen.inSight).toBeGreaterThan(0);
    expect(seen.under).toBeLessThan(seen.inSight / 4);
  });

  it('goes on from the card to the list of sources, and back to where it was, to the pixel', async () => {
    await openPanel('https://chatgpt.com/');
    const walked = await page.inShadow(PANEL, async (root) => {
      const scroll = root.querySelector('.scroll') as HTMLElement;
      const settle = () => new Promise((resolve) => setTimeout(resolve, 300));
      (root.querySelector('.hero .opens') as HTMLElement).click();
      await settle();
      for (const fold of root.querySelectorAll<HTMLDetailsElement>('.claim .how')) fold.open = true;
      const number = root.querySelector('.claim .how button') as HTMLElement;
      number.scrollIntoView({ block: 'center' });
      const before = [scroll.scrollTop, number.getBoundingClientRect().top];
      number.click();
      await settle();
      const there = (root.activeElement as HTMLElement | null)?.dataset.place;
      (root.querySelector('.return button') as HTMLElement).click();
      await settle();
      return {
        there,
        before,
        after: [scroll.scrollTop, number.getBoundingClientRect().top],
        focused: root.activeElement === number,
        parts: root.querySelectorAll('.part[open]').length,
        ways: root.querySelectorAll('.return').length,
      };
    });
    expect(walked).toEqual({
      there: 'source:1',
      before: walked.before,
      after: walked.before,
      focused: true,
      parts: 0,
      ways: 0,
    });
  });

  it('writes what both sides say of the pay in one size', async () => {
    await openPanel('https://chatgpt.com/');
    const sizes = await page.inShadow(PANEL, (root) => {
      root.querySelector<HTMLElement>('.part.pays > summary')?.click();
      const written = (at: string) =>
        [...root.querySelectorAll(at)].map((said) => [
          getComputedStyle(said).fontSize,
          getComputedStyle(said).fontWeight,
        ]);
      return { ours: written('.hour .amount > b'), theirs: written('.hour .other-side > :first-child') };
    });
    expect(sizes.theirs).toHaveLength(1);
    expect(sizes.ours).toEqual([sizes.theirs[0]?.[0], sizes.theirs[0]?.[0]].map((size) => [size, '700']));
  });

  it('opens by Enter and closes the innermost thing first by Escape: card, line, panel', async () => {
    await openPanel('https://chatgpt.com/');
    await page.inShadow(PANEL, (root) => (root.querySelector('.part > summary') as HTMLElement).focus());
    await page.press('Enter');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.part[open] .opens') !== null);
    await page.inShadow(PANEL, (root) => (root.querySelector('.part[open] .opens') as HTMLElement).focus());
    await page.press('Enter');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.part[open] .claim') !== null);
    await page.press('Escape');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.claim') === null);
    expect(await page.inShadow(PANEL, (root) => root.activeElement?.className)).toContain('opens');
    await page.press('Escape');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.part[open]') === null);
    expect(await page.inShadow(PANEL, (root) => root.activeElement?.tagName)).toBe('SUMMARY');
    await page.press('Escape');
    await page.waitGone(PANEL);
  });

  it('fits 320 pixels: the name is whole, the way out beside it, and nothing of the choice or the report stands outside', async () => {
    await openPanel('https://chatgpt.com/');
    await page.setViewport(320, 640);
    await page.waitInShadow(PANEL, (root) => root.querySelector('[data-layout="sheet"]') !== null && innerWidth <= 320);
    const outside = await page.waitInShadow(PANEL, (root) => {
      const all = [...root.querySelectorAll('.primary')].find((element) => element.textContent?.includes('Show all')) as
        | HTMLElement
        | undefined;
      all?.click();
      const parts = [...root.querySelectorAll('.cite-as, .cite-as label, .footer a')];
      const box = (selector: string) => root.querySelector(selector)?.getBoundingClientRect();
      const [name, out, levels] = ['.bar .brand', '.bar > .icon-button', '.bar > .levels:last-child'].map(box);
      return (
        parts.length > 6 && {
          // The name on one line, the way out at the end of it, how much to say below.
          head: name &&
            out &&
            levels && [name.height <= 44, out.top === name.top, out.right > 300, levels.top >= out.bottom],
          outside: parts.filter(
            (part) => part.getBoundingClientRect().right > 320 || part.getBoundingClientRect().left < 0,
          ).length,
        }
      );
    });
    expect(outside).toEqual({ head: [true, true, true, true], outside: 0 });
    await page.setViewport(1280, 900);
  });
});
