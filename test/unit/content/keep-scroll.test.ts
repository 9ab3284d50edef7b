// @vitest-environment happy-dom
/** Over the panel's head and foot a wheel moves nothing, least of all the page beneath. */
import { beforeEach, describe, expect, it } from 'vitest';
import { keepScroll } from '../../../src/content/keep-scroll';

keepScroll();
const head = document.createElement('header');
const body = document.createElement('div');
const line = document.createElement('p');

beforeEach(() => {
  body.style.overflowY = 'auto';
  body.append(line);
  document.body.replaceChildren(head, body);
});

const sized = (inner: number, outer: number) =>
  Object.defineProperties(body, {
    scrollHeight: { value: inner, configurable: true },
    clientHeight: { value: outer, configurable: true },
  });
const stopped = (at: Element, ctrlKey = false) => {
  const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, composed: true, deltaY: 100 });
  Object.defineProperty(event, 'ctrlKey', { value: ctrlKey });
  at.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('the wheel', () => {
  it('over what does not scroll is stopped', () => {
    sized(900, 300);
    expect(stopped(head)).toBe(true);
  });

  it('over what scrolls, scrolls it', () => {
    sized(900, 300);
    expect(stopped(line)).toBe(false);
  });

  it('over a text that is there whole is stopped as well', () => {
    sized(300, 300);
    expect(stopped(line)).toBe(true);
  });

  it('with a key magnifies', () => {
    expect(stopped(head, true)).toBe(false);
  });
});
