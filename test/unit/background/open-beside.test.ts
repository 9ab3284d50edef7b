/** The popup's button on a page that does not answer, as while a dialog of the browser's stands on it: said in time, and not called a fault of ours. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const never = () => new Promise<never>(() => undefined);
const [sendMessage, lookIn, run] = vi.hoisted(() => [vi.fn(), vi.fn(), vi.fn()]);
vi.mock('webextension-polyfill', () => ({
  default: { tabs: { get: async () => ({ url: 'https://chatgpt.com/' }), sendMessage } },
}));
vi.mock('../../../src/background/page-scripts', () => ({ run, inject: async () => undefined }));
vi.mock('virtual:products', () => ({ default: [] }));
vi.mock('../../../src/background/probes', async (original) => ({
  ...(await original<typeof import('../../../src/background/probes')>()),
  lookIn,
}));

const { openBeside, toggleBeside } = await import('../../../src/background/open-beside');

/** Before our pages say that the answer is overdue, and to restart the browser. */
const SOON_MS = 3500;
const coded = async () => {
  const refused = openBeside(7).then(
    () => 'opened',
    (error: { code: string }) => error.code,
  );
  await vi.advanceTimersByTimeAsync(SOON_MS);
  return Promise.race([refused, 'nothing yet']);
};

beforeEach(() => {
  vi.useFakeTimers();
  lookIn.mockResolvedValue({ found: {}, silent: false });
});
afterEach(() => vi.useRealTimers());

it('is said of a page that does not hear', async () => {
  sendMessage.mockImplementation(never);
  expect(await coded()).toBe('page-silent');
});

it('is said of a page that could not be looked into', async () => {
  lookIn.mockResolvedValue({ found: undefined, silent: true });
  expect(await coded()).toBe('page-silent');
});

it('is not said of a page that hears', async () => {
  sendMessage.mockResolvedValue(true);
  run.mockResolvedValue(true);
  expect(await coded()).toBe('opened');
});

it('the shortcut closes the panel that stands in sight, and opens it elsewhere', async () => {
  sendMessage.mockReset().mockResolvedValue(true);
  run.mockResolvedValue(true);
  await toggleBeside(7);
  expect(sendMessage).not.toHaveBeenCalled();
  run.mockImplementation(async (_doc, _script, method) => method === 'panelStands');
  await toggleBeside(7);
  expect(sendMessage).toHaveBeenCalledOnce();
});
