/** A claim, a company, a place or a question leads to the explorer, and from a private window to nothing that is kept. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Asker } from '../../../src/background/asker';
import { MESSAGES, parseRequest } from '../../../src/messages';
import type { Explored } from '../../../src/model/explored';

const world = vi.hoisted(() => ({
  refuses: false,
  scheme: 'chrome-extension',
  opened: [] as unknown[],
  tabs: new Map<number, object>(),
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (file: string) => `${world.scheme}://many-hands/${file}` },
    tabs: {
      query: async () => [...world.tabs.values()],
      get: async (id: number) => world.tabs.get(id) ?? Promise.reject(new Error('gone')),
      create: async (tab: { url: string; windowId?: number }) => {
        if (tab.windowId === 9 && world.refuses) throw new Error('no such page in a private window');
        world.opened.push(tab);
        world.tabs.set(world.opened.length, { id: world.opened.length, url: tab.url, windowId: 4 });
        return { id: world.opened.length };
      },
      update: async (id: number, { url }: { url: string }) => world.opened.push({ id, url }),
    },
  },
}));
vi.mock('../../../src/background/preferences', () => ({ loadPreferences: async () => ({}) }));
vi.mock('../../../src/background/dossiers', () => ({ spokenLanguage: () => 'fr' }));

const from = (isPrivate: boolean, tab = 1): Asker => ({
  from: 'panel',
  doc: { tab, frame: 3 },
  address: 'https://chatgpt.com/',
  host: 'chatgpt.com',
  isPrivate,
});
const PAGE = 'chrome-extension://many-hands/src/pages/explorer/explorer.html';
const open = async (to: Explored, asker = from(false)) => {
  const { explore } = await import('../../../src/background/explore');
  await explore(to, asker);
};

beforeEach(() => {
  vi.resetModules();
  Object.assign(world, {
    ...{ refuses: false, scheme: 'chrome-extension', opened: [] },
    tabs: new Map([[1, { windowId: 9, incognito: true }]]),
  });
});

describe('from a panel', () => {
  it.each<[Explored, string]>([
    [{ claim: 'openai-sama-take-home-pay' }, '#fr/claim/openai-sama-take-home-pay'],
    [{ entity: 'nairobi' }, '#fr/entity/nairobi'],
    [{ kind: 'chat' }, '#fr/kind/chat'],
    [{ list: 'lessons' }, '#fr/lessons'],
    [{ question: 'who rates & what #1?' }, '#fr/search?q=who%20rates%20%26%20what%20%231%3F'],
  ])('%j opens its page in the person’s language', async (to, place) => {
    await open(to);
    expect(world.opened).toEqual([{ url: `${PAGE}${place}` }]);
  });

  it('asked again and again it stays one tab', async () => {
    world.tabs.clear();
    await open({ claim: 'one' });
    await open({ claim: 'two' });
    expect(world.opened).toEqual([{ url: `${PAGE}#fr/claim/one` }, { id: 1, url: `${PAGE}#fr/claim/two` }]);
  });

  it('it stays one tab where the background slept in between, and where the browser opened it', async () => {
    world.tabs.clear();
    await open({ claim: 'one' });
    vi.resetModules();
    await open({ claim: 'two' });
    expect(world.opened).toEqual([{ url: `${PAGE}#fr/claim/one` }, { id: 1, url: `${PAGE}#fr/claim/two` }]);
  });

  it.each([
    { claim: '../options/options.html' },
    { claim: 'Ä' },
    { entity: 'x', claim: 'y' },
    { kind: 'made-up' },
    { question: 'x'.repeat(201) },
    { address: 'https://example.org/' },
    {},
  ])('%j is refused: no message says which page of ours is opened', (to) =>
    expect(() => parseRequest({ name: 'explore', payload: { to } })).toThrow(),
  );

  it('a web page cannot ask for it', () => expect(MESSAGES.explore.from).toEqual(['panel', 'own']));
});

describe('from a private window', () => {
  it('nothing is opened where the browser refuses, and that is said', async () => {
    Object.assign(world, { refuses: true, scheme: 'moz-extension' });
    await expect(open({ claim: 'one' }, from(true))).rejects.toMatchObject({ code: 'private-page' });
    expect(world.opened).toEqual([]);
  });

  it('nothing is opened in Chromium, which would open it in an ordinary window, and that is said; nor is paper', async () => {
    await expect(open({ claim: 'one' }, from(true))).rejects.toMatchObject({ code: 'private-page' });
    const { openPaper } = await import('../../../src/background/open-paper');
    await expect(openPaper('chatgpt', 'plain', from(true))).rejects.toMatchObject({ code: 'private-paper' });
    expect(world.opened).toEqual([]);
  });

  it('it is opened in that window where the browser can', async () => {
    world.scheme = 'moz-extension';
    await open({ claim: 'one' }, from(true));
    expect(world.opened).toEqual([expect.objectContaining({ windowId: 9 })]);
  });
});
