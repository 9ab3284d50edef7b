// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cite } from '../../../scripts/stories/sample';
import { show, text } from './show';

let shown: Awaited<ReturnType<typeof show>>;
afterEach(() => shown.end());

const refused = () => Promise.reject(new Error('refused'));
/** The citation comes from the background, then goes to the clipboard: both answer later. */
const copyFirst = () =>
  act(async () => {
    shown.button('Copy citation 1').click();
    await new Promise((resolve) => setTimeout(resolve));
  });

describe('the sources', () => {
  it('name title, outlet, date, age and how each was checked', async () => {
    shown = await show();
    const first = text(shown.root.querySelector('.sources > li'));
    for (const part of ['Outlet 1', 'Title 1', 'January 2023', '3 years 10 months old', 'Passage read in a copy'])
      expect(first).toContain(part);
  });

  it('keep date and age apart by more than a drawn dot, for ears and for whoever copies the line', async () => {
    shown = await show();
    expect(shown.root.querySelector('.sources .apart')?.textContent).toBe('January 2023 3 years 10 months old');
  });

  it('open in a new tab that learns nothing of this one', async () => {
    shown = await show();
    const links = shown.all('.sources a') as HTMLAnchorElement[];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('show the first few, and all of them on demand', async () => {
    shown = await show();
    expect(shown.all('.sources > li')).toHaveLength(6);
    await shown.press('Show all (12)');
    expect(shown.all('.sources > li')).toHaveLength(12);
  });

  it('give a citation to take along, and say so in a live region', async () => {
    const copyText = vi.fn(() => Promise.resolve());
    shown = await show({}, { copyText });
    await copyFirst();
    expect(copyText).toHaveBeenCalledWith('s1 as plain');
    expect(text(shown.part('Sources').querySelector('[role=status]'))).toBe('Citation copied.');
  });

  it('give the citation as selected text where there is no clipboard, as over plain http', async () => {
    vi.stubGlobal('navigator', {});
    shown = await show();
    await copyFirst();
    vi.unstubAllGlobals();
    expect(shown.root.querySelector('textarea')?.value).toBe('s1 as plain');
    expect(text(shown.part('Sources'))).not.toMatch(/undefined|writeText/);
  });

  it('give the citation as selected text when the clipboard is refused', async () => {
    shown = await show({}, { copyText: refused });
    await copyFirst();
    const field = shown.root.querySelector('textarea');
    expect(field?.value).toBe('s1 as plain');
    expect(field?.readOnly).toBe(true);
    expect(shown.root.activeElement).toBe(field);
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, field?.value.length]);
  });

  it('give it in the form chosen for the whole list', async () => {
    const copyText = vi.fn(() => Promise.resolve());
    shown = await show({}, { copyText });
    expect(shown.all('.cite-as input:checked').map((input) => text(input.parentElement))).toEqual(['Plain text']);
    await act(() => shown.all('.cite-as input')[1]?.click());
    await copyFirst();
    expect(copyText).toHaveBeenCalledWith('s1 as bibtex');
  });

  it('say so where the background gives no citation', async () => {
    shown = await show({}, { cite: () => Promise.reject(new Error('Reload this page.')) });
    await copyFirst();
    expect(text(shown.root.querySelector('.sources .copied'))).toBe('Reload this page.');
    expect(text(shown.part('Sources').querySelector('[role=status]'))).toBe('Reload this page.');
  });

  it('stand without a link where no address is known', async () => {
    const source = {
      id: 's',
      number: 1,
      ref: 'no. 1',
      title: 'Hearing',
      publisher: 'Court',
      date: 'undated',
      age: '',
      checked: 'Read',
    };
    shown = await show({ sources: { heading: 'Sources', items: [source], own: 1, others: '', cite } });
    expect(shown.all('.sources a')).toHaveLength(0);
    expect(text(shown.root.querySelector('.sources'))).toContain('Hearing');
  });
});
