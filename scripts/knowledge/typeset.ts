/** Sets the English of the base as it is printed: editors write the marks of a keyboard, readers see apostrophes and quotation marks. Node only. */
import * as v from 'valibot';
import { NO_MARKUP } from '../../src/model/primitives';
import { KINDS, type Kind, type Records, SCHEMAS } from './kinds';

/** A mark behind one of these opens: what it encloses follows. */
const OPENS = String.raw`(?<=^|[\s([{/–—“‘"'])`;
const DOUBLE_OPENS = new RegExp(`${OPENS}"(?=\\S)`, 'gu');
const SINGLE_OPENS = new RegExp(`${OPENS}'(?=\\S)(?!\\d\\ds\\b)`, 'gu');

/** "It's 'sad'" becomes “It’s ‘sad’”. */
export const printed = (text: string): string =>
  text.replace(DOUBLE_OPENS, '“').replaceAll('"', '”').replace(SINGLE_OPENS, '‘').replaceAll("'", '’');

/** The title of a piece in another language, whose quotation marks may be others: its apostrophes only. */
const apostrophes = (text: string): string => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');

type Schema = v.GenericSchema & {
  pipe?: readonly unknown[];
  wrapped?: Schema;
  entries?: Record<string, Schema>;
  item?: Schema;
  items?: readonly Schema[];
  value?: Schema;
  options?: readonly unknown[];
};

const isSchema = (part: unknown): part is Schema =>
  typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'schema';
const isText = ({ pipe = [] }: Schema): boolean =>
  pipe.some((item) => item === NO_MARKUP || (isSchema(item) && isText(item)));
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of a schema with its texts set; ids, addresses, days and codes stay as they are. */
function typeset(schema: Schema, value: unknown, set: (text: string) => string): unknown {
  const below = (part: Schema | undefined, of: unknown): unknown => (part ? typeset(part, of, set) : of);
  if (typeof value === 'string' && isText(schema)) return set(value);
  if (schema.wrapped) return below(schema.wrapped, value);
  if (schema.options) {
    const fitting = schema.options.filter(isSchema).find((option) => v.safeParse(option, value).success);
    return below(fitting, value);
  }
  if (Array.isArray(value)) return value.map((part, at) => below(schema.item ?? schema.items?.[at], part));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, part]) => [field, below(schema.entries?.[field] ?? schema.value, part)]),
  );
}

/** How the texts of a record are set: those of a source are as its piece has them, what we say of a page in another language is ours. */
const setterOf = (kind: Kind, record: object): typeof printed =>
  kind === 'sources' && 'lang' in record && !/^en\b/.test(String(record.lang)) ? apostrophes : printed;

/** All records with their English set. Other languages write their own signs, which the check asks for. */
export const typesetRecords = (records: Records): Records =>
  Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      new Map(
        [...records[kind]].map(([id, record]) => [
          id,
          typeset(SCHEMAS[kind] as Schema, record, setterOf(kind, record)),
        ]),
      ),
    ]),
  ) as unknown as Records;
