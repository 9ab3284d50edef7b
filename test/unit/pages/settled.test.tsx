// @vitest-environment happy-dom
/** A long pack is checked when its writer pauses, a short one at each key. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Draft, emptyClaim, emptyDraft } from '../../../src/packs/draft';
import { useSettled } from '../../../src/pages/make/settled';

const root = document.createElement('div');
const Checked = ({ draft }: { draft: Draft }) => <p>{useSettled(draft).publisher}</p>;
const show = (claims: number, publisher: string) => {
  const all = Array.from({ length: claims }, (_, at) => emptyClaim(at + 1));
  return act(() => render(<Checked draft={{ ...emptyDraft('2026-11-27', 'en'), publisher, claims: all }} />, root));
};
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

it('a short pack is checked as it is typed', async () => {
  await show(10, 'Harbour');
  await show(10, 'Harbour Union');
  expect(root.textContent).toBe('Harbour Union');
});

it('a pack of a thousand claims is checked once its writer pauses', async () => {
  await show(1000, 'Harbour');
  await show(1000, 'Harbour U');
  await show(1000, 'Harbour Union');
  expect(root.textContent).toBe('Harbour');
  await act(() => {
    vi.advanceTimersByTime(1000);
  });
  expect(root.textContent).toBe('Harbour Union');
});
