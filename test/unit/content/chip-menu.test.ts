// @vitest-environment happy-dom
/** A page had the label in another document, which takes its style away: what is brought then does not fail, so that another label is made. */
import { expect, it, vi } from 'vitest';
import type { Label } from '../../../src/content/chip';

vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage: vi.fn() } });
vi.mock('../../../src/content/address', () => ({ addressNow: () => 'https://x.example/' }));
vi.mock('../../../src/content/listen', () => ({ listen: () => undefined }));
const { addMenu } = await import('../../../src/content/chip-menu');

/** A label whose root stands in another document: it has no sheet, and takes none of this one. */
function labelOfElsewhere(): Label {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  Object.defineProperty(root, 'adoptedStyleSheets', {
    get: () => [],
    set: () => {
      throw new DOMException('of another document', 'NotAllowedError');
    },
  });
  return {
    ...{ host, root, hide: document.createElement('button'), keys: { handlers: new Map() } },
    ...{ view: { menu: [], everywhere: [], move: '', hide: '' }, signal: new AbortController().signal },
  } as unknown as Label;
}

it('the label is equipped all the same', () => {
  const label = labelOfElsewhere();
  addMenu(label);
  expect(label.toggleMenu).toBeTypeOf('function');
});
