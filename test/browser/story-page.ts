/** The story page as one file, which both browsers open without a server. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { madeOnce } from '../made-once';

/** The name of the part in whose closed root a story stands that is shown alone. */
export const STORY = 'story';

const FILE = 'stories.html';

async function buildInto(folder: string): Promise<void> {
  await build({
    configFile: 'scripts/stories/vite.config.ts',
    configLoader: 'runner',
    logLevel: 'error',
    build: { outDir: resolve(folder), emptyOutDir: true, rollupOptions: { output: { format: 'iife' } } },
  });
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const code = scripts.map((name) => readFileSync(join(folder, 'assets', name), 'utf8')).join('\n');
  // A page opened from the disk may load no module, so the script stands in the page; it must not end there by a text it holds.
  const page = readFileSync(join(folder, 'index.html'), 'utf8').replace(/<script type="module".*?<\/script>/s, '');
  writeFileSync(
    join(folder, FILE),
    page.replace('</body>', () => `<script>${code.replaceAll('</script', '<\\/script')}</script></body>`),
  );
}

/** The address of a story, by its name. */
export async function storyPage(): Promise<(story: string) => string> {
  const folder = await madeOnce('stories', ['src', 'scripts', 'test/browser/story-page.ts'], buildInto);
  const address = pathToFileURL(resolve(folder, FILE)).href;
  return (story) => `${address}?only=${story}`;
}
