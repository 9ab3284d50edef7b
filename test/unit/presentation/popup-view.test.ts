/** What the toolbar popup says of a tab, and of what the browser keeps from us. */
import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/words';
import { accessView } from '../../../src/presentation/access-view';
import { type PopupFacts, popupView } from '../../../src/presentation/popup-view';
import { siteGroupView } from '../../../src/presentation/site-groups-view';

const en = translator('en');
const LISTED = ['*://*.chatgpt.com/*', '*://claude.ai/*', '*://gemini.google.com/*'];
const social = siteGroupView({ id: 'social', all: ['*://*.tiktok.com/*'], allowed: [], chosen: false }, en);
const work = siteGroupView({ id: 'work', all: ['*://a/*'], allowed: ['*://a/*'], chosen: true }, en);

const facts = (more: Partial<PopupFacts> = {}): PopupFacts => ({
  tab: { id: 7, isPrivate: false, seen: false },
  product: null,
  setting: { today: '2026-11-26', kbVersion: 'test', reportTo: 'mailto:', citeAs: 'plain' },
  held: null,
  managed: false,
  diary: false,
  access: { listed: LISTED, granted: LISTED, canAskForClick: true },
  groups: [social, work],
  cards: [],
  ...more,
});

describe('a page that does not answer', () => {
  const seen = { id: 7, isPrivate: false, seen: true };

  it('is not said to have no product: a dialog may stand on it, or it still loads', () => {
    const { nothing } = popupView(facts({ tab: { ...seen, silent: true } }), en);
    expect(nothing.heading).toBe('This page does not answer.');
    for (const sentence of [nothing.hint, nothing.waiting]) expect(sentence).toMatch(/close that first.* loaded/);
    expect(popupView(facts({ tab: { ...seen, silent: false } }), en).nothing.heading).toMatch(/^No AI product/);
  });
});

describe('what the browser keeps from us', () => {
  const said = (granted: string[], canAskForClick = true) =>
    accessView({ listed: LISTED, granted, canAskForClick }, en);

  it('is nothing while all sites, or any site, is allowed', () => {
    expect(said(LISTED)).toBeNull();
    expect(said(['*://*/*'])).toBeNull();
    expect(said(['<all_urls>'])).toBeNull();
  });

  it('names the one site that was withdrawn, and asks for it alone', () => {
    expect(said(LISTED.slice(1))).toEqual({
      sentence: 'Your browser no longer lets Many Hands work on chatgpt.com. It is silent there.',
      allow: 'Allow this site again',
      origins: ['*://*.chatgpt.com/*'],
    });
  });

  it('is a sentence of the same length however many sites it concerns', () => {
    const listed = Array.from({ length: 440 }, (_, at) => `*://site-${at}.example/*`);
    const lost = accessView({ listed, granted: listed.slice(0, 1), canAskForClick: true }, en);
    expect(lost?.sentence).toBe(
      'Your browser no longer lets Many Hands work on 439 of its 440 sites, such as site-1.example. It is silent there.',
    );
    expect(lost?.origins).toHaveLength(439);
    for (const language of ['en', 'fr'] as const)
      for (const granted of [[], listed.slice(0, 1)])
        expect(
          accessView({ listed, granted, canAskForClick: true }, translator(language))?.sentence.length,
        ).toBeLessThan(210);
  });

  it('is a click on each page in Chromium, and every site in Firefox, where none is allowed', () => {
    expect(said([])?.sentence).toContain('only after a click on its button');
    expect(said([], false)?.sentence).toContain('none of its sites');
    expect(said([])?.origins).toEqual(LISTED);
  });
});

describe('the popup', () => {
  it('offers the groups of sites that are not allowed yet, on a page that it does not see', () => {
    const { nothing, groups } = popupView(facts(), en);
    expect(nothing.heading).toBe('Many Hands does not see this page.');
    expect(groups.map(({ id }) => id)).toEqual(['social']);
    expect(groups[0]?.short).toContain('Facebook, TikTok, X');
  });

  it('offers none where it sees the page, and none beside the one button of sites that were withdrawn', () => {
    expect(popupView(facts({ tab: { id: 7, isPrivate: false, seen: true } }), en).groups).toEqual([]);
    const withdrawn = popupView(facts({ access: { listed: LISTED, granted: [], canAskForClick: true } }), en);
    expect([withdrawn.groups, withdrawn.access?.allow]).toEqual([[], 'Allow its sites']);
  });

  it('has no switch of the label where there is no product', () => {
    expect(popupView(facts({ held: 'school' }), en).label).toBeNull();
  });

  it('says that a private window is noted nowhere, in private windows only', () => {
    expect(popupView(facts(), en).isPrivate).toBe('');
    expect(popupView(facts({ tab: { id: 7, isPrivate: true, seen: true } }), en).isPrivate).toContain('private window');
  });
});

describe('a group of sites', () => {
  const state = (allowed: string[], chosen: boolean) =>
    siteGroupView({ id: 'social', all: ['*://a/*', '*://b/*'], allowed, chosen }, en);

  it('is allowed, allowed in part, withdrawn behind our back, or was never allowed', () => {
    expect(state(['*://a/*', '*://b/*'], true).state).toBe('allowed');
    expect(state(['*://a/*'], true)).toMatchObject({ state: 'partly', stateWord: 'Allowed in part: 1 of 2 sites' });
    expect(state([], true).state).toBe('withdrawn');
    expect(state([], false).state).toBe('not-allowed');
  });

  it('has a button only for what can be done', () => {
    expect(Object.keys(state([], false)).filter((key) => ['allow', 'remove'].includes(key))).toEqual(['allow']);
    expect(Object.keys(state(['*://a/*', '*://b/*'], true)).filter((key) => ['allow', 'remove'].includes(key))).toEqual(
      ['remove'],
    );
  });
});
