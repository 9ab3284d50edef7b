/** What a panel will say is built once: for the person who comes near the label, and not again for the click. */
import { beforeEach, expect, it, vi } from 'vitest';

const PRODUCTS = vi.hoisted(() => [{ id: 'chatgpt' }, { id: 'claude' }]);
vi.mock('virtual:products', () => ({ default: PRODUCTS }));
vi.mock('virtual:knowledge-index', () => ({ default: { kbVersion: '0', chunks: [], files: [] } }));
vi.mock('virtual:report-address', () => ({ default: '' }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => path, getManifest: () => ({}) },
    i18n: { getUILanguage: () => 'en' },
  },
}));

const dossier = vi.hoisted(() => vi.fn());
vi.mock('../../../src/knowledge/dossier', () => ({ dossier }));
vi.mock('../../../src/presentation/panel-view', () => ({
  panelWording: (facts: object) => ({ front: { opens: facts }, whole: () => ({ facts }) }),
}));

vi.stubGlobal('navigator', { languages: ['en'] });

const { buildAhead, frontOf, productNamed, settingOf, viewOf } = await import('../../../src/background/dossiers');
const { defaults } = await import('../../../src/background/preferences');
const chatgpt = productNamed('chatgpt');

beforeEach(() => {
  dossier.mockReset();
  dossier.mockImplementation(() => Promise.resolve({ built: dossier.mock.calls.length }));
});

const french = { ...defaults, language: 'fr', held: {} } as const;

it('is there for the click once the pointer has come, and is read anew for the next one', async () => {
  await buildAhead(chatgpt, french);
  const shown = await viewOf(chatgpt, french);
  expect(dossier).toHaveBeenCalledOnce();
  expect(await viewOf(chatgpt, french)).not.toBe(shown);
  expect(dossier).toHaveBeenCalledTimes(2);
});

it('opens with what the first paint needs, and has the rest from the same reading of the facts', async () => {
  expect(await frontOf(chatgpt, french)).toEqual({ opens: { built: 1, content: french.content } });
  expect(await viewOf(chatgpt, french)).toEqual({ facts: { built: 1, content: french.content } });
  expect(dossier).toHaveBeenCalledOnce();
  await frontOf(chatgpt, french);
  expect(dossier).toHaveBeenCalledTimes(2);
});

it.each([
  ['language', { language: 'en' }],
  ['reading level', { level: 'detail' }],
  ['content level', { content: 'named' }],
  ['form of citation', { citation: 'bibtex' }],
] as const)('is built anew in another %s', async (_what, chosen) => {
  await buildAhead(chatgpt, french);
  await viewOf(chatgpt, { ...french, ...chosen });
  expect(dossier).toHaveBeenCalledTimes(2);
});

it('is built anew at another level, for another product, and where it failed', async () => {
  await buildAhead(chatgpt, french);
  await viewOf(chatgpt, french, 'standard');
  await viewOf(productNamed('claude'), french);
  expect(dossier).toHaveBeenCalledTimes(3);
  dossier.mockRejectedValueOnce(new Error('the disk is full'));
  await expect(buildAhead(chatgpt, french)).rejects.toThrow('the disk is full');
  expect(await viewOf(chatgpt, french)).toEqual({ facts: { built: 5, content: french.content } });
});

it.each(['school', 'policy'] as const)(
  'keeps to the level that is held by the %s, whatever a panel asks for',
  async (by) => {
    await viewOf(chatgpt, { ...french, held: { level: by } }, 'detail');
    expect(dossier.mock.calls.map(([, , , level]) => level)).toEqual(['plain']);
    expect(settingOf({ citation: 'plain', held: { level: by } }).levelHeld).toBe(true);
    await viewOf(chatgpt, { ...french, held: { content: by } }, 'detail');
    expect(dossier.mock.calls.at(-1)?.[3]).toBe('detail');
  },
);
