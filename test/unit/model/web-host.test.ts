/** An address in the base leads everybody to the same public place, and is written in one way. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { WebAddress } from '../../../src/model/primitives';
import { unfitAddress } from '../../../src/model/web-host';

const isFit = (address: string) => v.is(WebAddress, address);

it.each([
  'https://time.com/6247678/',
  'http://example.org/a?b=c#d',
  'https://www.business-humanrights.org/fr/dernières-actualités/türkiye',
  'https://a.b.c.museum',
  'https://3m.com/',
])('%s is one', (address) => expect(isFit(address)).toBe(true));

describe('no address of a machine', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  it('as four numbers, in any base, in one, or with parts left out', () => {
    const spelled = (n: number, way: number) => [String(n), `0x${n.toString(16)}`, `0${n.toString(8)}`][way] ?? '';
    const way = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(byte, way), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', '.'),
        (parts, dot) => {
          const host = parts.map(([n, how]) => spelled(n, how)).join('.') + dot;
          expect(isFit(`https://${host}/`), host).toBe(false);
        },
      ),
    );
  });
  it('nor of IPv6', () => {
    fc.assert(
      fc.property(fc.ipV6(), (host) => {
        expect(isFit(`https://[${host}]/`)).toBe(false);
      }),
    );
  });
});

describe('nothing beside the name of the host', () => {
  const name = fc.domain().filter((host) => isFit(`https://${host}/`));
  it('no port, not even the usual one', () => {
    fc.assert(
      fc.property(name, fc.integer({ min: 0, max: 65_535 }), (host, port) => {
        expect(isFit(`https://${host}:${port}/`)).toBe(false);
        expect(isFit(`https://${host}:/`)).toBe(false);
      }),
    );
  });
  it('no user, no word to pass', () => {
    fc.assert(
      fc.property(name, fc.webSegment(), (host, user) => {
        expect(isFit(`https://${user}@${host}/`)).toBe(false);
        expect(isFit(`https://${user}:x@${host}/`)).toBe(false);
      }),
    );
  });
  it('no dot after it, no empty part, no capital', () => {
    fc.assert(
      fc.property(name, (host) => {
        for (const other of [
          `${host}.`,
          `.${host}`,
          host.replace('.', '..'),
          host.toUpperCase(),
          `-${host}`,
          `${host}%2e`,
        ])
          expect(isFit(`https://${other}/`), other).toBe(false);
      }),
    );
  });
  it('no blank or control character anywhere, which a browser would drop', () => {
    fc.assert(
      fc.property(
        name,
        fc.constantFrom(' ', '\t', '\n', '\r', '\0', '\u00a0', '\\', '\u200b', '\u202e'),
        fc.nat(30),
        (host, odd, at) => {
          const address = `https://${host}/path`;
          expect(isFit(address.slice(0, at) + odd + address.slice(at))).toBe(false);
        },
      ),
    );
  });
});

it.each([
  'https://localhost/',
  'https://localhost./',
  'https://a.localhost/',
  'https://printer.local/',
  'https://metadata.google.internal/',
  'https://wiki.intranet/',
  'https://nas.home.arpa/',
  'https://1.0.0.127.in-addr.arpa/',
  'https://duskgytldkxiuqc6.onion/',
  'https://x.test/',
  'https://x.invalid/',
  'https://app.lvh.me/',
  'https://127.0.0.1.nip.io/',
  'https://10-0-0-1.sslip.io/',
  'https://localtest.me/',
  'https://example/',
  'https://xn--80ak6aa92e.com/', // looks like apple.com
  'https://аррӏе.com/',
  'https://OpenAI.com/',
  'https://exa mple.org/',
  'https:example.org/',
  'https:///example.org/',
  'https:\\\\example.org\\',
  ' https://example.org/',
  'HTTPS://example.org/',
  '//example.org/',
  'https://１２７.0.0.1/',
  'https://example。org/',
  'blob:https://example.org/x',
  'view-source:https://example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://example.org/"onclick="x',
])('%s is none', (address) => expect(isFit(address)).toBe(false));

it('says what to write instead', () => {
  expect(unfitAddress('https://192.168.1.1:8080/reset?sure=1')).toMatch(/write a name such as example\.org/);
  expect(unfitAddress('https://printer.local/')).toMatch(/not public/);
});
