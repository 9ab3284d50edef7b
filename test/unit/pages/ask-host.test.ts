// @vitest-environment happy-dom
/** The turn of one link, with a browser that says yes, no, or nothing for long. */
import { beforeEach, expect, it, vi } from 'vitest';

const told = vi.hoisted(() => ({
  log: [] as string[],
  has: false,
  off: null as 'policy' | null,
  /** What is held, and how. */
  held: [] as { name: string; mode: string }[],
  /** As the browser tells of what was given. */
  added: new Set<(added: { origins: string[] }) => void>(),
  answer: ((_given: boolean): void => undefined) as (given: boolean) => void,
  steal: ((_error: unknown): void => undefined) as (error: unknown) => void,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getManifest: () => ({ host_permissions: ['*://*.huggingface.co/*'] }) },
    permissions: {
      onAdded: {
        addListener: (heard: (added: { origins: string[] }) => void) => told.added.add(heard),
        removeListener: (heard: (added: { origins: string[] }) => void) => told.added.delete(heard),
      },
      contains: async () => {
        told.log.push('contains');
        const { has } = told;
        // A way there and back.
        await new Promise((done) => setTimeout(done));
        return has;
      },
      request: () => {
        told.log.push('request');
        return new Promise<boolean>((resolve) => {
          told.answer = resolve;
        });
      },
    },
  },
}));
vi.mock('../../../src/pages/kit/send', () => ({
  send: async (name: string, payload: object) => {
    told.log.push([name, ...Object.values(payload)].join(' '));
    return name === 'link-page' ? { off: told.off } : { kept: false };
  },
}));
const fetched = vi.hoisted(() => vi.fn(async () => new Uint8Array(3)));
vi.mock('../../../src/pages/link/fetch-pack', () => ({
  fetchPack: fetched,
  LinkFailed: class extends Error {},
}));
const { takeTurn } = await import('../../../src/pages/link/turn');
const { askHost } = await import('../../../src/pages/link/ask-host');

const LINK = { address: 'https://packs.example/a.json', host: 'packs.example' };
const heard = { onGiven: vi.fn(), onKept: vi.fn() };
const settled = () => new Promise((done) => setTimeout(done));

async function turnOf(link = LINK) {
  const turn = await takeTurn(link);
  if (!turn) throw new Error('another page has its turn');
  return turn;
}

beforeEach(() => {
  Object.assign(told, { log: [], has: false, off: null, held: [] });
  fetched.mockClear();
  vi.stubGlobal('navigator', {
    locks: {
      query: async () => ({ held: told.held }),
      request: (_name: string, _how: object, act: () => Promise<unknown>) =>
        new Promise((resolve, reject) => {
          told.steal = reject;
          act().then(resolve, reject);
        }),
    },
  });
});

it('notes the host and looks whether access is there in the press itself, before the browser is asked', async () => {
  const turn = await turnOf();
  expect(told.log).toEqual(['contains']);
  const asked = askHost(turn, new AbortController().signal, heard);
  // Nothing lay between the press and the request: the browser asks nobody later.
  expect(told.log.slice(1)).toEqual(['link-page', 'borrow-host packs.example false', 'contains', 'request']);
  told.answer(true);
  expect((await asked)?.length).toBe(3);
  expect(told.log.slice(-2)).toEqual(['borrow-host packs.example true', 'give-back packs.example given']);
});

it('leaves access that the person gave while the question stood', async () => {
  const turn = await turnOf();
  told.has = true;
  const asked = askHost(turn, new AbortController().signal, heard);
  told.answer(true);
  await asked;
  expect(told.log.at(-1)).toBe('give-back packs.example nothing');
});

/** What the browser says of access to the host of the link that is there now. */
const gives = () => {
  for (const heard of told.added) heard({ origins: ['https://packs.example/*'] });
};

it('leaves access that came while the browser’s question stood, whatever is answered later', async () => {
  const turn = await turnOf();
  const asked = askHost(turn, new AbortController().signal, heard);
  gives();
  await settled();
  told.answer(true);
  await asked;
  expect(told.log.at(-1)).toBe('give-back packs.example nothing');
});

it('knows by its answer the access of which the browser tells right before it', async () => {
  const turn = await turnOf();
  const asked = askHost(turn, new AbortController().signal, heard);
  gives();
  told.answer(true);
  await asked;
  expect(told.log.at(-1)).toBe('give-back packs.example given');
});

it('says as it is left that nobody has answered yet', async () => {
  const turn = await turnOf();
  void askHost(turn, new AbortController().signal, heard);
  dispatchEvent(new Event('pagehide'));
  expect(told.log.at(-1)).toBe('give-back packs.example unanswered');
});

it('takes nothing away where the browser gave nothing', async () => {
  const turn = await turnOf();
  const asked = askHost(turn, new AbortController().signal, heard);
  told.answer(false);
  await expect(asked).rejects.toThrow('no-access');
  expect(told.log.at(-1)).toBe('give-back packs.example nothing');
});

it.each([true, false])(
  'asks the host for nothing where the organisation has switched links off meanwhile',
  async (had) => {
    told.has = had;
    const turn = await turnOf();
    told.off = 'policy';
    const asked = askHost(turn, new AbortController().signal, heard);
    told.answer(true);
    expect(await asked).toBeUndefined();
    expect(fetched).not.toHaveBeenCalled();
    expect(told.log.at(-1)).toBe(`give-back packs.example ${had ? 'nothing' : 'given'}`);
  },
);

it('borrows none of its own sites', async () => {
  const turn = await turnOf({ address: 'https://huggingface.co/a.json', host: 'huggingface.co' });
  const asked = askHost(turn, new AbortController().signal, heard);
  told.answer(true);
  await asked;
  expect(told.log.join()).not.toMatch(/borrow-host|given/);
});

it('is told at once that another page has its turn; the browser is not asked', async () => {
  told.held = [{ name: 'pack-link', mode: 'exclusive' }];
  expect(await takeTurn(LINK)).toBeUndefined();
  expect(told.log).toEqual([]);
});

it('ends at once when stopped, and gives back what the browser gives later', async () => {
  const turn = await turnOf();
  const stop = new AbortController();
  const asked = askHost(turn, stop.signal, heard);
  stop.abort();
  await expect(asked).rejects.toThrow('stopped');
  expect(told.log.at(-1)).toBe('request');
  told.answer(true);
  await settled();
  expect(told.log.at(-1)).toBe('give-back packs.example given');
  expect(fetched).not.toHaveBeenCalled();
});

it('ends when everything is erased meanwhile, and asks the browser no more', async () => {
  const turn = await turnOf();
  told.steal(new DOMException('stolen', 'AbortError'));
  await settled();
  await expect(askHost(turn, new AbortController().signal, heard)).rejects.toThrow('stopped');
  expect(told.log).not.toContain('request');
});
