import { describe, expect, it } from 'vitest';
import { FILE_BYTES, packShards, readerOf } from '../../../scripts/knowledge/pack';
import { chunkFor, verifiedChunk } from '../../../src/knowledge/packed';

const DAY = '2026-11-23';
/** Text that does not compress: a base of any size out of few shards. */
function noise(seed: number, length: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return String.fromCharCode(33 + ((state >>> 16) % 90));
  }).join('');
}

const packed = async (content: Record<string, unknown>) => {
  const whole = await packShards(Object.entries(content), DAY);
  return { ...whole, reader: readerOf(whole) };
};
const large = () =>
  Object.fromEntries(
    Array.from({ length: 130 }, (_, at) => [`en/claims/${String(at).padStart(4, '0')}`, noise(at + 1, 50_000)]),
  );

describe('a packed base', () => {
  it('gives every shard back, whatever the order of packing', async () => {
    const content = { 'fr/b': { text: 'réponse' }, 'en/a': [1, 2], 'en/c': null, 'en-search/parts': 1 };
    const { reader } = await packed(content);
    expect(await reader.readAll(Object.keys(content))).toEqual(Object.values(content));
  });

  it('gives equal bytes and an equal version for equal content', async () => {
    const one = await packShards(Object.entries({ a: [1, 2], b: 3 }), DAY);
    const two = await packShards(Object.entries({ b: 3, a: [1, 2] }), DAY);
    expect(two).toEqual(one);
  });

  it('gives another version when any content changes', async () => {
    const one = await packShards(Object.entries({ a: 1 }), DAY);
    const two = await packShards(Object.entries({ a: 2 }), DAY);
    expect(two.index.kbVersion).not.toBe(one.index.kbVersion);
  });

  it('keeps every file under 5 MB and each language in files of its own', async () => {
    const { index, files, reader } = await packed({ ...large(), 'fr/claims/0000': 'un' });
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect(file.length).toBeLessThanOrEqual(FILE_BYTES);
    expect(index.files).toEqual([...files.slice(1).map(() => 'en'), 'fr']);
    expect(await reader.readAll(['fr/claims/0000', 'en/claims/0129'])).toEqual(['un', noise(130, 50_000)]);
  });

  it('names one small chunk for a key, not the whole file', async () => {
    const { index } = await packed(large());
    for (const key of ['en/claims/0000', 'en/claims/0077', 'en/claims/0129'])
      expect(chunkFor(index, key)?.[3]).toBeLessThan(256 * 1024);
    expect(JSON.stringify(index).length).toBeLessThan(130 * 200);
  });

  it('refuses a shard that fits no file', async () => {
    await expect(packed({ 'en/all': noise(7, 6_000_000) })).rejects.toThrow('en/all');
  });

  it.each(['', 'a', 'en', 'en/a/', 'en/ab', 'zz', '__proto__', 'constructor'])(
    'says of the key "%s" that nobody packed it',
    async (key) => {
      const { reader } = await packed({ 'en/a': 1, 'en/c': 2 });
      await expect(reader.readAll([key])).rejects.toMatchObject({ code: 'unknown-product' });
    },
  );

  it('answers nothing from a chunk of which one bit has changed', async () => {
    const { index, files } = await packed({ 'en/a': 'fact' });
    const [place] = index.chunks;
    const [bytes] = files;
    if (!place || !bytes) throw new Error('nothing was packed');
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    await expect(verifiedChunk(new Blob([bytes]), place)).rejects.toThrow('damaged');
    await expect(verifiedChunk(new Blob([]), place)).rejects.toThrow('damaged');
  });
});
