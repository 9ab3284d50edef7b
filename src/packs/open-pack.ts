/** Opens a pack file: size, envelope, keys, signatures, schema, version, day, and what it leans on, in this order. */
import * as v from 'valibot';
import { liesUnder } from './company-site';
import { type BaseIds, mustBeContained } from './contained';
import { decoded, type Envelope, fingerprint, mustBeSigned, readEnvelope } from './envelope';
import { PackRefused } from './faults';
import { placeOf, sayOf } from './issue';
import { namesakes } from './names';
import { Pack, Signers } from './pack';
import { readStrictJson } from './strict-json';

/** What is remembered of a pack that was taken before. */
export interface Remembered {
  signers: Signers;
  version: number;
}

export interface Circumstances {
  /** YYYY-MM-DD. */
  today: string;
  /** The extension's own version. */
  appVersion: string;
  base: BaseIds;
  /** What was taken before under this id; undefined for a pack that is new here. */
  remembered(id: string): Remembered | undefined;
  /** Fingerprints and pack ids that the project has called back. */
  denied: { keys: readonly string[]; packs: readonly string[] };
}

export interface OpenedPack {
  pack: Pack;
  /** Nobody here has taken a pack of this id before: a person has to see the fingerprints and agree. */
  isNew: boolean;
  /** Its keys differ from those that were remembered, and those have signed that. */
  keysChanged: boolean;
  /** Its publisher is called as a company of the base is. */
  namesCompany: boolean;
  /** Its publisher's site lies under that of a company of the base. */
  onCompanySite: boolean;
  /** Of each key that may sign the next version. */
  fingerprints: string[];
}

const Said = v.looseObject({ id: v.string(), signers: Signers });
const numbers = (version: string): number[] => version.split('.').map(Number);

function olderThan(version: string, wanted: string): boolean {
  const own = numbers(version);
  for (const [at, number] of numbers(wanted).entries()) {
    const difference = (own[at] ?? 0) - number;
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** What is signed by those who may: by the remembered keys, and by those that it names itself. */
async function signedContent(envelope: Envelope, circumstances: Circumstances) {
  const content = readStrictJson(decoded(envelope.payload), 'the pack');
  // Not trusted yet: it only says whose signatures to look for, and these have to be under the very same text.
  const said = v.safeParse(Said, content);
  if (!said.success) {
    const [issue] = said.issues;
    const where = placeOf(issue);
    throw new PackRefused(
      'not-a-pack',
      where?.startsWith('signers') ? `${where}: ${sayOf(issue)}` : 'what is signed names no pack and no keys',
    );
  }
  const remembered = circumstances.remembered(said.output.id);
  if (remembered) await mustBeSigned(envelope, remembered.signers);
  await mustBeSigned(envelope, said.output.signers).catch((error: unknown) => {
    // Whoever has none of it has no key that it had so far.
    if (error instanceof PackRefused && error.fault === 'unknown-key')
      throw new PackRefused('not-its-key', 'none of the signatures is by a key that it names itself');
    throw error;
  });
  return { content, remembered };
}

function parsed(content: unknown): Pack {
  // One fault is told, so no other is looked for: what a stranger wrote is read no longer than it must be.
  const read = v.safeParse(Pack, content, { abortEarly: true });
  if (read.success) return read.output;
  const [issue] = read.issues;
  const where = placeOf(issue) ?? 'the pack';
  throw new PackRefused(where === 'extends' ? 'other-base' : 'not-a-pack', `${where}: ${sayOf(issue)}`);
}

/** What a file says that was opened before and kept since: nothing of it is checked anew but its form. Throws PackRefused. */
export const contentOf = (file: Uint8Array): Pack =>
  parsed(readStrictJson(decoded(readEnvelope(file).payload), 'the pack'));

/** Somewhere on Earth the next day has begun. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** What does not depend on its records. */
function mustBeCurrent(pack: Pack, { today, appVersion }: Circumstances, remembered: Remembered | undefined): void {
  if (olderThan(appVersion, pack.minimumApp))
    throw new PackRefused('needs-newer', `it needs version ${pack.minimumApp} of the extension; this is ${appVersion}`);
  if (pack.expires < today)
    throw new PackRefused('expired', `it expired on ${pack.expires}; ask its publisher for a newer one`);
  if (pack.created > dayAfter(today))
    throw new PackRefused('not-yet', `created (${pack.created}) has not come yet: today is ${today} on this machine`);
  if (remembered && pack.version <= remembered.version)
    throw new PackRefused('not-newer', `its version is ${pack.version}; version ${remembered.version} is already here`);
}

/** Opens the bytes of a file. Nothing is kept here. Throws PackRefused with the one reason. */
export async function openPack(file: Uint8Array, circumstances: Circumstances): Promise<OpenedPack> {
  const { content, remembered } = await signedContent(readEnvelope(file), circumstances);
  const pack = parsed(content);
  const fingerprints = await Promise.all(pack.signers.keys.map(fingerprint));
  const before = await Promise.all((remembered?.signers.keys ?? []).map(fingerprint));
  const { denied } = circumstances;
  // A key that was called back names no successor either.
  if (denied.packs.includes(pack.id) || [...fingerprints, ...before].some((one) => denied.keys.includes(one)))
    throw new PackRefused('denied', 'the project has called this pack or its key back');
  mustBeCurrent(pack, circumstances, remembered);
  mustBeContained(pack, circumstances.base);
  return {
    pack,
    isNew: !remembered,
    keysChanged: remembered !== undefined && before.toSorted().join() !== fingerprints.toSorted().join(),
    namesCompany: namesakes(circumstances.base.companies)(pack.publisher.name) !== undefined,
    onCompanySite: liesUnder(pack.publisher.site, circumstances.base.companySites),
    fingerprints,
  };
}
