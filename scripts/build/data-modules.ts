/** Hands compiled data to the code, always in one way: `import products from 'virtual:products'` (src/virtual.d.ts names them all). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Smaller ones are handed over as they are, so that what nobody asks of them is left out. */
const LARGE = 10_000;

/** A large value as JSON, which a browser reads twice as fast as the same in JavaScript: a cold background reads all it has. */
function moduleOf(value: unknown): string {
  const json = JSON.stringify(value);
  return `export default ${json.length > LARGE ? `JSON.parse(${JSON.stringify(json)})` : json};\n`;
}

/**
 * Writes each value as a module into a folder. Returns what `resolve.alias` needs. An alias, because page scripts are
 * built apart, by a build that takes over the aliases of this one but none of its plugins.
 */
export function dataModules(folder: string, values: Readonly<Record<string, unknown>>): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const file = resolve(folder, `${name}.js`);
      writeFileSync(file, moduleOf(value));
      return [`virtual:${name}`, file];
    }),
  );
}

/** Puts files into the package as they are: name -> bytes. */
export const packageFiles = (files: ReadonlyMap<string, Uint8Array>): Plugin => ({
  name: 'many-hands-files',
  generateBundle() {
    for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
  },
});
