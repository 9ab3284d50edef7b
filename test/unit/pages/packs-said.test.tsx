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
    name === 'packs' ? packsView([], translator('en')) : { refused: 'It is no signed pack.', detail: 'no-envelope' },
}));
const { Packs } = await import('../../../src/pages/options/Packs');

it('a file that is not taken does not stand beside “The pack was added”', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  let said = 'The pack was added.';
  const onSaid = (sentence: string) => {
    said = sentence;
  };
  await act(async () => render(<Packs first={undefined} onSaid={onSaid} />, root));
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
  render(<Packs first={packsView([], translator('en'))} onSaid={() => undefined} />, root);
  expect(root.querySelector('.drop')).not.toBeNull();
  render(null, root);
});
