// @vitest-environment happy-dom
/** Keys are the page's, but for those that are aimed at a part of ours. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageKeys } from '../../../src/content/keys';

const KINDS = ['keydown', 'keypress', 'keyup', 'copy', 'cut', 'dragstart', 'drag', 'dragend'] as const;
const guard = pageKeys();
const host = document.createElement('div');
const field = document.createElement('textarea');
const heard = vi.fn();
const onKey = vi.fn();

beforeEach(() => {
  document.body.replaceChildren(host, field);
  guard.handlers.set(host, onKey);
  // No key is down in ours.
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
  heard.mockClear();
  onKey.mockClear();
  // A page that was there before us listens in the bubbling phase, one that came after us at the window as well.
  for (const kind of KINDS) {
    addEventListener(kind, heard, true);
    document.addEventListener(kind, heard);
  }
});
afterEach(() => {
  for (const kind of KINDS) {
    removeEventListener(kind, heard, true);
    document.removeEventListener(kind, heard);
  }
});

const press = (at: EventTarget, kind: string, key = 'a') => {
  const event = new KeyboardEvent(kind, { key, bubbles: true, cancelable: true, composed: true });
  at.dispatchEvent(event);
  return event;
};

describe.each(KINDS)('%s', (kind) => {
  it('in the page reaches the page, and does there what it does', () => {
    for (const at of [field, document.body, document]) {
      heard.mockClear();
      expect(press(at, kind).defaultPrevented).toBe(false);
      expect(heard, String(at)).toHaveBeenCalled();
    }
  });

  it('in a part of ours is ours', () => {
    expect(press(host, kind).defaultPrevented).toBe(false);
    expect(heard).not.toHaveBeenCalled();
  });
});

it('a key that went down in a part of ours goes up in ours, and every other key in the page', () => {
  const hears = (at: EventTarget, kind: string, key: string) => {
    heard.mockClear();
    press(at, kind, key);
    return heard.mock.calls.length > 0;
  };
  expect(hears(host, 'keydown', 'Escape')).toBe(false);
  expect(hears(document.body, 'keyup', 'b')).toBe(true);
  expect(hears(document.body, 'keyup', 'Escape')).toBe(false);
  expect(hears(field, 'keydown', 'Escape')).toBe(true);
  expect(hears(field, 'keyup', 'Escape')).toBe(true);
});

it('a key that no person pressed does nothing in a part of ours', () => {
  press(host, 'keydown', 'Escape');
  expect(onKey).not.toHaveBeenCalled();
});

it('a part that is gone keeps no key from the page', () => {
  guard.handlers.delete(host);
  press(host, 'keydown');
  expect(heard).toHaveBeenCalled();
});
