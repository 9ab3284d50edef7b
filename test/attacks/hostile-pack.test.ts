/** 92: a pack of facts that somebody rewrote, hashes and all: what it says is shown as text, and leads nowhere. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { copyOfBuild } from '../browser/built';
import { CHIP, PANEL } from '../browser/driver';
import { it, name } from '../browser/fixture';
import { openAll } from '../browser/in-page';

const PLACE = /\[(["'`])([^"'`\]]+)\1,(\d+),(\d+),(\d+),(["'`])([0-9a-f]{64})\6\]/g;
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Where the files of a pack lie: what panels read, and what the explorer alone does. */
const PACKS = ['kb', 'explorer'];

/** Rewrites every shard of the packs in a folder, with the hashes that go with it. */
function rewrite(folder: string, change: (text: string) => string): number {
  let changed = 0;
  // The same index may stand in two scripts (the background's own file, and what pages load).
  const done = new Map<string, string>();
  const js = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  for (const file of js) {
    const script = readFileSync(join(folder, file), 'utf8');
    if (!PLACE.test(script)) continue;
    PLACE.lastIndex = 0;
    const files = new Map<string, Buffer[]>();
    const lengths = new Map<string, number>();
    const next = script.replace(PLACE, (_all, quote, key, number, offset, length, _quote, hash) => {
      const before = done.get(hash);
      if (before !== undefined) return before.replaceAll(/["'`]/g, quote);
      const read = (pack: string) => {
        const path = join(folder, pack, `${number}.bin`);
        return existsSync(path) ? readFileSync(path).subarray(+offset, +offset + +length) : Buffer.alloc(0);
      };
      const pack = PACKS.find((one) => hashOf(read(one)) === hash);
      if (pack === undefined) throw new Error(`no pack holds the chunk from ${key} on`);
      const bytes = read(pack);
      const path = `${pack}/${number}.bin`;
      const head = bytes.readUInt32LE(0);
      const table = JSON.parse(bytes.subarray(4, 4 + head).toString()) as Record<string, [number, number, number]>;
      const body = bytes.subarray(4 + head);
      const shards: Buffer[] = [];
      let at = 0;
      for (const [shard, [from, size]] of Object.entries(table)) {
        const told = inflateRawSync(Buffer.concat([body.subarray(from, from + size), Buffer.from([3, 0])])).toString();
        const after = change(told);
        if (after !== told) changed += 1;
        const packed = deflateRawSync(Buffer.from(after), { finishFlush: constants.Z_FULL_FLUSH });
        table[shard] = [at, packed.length, Buffer.byteLength(after)];
        at += packed.length;
        shards.push(packed);
      }
      const contents = Buffer.from(JSON.stringify(table));
      const size = Buffer.alloc(4);
      size.writeUInt32LE(contents.length);
      const chunk = Buffer.concat([size, contents, ...shards]);
      const start = lengths.get(path) ?? 0;
      files.set(path, [...(files.get(path) ?? []), chunk]);
      lengths.set(path, start + chunk.length);
      const entry = `[${quote}${key}${quote},${number},${start},${chunk.length},${quote}${hashOf(chunk)}${quote}]`;
      done.set(hash, entry);
      return entry;
    });
    for (const [path, chunks] of files) writeFileSync(join(folder, path), Buffer.concat(chunks));
    writeFileSync(join(folder, file), next);
  }
  return changed;
}

const MARKUP = '<img src=https://evil.example/x onerror=alert(1)><script>alert(1)</script>';

describe(`in ${name}, a pack of facts`, () => {
  it('92: with markup, addresses that run and names of prototypes shows text, runs nothing and sends nothing', async ({
    own,
  }) => {
    let changed = 0;
    const copy = copyOfBuild(name, (folder) => {
      changed = rewrite(folder, (text) =>
        text
          .replaceAll('"plain":"', `"__proto__":{"evil":1},"constructor":"x","plain":"${MARKUP} `)
          .replaceAll(/"url":"https?:[^"]*"/g, '"url":"javascript:fetch(\'https://evil.example/ran\')"'),
      );
    });
    expect(changed).toBeGreaterThan(5);
    const browser = await own({ extension: copy.folder });
    const page = await browser.open('https://chatgpt.com/');
    await page.waitInShadow(CHIP, (root) => root.querySelector('.go') !== null);
    await page.click(CHIP, '.go');
    const lead = await page.waitInShadow(PANEL, (root) => root.querySelector('.lead')?.textContent);
    expect(lead).toContain('<img src=');
    expect(await page.inShadow(PANEL, (root) => root.querySelectorAll('img, script').length)).toBe(0);
    expect(await page.inShadow(PANEL, (root) => root.querySelector('.cite a')?.getAttribute('href'))).toMatch(
      /^javascript:/,
    );
    await page.inShadow(PANEL, openAll);
    await page.inShadow(PANEL, (root) => root.querySelector('.cite a')?.scrollIntoView({ block: 'center' }));
    await page.click(PANEL, '.cite a');
    await new Promise((done) => setTimeout(done, 1500));
    const side = await browser.open(`${browser.extensionUrl('src/pages/side/side.html')}#tab=${await page.tabId()}`);
    await side.waitFor(() => document.querySelector('.cite a') !== null);
    await side.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await side.clickPage('.cite a');
    await new Promise((done) => setTimeout(done, 1500));
    expect(browser.requests().filter(({ host }) => host.includes('evil'))).toEqual([]);
    copy.remove();
  });
});
