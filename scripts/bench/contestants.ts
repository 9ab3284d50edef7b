/** Who is measured: no extension, our build, any other unpacked folder. Everything is copied first, since builds change while a bench runs. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from '../../test/browser/driver';
import { addProbe } from './probe';

export interface Contestant {
  name: string;
  /** A private copy of the unpacked extension; undefined = the browser as it comes. */
  folder?: string;
  /** The same with stamps in its background (probe.ts), for the seed and the stages of a click. */
  probed?: string;
  /** The same with all sites allowed at install, for the script of the group everywhere. */
  allowed?: string;
}

export interface Manifest {
  content_scripts?: { matches: string[]; js?: string[]; css?: string[] }[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  background?: { service_worker?: string; scripts?: string[]; page?: string; type?: string };
  browser_specific_settings?: { gecko?: { id?: string } };
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** Why a folder cannot run in a browser; undefined when it can. */
function obstacle(browser: BrowserName, folder: string): string | undefined {
  if (!existsSync(join(folder, 'manifest.json'))) return `${folder} holds no manifest.json`;
  const { background, browser_specific_settings } = readManifest(folder);
  if (browser === 'firefox' && background && !background.scripts && !background.page)
    return `${folder} has no background for Firefox`;
  if (browser === 'firefox' && !browser_specific_settings?.gecko?.id) return `${folder} has no add-on id for Firefox`;
  if (browser === 'chromium' && background && !background.service_worker)
    return `${folder} has no service worker for Chromium`;
  return undefined;
}

/** Allows all sites at install: a browser without a window cannot be asked. Only extensions that ask for them on a click. */
function allowAll(folder: string): boolean {
  const file = join(folder, 'manifest.json');
  const manifest = readManifest(folder);
  if (!manifest.optional_host_permissions?.includes('*://*/*')) return false;
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, host_permissions: [...(manifest.host_permissions ?? []), '*://*/*'] }),
  );
  return true;
}

/** The contestants for a browser, and a sentence for each one that had to be left out. */
export function gather(
  browser: BrowserName,
  against: readonly { name: string; folder: string }[],
): { contestants: Contestant[]; missing: string[]; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'many-hands-bench-'));
  const contestants: Contestant[] = [{ name: 'none' }];
  const missing: string[] = [];
  const dist = `dist/${browser === 'chromium' ? 'chrome' : 'firefox'}`;
  for (const { name, folder } of [{ name: 'ours', folder: dist }, ...against]) {
    const problem = obstacle(browser, folder);
    if (problem) {
      missing.push(
        `${name} is not measured in ${browser}: ${problem}${folder === dist ? ' (run: npm run build)' : ''}`,
      );
      continue;
    }
    const copy = join(home, name);
    const probed = join(home, `${name}-probed`);
    const allowed = join(home, `${name}-allowed`);
    cpSync(folder, copy, { recursive: true });
    cpSync(folder, probed, { recursive: true });
    cpSync(folder, allowed, { recursive: true });
    contestants.push({
      name,
      folder: copy,
      ...(addProbe(probed) && { probed }),
      ...(allowAll(allowed) && { allowed }),
    });
  }
  return { contestants, missing, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** Size of files of an extension, as they are and packed. */
export function sizeOf(folder: string, files: readonly string[]): { raw: number; gzip: number } {
  const texts = files.map((file) => readFileSync(join(folder, file)));
  return {
    raw: texts.reduce((sum, text) => sum + text.length, 0),
    gzip: texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0),
  };
}
