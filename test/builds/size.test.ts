/** How much is loaded, as it is shipped: into a listed page, by the background, by the explorer. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** 3 KB: what a listed page has to load on every day; and 5 KB more where a label shows, one day a week. */
const MOST_BYTES = 3072;
const MOST_OF_LABEL = 5120;
/** In bytes, compressed: all that one start loads, by whatever names the build gives it. */
const MOST_LOADED = { 'service-worker-loader.js': 144_000, 'src/pages/explorer/explorer.html': 173_000 };

/** The files that a file loads, and those that they load. */
function loaded(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const parts = file.endsWith('.html') ? /src="(\/[^"]+\.js)"/g : /(?:from|import)\s*["'](\.[^"']+)["']/g;
  for (const [, part = ''] of text.matchAll(parts))
    loaded(part.startsWith('/') ? join('dist/chrome', part) : normalize(join(dirname(file), part)), seen);
  return seen;
}

describe.each(Object.entries(MOST_LOADED))('what %s loads', (file, most) => {
  const files = [...loaded(join('dist/chrome', file))];

  it(`is at most ${most} bytes, compressed`, () => {
    if (file.endsWith('.html')) expect(files.length).toBeGreaterThan(5);
    const bytes = files.map((one) => gzipSync(readFileSync(one), { level: 9 }).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(most);
  });
});

describe.each(['chrome', 'firefox'])('the %s build', (target) => {
  const folder = join('dist', target);
  const { content_scripts: scripts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[]; css?: string[] }[];
  };

  it('puts one script into a listed page, and no style sheet', () => {
    expect(scripts.map(({ js }) => js)).toEqual([['src/content/detect.iife.js']]);
    expect(scripts.flatMap(({ css = [] }) => css)).toEqual([]);
  });

  it(`of ${MOST_BYTES} bytes at most, compressed`, () => {
    for (const file of scripts.flatMap(({ js }) => js))
      expect(gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, file).toBeLessThanOrEqual(MOST_BYTES);
  });

  it(`brings a label of ${MOST_OF_LABEL} bytes at most, compressed, where one shows`, () => {
    const label = readFileSync(join(folder, 'src/content/label.iife.js'));
    expect(gzipSync(label, { level: 9 }).length).toBeLessThanOrEqual(MOST_OF_LABEL);
  });
});
