/** `npm run pack -- <command>`: makes, checks, signs and opens packs, against the knowledge base of this folder. The logic lives in scripts/pack. */
import { writeFileSync } from 'node:fs';
import { baseRecords } from './knowledge/base-records';
import { loadKnowledge } from './knowledge/load';
import { readDataFolder } from './knowledge/source-files';
import { packCommand } from './pack/command-line';
import { packSchema, SCHEMA_FILE } from './pack/json-schema';

await packCommand(process.argv.slice(2), {
  called: 'npm run --silent pack --',
  base: () => baseRecords(loadKnowledge(readDataFolder('src/knowledge/data'))),
  further: {
    schema: {
      usage: `schema                                   writes ${SCHEMA_FILE}`,
      run: () => writeFileSync(SCHEMA_FILE, packSchema()),
    },
  },
});
