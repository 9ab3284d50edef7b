/** Which links to packs lead to a host that may be asked at all. */
import { expect, it } from 'vitest';
import { readLink } from '../../../src/model/pack-link';

it.each([
  ['https://packs.example/a.json', 'https://packs.example/a.json'],
  [' https://Packs.Example/a b'.replace('a b', 'a%20b'), 'https://packs.example/a%20b'],
  ['https://packs.example:443/a.json?v=1#words', 'https://packs.example/a.json?v=1'],
  ['HTTPS://packs.example', 'https://packs.example/'],
  ['https://packs.example/a|b{c}^d`e"f<g>', 'https://packs.example/a%7Cb%7Bc%7D%5Ed%60e%22f%3Cg%3E'],
  ['https://packs.example/x?q=a|b{c}^d`e\\f%7C', 'https://packs.example/x?q=a%7Cb%7Bc%7D%5Ed%60e%5Cf%7C'],
])('%s asks packs.example for %s', (typed, address) => {
  expect(readLink(typed)).toEqual({ address, host: 'packs.example' });
});

it.each([
  ['', 'no-link'],
  ['packs.example/a.json', 'no-link'],
  ['https:packs.example/a.json', 'no-link'],
  ['https://packs.example/a b', 'no-link'],
  ['https://', 'no-link'],
  ['javascript:alert(1)', 'no-link'],
  ['http://packs.example/', 'not-https'],
  ['ftp://packs.example/', 'not-https'],
  ['file:///etc/passwd', 'not-https'],
  ['https://packs.example:8443/', 'port'],
  ['https://packs{1}.example/', 'not-public'],
  ['https://me@packs.example/', 'login'],
  ['https://me:secret@packs.example/', 'login'],
  ['https://harbour-union.example@127.0.0.1/', 'not-public'],
  ['https://me@packs.example:8443/', 'login'],
  ['https://router.local:8443/', 'not-public'],
  ['https://127.0.0.1/', 'not-public'],
  ['https://2130706433/', 'not-public'],
  ['https://0x7f.1/', 'not-public'],
  ['https://[::1]/', 'not-public'],
  ['https://localhost/', 'not-public'],
  ['https://router.local/', 'not-public'],
  ['https://printer/', 'not-public'],
  ['https://10.0.0.1.nip.io/', 'not-public'],
  ['https://fritz.box/x', 'not-public'],
  ['https://speedport.ip/x', 'not-public'],
  ['https://www.routerlogin.net/x', 'not-public'],
  ['https://tplinkwifi.net/', 'not-public'],
  ['https://router.asus.com/', 'not-public'],
  ['https://192-168-1-2.abcdef.plex.direct/', 'not-public'],
  ['https://printer.tail1234.ts.net/x', 'not-public'],
  ['https://192-168-1-1.local-ip.sh/', 'not-public'],
  ['https://192-168-1-1.my.local-ip.co/', 'not-public'],
  ['https://localhost.direct/', 'not-public'],
  ['https://packs.example./', 'not-public'],
  ['https://pаcks.example/', 'not-public'],
  ['https://xn--pcks-43d.example/', 'not-public'],
])('%s is %s', (typed, why) => {
  expect(readLink(typed)).toBe(why);
});
