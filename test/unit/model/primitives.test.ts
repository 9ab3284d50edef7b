import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compareDays, Day, plainText, WebAddress } from '../../../src/model/primitives';

describe('a day', () => {
  it.each(['2023', '2023-01', '2023-01-18', '2028-02-29'])('%s is one', (day) => expect(v.is(Day, day)).toBe(true));
  it.each(['last spring', '2023-02-30', '2023-13', '23-01-18', '', '2027-02-29', '18 January 2023'])(
    '"%s" is refused, not thrown',
    (day) => expect(v.is(Day, day)).toBe(false),
  );
  it('is ordered only as far as both are known', () => {
    expect(compareDays('2023', '2023-05')).toBe(0);
    expect(compareDays('2022-12', '2023')).toBe(-1);
  });
});

describe('a web address', () => {
  it.each(['https://time.com/6247678/', 'http://example.org/a?b=c'])('%s is one', (address) =>
    expect(v.is(WebAddress, address)).toBe(true),
  );
  it.each([
    'javascript:alert(1)',
    'https://user:secret@example.org/',
    'data:text/html,x',
    'ftp://example.org',
    'https://localhost/',
    'time.com',
  ])('%s is none', (address) => expect(v.is(WebAddress, address)).toBe(false));
});

it.each(['AT&T; R&D', 'so that a < b', 'Q&A'])('a plain text is %j', (text) =>
  expect(v.is(plainText(20), text)).toBe(true),
);
it.each(['<b>bold</b>', 'a<b', 'a\nb', ' padded', '', 'x'.repeat(21), 'a &amp; b'])('a plain text is not %j', (text) =>
  expect(v.is(plainText(20), text)).toBe(false),
);
