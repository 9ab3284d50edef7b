// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { cite, claim, panel } from '../../../scripts/stories/sample';
import { show, text } from './show';

let shown: Awaited<ReturnType<typeof show>>;
afterEach(() => shown.end());

describe('where nothing is documented', () => {
  const undocumented = {
    heading: 'No public report found',
    text: 'The public cannot know.',
  };
  const note = 'About AI assistants in general.';

  it('says so, once, shows the maker, and opens what is known about the kind', async () => {
    const view = {
      lead: null,
      undocumented,
      chain: {
        heading: 'Who did the work',
        product: 'ChatGPT',
        beam: 'the product on this page',
        links: [{ verb: 'is made by', name: 'Mistral AI', people: false, details: [] }],
        sentence: 'Le Chat is made by Mistral AI.',
        othersHeading: 'Other hands',
        branches: [
          {
            name: 'Whoever did the work',
            text: undocumented.text,
            mark: { shape: 'not-public', word: 'Not public' },
            by: '',
            kind: 'not-public',
          },
        ],
        rest: [],
      },
      unknown: { heading: 'Unknown', items: [] },
      groups: {
        heading: 'All',
        items: [{ id: 'kind', heading: 'Known about AI assistants', note, claims: [claim('kind')] }],
      },
    } as const;
    shown = await show(view as unknown as Parameters<typeof show>[0]);
    const whole = text(shown.root.querySelector('section'));
    expect(whole).toContain(undocumented.heading);
    expect(whole.split(undocumented.text)).toHaveLength(2);
    expect(whole.split(note)).toHaveLength(2);
    expect(text(shown.root.querySelector('.mini'))).toContain('Mistral AI');
    // The opening has said all that the picture would.
    expect(shown.all('.part h3').map(text)).not.toContain('Who did the work');
    expect(shown.all('.part').some((part) => (part as HTMLDetailsElement).open)).toBe(false);
    expect(shown.root.querySelector<HTMLDetailsElement>('.group')?.open).toBe(true);
  });

  it('tells then who else is known of, with who says so, and opens its proof', async () => {
    const known = {
      kind: 'known',
      name: 'Making the data',
      text: 'Artists sued, saying it learned from their pictures.',
      said: { line: 'The Ledger, 2024' },
      mark: { shape: 'alleged', word: 'One side says' },
      claim: 'artists',
    } as const;
    shown = await show({
      lead: null,
      undocumented: { text: undocumented.text },
      chain: { ...panel().chain, branches: [known, ...panel().chain.branches] },
      groups: { heading: 'All', items: [{ id: 'own', heading: 'About it', claims: [claim('artists')] }] },
    });
    const hero = text(shown.root.querySelector('.hero'));
    expect(hero).toContain(`${undocumented.text}${known.text}`);
    expect(hero).toContain('The Ledger, 2024');
    await act(() => shown.all('.hero .opens')[0]?.click());
    expect(shown.card()).toContain('artists');
  });

  it('stands without chain, claims or sources', async () => {
    const none = { heading: 'x', items: [] };
    shown = await show({
      lead: null,
      undocumented,
      chain: {
        heading: 'Who did the work',
        product: 'ChatGPT',
        beam: '',
        links: [],
        sentence: '',
        othersHeading: '',
        branches: [],
        rest: [],
        restLabel: '',
      },
      answers: none,
      changed: { ...none, more: '' },
      unknown: none,
      groups: none,
      terms: none,
      sources: { ...none, own: 0, others: '', cite },
    });
    expect(shown.all('h3').map(text)).toEqual(['What the marks mean']);
    expect(shown.all('.knot')).toHaveLength(1);
  });
});
