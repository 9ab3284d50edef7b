/** What an organisation sets: read leniently, held over a person's choices, and given to Chrome in the same words. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SITE_GROUPS } from '../../../src/model/choices';
import { CONTENT_LEVELS, LANGUAGES, LEVELS } from '../../../src/model/primitives';

const { freshBrowser, managed, polyfill } = await vi.hoisted(() => import('./fake-browser'));
vi.mock('webextension-polyfill', () => polyfill);

const policy = () => import('../../../src/background/policy');
const preferences = () => import('../../../src/background/preferences');

beforeEach(() => freshBrowser());

describe('a policy', () => {
  it('is nothing where the browser has none', async () => {
    const { isManaged, policyNow } = await policy();
    expect(isManaged(await policyNow())).toBe(false);
  });

  it('holds over what a person chose, which stays as it was', async () => {
    const { changePreferences, loadChoices } = await preferences();
    await changePreferences(() => ({ level: 'detail', quiet: false, corner: 'bottom-end' }));
    managed.now = { level: 'plain', label: 'toolbar' };
    vi.resetModules();
    expect(await (await preferences()).loadChoices()).toMatchObject({
      level: 'plain',
      quiet: true,
      corner: 'bottom-end',
    });
    managed.now = undefined;
    vi.resetModules();
    expect(await (await preferences()).loadChoices()).toMatchObject({ level: 'detail', quiet: false });
    expect(await loadChoices()).toMatchObject({ corner: 'bottom-end' });
  });

  it('is heard anew when it changes', async () => {
    const { onPolicyChanged, policyNow } = await policy();
    const heard = vi.fn();
    onPolicyChanged(heard);
    expect(await policyNow()).toEqual({});
    managed.now = { school: true };
    for (const changed of managed.changed) changed();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(expect.objectContaining({ school: true })));
    expect((await policyNow()).school).toBe(true);
  });

  describe('that the browser is late to say', () => {
    const silent = () => {
      let say = () => {};
      managed.until = new Promise<void>((resolve) => {
        say = resolve;
      });
      vi.resetModules();
      return say;
    };

    it('keeps nothing waiting, and is taken when it comes', async () => {
      const say = silent();
      const { onPolicyChanged, policyNow } = await policy();
      const heard = vi.fn();
      onPolicyChanged(heard);
      vi.useFakeTimers({ toFake: ['setTimeout'] });
      const known = vi.fn();
      void policyNow().then(known);
      await vi.waitFor(() => expect(known).toHaveBeenCalledWith({}), { timeout: 20_000, interval: 500 });
      vi.useRealTimers();
      expect(await (await preferences()).loadChoices()).toMatchObject({ school: false, quiet: false });
      managed.now = { school: true };
      say();
      await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(expect.objectContaining({ school: true })));
      expect((await policyNow()).school).toBe(true);
    });

    it('is waited for where nothing is known from before, as Chromium is late when it has just been given the extension', async () => {
      const say = silent();
      const { policyNow } = await policy();
      vi.useFakeTimers({ toFake: ['setTimeout'] });
      const known = vi.fn();
      void policyNow().then(known);
      await vi.advanceTimersByTimeAsync(2500);
      managed.now = { label: 'toolbar' };
      say();
      await vi.waitFor(() => expect(known).toHaveBeenCalledWith(expect.objectContaining({ label: 'toolbar' })));
      vi.useRealTimers();
    });

    it('holds as it was set last, until the browser says that nothing is set', async () => {
      managed.now = { school: true, packs: [{ file: '{}', keys: ['x'] }] };
      const { readStored } = await import('../../../src/background/stored');
      const { Policy, policyNow } = await policy();
      await policyNow();
      await vi.waitFor(async () => expect(await readStored('policy', Policy)).toEqual({ school: true }));
      const say = silent();
      const { policyNow: later } = await policy();
      expect(await later()).toEqual({ school: true });
      managed.now = undefined;
      say();
      await vi.waitFor(async () => expect(await later()).toEqual({}));
      await vi.waitFor(async () => expect(await readStored('policy', Policy)).toEqual({}));
    });
  });

  it.each([
    ['a word nobody knows', { language: 'klingon', level: 'plain' }, ['level']],
    ['a number for a yes', { school: 1, label: 'toolbar' }, ['quiet']],
    ['what is no policy', 'school', []],
    ['a field that is new', { later: true }, []],
  ])('leaves out %s, and keeps the rest', async (_what, set, held) => {
    const { heldBy, Policy } = await policy();
    expect(Object.keys(heldBy(v.parse(Policy, set)))).toEqual(held);
  });
});

describe('a list in a policy', () => {
  it('is read without the entries that are not as they should be: a word that is misspelt lifts no limit', async () => {
    const { Policy } = await policy();
    const pack = { file: '{}', keys: ['x'] };
    expect(v.parse(Policy, { siteGroups: ['search', 'serch'], packs: [pack, { file: 1 }, null] })).toMatchObject({
      siteGroups: ['search'],
      packs: [pack],
    });
    expect(v.parse(Policy, { siteGroups: 'search' }).siteGroups).toBeUndefined();
  });
});

describe('the schema that Chrome is given', () => {
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as {
    properties: Record<string, { enum?: string[]; items?: { enum?: string[]; properties?: object } }>;
  };

  it('has every setting that is read, and no other', async () => {
    const { Policy } = await policy();
    expect(Object.keys(schema.properties)).toEqual(Object.keys(Policy.entries));
  });

  it('has the same words for each', () => {
    const { language, level, content, siteGroups, packs } = schema.properties;
    expect([language?.enum, level?.enum, content?.enum]).toEqual([[...LANGUAGES], [...LEVELS], [...CONTENT_LEVELS]]);
    expect(siteGroups?.items?.enum).toEqual([...SITE_GROUPS]);
    expect(Object.keys(packs?.items?.properties ?? {})).toEqual(['file', 'keys']);
  });
});

describe('docs/deployment.md', () => {
  const text = readFileSync('docs/deployment.md', 'utf8');
  const samples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json) as unknown);

  it('tells of every setting', async () => {
    const { Policy } = await policy();
    for (const setting of Object.keys(Policy.entries)) expect(text).toContain(`| \`${setting}\` |`);
  });

  it('has samples that are read whole', async () => {
    const { Policy } = await policy();
    const policies = samples.flatMap(function found(value: unknown): object[] {
      if (typeof value !== 'object' || value === null) return [];
      if ('school' in value || 'level' in value) return [value];
      return Object.values(value).flatMap(found);
    });
    expect(policies.length).toBe(2);
    for (const sample of policies) expect(JSON.parse(JSON.stringify(v.parse(Policy, sample)))).toEqual(sample);
  });
});
