/** The panel leaves the page only once it stands beside it: a window without a side panel takes the call and shows none. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: { tabs: { get: async () => ({ windowId: 3 }) } } }));
const { openSidePanel } = await import('../../../src/background/side-panel');

const open = vi.fn();
const getContexts = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { sidePanel: { open }, runtime: { getContexts } });
  open.mockResolvedValue(undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const outcome = async () => {
  const said = openSidePanel(7).then(
    () => 'moved',
    ({ code }: { code: string }) => code,
  );
  await vi.advanceTimersByTimeAsync(5000);
  return said;
};

it('moves once the side panel of that window stands', async () => {
  getContexts.mockResolvedValueOnce([]).mockResolvedValue([{ windowId: 3 }]);
  expect(await outcome()).toBe('moved');
});

it.each([[[]], [[{ windowId: 4 }]]])('stays, and says how else, where the window shows none: %j', async (panels) => {
  getContexts.mockReset().mockResolvedValue(panels);
  expect(await outcome()).toBe('side-refused');
});

it('stays where the browser takes the press for none', async () => {
  open.mockRejectedValue(new Error('no user gesture'));
  expect(await outcome()).toBe('side-refused');
});
