/** The extension in two languages more than it has (scripts/stories/pseudo.ts), built for one spec and removed after it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserName } from './driver';

export async function buildPseudo(name: BrowserName): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'many-hands-pseudo-'));
  const args = [
    'vite',
    'build',
    '--config',
    'test/browser/pseudo.config.ts',
    '--mode',
    name === 'chromium' ? 'chrome' : 'firefox',
    '--logLevel',
    'error',
  ];
  await promisify(execFile)('npx', args, { env: { ...process.env, OUT_DIR: folder } });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
