// @vitest-environment happy-dom
/** Parts of ours stand beside a scroll bar of the window, never under it, and at the window's edge where the page is narrower. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { panelBox } from '../../../src/content/dock';

/** What a browser says: in its oldest mode the width without the bar is the body's, and the root has its own. */
const page = (mode: string, root: number, body: number) => {
  vi.spyOn(Object.getPrototypeOf(document) as Document, 'compatMode', 'get').mockReturnValue(mode);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(function (this: HTMLElement) {
    return this === document.documentElement ? root : body;
  });
};

beforeEach(() => {
  vi.stubGlobal('innerWidth', 1280);
  vi.stubGlobal('innerHeight', 900);
  vi.stubGlobal('visualViewport', null);
  Object.defineProperty(Object.getPrototypeOf(document), 'compatMode', { configurable: true, get: () => 'CSS1Compat' });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it.each([
  ['beside the bar', 'CSS1Compat', 1265, 1100, 1265],
  ['beside the bar in the oldest mode', 'BackCompat', 600, 1265, 1265],
  ['at the edge where no bar takes room', 'CSS1Compat', 1280, 1280, 1280],
])('the panel ends %s', (_name, mode, root, body, end) => {
  page(mode, root, body);
  const { left, width } = panelBox(undefined, 16, false);
  expect(left + width).toBe(end);
});
