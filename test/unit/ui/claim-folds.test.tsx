// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { claim, panel } from '../../../scripts/stories/sample';
import { show, text } from './show';

let shown: Awaited<ReturnType<typeof show>>;
afterEach(() => shown.end());

const groups = (...claims: ReturnType<typeof claim>[]) => ({
  heading: 'All that is documented',
  items: [{ id: 'g', heading: 'Group', claims }],
});

describe('a claim that goes further than asked for', () => {
  const hard = () =>
    claim('hard', {
      note: 'Speaks of trauma, in outline.',
      fold: { note: 'Speaks of trauma, in outline.', show: 'Show the text' },
      contested: 'The firm rejects this.',
    });

  it('shows its note, its state, who answered and its sources, but not yet its words', async () => {
    shown = await show({ lead: null, groups: groups(hard()) });
    await shown.openCard('hard');
    for (const part of [
      'Speaks of trauma, in outline.',
      'Reported',
      'One newsroom’s own reporting',
      'Meta',
      'No answer found',
      'Outlet 9',
    ])
      expect(shown.card()).toContain(part);
    for (const part of ['What is said in hard.', 'The firm rejects this.', 'Sama was responsible for pay.'])
      expect(text(shown.root.querySelector('.claims'))).not.toContain(part);
  });

  it('shows everything on a press, keeps the focus, and folds again', async () => {
    shown = await show({ lead: null, groups: groups(hard()) });
    await shown.openCard('hard');
    const button = shown.all('article button').find((element) => text(element) === 'Show the text');
    button?.focus();
    await act(() => button?.click());
    for (const part of ['The firm rejects this.', 'Sama was responsible for pay.'])
      expect(shown.card()).toContain(part);
    expect(shown.focused()).toBe('Show the text');
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    await act(() => button?.click());
    expect(shown.card()).not.toContain('The firm rejects this.');
  });

  it('may go on to what changed instead', async () => {
    shown = await show({ lead: null, groups: groups(hard()) });
    await shown.openCard('hard');
    await shown.press('Skip to what changed');
    expect(shown.focused()).toBe('What changed');
  });

  it('finds an opening sentence folded in the same way', async () => {
    const { lead } = panel();
    if (!lead) throw new Error('the sample has an opening');
    shown = await show({
      lead: {
        ...lead,
        text: 'The hard sentence.',
        note: 'Speaks of trauma, in outline.',
        fold: { note: 'Speaks of trauma, in outline.', show: 'Show the text' },
      },
    });
    expect(text(shown.root.querySelector('.hero'))).not.toContain('The hard sentence.');
    await shown.press('Show the text');
    expect(text(shown.root.querySelector('.hero'))).toContain('The hard sentence.');
  });
});
