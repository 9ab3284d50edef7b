/** What a person chose is kept as it is; the school profile stands over it and goes again without a trace. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const { area, store } = vi.hoisted(() => {
  const store: { held: Record<string, unknown>; full: boolean } = { held: {}, full: false };
  const area = {
    get: async (key: string) => (key === null ? store.held : { [key]: store.held[key] }),
    set: async (change: Record<string, unknown>) => {
      if (store.full) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(store.held, change);
    },
  };
  return { area, store };
});
vi.mock('webextension-polyfill', () => ({ default: { storage: { local: area } } }));

import { changePreferences, loadChoices, loadPreferences } from '../../../src/background/preferences';

beforeEach(() => Object.assign(store, { held: {}, full: false }));

describe('the school profile', () => {
  it('caps the content, leaves only the toolbar, and stops notes and diary while it is on', async () => {
    await changePreferences(() => ({ content: 'outlined', quiet: false, moments: true, diary: true, school: true }));
    expect(await loadPreferences()).toMatchObject({ content: 'named', quiet: true, moments: false, diary: false });
  });

  it('gives everything back as it was when it is switched off', async () => {
    await changePreferences(() => ({ content: 'outlined', quiet: false, moments: true, diary: true }));
    const before = await loadPreferences();
    await changePreferences(() => ({ school: true }));
    expect(await loadChoices()).toEqual({ ...before, school: true });
    await changePreferences(() => ({ school: false }));
    expect(await loadPreferences()).toEqual(before);
  });

  it('lets a person change a choice under it, to hold later', async () => {
    await changePreferences(() => ({ school: true }));
    await changePreferences(() => ({ moments: false }));
    await changePreferences(() => ({ school: false }));
    expect((await loadPreferences()).moments).toBe(false);
  });
});

describe('the choices', () => {
  it.each([undefined, null, 'x', [], { content: 'everything', school: 'yes', diary: 1 }])(
    'are the defaults where %j is stored: nothing folded, no diary, no school',
    async (stored) => {
      store.held.preferences = stored;
      expect(await loadPreferences()).toMatchObject({ content: 'outlined', diary: false, school: false });
    },
  );

  it('say so when the disk is full', async () => {
    store.full = true;
    await expect(changePreferences(() => ({ school: true }))).rejects.toMatchObject({ code: 'storage-full' });
  });
});
