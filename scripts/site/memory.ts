/** What the last build of a site left behind, so that the next one makes only what changed. Whatever is in doubt is made anew. */
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What decides how pages come out of the records; the records themselves are stamped one by one. */
const CODE = ['src', 'scripts', 'public', 'manifest.json', 'package.json', 'package-lock.json', 'tsconfig.base.json'];
const RECORDS = 'src/knowledge/data/';

export const digest = (content: string | Uint8Array): string => hash('sha256', content, 'base64url').slice(0, 22);

const filesOf = (path: string): string[] =>
  statSync(join(root, path)).isDirectory()
    ? readdirSync(join(root, path), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    : [path];

/** One stamp of all code: any change of it makes every page anew. */
export function codeStamp(): string {
  const files = CODE.flatMap(filesOf)
    .filter((file) => !file.startsWith(RECORDS))
    .sort();
  return digest(
    [process.version, ...files.map((file) => `${file} ${digest(readFileSync(join(root, file)))}`)].join('\n'),
  );
}

/** Something that was made of records: a page with all that goes along, a part of the search, the styles of a product. */
export interface Unit<Told = unknown> {
  stamp: string;
  files: readonly string[];
  /** What whoever made it keeps of it. */
  told: Told;
}

/** One of those who write into the folder (a language, or what all share) as the last build left it. */
interface Left {
  /** Of the code, and of the folder. */
  stamp: string;
  /** When it was done, in milliseconds: whatever was touched later is in doubt. */
  done: number;
  /** Name -> digest and length. */
  files: Record<string, readonly [digest: string, bytes: number]>;
  units: Record<string, Unit>;
}

/** Where the memory of builds lies, and what it has to be of. */
export interface MemorySetting {
  folder: string;
  stamp: string;
  /** Every so many-th page that could be kept is made all the same, and has to come out as it lies there. */
  sample: number;
}

export interface Memory {
  /** What was made, if it was made of the same and all its files lie as they were left. */
  unit<Told>(name: string, stamp: string): Unit<Told> | undefined;
  note(name: string, unit: Unit): void;
  /** Whether the file lies there with this content. */
  lies(file: string, content: string | Uint8Array): boolean;
  /** The digest of a file as the last build left it. */
  before(file: string): string | undefined;
  wrote(file: string, content: string | Uint8Array): void;
  /** Whether something that could be kept is to be made all the same. */
  sampled(name: string): boolean;
  files(): string[];
  save(): void;
}

/** Opens the message of whatever shows that the memory cannot be trusted. */
export const STALE = 'what the last build left is not what its records make';

const nothing = (stamp: string): Left => ({ stamp, done: 0, files: {}, units: {} });

function read(file: string, stamp: string): Left {
  try {
    const left = JSON.parse(readFileSync(file, 'utf8')) as Left;
    return left.stamp === stamp ? left : nothing(stamp);
  } catch {
    return nothing(stamp);
  }
}

/** For builds from nothing. */
const none: Memory = {
  unit: () => undefined,
  note: () => {},
  lies: () => false,
  before: () => undefined,
  wrote: () => {},
  sampled: () => false,
  files: () => [],
  save: () => {},
};

const fileOf = ({ folder }: MemorySetting, owner: string): string => join(folder, `${owner}.json`);

/** Whether each of these owners remembers a build of the same code. Where one does not, all is made from nothing. */
export const remembered = (setting: MemorySetting, owners: readonly string[]): boolean =>
  owners.every((owner) => read(fileOf(setting, owner), setting.stamp).done > 0);

/** Forgets all builds. */
export const forgotten = ({ folder }: MemorySetting): void => rmSync(folder, { recursive: true, force: true });

/**
 * The memory of one owner of files in `site`. It is taken away while the build runs, so that one that fails leaves none.
 */
export function memoryOf(owner: string, site: string, setting: MemorySetting | undefined): Memory {
  if (!setting) return none;
  const place = fileOf(setting, owner);
  const last = read(place, setting.stamp);
  rmSync(place, { force: true });
  const now: Left = nothing(setting.stamp);
  const asLeft = (file: string): boolean => {
    const known = last.files[file];
    if (!known) return false;
    const found = statSync(join(site, file), { throwIfNoEntry: false });
    // Whoever changes, copies or puts back a file sets the time of its change of state, which nobody can choose.
    return found?.size === known[1] && found.ctimeMs <= last.done;
  };
  return {
    unit<Told>(name: string, stamp: string) {
      const unit = last.units[name];
      return unit?.stamp === stamp && unit.files.every(asLeft) ? (unit as Unit<Told>) : undefined;
    },
    note(name, unit) {
      now.units[name] = unit;
      for (const file of unit.files) now.files[file] ??= last.files[file] ?? ['', 0];
    },
    lies: (file, content) => last.files[file]?.[0] === digest(content) && asLeft(file),
    before: (file) => last.files[file]?.[0],
    wrote(file, content) {
      now.files[file] = [digest(content), Buffer.byteLength(content)];
    },
    sampled: (name) =>
      Number.parseInt(hash('sha256', `${name} ${setting.stamp} ${last.done}`).slice(0, 8), 16) % setting.sample === 0,
    files: () => Object.keys(now.files),
    save() {
      mkdirSync(dirname(place), { recursive: true });
      now.done = Date.now();
      writeFileSync(`${place}.part`, JSON.stringify(now));
      renameSync(`${place}.part`, place);
    },
  };
}

/** Takes away what no page, file or picture of this build is. */
export function swept(site: string, files: ReadonlySet<string>): void {
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (!files.has(path.slice(site.length + 1).replaceAll('\\', '/'))) rmSync(path);
  }
}
