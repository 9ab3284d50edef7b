import { afterEach, describe, expect, it } from 'vitest';
import { openSavedPage, type SavedPage } from '../../../scripts/detection/saved-page';
import { holdsAnswer } from '../../../src/detection/visible';
import { ANSWER, WRAPPERS, wrapped } from '../../pages/wrappers';

let page: SavedPage | undefined;
afterEach(() => page?.close());

describe('on a saved page, which has no layout', () => {
  it.each(WRAPPERS)('$name is told as the browser tells it, or counts as seen where size decides', (wrapper) => {
    page = openSavedPage(
      `<!doctype html><body><div id="block">${wrapped(wrapper, ANSWER)}</div></body>`,
      'https://a.example/',
    );
    const block = page.document.querySelector('#block');
    expect(block && holdsAnswer(block)).toBe(wrapper.bySize ? true : wrapper.shown);
  });
});
