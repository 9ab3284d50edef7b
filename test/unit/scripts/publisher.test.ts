/** Whoever publishes writes their addresses into one file; where they stand they are right, and without them nothing is released. */
import { describe, expect, it } from 'vitest';
import { publisherOf, unsaid } from '../../../scripts/publisher';

const WHOLE = {
  repository: { type: 'git', url: 'https://github.com/hands/hands' },
  homepage: 'https://hands.example/atlas',
  bugs: { email: 'desk@hands.example' },
};

describe('who publishes', () => {
  it('is read from package.json, the site with a slash at its end, an issues page before a mail address', () => {
    expect(publisherOf(WHOLE)).toEqual({
      source: 'https://github.com/hands/hands',
      site: 'https://hands.example/atlas/',
      reports: 'mailto:desk@hands.example',
    });
    const url = 'https://github.com/hands/hands/issues';
    expect(publisherOf({ ...WHOLE, bugs: { ...WHOLE.bugs, url } }).reports).toBe(url);
    expect(publisherOf({ ...WHOLE, repository: 'https://hands.example/source' }).source).toBe(
      'https://hands.example/source',
    );
  });

  it('is nobody for a look and while one develops: a report then opens without a recipient', () =>
    expect(publisherOf({ name: 'many-hands' })).toEqual({ source: undefined, site: undefined, reports: 'mailto:' }));

  it.each([
    ['bugs.url', { bugs: { url: 'https://tracker.example/' } }],
    ['bugs.url', { bugs: { url: 'javascript:alert(1)' } }],
    ['bugs.email', { bugs: { email: 'desk' } }],
    ['bugs.email', { bugs: { email: 'a@b.example?cc=c@d.example' } }],
    ['bugs.mail', { bugs: { mail: 'desk@hands.example' } }],
    ['homepage', { homepage: 'http://hands.example/' }],
    ['homepage', { homepage: 'hands' }],
    ['repository', { repository: { url: 'git@github.com:hands/hands.git' } }],
    ['repository', { repository: 'github:hands/hands' }],
  ])('fails every build with the field %s where it is malformed: %j', (field, file) =>
    expect(() => publisherOf({ ...WHOLE, ...file })).toThrow(`package.json: ${field} `),
  );
});

describe('a release', () => {
  const refusal = (file: object) => unsaid(publisherOf(file));
  it('is made by whoever says who they are', () => expect(refusal(WHOLE)).toBeUndefined());

  it('is refused with one sentence that names each address that is missing', () => {
    expect(refusal({})).toBe(
      'package.json does not say who publishes this: write "repository" (where the source is), "homepage" (the site), "bugs" (where corrections are sent: { "email": … } or { "url": … }) into it.',
    );
    expect(refusal({ ...WHOLE, bugs: {} })).toContain('write "bugs" (where corrections are sent');
  });
});
