/** A union hands out a signed pack; whoever opens it gets what the union signed, or one clear reason why not. */
import { base64url, CompactSign, GeneralSign, importJWK } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/packs/envelope';
import type { PrivateKey } from '../../../src/packs/keys';
import { publicPart } from '../../../src/packs/keys';
import { openPack } from '../../../src/packs/open-pack';
import { MOST_BYTES, PACK_TYPE } from '../../../src/packs/pack';
import { bytesOf, changed, circumstances, faultOf, newKey, samplePack, signed } from './sample';

let ours: PrivateKey;
let second: PrivateKey;
let strangers: PrivateKey;

beforeAll(async () => {
  [ours, second, strangers] = await Promise.all([newKey(), newKey(), newKey()]);
});

describe('a pack', () => {
  it('is opened with what was signed, and says whose key it is', async () => {
    const opened = await openPack(await signed(samplePack([ours]), ours), circumstances());
    expect(opened).toEqual({
      pack: samplePack([ours]),
      isNew: true,
      keysChanged: false,
      namesCompany: false,
      onCompanySite: false,
      fingerprints: [await fingerprint(publicPart(ours))],
    });
  });

  it('is taken again under the same key when its version rises', async () => {
    const remembered = { signers: samplePack([ours]).signers, version: 2 };
    const opened = await openPack(await signed(samplePack([ours]), ours), circumstances(remembered));
    expect(opened).toMatchObject({ isNew: false, keysChanged: false });
  });

  it('changes its key only where the old key signs that too', async () => {
    const remembered = { signers: samplePack([ours]).signers, version: 2 };
    const moved = samplePack([second]);
    expect(await faultOf(await signed(moved, second), circumstances(remembered))).toBe('unknown-key');
    const opened = await openPack(await signed(moved, second, ours), circumstances(remembered));
    expect(opened.keysChanged).toBe(true);
  });

  it('needs as many different signers as it says', async () => {
    const both = samplePack([ours, second]);
    expect(await faultOf(await signed(both, ours, second))).toBeUndefined();
    expect(await faultOf(await signed(both, ours))).toBe('too-few-signatures');
    expect(await faultOf(await signed(both, ours, ours))).toBe('too-few-signatures');
  });
});

describe('a key', () => {
  /** The same key, written with other bits in the four of its last sign that mean nothing. */
  const otherwise = ({ x, ...key }: ReturnType<typeof publicPart>) => {
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    return { ...key, x: `${x.slice(0, -1)}${signs[signs.indexOf(x.slice(-1)) + 1]}` };
  };

  it('counts once, however it is written', async () => {
    const keys = [publicPart(ours), otherwise(publicPart(ours))];
    const jws = new GeneralSign(bytesOf(JSON.stringify({ ...samplePack([ours]), signers: { keys, threshold: 2 } })));
    const signing = await importJWK({ ...ours }, 'EdDSA');
    for (const key of keys)
      jws.addSignature(signing).setProtectedHeader({ alg: 'EdDSA', typ: PACK_TYPE, kid: await fingerprint(key) });
    expect(await faultOf(bytesOf(JSON.stringify(await jws.sign())))).toBe('not-a-pack');
  });

  it('that was called back names no successor', async () => {
    const remembered = { signers: samplePack([ours]).signers, version: 2 };
    const denied = { keys: [await fingerprint(publicPart(ours))], packs: [] };
    const stolen = await signed(samplePack([strangers]), strangers, ours);
    expect(await faultOf(stolen, circumstances(remembered, { denied }))).toBe('denied');
  });
});

describe('what is signed otherwise is refused', () => {
  it('one changed letter', async () => {
    const file = await signed(samplePack([ours]), ours);
    const later = JSON.stringify(samplePack([ours])).replace('paid late', 'paid lite');
    expect(await faultOf(changed(file, (envelope) => ({ ...envelope, payload: base64url.encode(later) })))).toBe(
      'bad-signature',
    );
  });

  it('by a stranger who put a key of the union in', async () => {
    expect(await faultOf(await signed(samplePack([ours]), strangers))).toBe('not-its-key');
  });

  it('by nobody: alg none', async () => {
    const head = base64url.encode(JSON.stringify({ alg: 'none', typ: PACK_TYPE, kid: 'x' }));
    const file = await signed(samplePack([ours]), ours);
    const none = changed(file, ({ payload }) => ({ payload, signatures: [{ protected: head, signature: 'AA' }] }));
    expect(await faultOf(none)).toBe('wrong-algorithm');
  });

  it('with the public key as a shared secret: HMAC', async () => {
    const kid = await fingerprint(publicPart(ours));
    const payload = bytesOf(JSON.stringify(samplePack([ours])));
    const [head = '', body = '', mac = ''] = (
      await new CompactSign(payload)
        .setProtectedHeader({ alg: 'HS256', typ: PACK_TYPE, kid })
        .sign(bytesOf(publicPart(ours).x))
    ).split('.');
    const file = bytesOf(JSON.stringify({ payload: body, signatures: [{ protected: head, signature: mac }] }));
    expect(await faultOf(file)).toBe('wrong-algorithm');
  });

  it('for another purpose', async () => {
    const jws = new GeneralSign(bytesOf(JSON.stringify(samplePack([ours]))));
    const kid = await fingerprint(publicPart(ours));
    jws
      .addSignature(await importJWK({ ...ours }, 'EdDSA'))
      .setProtectedHeader({ alg: 'EdDSA', typ: 'letter+json', kid });
    expect(await faultOf(bytesOf(JSON.stringify(await jws.sign())))).toBe('wrong-kind');
  });
});

describe('a pack at the wrong time or place is refused', () => {
  it('an older or the same version, also an intact one', async () => {
    const remembered = { signers: samplePack([ours]).signers, version: 3 };
    expect(await faultOf(await signed(samplePack([ours]), ours), circumstances(remembered))).toBe('not-newer');
  });

  it('one that has expired, from the day after', async () => {
    const file = await signed(samplePack([ours]), ours);
    expect(await faultOf(file, circumstances(undefined, { today: '2027-11-27' }))).toBeUndefined();
    expect(await faultOf(file, circumstances(undefined, { today: '2027-11-28' }))).toBe('expired');
  });

  it('one for another base, and one for a later extension', async () => {
    expect(await faultOf(await signed({ ...samplePack([ours]), extends: 'other' }, ours))).toBe('other-base');
    expect(await faultOf(await signed({ ...samplePack([ours]), minimumApp: '0.10.0' }, ours))).toBe('needs-newer');
    expect(await faultOf(await signed({ ...samplePack([ours]), minimumApp: '0.2.0' }, ours))).toBeUndefined();
  });

  it('one that the project has called back, by its id or its key', async () => {
    const file = await signed(samplePack([ours]), ours);
    const key = await fingerprint(publicPart(ours));
    expect(await faultOf(file, circumstances(undefined, { denied: { keys: [], packs: ['harbour'] } }))).toBe('denied');
    expect(await faultOf(file, circumstances(undefined, { denied: { keys: [key], packs: [] } }))).toBe('denied');
  });
});

describe('a file that is no pack is refused before anything in it is believed', () => {
  it('one byte over the cap, and not one at it', async () => {
    const file = await signed(samplePack([ours]), ours);
    const padded = (length: number) => bytesOf(new TextDecoder().decode(file).padEnd(length, ' '));
    expect(await faultOf(padded(MOST_BYTES))).toBeUndefined();
    expect(await faultOf(padded(MOST_BYTES + 1))).toBe('too-large');
  });

  it('a hundred thousand claims', async () => {
    const pack = samplePack([ours]);
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`harbour-${at}`, {}]));
    expect(await faultOf(await signed({ ...pack, claims: many }, ours))).toBe('too-large');
  });

  it.each([
    ['invalid UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'not-text'],
    ['a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d), 'not-json'],
    ['nothing', new Uint8Array(), 'not-json'],
    ['half of it', bytesOf('{"payload":"eyJ'), 'not-json'],
    ['a list', bytesOf('[]'), 'no-envelope'],
    ['no signature', bytesOf('{"payload":"e30","signatures":[]}'), 'no-envelope'],
    ['a key twice', bytesOf('{"payload":"e30","payload":"e30","signatures":[]}'), 'not-json'],
    ['a key twice, after texts that end in escapes', bytesOf(String.raw`{"a":"\\\"","b":"\\","a":1}`), 'not-json'],
    ['the same key written otherwise', bytesOf('{"payload":"e30","p\\u0061yload":"e30"}'), 'not-json'],
    ['a thousand floors', bytesOf(`${'['.repeat(1000)}${']'.repeat(1000)}`), 'not-json'],
    ['a prototype', bytesOf('{"__proto__":{"payload":"e30"},"signatures":[]}'), 'not-json'],
  ])('%s', async (_what, file, fault) => expect(await faultOf(file)).toBe(fault));
});
