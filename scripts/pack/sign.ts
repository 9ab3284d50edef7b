/** Signs a folder: with the keys that it names, and with those that it names no more, so that whoever has the pack takes the new ones. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mustBeSigned, readEnvelope } from '../../src/packs/envelope';
import { type PrivateKey, publicPart } from '../../src/packs/keys';
import { contentOf } from '../../src/packs/open-pack';
import type { Pack, Signers } from '../../src/packs/pack';
import { signPack } from '../../src/packs/sign-pack';
import { mustHaveFolder, openKeys } from './keys';

export interface SignFlags {
  /** Files of the keys that may sign the next version. */
  key: readonly string[];
  /** Files of keys that sign this one time more and are named no longer. */
  retire: readonly string[];
  /** How many of the keys each later version takes. */
  threshold: string | undefined;
  out: string;
}

/** Who may sign the next version, where pack.yaml does not say. Several keys need a word of their owner: a number that was once signed binds for good. */
function signersOf(keys: readonly PrivateKey[], threshold: string | undefined): Signers {
  if (threshold === undefined && keys.length > 1)
    throw new Error(
      `${keys.length} keys with --key: all of them are named as keys of the pack. Say how many of them each later version takes: --threshold 1 (any of them), up to --threshold ${keys.length} (all of them, for ever: when one is lost, nobody can sign again). To put a new key in the place of an old one, write --key <new> --retire <old>.`,
    );
  const number = Number(threshold ?? 1);
  if (!Number.isInteger(number) || number < 1 || number > keys.length)
    throw new Error(`--threshold ${threshold}: write a number from 1 to ${keys.length}, as many as there are keys.`);
  return { keys: keys.map(publicPart), threshold: number };
}

/** Holds where the flags say what the pack says. Throws with what differs. */
function mustAgree({ signers }: Pack, own: readonly PrivateKey[], retired: readonly PrivateKey[], flags: SignFlags) {
  const named = new Set(signers.keys.map(({ x }) => x));
  for (const [at, { x }] of own.entries())
    if (!named.has(x))
      throw new Error(
        `pack.yaml names other keys (signers) than ${flags.key[at]}: write that one there, take signers out, or give it with --retire.`,
      );
  for (const [at, { x }] of retired.entries())
    if (named.has(x))
      throw new Error(`${flags.retire[at]} is still named as a key of the pack; it cannot be retired and stay.`);
  if (flags.threshold !== undefined && Number(flags.threshold) !== signers.threshold)
    throw new Error(`--threshold ${flags.threshold}, and pack.yaml says ${signers.threshold}; write one of them.`);
}

/** What a file says as a pack; undefined where it is none. */
function packIn(file: string): Pack | undefined {
  try {
    return contentOf(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** The signed files beside one, and that one. */
const signedBeside = (target: string): string[] =>
  readdirSync(dirname(target))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(dirname(target), name));

/** What was handed out is not to be told from what is not: one version has one content, under whatever name. */
function mustNotReplace(target: string, pack: Pack): void {
  const before = packIn(target);
  if (existsSync(target) && before?.id !== pack.id)
    throw new Error(`${target} is there already, and is not this pack; take another name with --out.`);
  if (before && before.version !== pack.version)
    throw new Error(
      `${target} is version ${before.version}, and this is version ${pack.version}; take another name with --out, so that both are kept.`,
    );
  const differs = (other: Pack) => JSON.stringify(other) !== JSON.stringify(pack);
  // Under another name the same may be signed by other keys: what it tells is one.
  const tells = ({ signers: _, ...told }: Pack) => JSON.stringify(told);
  const twin =
    before && differs(before)
      ? target
      : signedBeside(target).find((file) => {
          const other = packIn(file);
          return other?.id === pack.id && other.version === pack.version && tells(other) !== tells(pack);
        });
  if (twin !== undefined)
    throw new Error(
      `${twin} is version ${pack.version} with other content, and may be in people’s hands; raise version in pack.yaml above ${pack.version}, and take another name with --out: whoever has one version ${pack.version} takes no second.`,
    );
}

const several = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** What the signature binds its owners to. */
function binds({ threshold, keys }: Signers, retired: readonly string[]): string[] {
  const bound =
    keys.length > 1
      ? [`It names ${keys.length} keys; each later version takes the signatures of ${threshold} of them.`]
      : [];
  const gone =
    retired.length > 0
      ? [
          `It names ${retired.join(', ')} no longer: from the next version on, whoever has taken this one asks for ${several(threshold, 'signature')} of the ${several(keys.length, 'key')} named now. Whoever has not taken this one yet still needs the old key on the next: sign with --retire again for as long as you have it.`,
        ]
      : [];
  return [...bound, ...gone];
}

/** Signs and writes the file. `packOf` checks the folder. Returns what is to be known of it. Throws where it would be refused, or where another file stands in its place. */
export async function signFolder(packOf: (signers: Signers) => Pack, flags: SignFlags): Promise<[Pack, string[]]> {
  mustHaveFolder(flags.out);
  const [own, retired] = [await openKeys(flags.key), await openKeys(flags.retire)];
  const pack = packOf(signersOf(own, flags.threshold));
  mustAgree(pack, own, retired, flags);
  mustNotReplace(flags.out, pack);
  const text = await signPack(pack, [...own, ...retired]);
  // Whoever opens it asks the same.
  await mustBeSigned(readEnvelope(new TextEncoder().encode(text)), pack.signers);
  writeFileSync(flags.out, text);
  return [pack, binds(pack.signers, flags.retire)];
}
