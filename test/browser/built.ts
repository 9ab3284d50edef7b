/** The built extension for a browser, as the specs load it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { folderZip } from '../../scripts/package/archive';
import type { Browser, BrowserName } from './driver';
import { setStored } from './stored';

/** Folder of the build that a browser runs. */
export const builtFor = (name: BrowserName): string => `dist/${name === 'chromium' ? 'chrome' : 'firefox'}`;

/** A copy of a build that a spec may change; removed by `remove()`. */
export function copyOfBuild(name: BrowserName, change: (folder: string) => void): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'many-hands-'));
  cpSync(builtFor(name), folder, { recursive: true });
  change(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What a person installs: the build as a release packs it, in Firefox the archive itself, for Chromium unpacked; removed by `remove()`. */
export function packed(name: BrowserName): { path: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'many-hands-'));
  const remove = () => rmSync(home, { recursive: true, force: true });
  const archive = folderZip(builtFor(name));
  if (name === 'firefox') {
    const path = join(home, 'many-hands.xpi');
    writeFileSync(path, archive);
    return { path, remove };
  }
  for (const [file, bytes] of Object.entries(unzipSync(archive))) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), bytes);
  }
  return { path: home, remove };
}

/** Rewrites a copy's manifest. */
export function changeManifest(folder: string, change: (manifest: Record<string, unknown>) => void): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
}

/** Chooses the language of all surfaces, as the options page does: Debian's Chromium carries only English of its own. */
export const speak = (browser: Browser, language: 'en' | 'fr'): Promise<unknown> =>
  setStored(browser, { preferences: { language: language } });
