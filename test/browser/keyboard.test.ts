/** The whole journey without a mouse, and without the page hearing of it; the way through is the way it is read, and leads out again. */
import { describe, expect } from 'vitest';
import { openByShortcut, pressShortcut } from '../attacks/stage';
import { CHIP, PANEL, type Page } from './driver';
import { it, name } from './fixture';

const MOST_TABS = 60;

describe(`in ${name}, with keys alone`, () => {
  let page: Page;

  it.beforeEach(async ({ browser }) => {
    page = await browser.open('https://chatgpt.com/');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    // The page listens wherever it can, as early as it can once it has loaded.
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
        for (const target of [window, document, document.documentElement]) {
          const listen = (event: Event) =>
            [document.documentElement, document.body].includes(
              (event.target as Element).parentElement as HTMLElement,
            ) &&
            (event.target as Element).localName === 'div' &&
            heard.push(`${type} ${(event as KeyboardEvent).key}`);
          target.addEventListener(type, listen, true);
          target.addEventListener(type, listen);
        }
    });
  });
  it.afterEach(async () => {
    // The page has heard none of the keys pressed in what is ours.
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  /** The part of ours that has the focus. */
  const where = async () => (await page.parts()).find((part) => part.focused)?.name ?? '';
  /** What has the focus in one of our roots: its role in the page and its words. */
  const focused = (host: string) =>
    page.inShadow(
      host,
      (root) =>
        `${root.activeElement?.className ?? ''}: ${(root.activeElement?.getAttribute('aria-label') ?? (root.activeElement?.textContent || (root.activeElement as HTMLElement | null)?.title) ?? '').trim()}`,
    );
  /** Presses Tab until the words of what has the focus fit; the stops on the way. */
  const tabTo = async (host: string, words: RegExp): Promise<string[]> => {
    const stops: string[] = [];
    for (let count = 0; count < MOST_TABS; count += 1) {
      await page.press('Tab');
      if ((await where()) !== host) throw new Error(`left ${host} after ${stops.join(' | ')}`);
      stops.push(await focused(host));
      if (words.test(stops.at(-1) ?? '')) return stops;
    }
    throw new Error(`${words} not reached: ${stops.join(' | ')}`);
  };

  const toLabel = async () => {
    await page.evaluate(() => (document.querySelector('#prompt-textarea') as HTMLElement).focus());
    for (let stops = 0; (await where()) !== CHIP && stops < 12; stops += 1) await page.press('Tab');
    expect(await where()).toBe(CHIP);
  };
  const openPanel = async () => {
    await toLabel();
    await page.press('Enter');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.lead') !== null);
    await page.waitInShadow(PANEL, (root) => root.activeElement?.matches('h2'));
  };

  it('a person comes from the page to the label, and back into the page, where keys are the page’s again', async () => {
    await toLabel();
    expect(await focused(CHIP)).toMatch(/^go: Who made this\?/);
    await page.press('Shift+Tab');
    expect(await where()).toBe('');
  });

  it('opens the panel and stands on its heading', async () => {
    await openPanel();
    expect(await focused(PANEL)).toContain('Who made ChatGPT?');
  });

  it('comes through the chain in the order in which it is read, to a claim right there, to its source, and copies the citation', async () => {
    await openPanel();
    const stops = await tabTo(PANEL, /Who did the work/);
    await page.press('Enter');
    stops.push(...(await tabTo(PANEL, /status.*Data workers in Nairobi/)));
    // Which status it is, the base decides: a word, before what it is of.
    const chain = stops
      .filter((stop) => /status opens: /.test(stop))
      .map((stop) => stop.replace(/^.*status opens: \w+ /, ''));
    // The maker is a field of the product's record: of it no claim is made, and there is nothing to press.
    expect(chain).toEqual(['Who made ChatGPT?', 'Sama', 'Data workers in Nairobi']);
    await page.press('Enter');
    await page.waitInShadow(PANEL, (root) => root.querySelector('.knotted .claim .stands') !== null);
    await tabTo(PANEL, /How we checked/);
    await page.press('Enter');
    await tabTo(PANEL, /no\. \d+$/);
    await page.press('Enter');
    await page.waitInShadow(PANEL, (root) =>
      (root.activeElement as HTMLElement | null)?.dataset.place?.startsWith('source:'),
    );
    await tabTo(PANEL, /Copy citation/);
    await page.press('Enter');
    const said = await page.waitInShadow(PANEL, (root) =>
      [...root.querySelectorAll('[role="status"]')]
        .map((status) => status.textContent)
        .find((text) => text?.includes('itation')),
    );
    expect(said).toMatch(/Citation copied\.|The browser refused/);
  });

  it('finds every stop in the order in which it is seen, and the way out of the panel', async () => {
    await openPanel();
    await page.inShadow(PANEL, (root) => {
      for (const details of root.querySelectorAll('details')) details.open = false;
      (root.querySelector('h2') as HTMLElement).focus();
    });
    const tops: number[] = [];
    const labels: string[] = [];
    for (let count = 0; count < MOST_TABS; count += 1) {
      await page.press('Tab');
      if ((await where()) !== PANEL) break;
      const stop = await page.inShadow(PANEL, (root) => {
        const element = root.activeElement as HTMLElement;
        return {
          top: element.getBoundingClientRect().top + (root.querySelector('.scroll') as HTMLElement).scrollTop,
          label: `${element.className}: ${element.textContent?.slice(0, 40)}`,
        };
      });
      tops.push(stop.top);
      labels.push(stop.label);
    }
    expect(tops.length).toBeGreaterThan(12);
    const jumps = tops.flatMap((top, index) =>
      index > 0 && top < (tops[index - 1] ?? 0) - 40 ? [`${labels[index - 1]} -> ${labels[index]}`] : [],
    );
    expect(jumps).toEqual([]);
    const edge = (which: 0 | -1) =>
      page.inShadow(
        PANEL,
        (root, at: number) =>
          [...root.querySelectorAll<HTMLElement>('button, a[href], summary, input, textarea')]
            .filter((element) => element.checkVisibility())
            .at(at)
            ?.focus(),
        which,
      );
    await edge(-1);
    await page.press('Tab');
    expect(await where()).not.toBe(PANEL);
    await edge(0);
    await page.press('Shift+Tab');
    expect(await page.inShadow(PANEL, (root) => (root as unknown as Document).hasFocus())).toBe(false);
    // On the way back Firefox stands once on the frame itself.
    if (name === 'firefox') await page.press('Shift+Tab');
    expect(await where()).not.toBe(PANEL);
  });

  it('closes it with Escape and is back on the label', async () => {
    await openPanel();
    await page.press('Escape');
    await page.waitGone(PANEL);
    expect(await focused(CHIP)).toMatch(/^go: /);
  });

  it('opened by the shortcut in the middle of a sentence, it gives the field back: what is typed after Escape stands there', async ({
    browser,
  }) => {
    const field = () =>
      page.evaluate(() => {
        const box = document.querySelector('#prompt-textarea') as HTMLElement;
        return [document.activeElement === box, (box as HTMLTextAreaElement).value ?? box.textContent] as const;
      });
    await page.evaluate(() => (document.querySelector('#prompt-textarea') as HTMLElement).focus());
    await page.press('a');
    await openByShortcut(browser);
    await page.waitInShadow(PANEL, (root) => root.activeElement?.matches('h2'));
    await page.press('Escape');
    await page.waitGone(PANEL);
    await page.press('b');
    expect(await field()).toEqual([true, 'ab']);
  });

  /** A field that the page's own focus names only by what holds it. */
  const HELD = {
    'a component': () => {
      const holder = document.createElement('x-composer');
      holder.attachShadow({ mode: 'open' }).innerHTML = '<textarea></textarea>';
      return [holder, () => holder.shadowRoot?.querySelector('textarea')] as const;
    },
    'a component in a component': () => {
      const holder = document.createElement('x-chat');
      const inner = document.createElement('x-composer');
      inner.attachShadow({ mode: 'open' }).innerHTML = '<textarea></textarea>';
      holder.attachShadow({ mode: 'open' }).append(inner);
      return [holder, () => inner.shadowRoot?.querySelector('textarea')] as const;
    },
  };
  it.for(Object.keys(HELD) as (keyof typeof HELD)[])('and gives back a field in %s', async (held, { browser }) => {
    await page.evaluate(`() => {
        const [holder, field] = (${HELD[held]})();
        document.querySelector('#prompt-textarea').after(holder);
        window.field = field;
      }`);
    await page.waitFor(() => {
      const field = (window as unknown as { field(): HTMLElement | null }).field();
      field?.focus();
      return field?.matches(':focus');
    });
    await page.press('a');
    await openByShortcut(browser);
    await page.waitInShadow(PANEL, (root) => root.activeElement?.matches('h2'));
    await page.press('Escape');
    await page.waitGone(PANEL);
    await page.press('b');
    expect(
      await page.evaluate(() => (window as unknown as { field(): HTMLTextAreaElement | null }).field()?.value),
    ).toBe('ab');
  });

  it('pressed again, the shortcut closes it and gives the field back; from the page, too, where the focus stays', async ({
    browser,
  }) => {
    const isField = () => page.evaluate(() => document.activeElement === document.querySelector('#prompt-textarea'));
    await page.evaluate(() => (document.querySelector('#prompt-textarea') as HTMLElement).focus());
    await pressShortcut(browser);
    await page.waitInShadow(PANEL, (root) => root.activeElement?.matches('h2'));
    await pressShortcut(browser);
    await page.waitGone(PANEL);
    expect(await isField()).toBe(true);
    await pressShortcut(browser);
    await page.waitInShadow(PANEL, (root) => root.activeElement?.matches('h2'));
    // A person goes on in the page, elsewhere.
    await page.evaluate(() => {
      const other = document.createElement('button');
      other.id = 'other';
      other.textContent = 'Other';
      other.style.cssText = 'position:fixed;left:8px;bottom:8px;z-index:9';
      document.body.append(other);
    });
    await page.clickPage('#other');
    await page.evaluate(() => (document.querySelector('#other') as HTMLElement).focus());
    await pressShortcut(browser);
    await page.waitGone(PANEL);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('other');
  });

  it('sends the label away, and takes that back', async () => {
    await toLabel();
    await page.press('Tab');
    await page.press('Enter');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.menu') !== null);
    await page.press('ArrowDown');
    await page.press('Enter');
    expect(
      await page.waitInShadow(CHIP, (root) => root.querySelector('.toast [role="status"]')?.textContent),
    ).toContain('Hidden on this site.');
    expect(await page.inShadow(CHIP, (root) => root.activeElement?.textContent)).toBe('Undo');
    await page.press('Enter');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.chip') !== null);
    expect(await focused(CHIP)).toMatch(/^go: /);
  });
});
