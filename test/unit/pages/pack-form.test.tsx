// @vitest-environment happy-dom
/** The form that makes packs says what stands in the way, before anything is lost to it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { translator } from '../../../src/i18n/words';
import { PackForm } from '../../../src/pages/make/PackForm';
import { BASE_RECORDS } from '../packs/base';

const root = document.createElement('div');
const show = async () => {
  document.body.append(root);
  await act(() => render(<PackForm base={BASE_RECORDS} words={translator('en')} app="0.1.0" />, root));
  // Whether there can be keys is asked of the browser.
  await act(() => new Promise((resolve) => setTimeout(resolve)));
};
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

it('why it cannot be signed yet stands beside the button', async () => {
  await show();
  expect(root.querySelector<HTMLButtonElement>('[data-action="sign"]')?.disabled).toBe(true);
  expect(root.textContent).toContain('It can be signed once nothing is left to mend.');
});

it('a passphrase is shown to whoever wants to see what is typed', async () => {
  await show();
  const type = () => root.querySelector('[name="passphrase"]')?.getAttribute('type');
  expect(type()).toBe('password');
  await act(() => root.querySelector<HTMLElement>('[name="show-passphrase"]')?.click());
  expect(type()).toBe('text');
});

it('where the browser makes no keys it says so, offers none, and the draft can be saved', async () => {
  vi.stubGlobal('crypto', {});
  await show();
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('did not come over https');
  expect(root.querySelector('[data-action="make-key"]')).toBeNull();
  expect(root.querySelector('[data-action="save-draft"]')).not.toBeNull();
});

it('lets no browser remember what is typed', async () => {
  await show();
  const fields = [...root.querySelectorAll('input:not([type="file"], [type="checkbox"]), textarea, select')];
  expect(fields.length).toBeGreaterThan(20);
  expect(fields.filter((field) => field.getAttribute('autocomplete') !== 'off')).toEqual([]);
});
