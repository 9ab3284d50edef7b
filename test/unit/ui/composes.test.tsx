// @vitest-environment happy-dom
/** A word that is still being put together (Japanese, Chinese) is not asked for by the key that chooses its signs, nor does Escape in it close anything. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Explore } from '../../../src/ui/explore';
import { SearchEverything } from '../../../src/ui/SearchEverything';
import { Shell } from '../../../src/ui/Shell';

const explore = vi.fn();
const onClose = vi.fn();
const field = (): HTMLInputElement | null => document.querySelector('input');

beforeEach(() => {
  explore.mockClear();
  onClose.mockClear();
  act(() =>
    render(
      <Explore.Provider value={explore}>
        <Shell lang="ja" dir="ltr" layout="page" brand="Many Hands" close={{ label: 'Close', onClose }}>
          <SearchEverything label="Search" hint="Search" />
        </Shell>
      </Explore.Provider>,
      document.body,
    ),
  );
});
const press = (key: string, given: KeyboardEventInit = {}) =>
  field()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...given }));

describe('while a word is put together', () => {
  it.each([
    ['as the browser says', { isComposing: true }],
    ['as some systems say by number alone', { keyCode: 229 }],
  ])('Enter asks nothing and Escape closes nothing, %s', (_how, given) => {
    press('Enter', given);
    press('Escape', given);
    expect(explore).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('and both do so once it stands', () => {
    press('Enter');
    expect(explore).toHaveBeenCalledOnce();
    press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
