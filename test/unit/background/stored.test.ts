/** What a person chose and what was noted: nothing is lost, nothing comes back, and what cannot be kept is said. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const { faults, freshBrowser, polyfill, restart, storage } = await vi.hoisted(() => import('./fake-browser'));
vi.mock('webextension-polyfill', () => polyfill);

const stored = () => import('../../../src/background/stored');
const preferences = () => import('../../../src/background/preferences');
const diary = () => import('../../../src/background/diary');
const person = { tab: 1, address: '', host: 'chatgpt.com', isPrivate: false };

beforeEach(() => {
  freshBrowser();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('many tabs at once', () => {
  it('lose nothing: 1,000 rounds of ten, each hiding its own site', async () => {
    const { changePreferences, loadChoices } = await preferences();
    const hosts = Array.from({ length: 10 }, (_, tab) => `tab-${tab}.example`);
    for (let round = 0; round < 1000; round += 1) {
      await changePreferences(() => ({ hiddenSites: {} }));
      await Promise.all(
        hosts.map((host) =>
          changePreferences(({ hiddenSites }) => ({ hiddenSites: { ...hiddenSites, [host]: 'always' } })),
        ),
      );
      expect(Object.keys((await loadChoices()).hiddenSites).sort(), `round ${round}`).toEqual(hosts);
    }
  }, 120_000);

  it('lose nothing in the session’s memory either', async () => {
    faults.noDatabase = true;
    const { changePreferences, loadChoices } = await preferences();
    await Promise.all([
      changePreferences(() => ({ quiet: true })),
      changePreferences(() => ({ level: 'detail' })),
      changePreferences(({ hiddenSites }) => ({ hiddenSites: { ...hiddenSites, 'claude.ai': 'always' } })),
    ]);
    expect(await loadChoices()).toMatchObject({ quiet: true, level: 'detail', hiddenSites: { 'claude.ai': 'always' } });
  });
});

describe('an erasure', () => {
  it('is whole: a choice and a note that were on their way do not bring anything old back', async () => {
    const [{ changePreferences }, { noteProduct }, { eraseStored, allStored }] = [
      await preferences(),
      await diary(),
      await stored(),
    ];
    await changePreferences(() => ({ diary: true, quiet: true }));
    const before = changePreferences(() => ({ level: 'detail' }));
    const erased = eraseStored();
    const late = [changePreferences(() => ({ level: 'standard' })), noteProduct('chatgpt', person)];
    await Promise.all([before, erased, ...late]);
    expect(await allStored()).toMatchObject({ preferences: { level: 'standard', diary: false, quiet: false } });
    expect(Object.keys(await allStored())).toEqual(['preferences']);
  });

  it('empties what an earlier release left, and what any other code put into storage.local', async () => {
    const { eraseStored, allStored } = await stored();
    await allStored();
    await storage.local.set({ planted: 1 });
    expect(await allStored()).toEqual({ 'storage.local': { planted: 1 } });
    await eraseStored();
    expect(await allStored()).toEqual({});
    expect(storage.local.held.now).toEqual({});
  });
});

describe('what an earlier release stored', () => {
  const OLD = {
    preferences: { level: 'detail', quiet: true, hiddenSites: { 'chatgpt.com': 'always' } },
    seen: { chatgpt: { on: '2026-11-23', opened: true } },
    moments: { feedback: '2026-11-23' },
    diary: { '2026-W47': { products: ['chatgpt'], moments: ['feedback'] } },
    somethingElse: [1, { two: 2 }],
  };

  it('is all there after the update, and no longer where code in pages can reach it', async () => {
    storage.local.held.now = OLD;
    expect(await (await preferences()).loadChoices()).toMatchObject(OLD.preferences);
    expect(await (await diary()).loadDiary()).toEqual(OLD.diary);
    expect(await (await stored()).allStored()).toEqual(OLD);
    expect(storage.local.held.now).toEqual({});
  });

  it('is all there wherever the background is ended during the move, and moves once', async () => {
    for (let step = 1; ; step += 1) {
      freshBrowser();
      storage.local.held.now = OLD;
      faults.endAt = step;
      await (await stored()).allStored().catch(() => undefined);
      const { ended } = faults;
      await new Promise((resolve) => setTimeout(resolve, 5));
      restart();
      const { allStored } = await stored();
      expect(await allStored(), `ended at step ${step}`).toEqual(OLD);
      expect(storage.local.held.now).toEqual({});
      if (!ended) return expect(step).toBeGreaterThan(5);
    }
  });

  it('never undoes a later choice: what code in a page puts there afterwards is not read', async () => {
    await (await preferences()).loadChoices();
    restart();
    storage.local.held.now = { preferences: { quiet: true } };
    expect((await (await preferences()).loadChoices()).quiet).toBe(false);
  });

  it('stays for the export where it cannot be read, when a choice is written over it', async () => {
    const fromLater = { level: 'expert', quiet: true, spoken: 'aloud' };
    storage.local.held.now = { preferences: fromLater, diary: { '2026-W47': 'broken' } };
    const { changePreferences } = await preferences();
    await changePreferences(() => ({ corner: 'top-start' }));
    const all = await (await stored()).allStored();
    expect(all.preferences).toMatchObject({ level: 'plain', quiet: true, corner: 'top-start' });
    expect(all.unreadable).toEqual([{ key: 'preferences', value: fromLater }]);
    expect(all.diary).toEqual({ '2026-W47': 'broken' });
    await (await diary()).restoreDiary({});
    expect((await (await stored()).allStored()).unreadable).toEqual([
      { key: 'preferences', value: fromLater },
      { key: 'diary', value: { '2026-W47': 'broken' } },
    ]);
  });
});

describe('a browser that never remembers', () => {
  it('keeps choices until it is closed, says so, and takes nothing for a choice that code in a page can have written', async () => {
    faults.noDatabase = true;
    storage.local.held.now = { preferences: { quiet: true }, diary: { '2026-W47': { products: ['x'], moments: [] } } };
    const { changePreferences, loadChoices } = await preferences();
    await changePreferences(() => ({ level: 'detail' }));
    restart();
    expect(await loadChoices()).toMatchObject({ quiet: false, level: 'detail' });
    expect(await (await diary()).loadDiary()).toEqual({});
    expect(await (await stored()).storageLasts()).toBe(false);
    await (await stored()).eraseStored();
    expect(await (await stored()).allStored()).toEqual({});
  });

  it('and one that remembers says nothing of the kind', async () =>
    expect(await (await stored()).storageLasts()).toBe(true));
});

describe('a write that fails', () => {
  it('is said, and what was there stays', async () => {
    const { changePreferences, loadChoices } = await preferences();
    await changePreferences(() => ({ quiet: true }));
    faults.full = true;
    await expect(changePreferences(() => ({ quiet: false, level: 'detail' }))).rejects.toMatchObject({
      code: 'storage-full',
    });
    expect(await loadChoices()).toMatchObject({ quiet: true, level: 'plain' });
    faults.full = false;
    await changePreferences(() => ({ level: 'detail' }));
    expect(await loadChoices()).toMatchObject({ quiet: true, level: 'detail' });
  });

  it('for another reason is said as such', async () => {
    const { changePreferences } = await preferences();
    await changePreferences(() => ({ quiet: true }));
    faults.endAt = faults.steps + 1;
    await expect(changePreferences(() => ({ quiet: false }))).rejects.toMatchObject({ code: 'storage-refused' });
  });
});
