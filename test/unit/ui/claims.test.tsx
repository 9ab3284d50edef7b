// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { claim, panel, proof } from '../../../scripts/stories/sample';
import { show, text } from './show';

let shown: Awaited<ReturnType<typeof show>>;
afterEach(() => shown.end());

const groups = (...claims: ReturnType<typeof claim>[]) => ({
  heading: 'All that is documented',
  items: [{ id: 'g', heading: 'Group', claims }],
});

describe('a person reads a claim', () => {
  it('with who answered beside it, and who was not asked', async () => {
    shown = await show({ groups: groups(claim('pay')) });
    await shown.openCard('pay');
    expect(shown.card()).toContain('Sama was responsible for pay.');
    expect(shown.card()).toContain('Meta No answer found');
  });

  it('with its answer in the same text size: one rule sets both', async () => {
    shown = await show({ groups: groups(claim('pay')) });
    await shown.openCard('pay');
    const css = (await import('node:fs')).readFileSync('src/ui/base.css', 'utf8');
    expect(css).toMatch(/\.mh \.claim-text,\s*\.mh \.voice \{\s*font-size: var\(--mh-large\)/);
    expect(shown.root.querySelector('.claims .claim-text')).toBeTruthy();
    expect(shown.root.querySelector('article .voice')).toBeTruthy();
  });

  it('with what limits it, how well it is proven and when it was checked', async () => {
    shown = await show({ groups: groups(claim('pay', { contested: 'Sama rejects this.' })) });
    await shown.openCard('pay');
    for (const part of [
      'What limits this',
      'Sama rejects this.',
      'One newsroom’s own reporting',
      'Checked 23 November 2026',
    ])
      expect(shown.card()).toContain(part);
  });

  it('and sees shape and word for its state', async () => {
    shown = await show({ groups: groups(claim('pay')) });
    await shown.openCard('pay');
    const state = shown.root.querySelector('article .status');
    expect(state?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(text(state)).toBe('Reported');
  });

  it('sees a withdrawn claim struck through', async () => {
    shown = await show({
      groups: groups(claim('gone', { proof: { ...proof, mark: { shape: 'withdrawn', word: 'Withdrawn' } } })),
    });
    await shown.openCard('gone');
    expect(text(shown.root.querySelector('.claims s'))).toBe('What is said in gone.');
  });

  it('is told first what is hard in a card that says more than its sentence, and can skip to what changed', async () => {
    const { lead } = panel();
    if (!lead) throw new Error('the sample has an opening');
    shown = await show({ lead: { ...lead, claim: 'hard' }, groups: groups(claim('hard', { note: 'Names trauma.' })) });
    await act(() => shown.all('.hero .opens')[0]?.click());
    expect(shown.card().startsWith('Names trauma. Skip to what changed')).toBe(true);
    await shown.press('Skip to what changed');
    expect(shown.focused()).toBe('What changed');
  });

  it('is offered no skip where there is nothing to skip to', async () => {
    shown = await show({
      lead: null,
      changed: { heading: 'x', more: '', items: [] },
      groups: groups(claim('hard', { note: 'Names trauma.' })),
    });
    await shown.openCard('hard');
    expect(shown.card()).not.toContain('Skip');
  });

  it('sees its sources by name and day, and what one that speaks against it is to it', async () => {
    shown = await show({ groups: groups(claim('pay')) });
    await shown.openCard('pay');
    expect(shown.all('article .stands > li').map(text)).toEqual([
      'Outlet 1 January 2023Title 1',
      'Outlet 9 January 2023 says otherwiseTitle 9',
    ]);
    for (const link of shown.all('article .stands a')) expect(link.getAttribute('href')).toMatch(/^https:/);
  });

  it('sees two sources at once, the others and how they were checked behind one line each, then the answers, then what limits it', async () => {
    const many = [1, 9, 2, 3].map((number) => ({ number }));
    shown = await show({
      groups: groups(claim('pay', { contested: 'Sama rejects this.', sources: many, more: '2 more' })),
    });
    await shown.openCard('pay');
    expect(shown.all('article > .stands > li')).toHaveLength(2);
    expect(shown.all('article details > .stands > li')).toHaveLength(2);
    expect(shown.all('article summary').map(text)).toEqual(['2 more', 'How we checked']);
    expect(shown.card()).toMatch(
      /Outlet 1 .*2 more.*How we checked.*Sama was responsible for pay.*Sama rejects this\..*Copy this claim/,
    );
  });

  it('is told what its mark means, and meets no letter', async () => {
    shown = await show({ groups: groups(claim('pay')) });
    await shown.openCard('pay');
    expect(text(shown.root.querySelector('article .proof'))).toContain('A named outlet reported it.');
    expect(text(shown.root.querySelector('section'))).not.toMatch(/\b(Evidence|Grade|Preuve) [A-D]\b/);
  });

  it('goes on to the source in the list, even to one that was not shown yet, and back to where they were', async () => {
    shown = await show({ groups: groups(claim('pay')) });
    await shown.openCard('pay');
    expect(text(shown.part('Sources'))).not.toContain('Outlet 9');
    await shown.press('no. 9');
    expect(shown.focused()).toContain('Outlet 9');
    expect((shown.part('Sources') as HTMLDetailsElement).open).toBe(true);
    await shown.press('Back to where you were');
    expect(shown.focused()).toContain('no. 9');
    expect(() => shown.button('Back to where you were')).toThrow();
  });

  it('takes the claim along with its voice, its state, the answers and its sources', async () => {
    const copied: string[] = [];
    const limited = groups(claim('pay', { contested: 'Sama rejects this.' }));
    shown = await show({ groups: limited }, { copyText: async (words) => void copied.push(words) });
    await shown.openCard('pay');
    await act(async () => {
      shown.button('Copy this claim').click();
      await new Promise((resolve) => setTimeout(resolve));
    });
    for (const part of [
      'ChatGPT – What is said in pay.',
      'TIME, 18 January 2023. Reported. One newsroom’s own reporting.',
      'OpenAI – Replied. Sama was responsible for pay.',
      '– Outlet 9, January 2023 (says otherwise). Title 9. https://example.org/9',
      '2026-11-23-test',
    ])
      expect(copied[0]).toContain(part);
    expect(copied[0]).toMatch(/Title 9.*Sama was responsible for pay.*Sama rejects this/s);
    expect(shown.all('article [role=status]').map(text)).toEqual(['Copied.']);
  });

  it('closes it with Escape, which gives the focus back and leaves the panel; the next one closes the panel', async () => {
    shown = await show({ groups: groups(claim('pay')) });
    const mark = shown.all('.hero .opens')[0];
    await act(() => mark?.click());
    expect(mark?.getAttribute('aria-expanded')).toBe('true');
    const close = shown.button('Close');
    close.focus();
    const pressEscape = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    await act(() => void close.dispatchEvent(pressEscape()));
    expect(shown.all('article')).toHaveLength(0);
    expect(shown.root.activeElement).toBe(mark);
    expect(shown.onClose).not.toHaveBeenCalled();
    await act(() => void mark?.dispatchEvent(pressEscape()));
    expect(shown.onClose).toHaveBeenCalledOnce();
  });

  it('meets each claim once, wherever it is opened from', async () => {
    shown = await show({ groups: groups(claim('pay')) });
    await act(() => shown.all('.hero .opens')[0]?.click());
    await shown.openCard('pay');
    expect(shown.all('[data-place="claim:pay"]')).toHaveLength(1);
    expect(shown.all('.claims [data-place="claim:pay"]')).toHaveLength(1);
  });

  it('reads both answers of one company under its name', async () => {
    const [first] = panel().answers.items;
    if (!first) throw new Error('the sample has an answer');
    shown = await show({ answers: { heading: 'Answers', items: [first, { ...first, text: 'Later it said more.' }] } });
    expect([...shown.part('Answers').querySelectorAll('h4')].map(text)).toEqual(['OpenAI']);
    expect(text(shown.part('Answers'))).toContain('Later it said more.');
  });
});

describe('a claim that was replaced', () => {
  it('stands struck through below the claim that stands today, with the reason', async () => {
    const old = claim('old', {
      proof: { ...proof, mark: { shape: 'superseded', word: 'Superseded' } },
      gone: 'Replaced on 20 November 2026: the outlet corrected the amount.',
      instead: claim('today'),
    });
    shown = await show({ groups: { heading: 'All', items: [{ id: 'more', heading: 'More', claims: [old] }] } });
    await shown.openCard('old');
    const card = shown.root.querySelector('[data-place="claim:old"]');
    expect(text(card)).toMatch(/^What stands today ?What is said in today\..*Replaced on 20 November 2026/);
    expect(shown.all('.claims s').map(text)).toEqual(['What is said in old.']);
  });
});
