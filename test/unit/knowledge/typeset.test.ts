/** English texts stand on every surface with printed apostrophes and quotation marks, and are found by either form. */
import { describe, expect, it } from 'vitest';
import { search } from '../../../scripts/knowledge/search';
import { printed } from '../../../scripts/knowledge/typeset';
import { compiledBase } from '../support/base';

const { base, reader } = compiledBase();

describe('a text written with the marks of a keyboard', () => {
  it.each([
    ["OpenAI's paper", 'OpenAI’s paper'],
    ["Plaintiffs' counsel, in the '90s", 'Plaintiffs’ counsel, in the ’90s'],
    [`says 'appear to' (or "seem")`, 'says ‘appear to’ (or “seem”)'],
    [`"'It's destroyed me', he said."`, '“‘It’s destroyed me’, he said.”'],
    ["'AI Is African Intelligence': The Workers", '‘AI Is African Intelligence’: The Workers'],
    ['already ‘set’ as it’s “printed”', 'already ‘set’ as it’s “printed”'],
  ])('is shown as it is printed: %s', (written, shown) => expect(printed(written)).toBe(shown));
});

/** Every string below a value, with the field that holds it. */
function* strings(value: unknown, field = ''): Generator<[field: string, text: string]> {
  if (typeof value === 'string') yield [field, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) yield* strings(part, Array.isArray(value) ? field : name);
}
/** Of a piece in another language the marks of quotation may be its own. */
const STRAIGHT = /['"]/;
const isForeign = (kind: string, { lang = 'en' }: { lang?: string }) => kind === 'sources' && lang !== 'en';

it('no record of the base has a straight one left', () => {
  const found = Object.entries(base.records).flatMap(([kind, records]) =>
    [...(records as Map<string, { lang?: string }>)]
      .filter(([, record]) => !isForeign(kind, record))
      .flatMap(([id, record]) =>
        [...strings(record)].flatMap(([field, text]) =>
          STRAIGHT.test(text) ? [`${kind}/${id} ${field}: ${text}`] : [],
        ),
      ),
  );
  expect(found).toEqual([]);
});

it('ids, addresses and French texts are as they are written', () => {
  for (const [id, { url }] of base.records.sources) expect(`${id} ${url ?? ''}`).not.toMatch(/[‘’“”]/);
  const french = base.overlays.get('fr');
  expect(JSON.stringify([...(french?.claims.values() ?? [])])).not.toMatch(/(?<=\p{L})'(?=\p{L})/u);
});

it('a reader who types either form finds the same', async () => {
  for (const [language, straight, curly] of [
    ['en', "OpenAI's paper GSM8K", 'OpenAI’s paper GSM8K'],
    ['en', `'AI Is African Intelligence'`, '‘AI Is African Intelligence’'],
    ['en', '"union-busting" firings', '“union-busting” firings'],
    ['fr', "l'article d'OpenAI", 'l’article d’OpenAI'],
  ] as const) {
    const { found } = await search(reader, curly, language);
    expect(found.length, curly).toBeGreaterThan(0);
    expect((await search(reader, straight, language)).found, straight).toEqual(found);
  }
  const title = [...base.records.sources.values()].find((source) =>
    source.title.startsWith('‘In the end, you feel blank’'),
  );
  const { found } = await search(reader, "'In the end, you feel blank'", 'en');
  expect(found.map((one) => one.title)).toContain(title?.title ?? 'no such piece');
});
