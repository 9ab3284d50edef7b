/** What the school profile or an organisation holds: every page shows the value that holds, and why it cannot be changed there. */
import { parse } from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const { freshBrowser, managed, polyfill } = await vi.hoisted(() => import('./fake-browser'));
vi.mock('webextension-polyfill', () => ({
  default: {
    ...polyfill.default,
    runtime: { ...polyfill.default.runtime, getManifest: () => ({ name: 'Many Hands', version: '0' }) },
  },
}));
vi.mock('virtual:products', () => ({ default: [] }));
vi.mock('virtual:site-groups', () => ({ default: {} }));
vi.mock('virtual:report-address', () => ({ default: 'mailto:' }));
vi.mock('virtual:knowledge-index', () => ({ default: { kbVersion: '0', chunks: [], shards: {} } }));
vi.mock('../../../src/background/site-groups', () => ({ siteGroupViews: async () => [] }));
vi.mock('../../../src/background/site-access', () => ({ listedSites: () => [] }));
vi.mock('../../../src/background/dossiers', () => ({
  knowledge: { count: async () => 0 },
  spokenLanguage: ({ language }: { language: string }) => (language === 'fr' ? 'fr' : 'en'),
  productNamed: (id: string) => ({ id }),
  viewOf: async () => ({ product: { name: 'ChatGPT' } }),
}));

const ORDINARY = { isPrivate: false };
/** Each of them the contrary of what is held below. */
const OWN = { language: 'en', level: 'detail', content: 'outlined', quiet: false, moments: true, diary: true } as const;
const IN_SCHOOL = { level: 'plain', content: 'named', quiet: true, moments: false, diary: false };
const BY_SCHOOL = 'Held by the school profile while it is on.';
const BY_POLICY = 'Set by your organisation.';

/** What the three pages with switches show, on a machine where this is chosen and that is set. */
async function shown(own: object, set: Record<string, unknown> | undefined) {
  managed.now = set;
  const { changePreferences } = await import('../../../src/background/preferences');
  await changePreferences(() => own);
  const { optionsContent } = await import('../../../src/background/options-content');
  const { welcomeContent } = await import('../../../src/background/welcome');
  const { diaryContent } = await import('../../../src/background/diary-content');
  return {
    options: await optionsContent(ORDINARY),
    welcome: await welcomeContent(ORDINARY),
    diary: await diaryContent(ORDINARY),
  };
}

beforeEach(() => {
  freshBrowser();
  vi.resetModules();
});

describe('what is held', () => {
  it('by the school profile shows as it holds, each with its reason', async () => {
    const { options, welcome, diary } = await shown({ ...OWN, school: true }, undefined);
    expect(options).toMatchObject({ ...IN_SCHOOL, school: true, language: 'en' });
    expect(options.held).toEqual(Object.fromEntries(Object.keys(IN_SCHOOL).map((choice) => [choice, BY_SCHOOL])));
    expect(welcome).toMatchObject({ content: 'named', quiet: true, held: { content: BY_SCHOOL, quiet: BY_SCHOOL } });
    expect(diary.state).toBe('school');
  });

  it.each([
    ['language', { language: 'fr' }, 'fr'],
    ['level', { level: 'plain' }, 'plain'],
    ['content', { content: 'named' }, 'named'],
    ['school', { school: true }, true],
    ['quiet', { label: 'toolbar' }, true],
    ['moments', { moments: false }, false],
    ['diary', { diary: false }, false],
  ] as const)('by the organisation shows as it holds: %s', async (choice, set, value) => {
    const { options, welcome, diary } = await shown(OWN, set);
    expect(options[choice]).toBe(value);
    const why = choice === 'language' ? 'Fixé par votre organisation.' : BY_POLICY;
    expect(options.held[choice]).toBe(why);
    if (choice === 'language' || choice === 'content' || choice === 'quiet') {
      expect(welcome[choice]).toBe(value);
      expect(welcome.held[choice]).toBe(why);
    }
    if (choice === 'diary') expect(diary).toMatchObject({ state: 'off', held: BY_POLICY });
  });

  it('by both shows what the school profile makes of it', async () => {
    const { options } = await shown(OWN, { school: true, level: 'detail', language: 'fr' });
    expect(options).toMatchObject({ ...IN_SCHOOL, language: 'fr' });
    expect(options.held).toMatchObject({
      level: 'Fixé par le profil scolaire tant qu’il est activé.',
      school: 'Fixé par votre organisation.',
    });
  });

  it('is everything that a policy can hold, and nothing where nobody holds anything', async () => {
    const { heldBy, Policy } = await import('../../../src/background/policy');
    const all = {
      ...{ language: 'fr', level: 'plain', content: 'named', school: false },
      ...{ label: 'toolbar', moments: false, diary: false },
    } as const;
    const { options } = await shown(OWN, all);
    const held = heldBy(parse(Policy, all));
    expect(options).toMatchObject(held);
    expect(Object.keys(options.held)).toEqual(Object.keys(held));
    vi.resetModules();
    const free = await shown(OWN, undefined);
    expect(free.options).toMatchObject({ ...OWN, held: {} });
    expect([free.welcome.held, free.diary.held]).toEqual([{}, undefined]);
  });
});
