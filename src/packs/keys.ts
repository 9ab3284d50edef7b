/** A signing key of one's own, kept in a file that only its passphrase opens (JWE, PBES2). */
import { CompactEncrypt, compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import * as v from 'valibot';
import { PublicKey } from './pack';

export const LEAST_PASSPHRASE = 12;
/** OWASP's figure for PBKDF2 with SHA-512, above jose's own limit for what it opens unasked. */
const ROUNDS = 210_000;
const PrivateKey = v.object({ ...PublicKey.entries, d: v.string() });
export type PrivateKey = v.InferOutput<typeof PrivateKey>;

export const publicPart = ({ kty, crv, x }: PrivateKey): PublicKey => ({ kty, crv, x });

/** Why a browser makes no key: `insecure` where the page did not come safely, `old` where it knows no Ed25519. */
export type Hindrance = 'insecure' | 'old';

/** What stands in the way of keys here; undefined where nothing does. Never rejects. */
export async function keyHindrance(): Promise<Hindrance | undefined> {
  if (!globalThis.crypto?.subtle) return 'insecure';
  return generateKeyPair('EdDSA', { crv: 'Ed25519' }).then(
    () => undefined,
    () => 'old' as const,
  );
}

/** Why there is no key: `short` is a passphrase that is soon guessed, `differ` one that was typed in two ways, `closed` a file that does not open, `none` one of another kind. */
export class KeyRefused extends Error {
  readonly fault: 'short' | 'differ' | 'closed' | 'none';
  constructor(fault: KeyRefused['fault'], message: string) {
    super(message);
    this.name = 'KeyRefused';
    this.fault = fault;
  }
}

/** A new key and the text of its file. Throws KeyRefused (`short`). */
export async function makeKey(passphrase: string): Promise<{ key: PrivateKey; file: string }> {
  if (passphrase.length < LEAST_PASSPHRASE)
    throw new KeyRefused(
      'short',
      `The passphrase has fewer than ${LEAST_PASSPHRASE} characters; take four words or more.`,
    );
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const key = v.parse(PrivateKey, await exportJWK(privateKey));
  const file = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(key)))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(new TextEncoder().encode(passphrase));
  return { key, file: `${file}\n` };
}

/** Whether a text is that of a key file: a JWE in its compact form. */
export const isKeyFile = (text: string): boolean => /^eyJ[\w-]*(?:\.[\w-]+){4}$/.test(text.trim());

/** The key of a file. Throws KeyRefused: `none` for a file of another kind, `closed` for a wrong passphrase or a damaged file. */
export async function openKey(file: string, passphrase: string): Promise<PrivateKey> {
  if (!isKeyFile(file))
    throw new KeyRefused('none', 'This is no key file; choose the one that was saved with the key.');
  try {
    const { plaintext } = await compactDecrypt(file.trim(), new TextEncoder().encode(passphrase), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      maxPBES2Count: ROUNDS,
    });
    return v.parse(PrivateKey, JSON.parse(new TextDecoder().decode(plaintext)));
  } catch {
    throw new KeyRefused(
      'closed',
      'The key file does not open: the passphrase is another one, or the file is damaged.',
    );
  }
}
