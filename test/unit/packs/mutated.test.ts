/** However a pack file is damaged or forged, it is refused with a reason, and nothing else happens. `RUNS=20000` for a long walk. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PackRefused } from '../../../src/packs/faults';
import { readStrictJson } from '../../../src/packs/strict-json';
import { bytesOf, faultOf, newKey, samplePack, signed } from './sample';

const RUNS = Number(process.env.RUNS ?? 500);

it('takes no file in which one byte or more is another', async () => {
  const ours = await newKey();
  const file = await signed(samplePack([ours]), ours);
  const text = new TextDecoder().decode(file);
  const change = fc.record({ at: fc.nat(file.length - 1), byte: fc.integer({ min: 0, max: 255 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const other = Uint8Array.from(file);
      for (const { at, byte } of changes) other[at] = byte;
      const same = new TextDecoder().decode(other) === text;
      expect((await faultOf(other)) === undefined).toBe(same);
    }),
    { numRuns: RUNS },
  );
});

it('takes no pack whose signed content is another', async () => {
  const [ours, strangers] = await Promise.all([newKey(), newKey()]);
  const whole = JSON.parse(JSON.stringify(samplePack([ours]))) as Record<string, unknown>;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(whole)), fc.jsonValue(), async (key, value) => {
      const forged = { ...whole, [key]: value };
      expect(await faultOf(await signed(forged, strangers))).toBeDefined();
      const kept = JSON.stringify(value) === JSON.stringify(whole[key]);
      const fault = await faultOf(await signed(forged, ours));
      if (fault === undefined && !kept)
        expect(['lessons', 'accent', 'callToAction', 'version', 'licence']).toContain(key);
    }),
    { numRuns: RUNS },
  );
});

it('reads JSON as everybody does, or refuses it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 12 }), (text) => {
      try {
        expect(readStrictJson(bytesOf(text), 'it')).toEqual(JSON.parse(text));
      } catch (error) {
        expect(error).toBeInstanceOf(PackRefused);
        expect(String(error)).toMatch(/twice|levels|no name of anything/);
      }
    }),
    { numRuns: RUNS },
  );
});
