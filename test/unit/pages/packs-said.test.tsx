// @vitest-environment happy-dom
/** The packs in the options: there from the first moment, and what was said of one is gone when another comes. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { translator } from '../../../src/i18n/words';
import { packsView } from '../../../src/presentation/pack-list-view';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../../src/pages/kit/follow', () => ({ follow: () => () => undefined }));
vi.mock('../../../src/pages/kit/send', () => ({
  send: async (name: string) =>
    name === 'packs' || name === 'undo-pack'
      ? packsView([], translator('en'))
      : { refused: 'It is no signed pack.', detail: 'no-envelope' },
}));
const { Packs } = await import('../../../src/pages/options/Packs');

it('a file that is not taken does not stand beside “The pack was added”', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  let said = 'The pack was added.';
  const onSaid = (sentence: string) => {
    said = sentence;
  };
  await act(async () => render(<Packs first={undefined} onSaid={onSaid} onChanged={async () => undefined} />, root));
  await vi.waitFor(() => expect(root.querySelector('.drop')).not.toBeNull());
  const dropped = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { files: [new File(['{}'], 'a.pack.json')], getData: () => '' },
  });
  root.querySelector('.drop')?.dispatchEvent(dropped);
  await vi.waitFor(() => expect(root.querySelector('[data-refused]')).not.toBeNull());
  expect(said).toBe('');
  render(null, root);
});

it('what stands below the packs is not moved by them once the page is there', () => {
  const root = document.createElement('div');
  render(
    <Packs first={packsView([], translator('en'))} onSaid={() => undefined} onChanged={async () => undefined} />,
    root,
  );
  expect(root.querySelector('.drop')).not.toBeNull();
  render(null, root);
});

it('the list of all that is stored is up to date before the packs are shown as they are now', async () => {
  const root = document.createElement('div');
  const said: string[] = [];
  let bring = (): void => undefined;
  const upToDate = new Promise<void>((resolve) => {
    bring = resolve;
  });
  const item = {
    ...{ id: 'harbour', publisher: 'Harbour Union', badge: 'Harbour Union', state: '', held: '', canUndo: true },
    ...{ site: { url: 'https://harbour.example/', host: 'harbour.example' }, lines: [], fingerprints: [], lessons: [] },
  };
  const first = packsView([item], translator('en'));
  await act(() => render(<Packs {...{ first }} onSaid={(one) => said.push(one)} onChanged={() => upToDate} />, root));
  root.querySelector<HTMLElement>('[data-action="undo-pack"]')?.click();
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect([root.querySelector('[data-pack]') === null, said.filter(Boolean)]).toEqual([false, []]);
  bring();
  await vi.waitFor(() => expect(root.querySelector('[data-pack]')).toBeNull());
  expect(said.at(-1)).toBe('The version before is back.');
  render(null, root);
});
