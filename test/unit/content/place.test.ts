// @vitest-environment happy-dom
/** Where the label may stand: what fills the window is the ground of the page, whatever it is called; what is smaller and in use stays free. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findPlace } from '../../../src/content/place';

const WIDE = 1000;
const HIGH = 800;

/** Where the page's elements lie, by their `data-box`; without one they fill the window. */
const boxOf = (element: Element): DOMRect => {
  const [left = 0, top = 0, width = WIDE, height = HIGH] =
    element.getAttribute('data-box')?.split(' ').map(Number) ?? [];
  return new DOMRect(left, top, width, height);
};

const put = (page: string) =>
  document.body.replaceChildren(...new DOMParser().parseFromString(page, 'text/html').body.childNodes);

const around = (element: Element): number => (element.parentElement ? 1 + around(element.parentElement) : 0);

beforeEach(() => {
  vi.stubGlobal('innerWidth', WIDE);
  vi.stubGlobal('innerHeight', HIGH);
  vi.stubGlobal('visualViewport', null);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxOf(this);
  });
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(function (this: HTMLElement) {
    return boxOf(this).height;
  });
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(function (this: HTMLElement) {
    return boxOf(this).width;
  });
  Object.assign(Object.getPrototypeOf(document), {
    elementsFromPoint: (x: number, y: number) =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { left, right, top, bottom } = boxOf(element);
          return left <= x && x < right && top <= y && y < bottom && !element.matches('head, head *');
        })
        .sort((one, other) => around(other) - around(one)),
  });
});
afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const SIZES = { '': [200, 50], short: [160, 44], compact: [100, 44], 'compact bare': [44, 44] } as const;

/** Where the label stands over the page given, and in which form; undefined where it does not. */
const placeOver = (page: string) => {
  put(page);
  const focused = document.querySelector('[data-focus]');
  if (focused instanceof HTMLElement) focused.focus();
  return findPlace([100], false, (form) => ({ form, width: SIZES[form][0], height: SIZES[form][1] }));
};

describe('the label with its words', () => {
  it.each([
    ['a page fixed to the window', '<main style="position:fixed" data-box="260 60 740 640"></main>'],
    ['a main part that has the focus', '<main tabindex="-1" data-focus></main>'],
    ['a form around the page', '<form><div></div></form>'],
    ['a page that hears each press', '<div id="app" onclick="void 0"><div></div></div>'],
    ['a page nobody can write on', '<div contenteditable="false"><div data-box="700 0 300 300"></div></div>'],
    ['a page under a hand everywhere', '<div style="cursor:pointer"><div style="cursor:pointer"></div></div>'],
  ])('stands over %s', (_name, page) => {
    expect(placeOver(page)?.form).toBe('');
  });

  it('stands where the page gives its root the hand that all inherit', () => {
    document.documentElement.style.cursor = 'pointer';
    document.body.style.cursor = 'pointer';
    expect(placeOver('<div style="cursor:pointer" data-box="700 0 300 300"></div>')?.form).toBe('');
  });
});

describe('no label stands over', () => {
  const BOX = 'data-box="800 90 200 80"';
  it.each([
    ['a button', `<button ${BOX}></button>`],
    ['what is pressed inside a form around the page', `<form><a href="/" ${BOX}></a></form>`],
    ['what a hand points at', `<div style="cursor:pointer" ${BOX}></div>`],
    [
      'a part of what a hand points at',
      `<div style="cursor:pointer" ${BOX}><i style="cursor:pointer" ${BOX}></i></div>`,
    ],
    ['a bar fixed to the window', `<div style="position:fixed" data-box="0 90 1000 80"></div>`],
    ['what has the focus', `<div tabindex="0" data-focus ${BOX}></div>`],
    ['a place to write', `<div contenteditable="true" ${BOX}></div>`],
  ])('%s', (_name, page) => {
    const found = placeOver(page);
    expect(found).toBeDefined();
    const { top = 0, form = '' } = found ?? {};
    const end = top + SIZES[form][1];
    expect(end <= 90 || top >= 170, `from ${top} to ${end}`).toBe(true);
  });
});

describe('in a window too low for the label upright, as one that is magnified four times', () => {
  const low = (page: string) => {
    vi.stubGlobal('innerWidth', 320);
    vi.stubGlobal('innerHeight', 200);
    put(page);
    const sizes = { ...SIZES, compact: [44, 170] };
    return findPlace([64, 0.2, 0.38], false, (form) => {
      const [width = 0, height = 0] = sizes[form];
      return { form, width, height };
    });
  };

  it('it asks in a line, over words but over nothing in use', () => {
    const page = '<p data-box="0 0 320 200">Words.</p><form data-box="0 0 320 52"></form>';
    expect(low(`${page}<form data-box="0 130 320 70"></form>`)).toMatchObject({ form: 'short', top: 64 });
  });

  it('it has no place where what is in use leaves none', () => {
    expect(low('<form data-box="0 0 320 95"></form><form data-box="0 105 320 95"></form>')).toBeUndefined();
  });
});

describe('over another page inside the page', () => {
  it.each(['iframe', 'embed', 'object'])('the label leaves out its long words: %s', (name) => {
    expect(placeOver(`<${name} data-box="0 60 1000 740"></${name}>`)?.form).toBe('compact');
  });

  it('it stands nowhere near where there is another place', () => {
    put('<iframe data-box="800 0 200 200"></iframe>');
    const found = findPlace([100, 300], false, (form) => ({ form, width: SIZES[form][0], height: SIZES[form][1] }));
    expect(found).toMatchObject({ form: '', top: 300 });
  });
});
