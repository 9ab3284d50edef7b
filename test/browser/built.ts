/** The built extension for a browser, as the specs load it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
