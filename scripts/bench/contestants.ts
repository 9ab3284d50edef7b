/** Who is measured: no extension, our build, any other unpacked folder. Everything is copied first, since builds change while a bench runs. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
}

export interface Manifest {
  content_scripts?: { matches: string[]; js?: string[]; css?: string[] }[];
  background?: { service_worker?: string; scripts?: string[]; type?: string };
  browser_specific_settings?: { gecko?: { id?: string } };
}

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** Why a folder cannot run in a browser; undefined when it can. */
function obstacle(browser: BrowserName, folder: string): string | undefined {
  if (!existsSync(join(folder, 'manifest.json'))) return `${folder} holds no manifest.json`;
  const { background, browser_specific_settings } = readManifest(folder);
  if (browser === 'firefox' && background && !background.scripts) return `${folder} has no background script for Firefox`;
  if (browser === 'firefox' && !browser_specific_settings?.gecko?.id) return `${folder} has no add-on id for Firefox`;
  if (browser === 'chromium' && background && !background.service_worker) return `${folder} has no service worker for Chromium`;
  return undefined;
}

/** The contestants for a browser, and a sentence for each one that had to be left out. */
export function gather(browser: BrowserName, against: readonly { name: string; folder: string }[]): { contestants: Contestant[]; missing: string[]; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'many-hands-bench-'));
  const contestants: Contestant[] = [{ name: 'none' }];
  const missing: string[] = [];
  const dist = `dist/${browser === 'chromium' ? 'chrome' : 'firefox'}`;
  for (const { name, folder } of [{ name: 'ours', folder: dist }, ...against]) {
    const problem = obstacle(browser, folder);
    if (problem) {
      missing.push(`${name} is not measured in ${browser}: ${problem}${folder === dist ? ' (run: npm run build)' : ''}`);
      continue;
    }
    const copy = join(home, name);
    const probed = join(home, `${name}-probed`);
    cpSync(folder, copy, { recursive: true });
    cpSync(folder, probed, { recursive: true });
    contestants.push({ name, folder: copy, ...(addProbe(probed) && { probed }) });
  }
  return { contestants, missing, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** Whether a match pattern covers a page of a host, whatever its path. */
function covers(pattern: string, host: string): boolean {
  const [, wanted = ''] = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (pattern === '<all_urls>' || wanted === '*' || wanted === host) return true;
  return wanted.startsWith('*.') && (host === wanted.slice(2) || host.endsWith(wanted.slice(1)));
}

/** Bytes of the files the manifest puts into a page of this host, and of our panel script, which a click adds. */
export function injectedBytes(folder: string, host: string): Record<'size.load' | 'size.load.gzip' | 'size.click' | 'size.click.gzip', number> {
  const atLoad = (readManifest(folder).content_scripts ?? [])
    .filter(({ matches }) => matches.some((pattern) => covers(pattern, host)))
    .flatMap(({ js = [], css = [] }) => [...js, ...css]);
  const content = 'src/content';
  const known = existsSync(join(folder, content)) ? readdirSync(join(folder, content)).map((file) => `${content}/${file}`) : [];
  const onClick = known.filter((file) => /\/panel[^/]*\.js$/.test(file) && !atLoad.includes(file));
  const bytes = (files: readonly string[], size: (text: Buffer) => number) => files.reduce((sum, file) => sum + size(readFileSync(join(folder, file))), 0);
  const raw = (text: Buffer) => text.length;
  const packed = (text: Buffer) => gzipSync(text, { level: 9 }).length;
  return { 'size.load': bytes(atLoad, raw), 'size.load.gzip': bytes(atLoad, packed), 'size.click': bytes(onClick, raw), 'size.click.gzip': bytes(onClick, packed) };
}
