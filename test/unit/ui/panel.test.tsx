// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { claim, panel } from '../../../scripts/stories/sample';
import { show, text } from './show';

/** A panel's two long lists, and the same part of its front, where they are still to come. */
function lists() {
  const { groups, sources } = panel();
  const [{ items: _groups, ...groupsHead }, { items: _sources, ...sourcesHead }] = [groups, sources];
  return { come: { groups, sources }, front: { groups: groupsHead, sources: sourcesHead } };
}

let shown: Awaited<ReturnType<typeof show>>;
afterEach(() => shown.end());

describe('a person opens the panel', () => {
  it('and finds a landmark named by the question, in the language of the texts', async () => {
    shown = await show();
    const section = shown.root.querySelector('section');
    expect(section?.getAttribute('role')).toBe('complementary');
    expect(text(shown.root.getElementById(section?.getAttribute('aria-labelledby') ?? ''))).toBe('Who made ChatGPT?');
    expect([section?.lang, section?.dir]).toEqual(['en', 'ltr']);
  });

  it('and hears no picture, the chain as a sentence, and what is told later', async () => {
    shown = await show();
    const drawn = shown.all('svg, i').filter((element) => !element.closest('[aria-hidden="true"]'));
    expect(drawn.map((element) => element.outerHTML.slice(0, 80))).toEqual([]);
    expect(shown.all('svg').length).toBeGreaterThan(0);
    expect(text(shown.root.querySelector('.loom .ears'))).toMatch(/ChatGPT.*OpenAI/);
    expect(shown.all('[role="status"]').length).toBeGreaterThan(0);
  });

  it('and hears headings in order, without a gap', async () => {
    shown = await show();
    const levels = shown.all('h2, h3, h4').map((heading) => Number(heading.tagName[1]));
    expect(levels[0]).toBe(2);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 2)).toBeLessThanOrEqual(1);
  });

  it('and reads the sentence, who says it, and that the company answered', async () => {
    shown = await show();
    const hero = text(shown.root.querySelector('.hero'));
    for (const part of [
      'Workers in Kenya',
      'Reported',
      'TIME, 18 January 2023',
      'OpenAI replied.',
      'Names violence, no details.',
    ])
      expect(hero).toContain(part);
  });

  it('and at the fullest level finds state and voice right under the sentence, and opens its proof from the full text too', async () => {
    const { lead } = panel();
    if (!lead) throw new Error('no opening');
    const { said } = lead;
    shown = await show({ lead: { ...lead, more: { said, text: 'All that is known of it, at length.' } } });
    expect(text(shown.root.querySelector('.hero'))).toMatch(/abusive text\. ?Reported.*TIME.*at length\./);
    await act(() => shown.all('.hero > .text')[0]?.click());
    expect(shown.button('Reported').getAttribute('aria-expanded')).toBe('true');
  });

  it('and goes from the sentence to the answers, which take the focus', async () => {
    shown = await show();
    await shown.press('Read the answers');
    expect(shown.focused()).toBe('What the companies answered');
    // The part stands open where the jump has led.
    expect((shown.part('What the companies answered') as HTMLDetailsElement).open).toBe(true);
    expect((shown.part('What changed') as HTMLDetailsElement).open).toBe(false);
    await shown.press('Read the answers');
    expect(shown.focused()).toBe('What the companies answered');
  });

  it('and sees the first screen before anything that is folded is drawn, which a jump brings at once', async () => {
    shown = await show({}, { early: true });
    expect(text(shown.root.querySelector('.hero'))).toContain('Workers in Kenya');
    expect(shown.all('.part').length).toBeGreaterThan(5);
    const drawn = () => shown.all('.inside').filter((inside) => inside.childElementCount > 0).length;
    expect(drawn()).toBe(0);
    await shown.press('Read the answers');
    expect(shown.focused()).toBe('What the companies answered');
    expect(drawn()).toBe(shown.all('.part').length);
  });

  describe('and presses something before the rest has come', () => {
    const { come, front } = lists();
    const wanted = vi.fn();
    beforeEach(async () => {
      wanted.mockReset();
      shown = await show(front, { onWanted: wanted });
    });
    const arrive = () => shown.draw(come);

    it('which asks for it, and opens as soon as it is there', async () => {
      await shown.press('Reported');
      expect(wanted).toHaveBeenCalledOnce();
      expect(shown.all('.claim')).toHaveLength(0);
      await arrive();
      expect(shown.all('.claim')).toHaveLength(1);
      await shown.press('Reported');
      expect([wanted.mock.calls.length, shown.all('.claim').length]).toEqual([1, 0]);
    });

    it('of the list of sources, and no line of the panel moves but what it holds', async () => {
      const lines = () => shown.all('.part > summary').map(text);
      const before = lines();
      await arrive();
      expect(lines()).toEqual(before);
      expect(text(shown.part(come.sources.heading))).toContain(come.sources.items[0]?.title);
    });
  });

  it('and opened at a claim that has not come yet, is led there when it comes, once', async () => {
    const { come, front } = lists();
    shown = await show(front, { startAt: come.groups.items[0]?.claims[0]?.id });
    expect(shown.all('.claim')).toHaveLength(0);
    await shown.draw(come);
    const [card] = shown.all('.claim');
    expect(shown.root.activeElement).toBe(card);
    await shown.press('Read the answers');
    await shown.draw({ ...come });
    expect(shown.focused()).toBe('What the companies answered');
  });

  it('and finds the words of the trade explained', async () => {
    shown = await show();
    const terms = shown.root.querySelector('.terms');
    expect(text(terms?.querySelector('dt') ?? null)).toBe('take-home pay');
    expect(text(terms?.querySelector('dd') ?? null)).toMatch(/after taxes/);
  });

  it('and closes it with the button or with Escape', async () => {
    shown = await show();
    await shown.press('Close the panel');
    shown.root.querySelector('h2')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(shown.onClose).toHaveBeenCalledTimes(2);
  });

  it('and changes how much it says, seeing which level is on', async () => {
    shown = await show();
    expect(shown.button('Short').getAttribute('aria-pressed')).toBe('true');
    await shown.press('Full');
    expect(shown.onLevel).toHaveBeenCalledWith('detail');
    await shown.draw({ level: 'detail' });
    expect(shown.button('Full').getAttribute('aria-pressed')).toBe('true');
  });

  it('and on a phone chooses half or the whole height, which is kept and can be taken back', async () => {
    const kept: unknown[] = [];
    shown = await show(
      {},
      { layout: 'sheet', size: { width: 'wide', sheet: 'half' }, onSize: (size) => kept.push(size) },
    );
    expect(shown.button('Half').getAttribute('aria-pressed')).toBe('true');
    await shown.press('Whole');
    await shown.press('Half');
    expect(kept).toEqual([
      { width: 'wide', sheet: 'full' },
      { width: 'wide', sheet: 'half' },
    ]);
  });

  it('and beside the page makes it wider, no further than to the end', async () => {
    const kept: unknown[] = [];
    shown = await show({}, { onSize: ({ width }) => kept.push(width) });
    for (const words of ['Wider', 'Wider', 'Narrower', 'Narrower', 'Narrower']) await shown.press(words);
    expect(kept).toEqual(['wide', 'medium', 'narrow']);
    expect(shown.button('Narrower').getAttribute('aria-disabled')).toBe('true');
  });

  it('and sees only its header while an on-screen keyboard takes the room', async () => {
    shown = await show({}, { layout: 'sheet', folded: true });
    expect(shown.root.querySelector('section')?.hasAttribute('data-folded')).toBe(true);
  });

  it('and is told to reload in a live region that was there before', async () => {
    shown = await show({}, { notice: 'Reload this page.' });
    expect(text(shown.root.querySelector('[role=status]'))).toBe('Reload this page.');
  });

  it('and hears a text in another language in that language', async () => {
    shown = await show({
      lang: 'fr',
      changed: {
        heading: 'Changé',
        more: '',
        items: [{ date: 'mai 2023', kind: 'Obtenu', year: '2023', claim: claim('union', { lang: 'en' }) }],
      },
    });
    expect(shown.part('Changé').querySelector('[lang=en]')?.textContent).toBe('What is said in union.');
  });
});

describe('on a narrow screen', () => {
  it('the sheet opens at half height with the sentence and the chain, and the rest on demand', async () => {
    shown = await show({}, { layout: 'sheet' });
    expect(shown.all('h3')).toHaveLength(0);
    expect(text(shown.root.querySelector('.mini'))).toContain('Data workers in Nairobi');
    // Who reads no further is told all the same that the sentence names something hard.
    const { note } = panel().lead ?? {};
    expect(note).toBeTruthy();
    expect(text(shown.root.querySelector('.hero'))).toContain(note);
    await shown.press('Show all');
    expect(shown.part('Sources')).toBeTruthy();
  });

  it('a panel that is closed leaves nothing to happen after it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      shown = await show();
      await act(() => shown.all('.hero .opens')[0]?.click());
      await act(() => shown.end());
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('an opened proof has the whole height for as long as it is read, which is not kept', async () => {
    const told: unknown[] = [];
    const onSize = ({ sheet }: { sheet: string }, passing?: boolean) => told.push([sheet, passing ?? false]);
    shown = await show({}, { layout: 'sheet', size: { width: 'medium', sheet: 'half' }, onSize });
    const isWhole = () => shown.root.querySelector('section')?.hasAttribute('data-full');
    const press = () => act(() => shown.all('.hero .opens')[0]?.click());
    await press();
    expect([isWhole(), shown.button('Whole').getAttribute('aria-pressed')]).toEqual([true, 'true']);
    await press();
    expect(isWhole()).toBe(false);
    expect(told).toEqual([
      ['full', true],
      ['half', true],
    ]);
    // Who asks for half of it while reading has half of it, without the proof.
    await press();
    await shown.press('Half');
    expect([isWhole(), shown.card()]).toEqual([false, '']);
  });
});
