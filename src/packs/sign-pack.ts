/** Signs a pack with one key or several. */
import { GeneralSign, importJWK } from 'jose';
import { fingerprint } from './envelope';
import { type PrivateKey, publicPart } from './keys';
import { PACK_TYPE, type Pack } from './pack';

/** The text of the pack file: a JWS in its General JSON form. */
export async function signPack(pack: Pack, keys: readonly PrivateKey[]): Promise<string> {
  const jws = new GeneralSign(new TextEncoder().encode(JSON.stringify(pack)));
  for (const key of keys)
    jws
      .addSignature(await importJWK({ ...key }, 'EdDSA'))
      .setProtectedHeader({ alg: 'EdDSA', typ: PACK_TYPE, kid: await fingerprint(publicPart(key)) });
  return `${JSON.stringify(await jws.sign())}\n`;
}
