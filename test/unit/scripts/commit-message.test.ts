import { describe, expect, it } from 'vitest';
import { messageFaults } from '../../../scripts/commit-message.mjs';

describe('a commit message', () => {
  it('is good with a short subject and a body that says why', () =>
    expect(messageFaults('Pack what is read\n\nNothing else was ever opened.\n')).toEqual([]));

  it.each([
    ['a subject of 73 characters', `${'x'.repeat(73)}\n\nWhy.`, '73 characters'],
    ['no body', 'Pack what is read\n', 'body is empty'],
    ['a body of git’s own comments only', 'Pack what is read\n\n# Please enter the message\n', 'body is empty'],
    ['no empty line', 'Pack what is read\nNothing else was opened.\n', 'empty line'],
    ['nothing', '\n', 'subject is empty'],
  ])('is refused with %s', (_what, message, said) => expect(messageFaults(message).join('; ')).toContain(said));
});
