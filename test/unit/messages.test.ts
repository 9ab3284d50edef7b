import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type From, MESSAGES, parseRequest } from '../../src/messages';
import { errorCode, ManyHandsError } from '../../src/model/errors';
import { openReply } from '../../src/pages/kit/open-reply';

const codeOf = (run: () => unknown) => {
  try {
    run();
    return 'accepted';
  } catch (error) {
    return errorCode(error);
  }
};

describe('a message', () => {
  it('that fits is taken as it is', () => {
    expect(parseRequest({ name: 'arrive', payload: { address: 'https://chatgpt.com/' } })).toEqual({
      name: 'arrive',
      payload: { address: 'https://chatgpt.com/' },
    });
  });

  it.each([
    [{ name: 'no-such', payload: {} }, 'unknown-message'],
    [{ name: 'toString', payload: {} }, 'unknown-message'],
    [{ name: 'arrive', payload: {} }, 'bad-message'],
    [{ name: 'arrive', payload: { address: 'x'.repeat(9000) } }, 'bad-message'],
    [{ name: 'arrive', payload: { address: 'x' }, extra: 1 }, 'bad-message'],
    [{ name: 'choose', payload: { language: 'klingon' } }, 'bad-message'],
    [{ name: 'open-panel', payload: { product: '../../etc' } }, 'bad-message'],
    [{ name: 'dismiss', payload: { how: 'toolbar-only' } }, 'bad-message'],
    [null, 'bad-message'],
    ['arrive', 'bad-message'],
  ])('%j is refused', (message, code) => expect(codeOf(() => parseRequest(message))).toBe(code));

  it('of any shape is either taken or refused with a typed error', () => {
    fc.assert(
      fc.property(fc.anything(), (message) =>
        ['accepted', 'bad-message', 'unknown-message'].includes(codeOf(() => parseRequest(message))),
      ),
    );
  });

  it('with any payload under a known name is either taken or refused as bad', () => {
    const names = fc.constantFrom(...Object.keys(MESSAGES));
    fc.assert(
      fc.property(names, fc.anything(), (name, payload) =>
        ['accepted', 'bad-message'].includes(codeOf(() => parseRequest({ name, payload }))),
      ),
    );
  });
});

describe('a page', () => {
  const from = (sender: From) =>
    Object.entries(MESSAGES)
      .filter(([, message]) => message.from.includes(sender))
      .map(([name]) => name)
      .sort();

  it('may send only what concerns itself', () =>
    expect(from('page')).toEqual([
      'arrive',
      'come-label',
      'come-near',
      'dismiss',
      'inject-panel',
      'moment',
      'move-label',
      'open-options',
      'page-changed',
      'person-acts',
      'prepare-panel',
      'read-moment',
      'saw',
      'undo-dismiss',
      'watch',
    ]));
  it('leaves what concerns the panel to the panel’s own frame', () => {
    expect(from('panel')).toEqual([
      'cite',
      'explore',
      'more-of-pack',
      'move-beside',
      'open-panel',
      'open-paper',
      'panel-at-level',
      'panel-frame',
      'size-panel',
    ]);
  });
  it('may send one thing from a frame inside it, and that from nowhere else', () => {
    expect(from('frame')).toEqual(['task-handed-in']);
    expect(MESSAGES['task-handed-in'].from).toEqual(['frame']);
  });
  it('may choose nothing that holds on other sites: no message of its own names quiet, pause, notes, school, diary or level', () => {
    const fields = from('page').flatMap((name) => Object.keys(MESSAGES[name as keyof typeof MESSAGES].payload.entries));
    expect([...new Set(fields)].sort()).toEqual([
      'address',
      'at',
      'how',
      'kind',
      'polarity',
      'product',
      'seen',
      'token',
    ]);
  });
});

describe('a reply', () => {
  it('gives its value', () => expect(openReply<'dismiss'>({ ok: true, value: null })).toBeNull());
  it('throws the typed error it carries', () =>
    expect(() => openReply({ ok: false, code: 'unknown-product', sentence: 'No.' })).toThrow(
      new ManyHandsError('unknown-product', 'No.'),
    ));
  it('that is none, or names an unknown code, is an internal failure', () => {
    expect(codeOf(() => openReply(undefined))).toBe('internal');
    expect(codeOf(() => openReply({ ok: false, code: 'made-up', sentence: '' }))).toBe('internal');
  });
});
