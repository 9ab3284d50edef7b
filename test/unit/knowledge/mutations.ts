/** The ways in which a data file gets damaged: by a slip, by a tool, or by someone who means harm. */
import { stringify } from 'yaml';

type Row = Record<string, unknown>;
/** Damages a record; undefined where the record has nothing of the kind to damage. `pick` chooses among places. */
export type RecordMutation = (record: Row, pick: number) => Row | undefined;
/** Damages the text of a file. */
export type TextMutation = (text: string, pick: number) => string | undefined;

const chosen = <T>(items: readonly T[], pick: number): T | undefined => items[pick % Math.max(items.length, 1)];

/** Paths to all values of a record that meet a condition. */
function paths(
  value: unknown,
  meets: (value: unknown, path: readonly string[]) => boolean,
  path: readonly string[] = [],
): string[][] {
  const here = path.length > 0 && meets(value, path) ? [[...path]] : [];
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) => paths(child, meets, [...path, key]))
      : [];
  return [...here, ...below];
}

function replaced(
  record: Row,
  path: readonly string[] | undefined,
  change: (value: unknown) => unknown,
): Row | undefined {
  if (!path) return undefined;
  const copy = structuredClone(record);
  const parent = path.slice(0, -1).reduce<Row>((row, key) => row[key] as Row, copy);
  const last = path.at(-1) ?? '';
  const value = change(parent[last]);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

const at =
  (
    condition: (value: unknown, path: readonly string[]) => boolean,
    change: (value: unknown) => unknown,
  ): RecordMutation =>
  (record, pick) =>
    replaced(record, chosen(paths(record, condition), pick), change);

const PROSE = ['plain', 'standard', 'contested', 'description', 'note', 'definition', 'intro', 'title', 'what'];
const isProse = (value: unknown, path: readonly string[]) =>
  typeof value === 'string' && PROSE.includes(path.at(-1) ?? '') && !['audit', 'readings'].includes(path[0] ?? '');
const isNumber = (value: unknown) => typeof value === 'number';
const field =
  (...names: string[]) =>
  (value: unknown, path: readonly string[]) =>
    value !== undefined && names.includes(path.at(-1) ?? '');
const ID_FIELDS = [
  'subject',
  'object',
  'place',
  'source',
  'of',
  'parent',
  'vendor',
  'lead',
  'claim',
  'from',
  'to',
  'origin',
];
const isId = (value: unknown, path: readonly string[]) =>
  typeof value === 'string' &&
  (ID_FIELDS.includes(path.at(-1) ?? '') || ['about', 'chain', 'products', 'claims'].includes(path.at(-2) ?? '')) &&
  /^[a-z]/.test(value);
const append = (more: string) => (value: unknown) => `${String(value).slice(0, 60)}${more}`;
const always = (value: unknown) => () => value;
const nested = (depth: number): unknown => (depth === 0 ? 'deep' : { in: nested(depth - 1) });

/** Fields that a sound record may lack: taking one out says less, it breaks nothing. */
const OPTIONAL = [
  ...[
    'object',
    'place',
    'otherPlaces',
    'country',
    'audit',
    'openBeforeRelease',
    'aka',
    'parent',
    'website',
    'authors',
    'date',
    'url',
    'origin',
    'archive',
    'city',
  ],
  ...[
    'figures',
    'contested',
    'suspended',
    'supersededBy',
    'said',
    'scope',
    'happened',
    'since',
    'via',
    'in',
    'of',
    'readings',
  ],
];
const needed = (record: Row): string[] =>
  Object.keys(record).filter((key) => !OPTIONAL.includes(key) && !('from' in record && key === 'period'));

export const RECORD_MUTATIONS: Readonly<Record<string, RecordMutation>> = {
  'a missing field that it needs': (record, pick) =>
    replaced(
      record,
      chosen(
        needed(record).map((key) => [key]),
        pick,
      ),
      always(undefined),
    ),
  'an unknown field': (record) => ({ ...record, colour: 'blue' }),
  'a field of the prototype': (record) => ({ ...record, constructor: { prototype: { polluted: true } } }),
  'a misspelt field': (record, pick) => {
    const key = chosen(Object.keys(record), pick);
    return key === undefined
      ? undefined
      : Object.fromEntries(Object.entries(record).map(([name, value]) => [name === key ? `${name}s` : name, value]));
  },
  'a number where a text belongs': at(isProse, always(42)),
  'a text where a number belongs': at(isNumber, (value) => `${value} dollars`),
  'a list where a text belongs': at(isProse, (value) => [value]),
  'nothing where a value belongs': at((value) => value !== null && typeof value !== 'object', always(null)),
  'an id that does not exist': at(isId, always('nobody-knows-this')),
  'an id with capitals': at(isId, (value) => String(value).toUpperCase()),
  'HTML in a text': at(isProse, append('<img src=x onerror=alert(1)>')),
  'an HTML entity in a text': at(isProse, append('&lt;b&gt;')),
  'a line break in a text': at(isProse, append('\nand more')),
  'a control character in a text': at(isProse, append('\u0007')),
  'a space at the end of a text': at(isProse, append(' ')),
  'an empty text': at(isProse, always('')),
  'a text that is too long': at(isProse, always('word '.repeat(300).trim())),
  'a javascript: link': at(field('url', 'website'), always('javascript:alert(1)')),
  'a link with a password': at(field('url', 'website'), always('https://user:secret@site.example/')),
  'a data: link': at(field('url', 'website'), always('data:text/html,<script>1</script>')),
  'a link without a host': at(field('url', 'website'), always('https://')),
  'a review in the future': at(
    (value, path) => path.at(-1) === 'on' && typeof value === 'string',
    always('2031-01-01'),
  ),
  'a day that is not in the calendar': at(field('on', 'asOf', 'due', 'date'), always('2023-02-30')),
  'a day in words': at(field('on', 'asOf', 'due', 'date'), always('last spring')),
  'negative pay': at(
    (value, path) => isNumber(value) && ['low', 'high', 'amount', 'usdPerHour'].includes(path.at(-1) ?? ''),
    (value) => -Number(value) - 1,
  ),
  'pay that is no number': at(
    (value, path) => isNumber(value) && ['low', 'high', 'amount', 'usdPerHour'].includes(path.at(-1) ?? ''),
    always(Number.NaN),
  ),
  'a swapped range': at(
    (value) =>
      typeof value === 'object' && value !== null && 'low' in value && 'high' in value && value.low !== value.high,
    (value) => ({ ...(value as Row), low: (value as Row).high, high: (value as Row).low }),
  ),
  'a period that ends before it starts': at(
    (_value, path) => path.join('.') === 'period',
    always({ from: '2023-05', to: '2022-01' }),
  ),
  'a period that ends and goes on': at(
    (_value, path) => path.join('.') === 'period',
    always({ from: '2020', to: '2022', open: true }),
  ),
  'a word that is no choice': at(
    field('status', 'theme', 'kind', 'type', 'bound', 'checked', 'state'),
    always('perhaps'),
  ),
  'a bad country code': at(field('country'), always('Kenya')),
  'a country that is not listed': at(field('country'), always('ZZ')),
  'a bad language code': at(field('lang'), always('english!')),
  'a currency in words': at(field('currency'), always('dollars')),
  'no answer rows': at(field('responses'), (value) => ((value as unknown[]).length > 0 ? [] : undefined)),
  'no sources': at(field('evidence'), always([])),
  'no second reading': at(field('textReview'), always(undefined)),
  'described cruelty': at(field('level'), always(3)),
  'coordinates off the globe': at(field('latitude'), always(123)),
  'a value nested twenty levels deep': (record) => ({ ...record, deep: nested(20) }),
};

const indented = (record: Row): string => stringify(record, { lineWidth: 0 });

export const TEXT_MUTATIONS: Readonly<Record<string, TextMutation>> = {
  'a byte order mark': (text) => `\ufeff${text}`,
  'tabs for indentation': (text) => text.replace(/^ {2}/gm, '\t'),
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'a comment': (text) => `# a remark\n${text}`,
  'an empty file': () => '',
  'a file of blank lines': () => '\n \n',
  'a list instead of a map': (text) => `- ${text.split('\n')[0]}\n`,
  'a bare word': () => 'hello\n',
  // Cut within a line: lines that are missing whole are another fault.
  'half a file': (text, pick) => text.slice(0, 1 + (pick % (text.length - 2))).replace(/\n$/, ''),
  'a duplicate id in the file': (text) => text + text,
  'a duplicate field': (text) => `${text}${text.split('\n').find((line) => /^ {2}[a-z]+: \S/.test(line)) ?? ''}\n`,
  'an id with a space': (text) => text.replace(/^\S+:/, 'my record:'),
  'an id of a hundred letters': (text) => text.replace(/^\S+:/, `${'a'.repeat(100)}:`),
  'the id __proto__': (text) => text.replace(/^\S+:/, '__proto__:'),
  'a one-megabyte string': (text) => `${text}big: ${'x'.repeat(1_000_000)}\n`,
  'nesting that exhausts the parser': (text) => `${text}deep: ${'['.repeat(5_000)}\n`,
  'an alias bomb': (text) =>
    `${text}a: &a [x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c, *c]\n`,
  'an anchor': (text) => text.replace(/: (?=[a-z])/, ': &here '),
  'a merge key': (text) => `${text}more:\n  <<: { a: 1 }\n`,
  'a tag that builds an object': (text) => text.replace(/: (?=[a-z])/, ': !!js/function '),
  'a second document': (text) => `${text}---\n${text}`,
  'an unclosed quote': (text) => text.replace(/: (?=[a-z])/, ': "'),
  'a conflict marker of git': (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> theirs\n`,
  'JSON in place of YAML': (text) =>
    text.startsWith('{') ? undefined : `{"x": ${JSON.stringify(indented({ text }))}}`,
  'a zero byte': (text) => text.replace(/[a-z] [a-z]/, (pair) => pair.replace(' ', '\u0000')),
};
