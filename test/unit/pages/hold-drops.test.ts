// @vitest-environment happy-dom
/** A file that is let go beside its field replaces no page of ours. */
import { beforeEach, describe, expect, it } from 'vitest';
import { holdDrops } from '../../../src/pages/kit/hold-drops';

holdDrops();
const [beside, words, field, box] = [
  document.createElement('p'),
  document.createElement('input'),
  document.createElement('input'),
  document.createElement('fieldset'),
];
// As the place for packs does, which takes the file.
field.type = 'file';
box.addEventListener('drop', (event) => event.preventDefault());

beforeEach(() => document.body.replaceChildren(beside, words, field, box));

/** What becomes of something that is let go there: whether the browser is kept from it, and what the pointer shows. */
const letGo = (at: Element, types: string[], type = 'drop') => {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const dataTransfer = { types, dropEffect: 'copy' };
  Object.assign(event, { dataTransfer });
  at.dispatchEvent(event);
  return [event.defaultPrevented, dataTransfer.dropEffect];
};

describe('a file', () => {
  it.each(['dragover', 'drop'])('beside every field opens nothing (%s)', (type) => {
    expect(letGo(beside, ['Files'], type)).toEqual([true, 'none']);
  });

  it('over a field for words opens nothing', () => {
    expect(letGo(words, ['Files'])).toEqual([true, 'none']);
  });

  it('over a field for files is that field’s', () => {
    expect(letGo(field, ['Files'])).toEqual([false, 'copy']);
  });

  it('over the place for packs is taken there', () => {
    expect(letGo(box, ['Files'])).toEqual([true, 'copy']);
  });
});

it('a text that is dragged goes where it goes', () => {
  expect(letGo(beside, ['text/plain'])).toEqual([false, 'copy']);
});
