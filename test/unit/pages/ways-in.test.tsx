// @vitest-environment happy-dom
/** What our own pages ask of the browser: which tab they speak of, sites in the click itself, the side panel or a window. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ManyHandsError } from '../../../src/model/errors';
import { currentTab } from '../../../src/pages/kit/current-tab';
import { type Attempts, requestSites, useAttempt } from '../../../src/pages/kit/use-attempt';
import { sidePanelOpener, windowOpener } from '../../../src/pages/popup/side-panel';

const api = vi.hoisted(() => ({
  tabs: { query: vi.fn() },
  permissions: { request: vi.fn() },
  runtime: { getURL: (path: string) => `chrome-extension://id/${path}` },
}));
vi.mock('webextension-polyfill', () => ({ default: api }));

/** What one browser has beside the above; taken away afterwards. */
function having(more: object) {
  Object.assign(api, more);
  return () => {
    for (const name of Object.keys(more)) Reflect.deleteProperty(api, name);
  };
}

describe('the tab that a page of ours speaks of', () => {
  afterEach(() => {
    location.hash = '';
  });

  it('is the one that its address names', async () => {
    location.hash = '#tab=7';
    expect(await currentTab()).toEqual({ tab: 7 });
    expect(api.tabs.query).not.toHaveBeenCalled();
  });

  it.each([
    ['is else the one in front', [{ id: 3 }], { tab: 3 }],
    ['is none where the browser names none', [{}], {}],
    ['is none where there is no tab', [], {}],
  ])('%s', async (_what, tabs, expected) => {
    location.hash = '#tab=x';
    api.tabs.query.mockResolvedValueOnce(tabs);
    expect(await currentTab()).toEqual(expected);
  });
});

describe('what a person asked for', () => {
  const root = document.createElement('div');
  let attempts: Attempts;
  const Surface = () => {
    attempts = useAttempt('Something went wrong.');
    return null;
  };

  it('says why it failed, until the next thing succeeds', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await act(() => render(<Surface />, root));
    await act(() => attempts.attempt(() => Promise.reject(new ManyHandsError('storage-full', 'The disk is full.'))));
    expect(attempts.failure).toBe('The disk is full.');
    await act(() => attempts.attempt(() => Promise.reject(new Error('raw'))));
    expect(attempts.failure).toBe('Something went wrong.');
    await act(() => attempts.attempt(() => Promise.resolve()));
    expect(attempts.failure).toBe('');
  });

  it('goes on where the browser gives the sites, and ends with a sentence where it does not', async () => {
    api.permissions.request.mockResolvedValueOnce(true).mockResolvedValueOnce(false);
    await requestSites(['*://x.com/*'], 'Not allowed.');
    expect(api.permissions.request).toHaveBeenCalledWith({ origins: ['*://x.com/*'] });
    await expect(requestSites(['*://x.com/*'], 'Not allowed.')).rejects.toMatchObject({
      code: 'page-not-allowed',
      message: 'Not allowed.',
    });
  });
});

describe('the side panel', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is opened in the click for this window, where the browser has one', async () => {
    const open = vi.fn(async () => undefined);
    vi.stubGlobal('chrome', { sidePanel: { open } });
    const end = having({ windows: { getCurrent: async () => ({ id: 5 }) } });
    await (await sidePanelOpener())?.();
    expect(open).toHaveBeenCalledWith({ windowId: 5 });
    end();
  });

  it('is Firefox’s sidebar there', async () => {
    const open = vi.fn(async () => undefined);
    vi.stubGlobal('chrome', {});
    const end = having({ sidebarAction: { open } });
    await (await sidePanelOpener())?.();
    expect(open).toHaveBeenCalledOnce();
    end();
  });

  it('is not offered where there is none, nor a window where there are no windows or no tab', async () => {
    vi.stubGlobal('chrome', {});
    expect(await sidePanelOpener()).toBeUndefined();
    expect(windowOpener(7)).toBeUndefined();
    const end = having({ windows: {} });
    expect(windowOpener(null)).toBeUndefined();
    end();
  });

  it('is a window of its own on request, for the tab that it was asked from', async () => {
    const create = vi.fn(async () => undefined);
    const end = having({ windows: { create } });
    await windowOpener(7)?.();
    expect(create).toHaveBeenCalledWith(
      expect.objectContaining({ url: 'chrome-extension://id/src/pages/side/side.html#tab=7', type: 'popup' }),
    );
    end();
  });
});
