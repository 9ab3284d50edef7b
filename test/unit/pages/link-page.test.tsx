// @vitest-environment happy-dom
/** The page for packs from links, from one question to the next: each host from a document of its own, and none once the organisation says no. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { translator } from '../../../src/i18n/words';
import { type LinkView, linkView } from '../../../src/presentation/link-view';

const told = vi.hoisted(() => ({ off: null as 'policy' | null, narrowed: false, log: [] as string[], hear: () => {} }));
const page = vi.hoisted(() => ({ show: undefined as ((view: LinkView) => ComponentChild) | undefined }));
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../../src/pages/kit/start-page', () => ({
  startPage: async (_load: unknown, show: (view: LinkView) => ComponentChild) => {
    page.show = show;
  },
}));
vi.mock('../../../src/pages/kit/follow', () => ({
  follow: (load: () => Promise<LinkView>, onView: (view: LinkView) => void) => {
    told.hear = () => void load().then(onView);
    return () => {
      told.hear = () => {};
    };
  },
}));
const link = { address: 'https://packs.example/a.json', host: 'packs.example' };
vi.mock('../../../src/pages/kit/send', () => ({
  send: async (name: string) => (name === 'link-page' ? linkView(told.off, translator('en')) : link),
}));
vi.mock('../../../src/pages/link/turn', () => ({
  takeTurn: async () => {
    told.log.push('turn');
    return { link, had: true, own: false, end: async () => told.log.push('end') };
  },
}));
vi.mock('../../../src/pages/link/fetch-pack', () => ({
  LinkFailed: class extends Error {},
  isNarrowed: () => told.narrowed,
}));
vi.mock('../../../src/pages/link/ask-host', () => ({
  askHost: async () => {
    told.log.push('ask');
    if (told.off) return undefined;
    told.narrowed = true;
    throw new Error('no answer');
  },
}));
await import('../../../src/pages/link/link');

const reload = vi.spyOn(location, 'reload');
const root = document.createElement('div');
const press = async (action: string) => {
  await vi.waitFor(() => expect(root.querySelector(`[data-action="${action}"]`)).not.toBeNull());
  await act(async () => root.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click());
};
beforeEach(async () => {
  Object.assign(told, { off: null, narrowed: false, log: [] });
  reload.mockReset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  document.body.append(root);
  await act(async () => render(page.show?.(linkView(null, translator('en'))), root));
  await press('go');
});
afterEach(() => act(async () => render(null, root)));

it('a no before anybody was asked leads back to the field', async () => {
  await press('leave-link');
  expect(root.querySelector('.link-field')).not.toBeNull();
  expect(reload).not.toHaveBeenCalled();
});

it('a no after a host was asked gives the next link a document of its own, after the turn has ended', async () => {
  await press('ask-host');
  await press('again');
  reload.mockImplementation(() => told.log.push('reload'));
  await press('leave-link');
  expect(told.log).toEqual(['turn', 'ask', 'turn', 'end', 'reload']);
  expect(root.querySelector('.link-field')).toBeNull();
});

it('“Try again” takes no turn once the organisation has switched links off', async () => {
  await press('ask-host');
  told.off = 'policy';
  await press('again');
  expect(told.log).toEqual(['turn', 'ask']);
  expect(reload).toHaveBeenCalledOnce();
});

it('a yes that comes after the organisation’s no is told so', async () => {
  told.off = 'policy';
  await press('ask-host');
  expect(reload).toHaveBeenCalledOnce();
});

it('the organisation’s no takes the question away before it is answered; what else changes does not', async () => {
  await act(async () => told.hear());
  expect(reload).not.toHaveBeenCalled();
  told.off = 'policy';
  await act(async () => told.hear());
  expect(reload).toHaveBeenCalledOnce();
});
