/** The search cut into parts, as the site loads it: it answers as one, and what changes in one place is new in one part. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { searchData } from '../../../scripts/knowledge/search-index';
import { searcherOf } from '../../../src/knowledge/search/answer';
import { LANGUAGES, type Language } from '../../../src/model/languages';
import { compiledBase } from '../support/base';

const { base } = compiledBase();
const PER_PART = 200;
const { questions } = parse(readFileSync('test/unit/knowledge/search-questions.yaml', 'utf8')) as {
  questions: Record<Language, [question: string, claims: string][]>;
};

describe.each(LANGUAGES)('the search in parts, in %s', (language) => {
  const parts = searchData(base, language, PER_PART);

  it('finds the right claim as often as in one piece', () => {
    expect(parts.parts.length).toBeGreaterThan(3);
    const share = (data: typeof parts) => {
      const searcher = searcherOf(data, language);
      const found = questions[language].filter(([question, claims]) =>
        searcher
          .ask(question)
          .found.slice(0, 3)
          .some(({ id }) => claims.split(' ').includes(id)),
      );
      return found.length / questions[language].length;
    };
    expect(share(parts)).toBeGreaterThanOrEqual(share(searchData(base, language)) - 0.02);
    expect(share(parts)).toBeGreaterThanOrEqual(0.92);
  });

  it('is new in one part where one record changed', () => {
    const [id, source] = [...base.records.sources][0] ?? [];
    if (!id || !source) throw new Error('the base has no source');
    const sources = new Map(base.records.sources).set(id, { ...source, title: `${source.title} anew` });
    const changed = searchData({ ...base, records: { ...base.records, sources } }, language, PER_PART);
    const same = changed.parts.filter((part, at) => JSON.stringify(part) === JSON.stringify(parts.parts[at]));
    expect(same).toHaveLength(parts.parts.length - 1);
  });
});
