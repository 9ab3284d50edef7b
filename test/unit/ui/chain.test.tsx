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
      'which paidReported SamaSamato label abusive textperiod not stated',
      'which employedReported Data workers in NairobiData workers in NairobiPay of agents: $1.32 to $2 an hour, take-home pay',
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

  it('lets the strands leave innermost first, so that none cross', async () => {
    shown = await show();
    const lanes = shown.all('.loom .bend').map((bend) => Number(bend.style.getPropertyValue('--lane')));
    expect(lanes).toEqual([...lanes].sort((a, b) => b - a));
    const below = shown.all('.loom ul > li').map((row) => row.querySelectorAll('.strand').length);
    expect(below).toEqual([1, 0]);
  });

  it('ends open and says "not public" where no contractor is known', async () => {
    shown = await show({ chain: { ...chain, links: chain.links.slice(0, 1) } });
    const last = shown.root.querySelector('.loom ol > li:last-child');
    expect(text(last)).toBe('Not publicWhoever does this work todayOpenAI publishes no list.');
    expect(last?.querySelector('.knot')?.className).toContain('open');
    expect(rows('ul > li h4')).toEqual(['People who rated answers']);
  });

  it('leads from a state to its claim, opening the list that hides it', async () => {
    shown = await show();
    expect(shown.root.querySelector<HTMLDetailsElement>('.group')?.open).toBe(false);
    await shown.press('Reported Sama');
    expect(shown.root.querySelector<HTMLDetailsElement>('.group')?.open).toBe(true);
    expect((shown.part('All claims') as HTMLDetailsElement).open).toBe(true);
    expect(shown.focused()).toContain('What is said in contract.');
  });

  it('draws one figure for each person, the higher count outlined, and says both in words', async () => {
    const people = chain.links.map((link) =>
      link.people
        ? {
            ...link,
            count: {
              first: 36,
              more: 15,
              lines: ['TIME: about 36 (filled).', 'Petitioners: 51 (outlined).'],
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

  it('tells more of the link that the focus rests on, until Escape, which then does not close the panel', async () => {
    const more = { text: 'OpenAI agreed to pay $12.50.', said: { line: 'TIME, January 2023' } };
    shown = await show({ chain: { ...chain, links: chain.links.map((link) => ({ ...link, more })) } });
    const state = shown.button('Reported Sama');
    await act(() => void state.dispatchEvent(new FocusEvent('focusin', { bubbles: true })));
    expect(text(shown.root.querySelector('.told'))).toBe('OpenAI agreed to pay $12.50.TIME, January 2023');
    await act(() => void state.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(shown.root.querySelector('.told')).toBeNull();
    expect(shown.onClose).not.toHaveBeenCalled();
    await act(() => void state.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(shown.onClose).toHaveBeenCalledOnce();
  });

  it('keeps hands beyond the five strands behind one line', async () => {
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
    expect(shown.all('.all-hands .bend')).toEqual([]);
  });
});
