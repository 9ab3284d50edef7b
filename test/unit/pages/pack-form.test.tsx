// @vitest-environment happy-dom
/** The form that makes packs says what stands in the way, before anything is lost to it. */
import { options, render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { translator } from '../../../src/i18n/words';
import type { Language } from '../../../src/model/languages';
import { type Draft, emptyClaim, emptyDraft } from '../../../src/packs/draft';
import { draftText } from '../../../src/packs/draft-file';
import { PackForm } from '../../../src/pages/make/PackForm';
import { BASE_RECORDS } from '../packs/base';

const saved: string[] = [];
vi.mock('../../../src/pages/kit/save-file', () => ({
  saveFile: (_blob: Blob, name: string) => void saved.push(name),
}));
/** As large as a pack of a thousand claims is. */
vi.mock('../../../src/packs/sign-pack', () => ({
  signPack: async () => JSON.stringify({ payload: 'a'.repeat(1_000_000), signatures: [] }),
}));

const root = document.createElement('div');
const show = async (language: Language = 'en') => {
  document.body.append(root);
  await act(() => render(<PackForm base={BASE_RECORDS} words={translator(language)} app="0.1.0" />, root));
  // Whether there can be keys is asked of the browser.
  await act(() => new Promise((resolve) => setTimeout(resolve)));
};
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

it('why it cannot be signed yet stands beside the button', async () => {
  await show();
  expect(root.querySelector<HTMLButtonElement>('[data-action="sign"]')?.disabled).toBe(true);
  expect(root.textContent).toContain('It can be signed once nothing is left to mend.');
});

it('a passphrase is shown to whoever wants to see what is typed', async () => {
  await show();
  const type = () => root.querySelector('[name="passphrase"]')?.getAttribute('type');
  expect(type()).toBe('password');
  await act(() => root.querySelector<HTMLElement>('[name="show-passphrase"]')?.click());
  expect(type()).toBe('text');
});

it('where the browser makes no keys it says so, offers none, and the draft can be saved', async () => {
  vi.stubGlobal('crypto', {});
  await show();
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('did not come over https');
  expect(root.querySelector('[data-action="make-key"]')).toBeNull();
  expect(root.querySelector('[data-action="save-draft"]')).not.toBeNull();
});

it('lets no browser remember what is typed', async () => {
  await show();
  const fields = [...root.querySelectorAll('input:not([type="file"], [type="checkbox"]), textarea, select')];
  expect(fields.length).toBeGreaterThan(20);
  expect(fields.filter((field) => field.getAttribute('autocomplete') !== 'off')).toEqual([]);
});

it('a lesson that is added says what it lacks, and a press on that leads to the field', async () => {
  await show();
  await act(() => root.querySelector<HTMLElement>('[data-action="add-lesson"]')?.click());
  await act(() => root.querySelector<HTMLElement>('[data-action="add-question"]')?.click());
  const lines = [...root.querySelectorAll<HTMLElement>('.faults button')];
  const said = lines.map(({ textContent }) => textContent);
  for (const line of [
    'Lesson 1, Title: is still empty',
    'Lesson 1, step 1, Minutes: is still empty',
    'Lesson 1, question 1, Its claim: is still empty',
  ])
    expect(said).toContain(line);
  lines.find(({ textContent }) => textContent?.includes('step 1, Minutes'))?.click();
  expect(document.activeElement?.getAttribute('name')).toBe('minutes-lesson-1-1');
  await act(() => root.querySelector<HTMLElement>('[data-action="take-lesson"]')?.click());
  expect(root.textContent).not.toContain('Lesson 1, ');
});

it('a long draft shows the first hundred lines to mend and says how many follow', async () => {
  await show();
  for (let added = 0; added < 10; added += 1)
    await act(() => root.querySelector<HTMLElement>('[data-action="add-claim"]')?.click());
  expect(root.querySelectorAll('.faults button')).toHaveLength(100);
  expect(root.querySelector('.faults li:last-child')?.textContent).toMatch(/^And \d+ more/);
});

it('a hard subject that is described says at its own field that a lesson shows none', async () => {
  await show();
  await act(() => root.querySelector<HTMLElement>('[data-action="add-lesson"]')?.click());
  const hint = () => root.querySelector('#hard-1-hint')?.textContent;
  expect(hint()).toContain('Hard subjects are those below');
  const field = root.querySelector<HTMLSelectElement>('[name="hard-1"]');
  await act(() => {
    if (field) field.value = '2';
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(hint()).toContain('take the lesson out');
});

const press = (action: string) => act(() => root.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click());
const type = (name: string, text: string) =>
  act(() => {
    const field = root.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });

it('no key is made while the passphrase is typed in two ways, and the form says why it asks twice', async () => {
  await show();
  expect(root.querySelector('#passphrase-again-hint')?.textContent).toContain('can never be mended');
  await type('passphrase', 'four words are enough');
  await type('passphrase-again', 'four words are enogh');
  await press('make-key');
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(root.querySelector('fieldset:has([name="passphrase"]) .said')?.textContent).toContain('No key was made.');
  expect(root.querySelector('.spoken')).toBeNull();
});

it('whoever adds a claim, a lesson, a step or a question goes on in its first field', async () => {
  await show();
  for (const [action, field] of [
    ['add-claim', 'product-2'],
    ['add-lesson', 'heading-lesson-1-0'],
    ['add-step', 'step-lesson-1-2'],
    ['add-question', 'ask-lesson-1-1'],
  ] as const) {
    await press(action);
    expect(document.activeElement?.getAttribute('name')).toBe(field);
  }
});

it('a key in one claim draws that claim alone', async () => {
  await show();
  await press('add-claim');
  await press('add-claim');
  const drawn = new Set<string>();
  const { vnode } = options;
  options.vnode = (node: VNode) => {
    const { name } = node.props as { name?: unknown };
    if (typeof name === 'string' && /^plain-/.test(name)) drawn.add(name);
    vnode?.(node);
  };
  await type('plain-2', 'The Harbour Union says');
  options.vnode = vnode;
  expect([...drawn]).toEqual(['plain-2']);
});

it('a key in one of many claims asks few others whether they are as they were, and draws no list anew', async () => {
  await show();
  for (let added = 0; added < 79; added += 1) await press('add-claim');
  const asked = new Set<number>();
  let lists = 0;
  const { vnode } = options;
  options.vnode = (node: VNode) => {
    const { claim } = node.props as { claim?: { number?: unknown } };
    if (typeof claim?.number === 'number') asked.add(claim.number);
    if (node.type === 'datalist') lists += 1;
    vnode?.(node);
  };
  await type('plain-2', 'The Harbour Union says');
  options.vnode = vnode;
  expect(asked.size).toBeLessThanOrEqual(25);
  expect(lists).toBe(0);
});

it('another company that a claim names gets an answer of its own, which can be taken out', async () => {
  await show();
  const add = () => root.querySelector<HTMLElement>('[data-action="add-answer-1"]');
  expect(add()?.textContent).toBe('Claim 1: add the answer of another company that it names');
  await act(() => add()?.click());
  const said = [...root.querySelectorAll('.faults button')].map(({ textContent }) => textContent);
  expect(said).toContain('Claim 1, answer 2, Another company: is still empty');
  expect(said).toContain('Claim 1, answer 2, What they answered: choose what holds');
  const choose = root.querySelector<HTMLSelectElement>('[name="answered-1-2"]');
  expect(choose?.value).toBe('');
  expect(root.querySelector('[name="answerUrl-1-2"]')).toBeNull();
  await act(() => {
    if (choose) choose.value = 'replied';
    choose?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(root.querySelector('[name="answerUrl-1-2"]')).not.toBeNull();
  expect(root.querySelector('[name="answerUrl-1"]')).toBeNull();
  await act(() =>
    root.querySelector<HTMLElement>('[name="of-1-2"]')?.closest('fieldset')?.querySelector('button')?.click(),
  );
  expect(root.querySelector('[name="of-1-2"]')).toBeNull();
});

it('a line to mend has the words of the claim or lesson, in the language of the page, and leads to the field', async () => {
  await show('fr');
  await press('add-lesson');
  await type('plain-1', 'Les relectrices ont été payées en retard, selon le Syndicat du port.');
  await type('heading-lesson-1-0', 'Payées en retard');
  const lines = [...root.querySelectorAll<HTMLElement>('.faults button')];
  const said = lines.map(({ textContent }) => textContent);
  expect(said).toContain(
    'Affirmation 1 («\u00a0Les relectrices ont été payées en…\u00a0»), Statut\u00a0: choisissez ce qui est vrai',
  );
  expect(said).toContain('Leçon 1 («\u00a0Payées en retard\u00a0»), Âge minimal\u00a0: reste à remplir');
  lines.find(({ textContent }) => textContent?.includes('Statut'))?.click();
  expect(document.activeElement?.getAttribute('name')).toBe('status-1');
});

it('saves no pack that is larger than one can be, and says so', async () => {
  await show();
  const draft: Draft = {
    ...emptyDraft(new Date().toISOString().slice(0, 10), 'en'),
    ...{ id: 'harbour', publisher: 'Harbour Union', site: 'https://harbour.example/', licence: 'CC BY 4.0' },
    ...{ corrections: 'errors@harbour.example' },
    claims: [
      {
        ...emptyClaim(1),
        ...{ product: 'a-product', about: 'a-company', plain: 'The union says so.', hard: '0', answered: 'none-found' },
        ...{ status: 'reported', theme: 'pay', work: 'annotation', stage: 'annotation', said: '2020-10-01' },
        ...{ checked: 'read', title: 'A letter', outlet: 'The union', url: 'https://harbour.example/l', kind: 'union' },
      },
    ],
  };
  const input = root.querySelector<HTMLInputElement>('[name="open-draft"]');
  if (!input) throw new Error('no way to open a draft');
  Object.defineProperty(input, 'files', { value: [new File([draftText(draft)], 'harbour.draft.json')] });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await vi.waitFor(() => expect(root.querySelector('.ready')).not.toBeNull());
  await type('passphrase', 'four words are enough');
  await type('passphrase-again', 'four words are enough');
  await press('make-key');
  await vi.waitFor(() => expect(saved).toEqual([expect.stringMatching(/key/)]), 5000);
  await press('sign');
  await vi.waitFor(() => expect(root.textContent).toContain('It is larger than a pack can be'));
  expect(saved).toHaveLength(1);
});
