/** Access that was lent for a link goes back: each host by itself, whatever the browser keeps, and before anything is erased. */
import { beforeEach, expect, it, vi } from 'vitest';

const { freshBrowser, held, polyfill, restart } = await vi.hoisted(() => import('./fake-browser'));
const access = vi.hoisted(() => ({
  ...{ has: new Set<string>(), keeps: new Set<string>(), log: [] as string[] },
  hear: (_added: { origins: string[] }): void => undefined,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    ...polyfill.default,
    runtime: {
      ...polyfill.default.runtime,
      getManifest: () => ({ host_permissions: ['*://*.huggingface.co/*', 'https://chatgpt.com/*'] }),
    },
    permissions: {
      onAdded: {
        addListener: (heard: (added: { origins: string[] }) => void) => {
          access.hear = heard;
        },
      },
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => access.has.has(origin)),
      remove: async ({ origins }: { origins: string[] }) => {
        access.log.push(origins.join(' '));
        if (origins.some((origin) => access.keeps.has(origin)))
          throw new Error('You cannot remove required permissions.');
        for (const origin of origins) access.has.delete(origin);
        return true;
      },
    },
  },
}));
vi.mock('../../../src/background/dossiers', () => ({}));
vi.mock('../../../src/background/policy', () => ({ policyNow: async () => ({}) }));

const links = () => import('../../../src/background/pack-links');
const noted = async () => (await (await import('../../../src/background/stored')).allStored()).borrowed;
const person = { isPrivate: false };
const pattern = (host: string) => `https://${host}/*`;

beforeEach(() => {
  freshBrowser();
  for (const each of [access.has, access.keeps]) each.clear();
  access.log = [];
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

type Noted = Record<string, { since: number; given: boolean }>;
const note = (given: boolean, since = Date.now()) => ({ since, given });

/** As a page that holds its turn: notes the hosts, and the background ends there. */
async function left(hosts: Noted) {
  const { changeStored } = await import('../../../src/background/stored');
  const v = await import('valibot');
  await changeStored('borrowed', v.fallback(v.record(v.string(), v.any()), {}), () => hosts);
  for (const [host, { given }] of Object.entries(hosts)) if (given) access.has.add(pattern(host));
  restart();
}

/** As the browser tells of what was given, by an answer to its question or in its own settings. */
async function gives(...origins: string[]) {
  (await links()).watchLateAnswers();
  for (const origin of origins) access.has.add(origin);
  access.hear({ origins });
  // What is heard is worked through before anything that is asked for later.
  for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
}

it('takes nothing from its own sites, and holds up no other host by them', async () => {
  await left({ 'huggingface.co': note(true), 'packs.example': note(true), 'beta.huggingface.co': note(true) });
  await (await links()).settle();
  expect(access.log).toEqual([pattern('packs.example')]);
  expect(await noted()).toBeUndefined();
});

it('gives back each host by itself: what the browser keeps stays noted, is said, and is tried again', async () => {
  access.keeps.add(pattern('kept.example'));
  await left({ 'kept.example': note(true), 'packs.example': note(true) });
  const { settle, giveBack } = await links();
  await settle();
  expect([...access.has]).toEqual([pattern('kept.example')]);
  expect(Object.keys((await noted()) as Noted)).toEqual(['kept.example']);
  expect(await giveBack('kept.example', 'given')).toEqual({ kept: true });
  access.keeps.clear();
  restart();
  await (await links()).settle();
  expect([...access.has]).toEqual([]);
  expect(await noted()).toBeUndefined();
});

it('forgets a host that was not asked for, and leaves its access as the person has it', async () => {
  await left({ 'packs.example': note(true) });
  expect(await (await links()).giveBack('packs.example', 'nothing')).toEqual({ kept: false });
  expect([...access.has]).toEqual([pattern('packs.example')]);
  expect(await noted()).toBeUndefined();
});

it('gives back what is noted before everything is erased', async () => {
  await left({ 'packs.example': note(true), 'other.example': note(true) });
  await (await links()).eraseAll();
  expect([...access.has]).toEqual([]);
  expect(await noted()).toBeUndefined();
});

it('keeps a choice that is made after everything was told to be erased, and nothing that was there before', async () => {
  const { changeStored, readStored } = await import('../../../src/background/stored');
  const v = await import('valibot');
  const Choices = v.fallback(v.record(v.string(), v.boolean()), {});
  const choose = (made: object) => changeStored('preferences', Choices, (now) => ({ ...now, ...made }));
  await Promise.all([choose({ moments: false }), (await links()).eraseAll(), choose({ quiet: true })]);
  expect(await readStored('preferences', Choices)).toEqual({ quiet: true });
});

it.each(['pack-link', 'pack-link-asked'])(
  'leaves to the page that holds %s what everything is erased meanwhile: only it knows what the person gave',
  async (name) => {
    held.now = [{ name, mode: name === 'pack-link' ? 'exclusive' : 'shared' }];
    await left({ 'packs.example': note(false) });
    access.has.add(pattern('packs.example'));
    const { eraseAll, giveBack } = await links();
    await eraseAll();
    expect([...access.has]).toEqual([pattern('packs.example')]);
    await gives(pattern('packs.example'));
    expect([...access.has]).toEqual([pattern('packs.example')]);
    expect(Object.keys((await noted()) as Noted)).toEqual(['packs.example']);
    await giveBack('packs.example', 'nothing');
    expect(await noted()).toBeUndefined();
    expect(access.log).toEqual([]);
  },
);

it('takes back what is given to the question of a page that is no more, and nothing else', async () => {
  await left({ 'packs.example': note(false) });
  await gives('*://packs.example/*', pattern('other.example'));
  await gives('<all_urls>');
  expect(access.log).toEqual([]);
  expect(await noted()).toBeDefined();
  await gives(pattern('packs.example'));
  expect(access.log).toEqual([pattern('packs.example')]);
  expect(await noted()).toBeUndefined();
  // From here on it is the person's own.
  await gives(pattern('packs.example'));
  expect(access.log).toHaveLength(1);
});

it('takes that back after everything was erased, too', async () => {
  await left({ 'packs.example': note(false) });
  await (await links()).eraseAll();
  await gives(pattern('packs.example'));
  expect([...access.has]).toEqual([]);
  expect(await noted()).toBeUndefined();
});

it('leaves what a person gives to a host long after it was asked for a link, and forgets the host', async () => {
  await left({ 'packs.example': note(false, Date.now() - 700_000) });
  await gives(pattern('packs.example'));
  await (await links()).settle();
  expect([...access.has]).toEqual([pattern('packs.example')]);
  expect(await noted()).toBeUndefined();
});

it('leaves at the next start what nobody had answered: what is there is the person’s own', async () => {
  await left({ 'packs.example': note(false) });
  access.has.add(pattern('packs.example'));
  await (await links()).settle();
  expect(access.log).toEqual([]);
});

it('notes a host in the press that asks the browser for it, and that it was given', async () => {
  const { borrow, settle } = await links();
  held.now = [{ name: 'pack-link', mode: 'exclusive' }];
  await borrow('packs.example', false, person);
  expect(await noted()).toMatchObject({ 'packs.example': { given: false } });
  expect(access.log).toEqual([]);
  await borrow('packs.example', true, person);
  await settle();
  expect(access.log).toEqual([pattern('packs.example')]);
});
