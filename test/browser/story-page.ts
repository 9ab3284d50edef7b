/** The story page as one file, which both browsers open without a server. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** The name of the part in whose closed root a story stands that is shown alone. */
export const STORY = 'story';

export interface StoryPage {
  address(story: string): string;
  remove(): void;
}

export async function buildStoryPage(): Promise<StoryPage> {
  const folder = mkdtempSync(join(tmpdir(), 'many-hands-stories-'));
  await build({
    configFile: 'scripts/stories/vite.config.ts',
    configLoader: 'runner',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, rollupOptions: { output: { format: 'iife' } } },
  });
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const code = scripts.map((name) => readFileSync(join(folder, 'assets', name), 'utf8')).join('\n');
  // A page opened from the disk may load no module, so the script stands in the page; it must not end there by a text it holds.
  const page = readFileSync(join(folder, 'index.html'), 'utf8').replace(/<script type="module".*?<\/script>/s, '');
  writeFileSync(
    join(folder, 'stories.html'),
    page.replace('</body>', () => `<script>${code.replaceAll('</script', '<\\/script')}</script></body>`),
  );
  const address = pathToFileURL(join(folder, 'stories.html')).href;
  return {
    address: (story) => `${address}?only=${story}`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
