/** The command line for packs as one script that needs Node.js alone, for the data package. */
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { build } from 'vite';
import { quietly } from '../build/build-package';

export const TOOL = 'pack.mjs';
/** What a pack may lean on, beside the script. */
export const TOOL_BASE = 'pack-base.json';

const root = fileURLToPath(new URL('../..', import.meta.url));
const Built = v.object({ output: v.tupleWithRest([v.object({ code: v.string() })], v.unknown()) });

/** The script's text. */
export async function packTool(): Promise<string> {
  const built = await quietly(() =>
    build({
      root,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: 'scripts/pack/tool.ts',
        write: false,
        target: 'node20',
        minify: true,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
  );
  return `#!/usr/bin/env node\n${v.parse(Built, built).output[0].code}`;
}
