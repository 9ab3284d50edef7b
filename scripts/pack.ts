/** `npm run pack -- <command>`: makes, checks, signs and opens packs, against the knowledge base of this folder. The logic lives in scripts/pack. */
import { writeFileSync } from 'node:fs';
import { baseRecords } from './knowledge/base-records';
import { loadKnowledge } from './knowledge/load';
import { readDataFolder } from './knowledge/source-files';
import { packCommand, today } from './pack/command-line';
import { packSchema, SCHEMA_FILE } from './pack/json-schema';

process.exitCode = await packCommand(process.argv.slice(2), {
  called: 'npm run --silent pack --',
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
  base: () => baseRecords(loadKnowledge(readDataFolder('src/knowledge/data'))),
  further: {
    serve: {
      usage: 'serve <folder>                           it in the panel, on this machine, anew at each look',
      run: async (folder, packOf) => {
        // It brings all surfaces with it, for which no other command waits.
        const { serve } = await import('./pack/serve');
        if (folder === undefined) throw new Error('The folder is missing: npm run pack -- serve <folder>');
        return serve(() => packOf(folder), today);
      },
    },
    schema: {
      usage: `schema                                   writes ${SCHEMA_FILE}`,
      run: () => writeFileSync(SCHEMA_FILE, packSchema()),
    },
  },
});
