/** What a company answered stands in its one piece, and stands there: nothing of a later day, nothing withheld, and no words where no answer was found. */
import type { Claim } from '../../../src/model/claim';
import { compareDays } from '../../../src/model/primitives';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { monthsNamed } from './dates';
import { openAt } from './open';
import { problemAt } from './problem';

/** What an account says of a company that gave no answer is no answer of the company. */
const told = (base: KnowledgeBase): Problem[] =>
  [...base.records.claims].flatMap(([id, claim]) =>
    claim.responses.flatMap((row, index) =>
      row.state === 'none-found' && row.text !== undefined
        ? [
            openAt(
              base,
              `claims/${id}`,
              ['responses', index, 'text'],
              'text without an answer',
              `has words in the row of ${row.of}, of which no answer was found; move them to contested, or write the state and source of the answer`,
            ),
          ]
        : [],
    ),
  );

const WITHHELD =
  /\bnot (?:repeated|printed|given) here\b|\b(?:until|before) the (?:article|piece|report|original)\b[^.]*\bread\b/;

/** "It replied" is said of an answer that can be read in the row. */
const withheld = (base: KnowledgeBase): Problem[] =>
  [...base.records.claims].flatMap(([id, claim]) =>
    claim.responses.flatMap((row, index) =>
      row.state === 'replied' && WITHHELD.test(row.text ?? '')
        ? [
            problemAt(
              base,
              `claims/${id}`,
              ['responses', index, 'text'],
              `says that ${row.of} replied and keeps the answer back; write what it answered, or state: none-found and the reason in contested`,
            ),
          ]
        : [],
    ),
  );

const latest = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/(?<![\d.,$€£])(?:19|20)\d{2}(?![\d.,]\d)/g)].map(([year]) => Number(year)));

/** A piece of one year cannot hold what was said in a later one. */
const tooLate = (base: KnowledgeBase): Problem[] =>
  [...base.records.claims].flatMap(([id, claim]) =>
    claim.responses.flatMap((row, index) => {
      const { date } = base.records.sources.get(row.source ?? '') ?? {};
      const year = latest(row.text ?? '');
      const said = monthsNamed(row.text ?? '', 'en').find(
        ({ year: named, month }) =>
          named && date && compareDays(`${named}-${String(month).padStart(2, '0')}`, date.slice(0, 7)) > 0,
      );
      const word = said?.written ?? (date && year > Number(date.slice(0, 4)) ? year : undefined);
      return word === undefined
        ? []
        : [
            openAt(
              base,
              `claims/${id}`,
              ['responses', index, 'text'],
              'later than its source',
              `has an answer of ${row.of} that names ${word}, and its source is of ${date}; write one row for each piece`,
            ),
          ];
    }),
  );

const dayOf = (base: KnowledgeBase, { on, source }: Claim['responses'][number]): string | undefined =>
  on ?? base.records.sources.get(source ?? '')?.date;

/** Nobody replies to what is told later: such words are an earlier statement, and only such words. */
const timely = (base: KnowledgeBase): Problem[] =>
  [...base.records.claims].flatMap(([id, claim]) =>
    claim.responses.flatMap((row, index) => {
      const day = dayOf(base, row);
      const told = claim.said?.on;
      const before = day !== undefined && told !== undefined && compareDays(day, told) < 0;
      const why =
        row.state === 'replied' && before
          ? `lets ${row.of} reply on ${day} to what was told on ${told}; write state: earlier, or the row of its reply`
          : row.state === 'earlier' && !before
            ? `calls words of ${row.of} earlier that are not of a day before what was told (${told}); write state: replied, or its day`
            : undefined;
      return why === undefined ? [] : [problemAt(base, `claims/${id}`, ['responses', index, 'state'], why)];
    }),
  );

/** Outlets by the names under which they publish. */
const outlets = (base: KnowledgeBase): string[] => [
  ...new Set(
    [...base.records.sources.values()]
      .filter(({ kind }) => kind === 'news' || kind === 'investigation')
      .map(({ publisher }) => publisher),
  ),
];

/** A company's own page holds what it wrote there: what it told an outlet stands in the piece of that outlet. */
function toldElsewhere(base: KnowledgeBase): Problem[] {
  const names = outlets(base);
  return [...base.records.claims].flatMap(([id, claim]) =>
    claim.responses.flatMap((row, index) => {
      if (base.records.sources.get(row.source ?? '')?.kind !== 'company') return [];
      const text = row.text ?? '';
      const outlet = names.find((name) => text.includes(`told ${name}`) || text.includes(`told the ${name}`));
      return outlet === undefined
        ? []
        : [
            openAt(
              base,
              `claims/${id}`,
              ['responses', index, 'text'],
              'told elsewhere',
              `has words of ${row.of} to ${outlet} in a row whose source is its own page; write a row of its own with the piece of ${outlet}`,
            ),
          ];
    }),
  );
}

export const checkAnswers = (base: KnowledgeBase): Problem[] => [
  ...told(base),
  ...withheld(base),
  ...tooLate(base),
  ...timely(base),
  ...toldElsewhere(base),
];
