/** Promises one and two in what is shipped: each built page script names nothing that its sources do not name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import { beyondSources } from '../guards/bundles';
import { pageScripts } from '../guards/page-code';
import { PLANTS } from '../unit/plants/plants';

const builtName = (script: string): string => script.replace(/\.tsx?$/, '.js');
const scripts = pageScripts();

describe.each(['chrome', 'firefox'])('the %s build', (target) => {
  const folder = join('dist', target, 'src');

  it('has a file for each script of the sources, and no other', () => {
    const built = readdirSync(join(folder, 'content')).map((file) => `content/${file}`);
    expect(built.sort()).toEqual(scripts.map(builtName).sort());
  });

  it.each(scripts)('%s names nothing that could read or send beyond its sources', (script) => {
    const file = join(folder, builtName(script));
    expect(existsSync(file), file).toBe(true);
    expect(beyondSources(script, readFileSync(file, 'utf8'))).toEqual([]);
  });
});

/** In minified code only a name that is written out and that no source has can be found; what hides one is found in the sources. */
const WRITTEN_OUT = [
  'a beacon',
  'a socket',
  'an event source',
  'an old request',
  'a peer connection',
  'a web transport',
  'a form',
  'code from elsewhere',
  'a worker',
  'a font',
  'a message to the page',
  'fetch in a script that a page loads',
  'fetch by text',
  'a picture',
  'visible text',
  'what is selected',
  'a walk over texts',
  'a form’s data',
  'the clipboard',
  'what is pasted',
  'cookies',
  'the page’s own storage',
  'another address by the navigation',
];

describe('a breach added to any built script is found', () => {
  it.each(WRITTEN_OUT)('%s', async (name) => {
    const { code } = await transformWithOxc(PLANTS[name]?.line ?? '', 'plant.ts');
    for (const script of scripts) {
      const built = readFileSync(join('dist/chrome/src', builtName(script)), 'utf8');
      expect(beyondSources(script, `${built}\n${code}`), script).not.toEqual([]);
    }
  });
});
