/** The pack format as JSON Schema, for editors and for tools in other languages. What only code can check is left out of it. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { Pack } from '../../src/packs/pack';

export const SCHEMA_FILE = 'docs/pack.schema.json';

/** The text of docs/pack.schema.json. */
export const packSchema = (): string =>
  `${JSON.stringify({ title: 'Many Hands pack', ...toJsonSchema(Pack, { errorMode: 'ignore', typeMode: 'output' }) }, null, 2)}\n`;
