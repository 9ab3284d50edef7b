/** The keys of a pack at the command line: made, opened, and shown in each form in which somebody needs them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fingerprint } from '../../src/packs/envelope';
import { makeKey, openKey, type PrivateKey, publicPart } from '../../src/packs/keys';
import type { PublicKey } from '../../src/packs/pack';
import { spokenFingerprint } from '../../src/packs/spoken';

async function passphraseFor(what: string): Promise<string> {
  if (process.env.PACK_PASSPHRASE) return process.env.PACK_PASSPHRASE;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // Where nobody can type, the input ends and no answer ever comes.
  const ended = new Promise<never>((_done, fail) =>
    lines.once('close', () => fail(new Error('No passphrase was given: type it when asked, or set PACK_PASSPHRASE.'))),
  );
  const answer = await Promise.race([lines.question(`Passphrase for ${what}: `), ended]);
  ended.catch(() => undefined);
  lines.close();
  return answer;
}

/** Throws where a file cannot be written because its folder is missing. */
export function mustHaveFolder(file: string): void {
  if (!existsSync(dirname(file)))
    throw new Error(`There is no folder ${dirname(file)}; make it, or write another --out.`);
}

/** Throws where there is no such file. */
export function bytesOf(file: string): Buffer {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  return readFileSync(file);
}

/** The keys of these files, in their order. Throws for one that does not open. */
export async function openKeys(files: readonly string[]): Promise<PrivateKey[]> {
  const keys: PrivateKey[] = [];
  for (const file of files) keys.push(await openKey(bytesOf(file).toString(), await passphraseFor(file)));
  return keys;
}

/** A key as a policy names it, and as the options page shows it to people who compare it. */
export const inWords = (print: string): string => `Fingerprint: ${print}\nIn words: ${spokenFingerprint(print)}`;

/** A key as the list `signers.keys` of pack.yaml takes it. */
const inPackFile = ({ kty, crv, x }: PublicKey): string => `{ kty: ${kty}, crv: ${crv}, x: ${x} }`;

/** Makes a key and its file. Returns what is said of it. Throws where the file is there already. */
export async function keygen(target: string): Promise<string> {
  mustHaveFolder(target);
  if (existsSync(target))
    throw new Error(`${target} is there already, and may be a key; take another name with --out.`);
  const { key, file } = await makeKey(await passphraseFor('the new key'));
  writeFileSync(target, file, { flag: 'wx', mode: 0o600 });
  const own = publicPart(key);
  return [
    target,
    inWords(await fingerprint(own)),
    `In pack.yaml, where you list its keys (signers, keys): ${inPackFile(own)}`,
    'Keep the file and its passphrase: nobody can make them again.',
  ].join('\n');
}
