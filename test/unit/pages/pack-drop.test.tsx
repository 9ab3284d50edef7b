// @vitest-environment happy-dom
/** A pack comes as a file; whoever has a link instead is told what to do with it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { translator } from '../../../src/i18n/words';
import { PackDrop } from '../../../src/pages/options/PackDrop';
import { packsView } from '../../../src/presentation/pack-list-view';

const root = document.createElement('div');
const onFile = vi.fn(() => Promise.resolve());
const onLink = vi.fn();

beforeEach(async () => {
  document.body.append(root);
  await act(() => render(<PackDrop words={packsView([], translator('en')).words} {...{ onFile, onLink }} />, root));
});
afterEach(() => {
  render(null, root);
  vi.clearAllMocks();
});

const data = (texts: Record<string, string>, files: File[] = []) => ({
  files,
  getData: (kind: string) => texts[kind] ?? '',
});
const come = (name: 'drop' | 'paste', what: ReturnType<typeof data>) => {
  const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), {
    [name === 'drop' ? 'dataTransfer' : 'clipboardData']: what,
  });
  return act(() => void root.querySelector('.drop')?.dispatchEvent(event));
};
const FILE = new File(['{}'], 'harbour-1.pack.json');

it.each(['drop', 'paste'] as const)('takes a file on %s, whatever stands beside it', async (name) => {
  await come(name, data({ 'text/plain': 'https://harbour.example/' }, [FILE]));
  expect(onFile).toHaveBeenCalledExactlyOnceWith(FILE);
  expect(onLink).not.toHaveBeenCalled();
});

it.each([
  ['drop', { 'text/uri-list': 'https://harbour.example/harbour-1.pack.json' }],
  ['paste', { 'text/plain': ' https://harbour.example/harbour-1.pack.json' }],
  ['paste', { 'text/plain': 'http://harbour.example/' }],
] as const)('knows a link on %s, and follows none', async (name, texts) => {
  await come(name, data(texts));
  expect(onLink).toHaveBeenCalledOnce();
  expect(onFile).not.toHaveBeenCalled();
});

it('has nothing to say of other words', async () => {
  await come('paste', data({ 'text/plain': 'harbour.example' }));
  expect(onLink).not.toHaveBeenCalled();
});
