/** Nothing that is sent from a private window reaches the disk: every message of the table, from every sender that may send it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type From, MESSAGES, type MessageName } from '../../../src/messages';
import { PAYLOADS } from './payloads';

const { freshBrowser, polyfill } = await vi.hoisted(() => import('./fake-browser'));
type Listener = (message: unknown, sender: unknown) => Promise<{ ok: boolean }> | undefined;
const heard = vi.hoisted(() => ({ message: undefined as Listener | undefined, incognito: false }));

const PRODUCT = vi.hoisted(() => ({
  id: 'chatgpt',
  hosts: ['*://*.chatgpt.com/*'],
  kind: 'chat',
  group: 'assistants',
}));
const TASK = vi.hoisted(() => ({
  id: 'recaptcha',
  hosts: [],
  kind: 'captcha',
  group: 'everywhere',
  labelling: true,
  knowledge: 'recaptcha',
  moments: [{ moment: 'captcha', frame: 'www.google.com/recaptcha/api2/bframe', selector: 'button' }],
}));
vi.mock('webextension-polyfill', () => {
  const event = { addListener: () => undefined };
  const tab = () => ({ id: 7, incognito: heard.incognito, url: 'https://chatgpt.com/' });
  const { runtime, tabs, ...rest } = polyfill.default;
  return {
    default: {
      ...rest,
      runtime: {
        ...runtime,
        onInstalled: event,
        onStartup: event,
        getManifest: () => ({ name: 'Many Hands', version: '0' }),
        onMessage: { addListener: (listener: Listener) => Object.assign(heard, { message: listener }) },
      },
      tabs: { ...tabs, query: async () => [tab()], get: async () => tab(), sendMessage: async () => true },
      permissions: {
        ...polyfill.default.permissions,
        ...{ contains: async () => true, getAll: async () => ({ origins: [] }), remove: async () => true },
      },
    },
  };
});
vi.mock('virtual:products', () => ({ default: [PRODUCT, TASK] }));
vi.mock('virtual:site-groups', () => ({ default: { everywhere: ['*://*/*'] } }));
vi.mock('virtual:report-address', () => ({ default: 'mailto:' }));
vi.mock('virtual:knowledge-index', () => ({ default: { kbVersion: '0', chunks: [], shards: {} } }));
// What reads the base or works inside a page keeps nothing of a person.
vi.mock('../../../src/background/dossiers', async () => {
  const { default: products } = await import('virtual:products');
  return {
    knowledge: {
      openAhead: () => undefined,
      seed: async () => undefined,
      count: async () => 0,
      erase: async () => undefined,
    },
    spokenLanguage: () => 'en',
    productNamed: (id: string) => products.find((product) => product.id === id),
    dossierOf: async () => ({ product: { name: 'ChatGPT' }, sources: { 'time-2023': {} } }),
    frontOf: async () => ({ product: { name: 'ChatGPT' } }),
    viewOf: async () => ({ product: { name: 'ChatGPT' } }),
    buildAhead: () => Promise.resolve(),
    forgetAhead: () => undefined,
  };
});
vi.mock('../../../src/background/packs', () => {
  const keep = async (value: object) => {
    const { changeStored } = await import('../../../src/background/stored');
    const { unknown } = await import('valibot');
    await changeStored('packs', unknown(), () => value);
  };
  return {
    examine: async () => {
      const { PackRefused } = await import('../../../src/packs/faults');
      throw new PackRefused('expired', 'its time is over');
    },
    readLesson: async () => undefined,
    takePack: () => keep({ taken: 1 }),
    undoPack: () => keep({ undone: 1 }),
    removePack: () => keep({ removed: 1 }),
    packHeads: async () => ({}),
    readPage: async () => undefined,
    isDenied: () => false,
    canUndo: async () => false,
  };
});
vi.mock('../../../src/background/probes', () => ({
  detectIn: async () => ({ product: PRODUCT, others: [], embedded: false, wholeHost: true, state: 'opened' }),
}));
vi.mock('../../../src/background/page-scripts', () => ({
  inject: async () => undefined,
  run: async () => undefined,
  runs: async () => false,
}));
vi.mock('../../../src/background/panel-frames', () => ({
  injectPanel: async () => undefined,
  frameSpoke: () => undefined,
  framesFound: async () => undefined,
}));
vi.mock('../../../src/background/badge', () => ({
  showBadge: async () => undefined,
  clearBadge: async () => undefined,
}));
vi.mock('../../../src/background/open-options', () => ({ openOptions: async () => undefined }));
vi.mock('../../../src/background/open-paper', () => ({ openPaper: async () => undefined }));
vi.mock('../../../src/background/explore', () => ({ explore: async () => undefined }));
vi.mock('../../../src/background/side-panel', () => ({
  hasSidePanel: () => true,
  openSidePanel: async () => undefined,
}));
vi.mock('../../../src/background/open-beside', () => ({ openBeside: async () => undefined }));
vi.mock('../../../src/background/popup-content', () => ({ popupContent: async () => ({}) }));
vi.mock('../../../src/background/site-groups', () => ({
  synchroniseSiteGroups: async () => undefined,
  watchSiteGroups: () => undefined,
  forgetGroup: async () => undefined,
  siteGroupViews: async () => [],
}));
vi.mock('../../../src/background/open-pages', () => ({
  choicesChanged: () => undefined,
  serveAtFirst: async () => undefined,
}));
vi.mock('../../../src/presentation/own-claims', () => ({ countsLine: () => '1 claim, 1 source' }));
vi.mock('../../../src/presentation/moment-view', () => ({ momentView: () => ({ claim: 'x' }) }));
vi.mock('../../../src/presentation/paper-view', () => ({ paperView: () => ({}) }));
vi.mock('../../../src/presentation/citation', () => ({ cite: () => 'cited' }));

/** What a person orders to be taken from the disk, and what stood there a moment before and is put back. */
const ON_ORDER: readonly MessageName[] = ['delete-diary', 'restore-diary', 'erase'];
const PERSON = {
  preferences: { diary: true, moments: true, hiddenSites: { 'claude.ai': 'always' } },
  diary: { '2026-W47': { products: ['claude'], moments: [] } },
};

const senderOf = (from: From, incognito: boolean, hasTab = true) => ({
  id: 'many-hands',
  frameId: from === 'page' || from === 'own' ? 0 : 3,
  url: {
    page: 'https://chatgpt.com/',
    panel: 'about:srcdoc',
    frame: 'https://www.google.com/recaptcha/api2/bframe',
    own: 'chrome-extension://many-hands/options.html',
  }[from],
  ...(hasTab && { tab: { id: 7, incognito, url: 'https://chatgpt.com/' } }),
});

const rest = () => new Promise((done) => setTimeout(done, 15));
const onDisk = async () => {
  const { memory: _memory, ...disk } = await (await import('../../../src/background/stored')).allStored();
  return disk;
};
/** What a private window cannot do at all: its page says so. */
const NOT_THERE: readonly MessageName[] = ['take-pack', 'undo-pack', 'remove-pack', 'open-link', 'borrow-host'];
/** "Nothing to take back" is an answer too, where nothing was sent away; and that no pack has such a lesson. */
const NOTHING_THERE: readonly MessageName[] = ['undo-dismiss', 'pack-lesson'];
/** What a message left on the disk: the same text twice where it left nothing. */
async function sent(name: MessageName, sender: object): Promise<{ before: string; after: string }> {
  const before = JSON.stringify(await onDisk());
  const reply = await heard.message?.({ name, payload: PAYLOADS[name] }, sender);
  if (NOT_THERE.includes(name) && heard.incognito) expect(reply).toMatchObject({ code: 'private-window' });
  else if (!NOTHING_THERE.includes(name)) expect(reply).toMatchObject({ ok: true });
  await rest();
  return { before, after: JSON.stringify(await onDisk()) };
}

beforeEach(async () => {
  freshBrowser();
  const { changeStored } = await import('../../../src/background/stored');
  const { unknown } = await import('valibot');
  for (const [key, value] of Object.entries(PERSON)) await changeStored(key as 'diary', unknown(), () => value);
  await import('../../../src/background/index');
});

const names = Object.keys(MESSAGES) as MessageName[];
const cases = names.flatMap((name) => MESSAGES[name].from.map((from) => [name, from] as const));

describe('from a private window', () => {
  beforeEach(() => {
    heard.incognito = true;
  });

  it.each(cases)('%s, sent by %s, leaves the disk as it was', async (name, from) => {
    const { before, after } = await sent(name, senderOf(from, true));
    if (!ON_ORDER.includes(name)) expect(after).toBe(before);
    else if (name !== 'restore-diary') expect(after.length).toBeLessThan(before.length);
  });

  it.each(names.filter((name) => (MESSAGES[name].from as readonly From[]).includes('own')))(
    '%s, sent by the popup, which has no tab, leaves the disk as it was',
    async (name) => {
      const { before, after } = await sent(name, senderOf('own', true, false));
      if (!ON_ORDER.includes(name)) expect(after).toBe(before);
    },
  );

  it('what is chosen holds there, and not in ordinary windows', async () => {
    const { loadChoices } = await import('../../../src/background/preferences');
    const before = await loadChoices();
    for (const [name, from] of [
      ['move-label', 'page'],
      ['size-panel', 'panel'],
      ['cite', 'panel'],
    ] as const)
      await sent(name, senderOf(from, true));
    expect(await loadChoices({ isPrivate: true })).toMatchObject({ width: 'wide', sheet: 'full', citation: 'ris' });
    expect((await loadChoices({ isPrivate: true })).corner).not.toBe(before.corner);
    expect(await loadChoices()).toEqual(before);
  });
});

describe('from an ordinary window', () => {
  beforeEach(() => {
    heard.incognito = false;
  });

  it('the same messages are noted, so that the silence above means something', async () => {
    const noted: string[] = [];
    for (const [name, from] of cases.filter(([asked]) => !ON_ORDER.includes(asked))) {
      const { before, after } = await sent(name, senderOf(from, false));
      if (after !== before) noted.push(name);
    }
    expect([...new Set(noted)].sort()).toEqual(
      [
        'arrive',
        'borrow-host',
        'choose',
        'cite',
        'dismiss',
        'give-back',
        'moment',
        'move-label',
        'show-on-site',
        'size-panel',
        'undo-dismiss',
        'take-pack',
        'undo-pack',
        'remove-pack',
      ].sort(),
    );
  });
});
