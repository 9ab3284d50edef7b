/** The command line for packs: makes, checks, signs and opens them. Who calls it says against which base, and how it is called. */
import { parseArgs } from 'node:util';
import { version as appVersion } from '../../package.json' with { type: 'json' };
import { type BaseRecords, idsOf } from '../../src/packs/base';
import { type BaseIds, containmentFaults, takenIn } from '../../src/packs/contained';
import { PackRefused } from '../../src/packs/faults';
import { contentOf, type OpenedPack, openPack } from '../../src/packs/open-pack';
import type { Pack, Signers } from '../../src/packs/pack';
import { findIds } from './find';
import { bytesOf, inWords, keygen } from './keys';
import { newFolder } from './new-folder';
import { POLICY_FORMS, policyEntry } from './policy';
import { checkFolder, readFolder } from './read-folder';
import { signFolder } from './sign';

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
  find <words>                             ids of the base, by names, titles and sentences: whom and what claims can name
  check <folder>                           what is wrong with it, before it is signed
  keygen --out <file>                      a signing key, opened by a passphrase only
  sign <folder> --key <file> --out <file>  the pack file to hand out; with several --key, --threshold <number>
       [--retire <file>]                   an old key that signs once more and is named no longer
  verify <file> [--after <file>]           whether the extension would take it (after that one), and if not, why
  show <file>                              what is in it
  policy <file> ... --for <system>         the entry for a policy: ${POLICY_FORMS.join(', ')}
${Object.values(further)
  .map(({ usage: line }) => `  ${line}\n`)
  .join('')}
The passphrase is asked for, or taken from PACK_PASSPHRASE.`;

export const today = new Date().toISOString().slice(0, 10);
const text = { type: 'string' } as const;
const several = { ...text, multiple: true } as const;
const OPTIONS = {
  ...{ id: text, lang: text, out: text, key: several, retire: several, threshold: text, after: text, for: text },
} as const;
type Flags = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

/** Something that a command needs was not written; the usage is said with it. */
class Missing extends Error {}

function needed(value: string | undefined, what: string): string {
  if (value === undefined) throw new Missing(`${what.charAt(0).toUpperCase()}${what.slice(1)} is missing.`);
  return value;
}

/** The pack of a folder, signed by these keys unless it says whose keys it takes. Throws with all that is wrong. */
function packOf(folder: string, signers: Signers, base: BaseIds, called: string): Pack {
  const { pack, faults } = checkFolder({ signers, ...readFolder(folder, called) });
  const past = pack && pack.expires < today ? [`expires (${pack.expires}) is over: nobody could open the pack`] : [];
  const ahead = pack && pack.created > today ? [`created (${pack.created}) has not come yet; write ${today}`] : [];
  const all = pack ? [...past, ...ahead, ...containmentFaults(pack, base)] : faults;
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

async function sign(folder: string, flags: Flags, { base, called, say }: Caller): Promise<void> {
  const { key = [], retire = [], threshold } = flags;
  const out = needed(flags.out, '--out');
  if (key.length === 0) throw new Missing('--key is missing.');
  const ids = idsOf(base());
  const [pack, told] = await signFolder((signers) => packOf(folder, signers, ids, called), {
    ...{ key, retire, threshold, out },
  });
  say([`${out}: ${summary(pack)}`, ...told].join('\n'));
}

/** The file as the extension would open it, where nobody has the pack or, with `after`, those who have that version. Throws PackRefused. */
async function opened(file: string, { base }: Caller, after?: string): Promise<OpenedPack> {
  const before = after === undefined ? undefined : contentOf(bytesOf(after));
  return openPack(bytesOf(file), {
    today,
    appVersion,
    base: idsOf(base()),
    remembered: (id) => (before?.id === id ? before : undefined),
    denied: { keys: [], packs: [] },
  });
}

async function verify(file: string, { after }: Flags, caller: Caller): Promise<Pack> {
  const { pack, fingerprints, isNew, keysChanged } = await opened(file, caller, after);
  const follows = after === undefined ? [] : [isNew ? `It is another pack than ${after}.` : `It follows ${after}.`];
  const change = keysChanged ? ['Its keys change, and those of the version before have signed that.'] : [];
  caller.say([summary(pack), ...fingerprints.map(inWords), ...follows, ...change].join('\n'));
  return pack;
}

async function policy(files: readonly string[], flags: Flags, caller: Caller): Promise<void> {
  const packs = [];
  for (const file of files) {
    const { fingerprints: keys } = await opened(file, caller);
    packs.push({ file: bytesOf(file).toString(), keys });
  }
  caller.say(policyEntry(packs, needed(flags.for, '--for')));
}

async function run([command, ...targets]: readonly string[], flags: Flags, caller: Caller): Promise<void> {
  const [target] = targets;
  const path = () => needed(target, 'the folder or file');
  const { called, further = {}, say } = caller;
  const ofFolder = (folder: string) => packOf(folder, NO_KEY, idsOf(caller.base()), called);
  if (command === 'new')
    say(
      newFolder(path(), needed(flags.id, '--id'), flags.lang ?? 'en', {
        today,
        taken: takenIn(idsOf(caller.base())),
      }).join('\n'),
    );
  else if (command === 'find')
    say(findIds([needed(target, 'what to look for'), ...targets.slice(1)], caller.base()).join('\n'));
  else if (command === 'check') say(`${summary(ofFolder(path()))}\nIt can be signed.`);
  else if (command === 'keygen') say(await keygen(needed(flags.out, '--out')));
  else if (command === 'sign') await sign(path(), flags, caller);
  else if (command === 'verify') await verify(path(), flags, caller);
  else if (command === 'show') say(JSON.stringify(await verify(path(), flags, caller), null, 2));
  else if (command === 'policy') await policy([path(), ...targets.slice(1)], flags, caller);
  else if (command !== undefined && Object.hasOwn(further, command)) await further[command]?.run(target, ofFolder);
  else throw new Missing(command === undefined ? 'Say what to do.' : `There is no command "${command}".`);
}

/** Runs one command. What is wrong is said. Returns the exit status. */
export async function packCommand(args: readonly string[], caller: Caller): Promise<number> {
  try {
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    await run(positionals, values, caller);
    return 0;
  } catch (error) {
    // What the parser of flags or the system says is for whoever wrote this.
    const flag = /^Unknown option '([^']+)'/.exec((error as Error).message)?.[1];
    if (flag !== undefined) {
      caller.complain(`There is no flag ${flag}.\n\n${usage(caller)}`);
      return 1;
    }
    const why = error instanceof PackRefused ? `Refused (${error.fault}): ${error.message}` : (error as Error).message;
    caller.complain(error instanceof Missing ? `${why}\n\n${usage(caller)}` : why);
    return 1;
  }
}
