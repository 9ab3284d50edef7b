/** What a page has to load of ours: the one script that the browser puts into a listed page, as it is shipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** 6 KB: what a listed page has to load for its label. */
const MOST_BYTES = 6144;

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
});
