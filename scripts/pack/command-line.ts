/** The command line for packs: makes, checks, signs and opens them. Who calls it says against which base, and how it is called. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { version as appVersion } from '../../package.json' with { type: 'json' };
import { type BaseRecords, idsOf } from '../../src/packs/base';
import { type BaseIds, containmentFaults } from '../../src/packs/contained';
import { fingerprint } from '../../src/packs/envelope';
import { PackRefused } from '../../src/packs/faults';
import { makeKey, openKey, type PrivateKey, publicPart } from '../../src/packs/keys';
import { openPack } from '../../src/packs/open-pack';
import type { Pack, Signers } from '../../src/packs/pack';
import { signPack } from '../../src/packs/sign-pack';
import { spokenFingerprint } from '../../src/packs/spoken';
import { newFolder } from './new-folder';
import { checkFolder, readFolder } from './read-folder';

/** Who calls: what stands before a command, the base that packs lean on, and commands of the caller's own, by name, with a line for the usage. */
export interface Caller {
  called: string;
  base(): BaseRecords;
  further?: Readonly<
    Record<string, { usage: string; run(target: string | undefined, read: (folder: string) => Pack): unknown }>
  >;
  /** Writes a line of the answer, or of what is wrong. */
  say(line: string): void;
  complain(line: string): void;
}

const usage = ({ called, further = {} }: Caller): string => `Usage: ${called} <command>

  new <folder> --id <id> [--lang <code>]   a folder with the files of a new pack
  check <folder>                           what is wrong with it, before it is signed
  keygen --out <file>                      a signing key, opened by a passphrase only
  sign <folder> --key <file> [--key ...] --out <file>   the pack file to hand out
  verify <file>                            whether the extension would take it, and if not, why
  show <file>                              what is in it
${Object.values(further)
  .map(({ usage: line }) => `  ${line}\n`)
  .join('')}
The passphrase is asked for, or taken from PACK_PASSPHRASE.`;

export const today = new Date().toISOString().slice(0, 10);
type Flags = { id?: string; lang?: string; out?: string; key?: string[] };

/** Something that a command needs was not written; the usage is said with it. */
class Missing extends Error {}

function needed(value: string | undefined, what: string): string {
  if (value === undefined) throw new Missing(`${what} is missing.`);
  return value;
}

async function passphraseFor(what: string): Promise<string> {
  if (process.env.PACK_PASSPHRASE) return process.env.PACK_PASSPHRASE;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await lines.question(`Passphrase for ${what}: `);
  lines.close();
  return answer;
}

/** Throws where there is no such file. */
function bytesOf(file: string): Buffer {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  return readFileSync(file);
}

/** The pack of a folder, signed by these keys unless it says whose keys it takes. Throws with all that is wrong. */
function packOf(folder: string, signers: Signers, base: BaseIds, called: string): Pack {
  const { pack, faults } = checkFolder({ signers, ...readFolder(folder, called) });
  const past = pack && pack.expires < today ? [`expires (${pack.expires}) is over: nobody could open the pack`] : [];
  const all = pack ? [...past, ...containmentFaults(pack, base)] : faults;
  if (!pack || all.length > 0) throw new Error(`${folder}:\n${all.map((fault) => `  ${fault}`).join('\n')}`);
  return pack;
}

/** Stands in while a folder is checked for which there is no key yet. */
const NO_KEY: Signers = { keys: [{ kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) }], threshold: 1 };

const counted = (all: object, one: string): string => {
  const count = Object.keys(all).length;
  return `${count} ${count === 1 ? one : `${one}s`}`;
};

const summary = ({ id, version, publisher, claims, lessons, languages, expires }: Pack): string =>
  `${id} ${version} by ${publisher.name} (${publisher.site}): ${[counted(claims, 'claim'), ...(lessons ? [counted(lessons, 'lesson')] : [])].join(', ')}, ${languages.join(', ')}, until ${expires}`;

async function sign(folder: string, { key: files = [], out }: Flags, { base, called, say }: Caller): Promise<void> {
  const target = needed(out, '--out');
  const keys: PrivateKey[] = [];
  for (const file of files) keys.push(await openKey(bytesOf(file).toString(), await passphraseFor(file)));
  if (keys.length === 0) throw new Missing('--key is missing.');
  const pack = packOf(folder, { keys: keys.map(publicPart), threshold: keys.length }, idsOf(base()), called);
  writeFileSync(target, await signPack(pack, keys));
  say(`${target}: ${summary(pack)}`);
}

/** A key as a policy names it, and as the options page shows it to people who compare it. */
const inWords = (print: string): string => `Fingerprint: ${print}\nIn words: ${spokenFingerprint(print)}`;

async function keygen({ out }: Flags, { say }: Caller): Promise<void> {
  const target = needed(out, '--out');
  const { key, file } = await makeKey(await passphraseFor('the new key'));
  writeFileSync(target, file, { flag: 'wx', mode: 0o600 });
  const print = await fingerprint(publicPart(key));
  say(`${target}\n${inWords(print)}\nKeep the file and its passphrase: nobody can make them again.`);
}

async function opened(file: string, { base, say }: Caller): Promise<Pack> {
  const circumstances = {
    today,
    appVersion,
    base: idsOf(base()),
    remembered: () => undefined,
    denied: { keys: [], packs: [] },
  };
  const { pack, fingerprints } = await openPack(bytesOf(file), circumstances);
  say(`${summary(pack)}\n${fingerprints.map(inWords).join('\n')}`);
  return pack;
}

async function run([command, target]: readonly string[], flags: Flags, caller: Caller): Promise<void> {
  const path = () => needed(target, 'the folder or file');
  const { called, further = {}, say } = caller;
  const ofFolder = (folder: string) => packOf(folder, NO_KEY, idsOf(caller.base()), called);
  if (command === 'new') say(newFolder(path(), needed(flags.id, '--id'), flags.lang ?? 'en', today).join('\n'));
  else if (command === 'check') say(`${summary(ofFolder(path()))}\nIt can be signed.`);
  else if (command === 'keygen') await keygen(flags, caller);
  else if (command === 'sign') await sign(path(), flags, caller);
  else if (command === 'verify') await opened(path(), caller);
  else if (command === 'show') say(JSON.stringify(await opened(path(), caller), null, 2));
  else if (command !== undefined && Object.hasOwn(further, command)) await further[command]?.run(target, ofFolder);
  else throw new Missing(command === undefined ? 'Say what to do.' : `There is no command "${command}".`);
}

/** Runs one command. What is wrong is said. Returns the exit status. */
export async function packCommand(args: readonly string[], caller: Caller): Promise<number> {
  try {
    const text = { type: 'string' } as const;
    const options = { id: text, lang: text, out: text, key: { ...text, multiple: true } } as const;
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
    await run(positionals, values, caller);
    return 0;
  } catch (error) {
    const why = error instanceof PackRefused ? `Refused (${error.fault}): ${error.message}` : (error as Error).message;
    caller.complain(error instanceof Missing ? `${why}\n\n${usage(caller)}` : why);
    return 1;
  }
}
