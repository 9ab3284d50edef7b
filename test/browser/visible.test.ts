/** What counts as seen, decided in real browsers over the ways in which pages wrap what they show. */
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { ANSWER, WRAPPERS, type Wrapper, wrapped } from '../pages/wrappers';
import type { Page } from './driver';
import { it, name } from './fixture';
import { pageScript } from './module';

const shownOnes = WRAPPERS.filter(({ shown }) => shown);
const hiddenOnes = WRAPPERS.filter(({ shown }) => !shown);

describe(`in ${name}`, () => {
  let page: Page;

  it.beforeAll(async ({ begun }) => {
    page = await begun.open('https://news.example/');
    await page.evaluate(`(() => { ${await pageScript('src/detection/visible.ts', 'visible')} })()`);
  });

  /** What is said of a block with this inside; the block itself is also asked as something to see. */
  const said = (html: string) =>
    page.evaluate(async (inner: string) => {
      const { visible } = window as unknown as {
        visible: Record<'isShown' | 'holdsAnswer', (element: Element) => boolean>;
      };
      document.body.setHTMLUnsafe(`<main style="font:16px serif"><div id="block">${inner}</div></main>`);
      const block = document.querySelector('#block') as Element;
      // Nothing of the block is seen but what is wrapped.
      (block as HTMLElement).style.display = 'contents';
      // What `content-visibility: auto` holds gets its boxes with the first frames.
      for (const _frame of [1, 2]) await new Promise(requestAnimationFrame);
      return { answer: visible.holdsAnswer(block) };
    }, html);

  it.each(WRAPPERS)('$name: shown $shown', async (wrapper) => {
    expect(await said(wrapped(wrapper, ANSWER))).toEqual({ answer: wrapper.shown });
  });

  const nest = (wrappers: readonly Wrapper[]) =>
    wrappers.reduceRight((inner, wrapper) => wrapped(wrapper, inner), ANSWER);

  it('what several such wrappers show one in another is seen, and one that hides takes it away', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...shownOnes), { minLength: 1, maxLength: 4 }),
        fc.option(fc.constantFrom(...hiddenOnes)),
        async (around, hiding) => {
          const order = hiding ? [hiding, ...around] : around;
          // What is placed by something further out, or visible again inside, is not hidden by a box that is thin or pushed.
          fc.pre(!hiding?.bySize || !around.some(({ html }) => /absolute|scroll|width:0|template|dialog/.test(html)));
          expect(await said(nest(order)), order.map(({ name }) => name).join(' > ')).toEqual({ answer: !hiding });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('what waits further down to be laid out until one scrolls there is seen', async () => {
    const below = `<div style="height:9000px"></div><div style="content-visibility:auto">${ANSWER}</div>`;
    expect(await said(below)).toEqual({ answer: true });
    expect(await said(`<div style="display:none">${below}</div>`)).toEqual({ answer: false });
  });

  it('an answer that is too short is none', async () => {
    expect(await said('<p>Not available</p>')).toEqual({ answer: false });
  });
});
