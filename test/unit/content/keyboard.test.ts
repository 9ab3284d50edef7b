/** What counts as an on-screen keyboard, from what a browser says of its window. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keyboardCover } from '../../../src/content/dock';

/** A phone whose page is 740 pixels high, of which so much is seen. */
const seen = (height: number, offsetTop = 0, scale = 1) => {
  vi.stubGlobal('innerHeight', 740);
  vi.stubGlobal('visualViewport', { height, offsetTop, scale });
};
afterEach(() => vi.unstubAllGlobals());

describe('an on-screen keyboard', () => {
  it('covers what is no longer seen below', () => {
    seen(440);
    expect(keyboardCover()).toEqual({ up: true, covers: 300 });
  });
  it('covers less of the page where the browser moved the view down', () => {
    seen(440, 250);
    expect(keyboardCover()).toEqual({ up: true, covers: 50 });
  });
  it('is not a toolbar of the browser that comes and goes', () => {
    seen(684);
    expect(keyboardCover()).toEqual({ up: false, covers: 0 });
  });
  it('is not a page that was magnified with two fingers', () => {
    seen(370, 100, 2);
    expect(keyboardCover()).toEqual({ up: false, covers: 0 });
  });
  it('is not there where a browser knows of no such thing', () => {
    vi.stubGlobal('innerHeight', 740);
    vi.stubGlobal('visualViewport', null);
    expect(keyboardCover()).toEqual({ up: false, covers: 0 });
  });
});
