/** The keys of a pack at the command line: made, opened, and shown in each form in which somebody needs them. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { fingerprint } from '../../src/packs/envelope';
import { isKeyFile, makeKey, openKey, type PrivateKey, publicPart } from '../../src/packs/keys';
import type { PublicKey } from '../../src/packs/pack';
import { spokenFingerprint } from '../../src/packs/spoken';

/** Where a passphrase is typed, and where it is asked for. */
export interface Terminal {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
}
const OWN: Terminal = { input: process.stdin, output: process.stderr };
/** Takes what the line editor would show. */
const unseen = () => new Writable({ write: (_sign, _encoding, done) => done() });

/** A line that is typed and, at a terminal, not shown. */
async function typed(question: string, { input, output }: Terminal): Promise<string> {
  output.write(question);
  const terminal = input.isTTY === true;
  const lines = createInterface({ input, output: unseen(), terminal });
  // Where nobody can type, the input ends and no answer ever comes.
  const ended = new Promise<never>((_done, fail) =>
    lines.once('close', () => fail(new Error('No passphrase was given: type it when asked, or set PACK_PASSPHRASE.'))),
  );
  const answer = await Promise.race([lines.question(''), ended]);
  ended.catch(() => undefined);
  lines.close();
  if (terminal) output.write('\n');
  return answer;
}

/** The passphrase of a key; `anew` asks a second time at a terminal, where nobody sees what is typed. Throws where the two differ. */
export async function passphraseFor(what: string, anew = false, at: Terminal = OWN): Promise<string> {
  if (process.env.PACK_PASSPHRASE) return process.env.PACK_PASSPHRASE;
  const first = await typed(`Passphrase for ${what}: `, at);
  if (anew && at.input.isTTY === true && (await typed('The same once more: ', at)) !== first)
    throw new Error('The two passphrases differ, and no key was made; start again.');
  return first;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Throws where a file cannot be written because its folder is missing. */
export function mustHaveFolder(file: string): void {
  if (!isFolder(dirname(file)))
    throw new Error(`There is no folder ${dirname(file)}; make it, or write another --out.`);
}

/** Throws where there is no such file. */
export function bytesOf(file: string): Buffer {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  if (isFolder(file)) throw new Error(`${file} is a folder; name the file in it.`);
  return readFileSync(file);
}

/** The keys of these files, in their order. Throws for one that does not open. */
export async function openKeys(files: readonly string[]): Promise<PrivateKey[]> {
  const keys: PrivateKey[] = [];
  for (const file of files) {
    const text = bytesOf(file).toString();
    // Said before anybody types a passphrase for it.
    if (!isKeyFile(text)) throw new Error(`${file} is no key file; give the one that keygen wrote.`);
    keys.push(await openKey(text, await passphraseFor(file)));
  }
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
  const { key, file } = await makeKey(await passphraseFor('the new key', true));
  writeFileSync(target, file, { flag: 'wx', mode: 0o600 });
  const own = publicPart(key);
  return [
    target,
    inWords(await fingerprint(own)),
    `In pack.yaml, where you list its keys (signers, keys): ${inPackFile(own)}`,
    'Keep the file and its passphrase: nobody can make them again.',
  ].join('\n');
}
