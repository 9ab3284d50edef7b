// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { panel } from '../../../scripts/stories/sample';
import { show, text } from './show';

let shown: Awaited<ReturnType<typeof show>>;
afterEach(() => shown.end());

const { chain } = panel();
const rows = (selector: string) => shown.all(`.loom ${selector}`).map(text);

describe('the chain', () => {
  it('reads aloud in whole sentences and as an ordered list', async () => {
    shown = await show();
    expect(text(shown.root.querySelector('.loom .ears'))).toBe(chain.sentence);
    expect(rows('ol > li')).toEqual([
      'ChatGPTthe product on this page',
      'from the companyOpenAIUnited States',
      'which paidSamato label abusive textperiod not statedReported Sama',
      'which employedData workers in NairobiPay of agents: $1.32 to $2 an hour, take-home payReported Data workers in Nairobi',
    ]);
  });

  it('draws nothing for ears', async () => {
    shown = await show();
    for (const drawing of shown.all('.loom i, .loom svg')) expect(drawing.getAttribute('aria-hidden')).toBe('true');
  });

  it('lists the other hands beside it, the open end last', async () => {
    shown = await show();
    expect(rows('ul > li h4')).toEqual(['People who rated answers', 'Whoever does this work today']);
    expect(text(shown.root.querySelector('.loom ul > li:last-child'))).toContain('Not public');
  });

  it('ends open and says "not public" where no contractor is known', async () => {
    shown = await show({ chain: { ...chain, gist: '1 kind of work', links: chain.links.slice(0, 1) } });
    const last = shown.root.querySelector('.loom ol > li:last-child');
    expect(text(last)).toBe('Not publicWhoever does this work todayOpenAI publishes no list.');
    expect(last?.querySelector('.knot')?.className).toContain('open');
    expect(rows('ul > li h4')).toEqual(['People who rated answers']);
  });

  it('opens from a state its claim, right there, and closes it again', async () => {
    shown = await show();
    const state = shown.all('.loom .opens')[0];
    await act(() => state?.click());
    expect(text(shown.root.querySelector('.loom .knotted article'))).toContain('What is said in contract.');
    expect(shown.all('.loom .knotted')[1]?.contains(shown.root.querySelector('article'))).toBe(true);
    await act(() => state?.click());
    expect(shown.all('article')).toHaveLength(0);
  });

  it('opens a claim from a name of the chain lying down, below the picture', async () => {
    shown = await show();
    await act(() =>
      shown
        .all('.mini .opens')
        .find((name) => text(name) === 'Sama')
        ?.click(),
    );
    expect(text(shown.root.querySelector('.band > article'))).toContain('What is said in contract.');
  });

  it('draws one figure for each person, the higher count paler, and says both in words', async () => {
    const people = chain.links.map((link) =>
      link.people
        ? {
            ...link,
            count: {
              first: 36,
              more: 15,
              lines: ['TIME: about 36 (filled).', 'Petitioners: 51 (outlined).'],
              short: 'About 36 people, or 51.',
              of: 'the head-count',
              claim: 'pay',
            },
          }
        : link,
    );
    shown = await show({ chain: { ...chain, links: people } });
    expect([shown.all('.loom .crowd .one').length, shown.all('.loom .crowd .other').length]).toEqual([51, 15]);
    expect(text(shown.root.querySelector('.loom ol > li:last-child'))).toContain(
      'TIME: about 36 (filled). Petitioners: 51 (outlined).',
    );
  });

  it('shows nothing on hover or focus alone', async () => {
    shown = await show();
    const before = text(shown.root.querySelector('section'));
    for (const element of shown.all('.loom li, .loom button'))
      for (const name of ['mouseenter', 'mouseover', 'focusin'])
        await act(() => void element.dispatchEvent(new Event(name, { bubbles: true })));
    expect(text(shown.root.querySelector('section'))).toBe(before);
  });

  it('keeps hands beyond the first behind one line', async () => {
    const rest = [
      {
        name: 'You',
        text: 'Your chats.',
        mark: { shape: 'reported' as const, word: 'Reported' },
        said: { line: 'OpenAI' },
        claim: 'you',
        kind: 'known' as const,
      },
    ];
    shown = await show({ chain: { ...chain, rest } });
    expect(text(shown.root.querySelector('.all-hands summary'))).toBe('All 5 other hands');
  });
});
