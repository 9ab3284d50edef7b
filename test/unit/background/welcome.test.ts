/** When the welcome page opens by itself, and where the label may stand. */
import { describe, expect, it, vi } from 'vitest';
import { CORNERS } from '../../../src/model/choices';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getURL: (path: string) => path }, i18n: { getUILanguage: () => 'en' } },
}));
vi.mock('../../../src/background/dossiers', () => ({}));
const { opensWelcome } = await import('../../../src/background/welcome');
const { nextCorner, spotsOf } = await import('../../../src/background/placing');

describe('the welcome page opens by itself', () => {
  it.each(['normal', 'sideload', 'development', 'other'] as const)(
    'once a person has installed the extension, however (%s)',
    (kind) => {
      expect(opensWelcome('install', kind)).toBe(true);
    },
  );
  it.each(['update', 'browser_update'] as const)('not on %s', (reason) => {
    expect(opensWelcome(reason, 'normal')).toBe(false);
  });
  it('where an organisation installed it only if that asks for it, and nowhere where it says no', () => {
    expect(opensWelcome('install', 'admin')).toBe(false);
    expect(opensWelcome('install', 'admin', { welcome: true })).toBe(true);
    expect(opensWelcome('install', 'normal', { welcome: false })).toBe(false);
    expect(opensWelcome('update', 'admin', { welcome: true })).toBe(false);
  });
});

describe('the label', () => {
  it('goes round the window and comes back to where it was', () => {
    const round = CORNERS.map(() => 0).reduce<(typeof CORNERS)[number][]>(
      (seen) => [...seen, nextCorner(seen.at(-1) ?? 'top-end')],
      ['top-end'],
    );
    expect(new Set(round).size).toBe(CORNERS.length);
    expect(round.at(-1)).toBe('top-end');
  });
  it('stands below the header of the page first, unless told otherwise', () => {
    expect(spotsOf('top-end')).toEqual({ start: false, tops: [64, 0.2, 0.38] });
  });
  it.each(CORNERS)('keeps to the edge of %s and has more than one height to try', (corner) => {
    const { start, tops } = spotsOf(corner);
    expect(start).toBe(corner.endsWith('start'));
    expect(tops.length).toBeGreaterThan(1);
  });
});
