/** Sending the label away from a site, and taking that back: exactly what this document did, a moment ago. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Asker } from '../../../src/background/asker';

const { freshBrowser, polyfill, restart, storage } = await vi.hoisted(() => import('./fake-browser'));
vi.mock('webextension-polyfill', () => polyfill);

const asker = (change: Partial<Asker> = {}): Asker => ({
  from: 'page',
  doc: { tab: 1, frame: 0, id: 'A' },
  address: 'https://chatgpt.com/',
  host: 'chatgpt.com',
  isPrivate: false,
  ...change,
});
const other = asker({ doc: { tab: 1, frame: 0, id: 'B' } });

let dismissals: typeof import('../../../src/background/dismissals');
let preferences: typeof import('../../../src/background/preferences');
let stored: typeof import('../../../src/background/stored');
const load = async () => {
  dismissals = await import('../../../src/background/dismissals');
  preferences = await import('../../../src/background/preferences');
  stored = await import('../../../src/background/stored');
};
const sites = async () => (await preferences.loadChoices()).hiddenSites;

beforeEach(async () => {
  freshBrowser();
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 14, 5), toFake: ['Date'] });
  await load();
});

describe('undo', () => {
  it('gives back what held before, also when the background was ended in between', async () => {
    await preferences.changePreferences(() => ({ quiet: true, hiddenSites: { 'claude.ai': 'always' } }));
    await dismissals.sendAway('never-here', asker());
    expect(await sites()).toEqual({ 'claude.ai': 'always', 'chatgpt.com': 'always' });
    restart();
    await load();
    await dismissals.bringBack(asker());
    expect(await preferences.loadChoices()).toMatchObject({ quiet: true, hiddenSites: { 'claude.ai': 'always' } });
  });

  it('of something said twice, or in two ways, gives back what held before the first', async () => {
    await dismissals.sendAway('later-today', asker());
    await dismissals.sendAway('later-today', asker());
    await dismissals.sendAway('never-here', asker());
    await dismissals.bringBack(asker());
    await dismissals.bringBack(asker());
    expect(await sites()).toEqual({});
  });

  it('touches nothing that the person chose elsewhere since', async () => {
    await dismissals.sendAway('later-today', asker());
    await preferences.changePreferences(() => ({ hiddenSites: { 'chatgpt.com': 'always' } }));
    await dismissals.bringBack(asker());
    expect(await sites()).toEqual({ 'chatgpt.com': 'always' });
  });

  it.each([
    ['another document', other],
    ['another site in the same tab', asker({ host: 'claude.ai' })],
  ])('is not for %s', async (_whose, stranger) => {
    await dismissals.sendAway('never-here', asker());
    await expect(dismissals.bringBack(stranger)).rejects.toMatchObject({ code: 'too-late' });
    expect(await sites()).toEqual({ 'chatgpt.com': 'always' });
  });

  it.each([3, -3])('is over after %i minutes', async (minutes) => {
    await dismissals.sendAway('never-here', asker());
    vi.setSystemTime(Date.now() + minutes * 60_000);
    await expect(dismissals.bringBack(asker())).rejects.toMatchObject({ code: 'too-late' });
  });

  it('brings nothing back after an erasure', async () => {
    await preferences.changePreferences(() => ({ hiddenSites: { 'chatgpt.com': '2026-12-01' } }));
    await dismissals.sendAway('never-here', asker());
    await stored.eraseStored();
    await expect(dismissals.bringBack(asker())).rejects.toMatchObject({ code: 'too-late' });
    expect(await stored.allStored()).toEqual({});
  });
});

describe('in a private window', () => {
  const there = asker({ isPrivate: true });

  it('sending away holds there, and nothing of it reaches the disk', async () => {
    await dismissals.sendAway('later-today', there);
    expect((await preferences.loadPreferences(there)).hiddenSites).toEqual({ 'chatgpt.com': '2026-11-24' });
    expect((await preferences.loadPreferences(asker())).hiddenSites).toEqual({});
    const { memory, ...onDisk } = await stored.allStored();
    expect(onDisk).toEqual({});
    expect(memory).toMatchObject({ privateChoices: { hiddenSites: { 'chatgpt.com': '2026-11-24' } } });
    expect(storage.local.held.now).toEqual({});
  });

  it('the popup hides and shows there as well, over what ordinary windows hide, and leaves those alone', async () => {
    await dismissals.sendAway('never-here', asker());
    await dismissals.chooseSite('chatgpt.com', null, there);
    const day = '2026-11-23';
    const { siteIsHidden } = await import('../../../src/background/quietness');
    expect(siteIsHidden(await preferences.loadPreferences(there), 'chatgpt.com', day)).toBe(false);
    expect(siteIsHidden(await preferences.loadPreferences(asker()), 'chatgpt.com', day)).toBe(true);
    await dismissals.chooseSite('claude.ai', 'always', there);
    expect((await preferences.loadPreferences(there)).hiddenSites['claude.ai']).toBe('always');
    expect(await sites()).toEqual({ 'chatgpt.com': 'always' });
  });

  it('what was chosen in an ordinary window holds as well, and undo takes back what was chosen here', async () => {
    await dismissals.sendAway('never-here', asker());
    await dismissals.sendAway('later-today', there);
    expect((await preferences.loadPreferences(there)).hiddenSites).toEqual({ 'chatgpt.com': '2026-11-24' });
    await dismissals.bringBack(there);
    expect((await preferences.loadPreferences(there)).hiddenSites).toEqual({ 'chatgpt.com': 'always' });
  });
});
