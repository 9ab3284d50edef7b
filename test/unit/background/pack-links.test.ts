/** Access that was lent for a link goes back: each host by itself, whatever the browser keeps, and before anything is erased. */
import { beforeEach, expect, it, vi } from 'vitest';

const { freshBrowser, polyfill, restart } = await vi.hoisted(() => import('./fake-browser'));
const access = vi.hoisted(() => ({ has: new Set<string>(), keeps: new Set<string>(), log: [] as string[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    ...polyfill.default,
    runtime: {
      ...polyfill.default.runtime,
      getManifest: () => ({ host_permissions: ['*://*.huggingface.co/*', 'https://chatgpt.com/*'] }),
    },
    permissions: {
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

/** As a page that holds its turn: notes the hosts, and the background ends there. */
async function left(...hosts: string[]) {
  const { changeStored } = await import('../../../src/background/stored');
  const v = await import('valibot');
  await changeStored('borrowed', v.fallback(v.array(v.string()), []), () => hosts);
  for (const host of hosts) access.has.add(pattern(host));
  restart();
}

it('takes nothing from its own sites, and holds up no other host by them', async () => {
  await left('huggingface.co', 'packs.example', 'beta.huggingface.co');
  await (await links()).settle();
  expect(access.log).toEqual([pattern('packs.example')]);
  expect(await noted()).toBeUndefined();
});

it('gives back each host by itself: what the browser keeps stays noted, is said, and is tried again', async () => {
  access.keeps.add(pattern('kept.example'));
  await left('kept.example', 'packs.example');
  const { settle, giveBack } = await links();
  await settle();
  expect([...access.has]).toEqual([pattern('kept.example')]);
  expect(await noted()).toEqual(['kept.example']);
  expect(await giveBack('kept.example', true)).toEqual({ kept: true });
  access.keeps.clear();
  restart();
  await (await links()).settle();
  expect([...access.has]).toEqual([]);
  expect(await noted()).toBeUndefined();
});

it('forgets a host that was not asked for, and leaves its access as the person has it', async () => {
  await left('packs.example');
  expect(await (await links()).giveBack('packs.example', false)).toEqual({ kept: false });
  expect([...access.has]).toEqual([pattern('packs.example')]);
  expect(await noted()).toBeUndefined();
});

it('gives back what is noted before everything is erased', async () => {
  await left('packs.example', 'other.example');
  await (await links()).eraseAll();
  expect([...access.has]).toEqual([]);
  expect(await noted()).toBeUndefined();
});

it('notes a host before the browser is asked for it', async () => {
  const { borrow } = await links();
  await borrow('packs.example', person);
  expect(access.log).toEqual([]);
});
