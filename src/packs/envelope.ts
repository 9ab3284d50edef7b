/** The signed file around a pack: a JWS in its General JSON form (RFC 7515), Ed25519 (RFC 8037), the type bound. */

import { base64url, calculateJwkThumbprint, flattenedVerify, importJWK } from 'jose';
import * as v from 'valibot';
import { quoted } from '../model/characters';
import { PackRefused } from './faults';
import { MOST_BYTES, PACK_TYPE, type PublicKey, type Signers } from './pack';
import { readStrictJson } from './strict-json';

/** The two names of the one algorithm: RFC 8037 and RFC 9864. */
export const ALGORITHMS = ['EdDSA', 'Ed25519'];
const MOST_SIGNATURES = 8;

const encoded = v.pipe(v.string(), v.regex(/^[\w-]+$/));
const Envelope = v.strictObject({
  payload: encoded,
  signatures: v.pipe(
    v.array(v.strictObject({ protected: encoded, signature: encoded })),
    v.minLength(1),
    v.maxLength(MOST_SIGNATURES),
  ),
});
export type Envelope = v.InferOutput<typeof Envelope>;

const Header = v.strictObject({ alg: v.string(), typ: v.string(), kid: v.string() });

/** The bytes of a file as an envelope, nothing of it trusted yet. Throws PackRefused. */
export function readEnvelope(bytes: Uint8Array): Envelope {
  if (bytes.length > MOST_BYTES)
    throw new PackRefused('too-large', `the file has ${bytes.length} bytes; a pack has at most ${MOST_BYTES}`);
  const read = v.safeParse(Envelope, readStrictJson(bytes, 'the file'));
  if (!read.success)
    throw new PackRefused(
      'no-envelope',
      'the file is no signed pack: it has no payload with signatures, or more than those',
    );
  for (const { protected: header } of read.output.signatures) checkHeader(header);
  return read.output;
}

/** What the signature says of itself is taken only where it is what we ask for. */
function checkHeader(header: string): void {
  const read = v.safeParse(Header, readStrictJson(decoded(header), 'the head of a signature'));
  if (!read.success)
    throw new PackRefused('no-envelope', 'the head of a signature has other fields than alg, typ and kid');
  if (!ALGORITHMS.includes(read.output.alg))
    throw new PackRefused(
      'wrong-algorithm',
      `a signature is made with "${quoted(read.output.alg)}"; only Ed25519 is taken`,
    );
  if (read.output.typ !== PACK_TYPE)
    throw new PackRefused('wrong-kind', `a signature is for a "${quoted(read.output.typ)}", not for a pack`);
}

/** Base64url as bytes. Throws PackRefused (`no-envelope`) for what is none. */
export function decoded(text: string): Uint8Array {
  try {
    return base64url.decode(text);
  } catch {
    throw new PackRefused('no-envelope', 'the file is cut or changed: a part of it is no base64url');
  }
}

/** The name of a key: its thumbprint (RFC 7638), the `kid` of its signatures. */
export const fingerprint = (key: PublicKey): Promise<string> => calculateJwkThumbprint(key);

/** Points of small order (and their other spellings), without the sign: under such a key one signature fits many texts. */
const WEAK = new Set([
  ...['0000', '0100'].map((start) => `${start}${'00'.repeat(30)}`),
  ...['ec', 'ed', 'ee'].map((start) => `${start}${'ff'.repeat(30)}7f`),
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
]);
const isWeak = ({ x }: PublicKey): boolean => {
  const bytes = base64url.decode(x);
  bytes[31] = (bytes[31] ?? 0) & 0x7f;
  return WEAK.has([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
};

/**
 * Holds where enough of the signers have signed the payload. Each key counts once, however often it signed. Throws
 * PackRefused: `bad-signature` where one of theirs does not fit, `unknown-key` where none is theirs.
 */
export async function mustBeSigned({ payload, signatures }: Envelope, signers: Signers): Promise<void> {
  if (signers.keys.some(isWeak)) throw new PackRefused('weak-key', 'a key that it names is one of small order');
  const keys = new Map(await Promise.all(signers.keys.map(async (key) => [await fingerprint(key), key] as const)));
  const signed = new Set<string>();
  for (const one of signatures) {
    const { kid } = v.parse(Header, readStrictJson(decoded(one.protected), 'the head of a signature'));
    const key = keys.get(kid);
    if (!key) continue;
    try {
      await flattenedVerify({ payload, ...one }, await importJWK(key, 'EdDSA'), { algorithms: ALGORITHMS });
      signed.add(kid);
    } catch {
      throw new PackRefused(
        'bad-signature',
        `the signature of key ${quoted(kid)} does not fit: the pack was changed after it was signed`,
      );
    }
  }
  if (signed.size === 0)
    throw new PackRefused('unknown-key', 'none of the signatures is by a key that may sign this pack');
  if (signed.size < signers.threshold)
    throw new PackRefused('too-few-signatures', `${signed.size} of ${signers.threshold} signatures are there`);
}
