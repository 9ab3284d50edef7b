/** What a person chose is kept as it is; the school profile stands over it and goes again without a trace. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const { faults, freshBrowser, polyfill, storage } = await vi.hoisted(() => import('./fake-browser'));
vi.mock('webextension-polyfill', () => polyfill);

let changePreferences: typeof import('../../../src/background/preferences').changePreferences;
let loadChoices: typeof import('../../../src/background/preferences').loadChoices;
let loadPreferences: typeof import('../../../src/background/preferences').loadPreferences;

beforeEach(async () => {
  freshBrowser();
  ({ changePreferences, loadChoices, loadPreferences } = await import('../../../src/background/preferences'));
});

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
      storage.local.held.now = { preferences: stored };
      expect(await loadPreferences()).toMatchObject({ content: 'outlined', diary: false, school: false });
    },
  );

  it('say so when the disk is full', async () => {
    faults.full = true;
    await expect(changePreferences(() => ({ school: true }))).rejects.toMatchObject({ code: 'storage-full' });
  });
});
