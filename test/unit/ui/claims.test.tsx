// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { claim, panel, proof } from '../../../scripts/stories/sample';
import { show, text } from './show';

let shown: Awaited<ReturnType<typeof show>>;
afterEach(() => shown.end());

const groups = (...claims: ReturnType<typeof claim>[]) => ({
  heading: 'All that is documented',
  items: [{ id: 'g', heading: 'Group', claims }],
});
const card = () => text(shown.root.querySelector('article'));

describe('a person reads a claim', () => {
  it('with who answered beside it, and who was not asked', async () => {
    shown = await show({ groups: groups(claim('pay')) });
    await shown.openGroups();
    expect(card()).toContain('Sama was responsible for pay.');
    expect(card()).toContain('Meta No answer found');
  });

  it('with its answer in the same text size: one rule sets both', async () => {
    shown = await show({ groups: groups(claim('pay')) });
    await shown.openGroups();
    const css = (await import('node:fs')).readFileSync('src/ui/base.css', 'utf8');
    expect(css).toMatch(/\.mh \.claim-text,\s*\.mh \.voice \{\s*font-size: var\(--mh-large\)/);
    expect(shown.root.querySelector('article .claim-text')).toBeTruthy();
    expect(shown.root.querySelector('article .voice')).toBeTruthy();
  });

  it('with what limits it, how well it is proven and when it was checked', async () => {
    shown = await show({ groups: groups(claim('pay', { contested: 'Sama rejects this.' })) });
    await shown.openGroups();
    for (const part of [
      'What limits this',
      'Sama rejects this.',
      'One newsroom’s own reporting',
      'Checked 23 November 2026',
    ])
      expect(card()).toContain(part);
  });

  it('and sees shape and word for its state', async () => {
    shown = await show({ groups: groups(claim('pay')) });
    await shown.openGroups();
    const state = shown.root.querySelector('article .status');
    expect(state?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(text(state)).toBe('Reported');
  });

  it('sees a withdrawn claim struck through', async () => {
    shown = await show({
      groups: groups(claim('gone', { proof: { ...proof, mark: { shape: 'withdrawn', word: 'Withdrawn' } } })),
    });
    await shown.openGroups();
    expect(text(shown.root.querySelector('article s'))).toBe('What is said in gone.');
  });

  it('is told first what is hard in it, and can skip to what changed', async () => {
    shown = await show({ lead: null, groups: groups(claim('hard', { note: 'Names trauma.' })) });
    await shown.openGroups();
    expect(card().startsWith('Names trauma. Skip to what changed')).toBe(true);
    await shown.press('Skip to what changed');
    expect(shown.focused()).toBe('What changed');
  });

  it('is offered no skip where there is nothing to skip to', async () => {
    shown = await show({
      lead: null,
      changed: { heading: 'x', more: '', items: [], years: [] },
      groups: groups(claim('hard', { note: 'Names trauma.' })),
    });
    await shown.openGroups();
    expect(card()).not.toContain('Skip');
  });

  it('goes from its number to the source, even to one that was not shown yet', async () => {
    shown = await show({ groups: groups(claim('pay')) });
    await shown.openGroups();
    expect(text(shown.part('Sources'))).not.toContain('Outlet 9');
    await shown.press('Source 9');
    expect(shown.focused()).toContain('Outlet 9');
  });

  it('reads both answers of one company under its name', async () => {
    const [first] = panel().answers.items;
    if (!first) throw new Error('the sample has an answer');
    shown = await show({ answers: { heading: 'Answers', items: [first, { ...first, text: 'Later it said more.' }] } });
    expect([...shown.part('Answers').querySelectorAll('h4')].map(text)).toEqual(['OpenAI']);
    expect(text(shown.part('Answers'))).toContain('Later it said more.');
  });

  describe('that goes further than asked for', () => {
    const hard = () =>
      claim('hard', {
        note: 'Speaks of trauma, in outline.',
        fold: { note: 'Speaks of trauma, in outline.', show: 'Show the text' },
        contested: 'The firm rejects this.',
      });

    it('sees its note, its state, who answered and its sources, but not yet its words', async () => {
      shown = await show({ lead: null, groups: groups(hard()) });
      await shown.openGroups();
      for (const part of [
        'Speaks of trauma, in outline.',
        'Reported',
        'One newsroom’s own reporting',
        'Meta',
        'No answer found',
        'Source 9',
      ])
        expect(card()).toContain(part);
      for (const part of ['What is said in hard.', 'The firm rejects this.', 'Sama was responsible for pay.'])
        expect(card()).not.toContain(part);
    });

    it('shows everything on a press, keeps the focus, and folds again', async () => {
      shown = await show({ lead: null, groups: groups(hard()) });
      await shown.openGroups();
      shown.button('Show the text').focus();
      await shown.press('Show the text');
      for (const part of ['What is said in hard.', 'The firm rejects this.', 'Sama was responsible for pay.'])
        expect(card()).toContain(part);
      expect(shown.focused()).toBe('Show the text');
      expect(shown.button('Show the text').getAttribute('aria-expanded')).toBe('true');
      await shown.press('Show the text');
      expect(card()).not.toContain('What is said in hard.');
    });

    it('may go on to what changed instead', async () => {
      shown = await show({ lead: null, groups: groups(hard()) });
      await shown.openGroups();
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
});

describe('a claim that was replaced', () => {
  it('stands struck through below the claim that stands today, with the reason', async () => {
    const old = claim('old', {
      proof: { ...proof, mark: { shape: 'superseded', word: 'Superseded' } },
      gone: 'Replaced on 20 November 2026: the outlet corrected the amount.',
      instead: claim('today'),
    });
    shown = await show({ groups: { heading: 'All', items: [{ id: 'more', heading: 'More', claims: [old] }] } });
    await shown.openGroups();
    const card = shown.root.querySelector('[data-place="claim:old"]');
    expect(text(card)).toMatch(
      /^What stands today ?What is said in today\..*What is said in old\..*Replaced on 20 November 2026/,
    );
    expect([...(card?.querySelectorAll('s') ?? [])].map(text)).toEqual(['What is said in old.']);
  });
});
