import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.stubGlobal('document', {});
const listeners = new Map<string, (event: Event) => void>();
vi.mock('../../../src/content/listen', () => ({
  listen: (_target: EventTarget, type: string, listener: (event: Event) => void) => listeners.set(type, listener),
}));

const { onFirstAct } = await import('../../../src/content/first-act');
const { shared } = await import('../../../src/content/shared');

const label = {} as Node;
const field = {} as Node;
const happens = (type: string, target: Node, isTrusted = true) =>
  listeners.get(type)?.({ type, target, isTrusted, composedPath: () => [target] } as unknown as Event);

beforeEach(() => {
  delete shared.early;
  shared.hosts.set(label, {} as ShadowRoot);
});

describe('the script for moments is brought', () => {
  it('at the first act of a person on the page, which is kept for it', () => {
    const acts = vi.fn();
    onFirstAct(acts, new AbortController().signal);
    happens('click', field, false);
    expect(acts).not.toHaveBeenCalled();
    happens('click', field);
    happens('keydown', field);
    expect(acts).toHaveBeenCalledOnce();
    expect(shared.early).toEqual([{ type: 'click', path: [field] }]);
  });

  it('not beside the panel that a press on the label opens, which is no act on the page', () => {
    const acts = vi.fn();
    onFirstAct(acts, new AbortController().signal);
    for (const type of ['click', 'keydown']) happens(type, label);
    expect(acts).not.toHaveBeenCalled();
    expect(shared.early).toBeUndefined();
    happens('change', field);
    expect(acts).toHaveBeenCalledOnce();
  });
});
