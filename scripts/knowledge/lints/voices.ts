/** Who speaks: a claim's voice is one piece of its supporting evidence, of its day, and no older than what it tells. */
import type { Claim } from '../../../src/model/claim';
import { compareDays } from '../../../src/model/primitives';
import { perLanguage, wholeWord } from '../grammar';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { openAt } from './open';
import { problemAt } from './problem';

type Fault = [path: PropertyKey[], message: string] | false;

function faults(base: KnowledgeBase, claim: Claim): Fault[] {
  const { said, happened, status } = claim;
  if (!said) return [];
  const source = base.records.sources.get(said.source);
  const row = claim.evidence.find((item) => item.source === said.source);
  const { on } = said;
  return [
    row?.role !== 'supports' && [
      ['said', 'source'],
      `speaks through ${said.source}, which is no supporting evidence of it; name a source of role supports`,
    ],
    Boolean(row?.carries && !row.carries.includes('text')) && [
      ['said', 'source'],
      `speaks through ${said.source}, which does not carry its text; name the source that does`,
    ],
    on === undefined && source?.date !== undefined && [['said'], `has no day; write on: ${source.date}`],
    Boolean(on && source?.date && compareDays(on, source.date) !== 0) && [
      ['said', 'on'],
      `is not the day of ${said.source}; write on: ${source?.date}`,
    ],
    Boolean(on && happened && compareDays(on, happened) < 0) && [
      ['said', 'on'],
      `is older than what it tells (happened: ${happened}); name a source of that day or later`,
    ],
    status === 'reported' &&
      source?.kind === 'company' && [
        ['said', 'source'],
        'lets a company say what was reported of it; name the report, or set status: documented',
      ],
  ];
}

const inEnglish = perLanguage(({ names }) => wholeWord(names.translated.join('|') || '(?!)', 'iu'));

/** A court, an office or a study has a name in each language; an outlet keeps its own. */
const untranslated = (base: KnowledgeBase): Problem[] =>
  [...base.overlays].flatMap(([language, overlays]) =>
    [...overlays.claims].flatMap(([id, overlay]) => {
      const by = base.records.claims.get(id)?.said?.by;
      if (overlay.by || !by || !inEnglish('en').test(by)) return [];
      return [
        openAt(
          base,
          `${language}/claims/${id}`,
          ['text'],
          'by',
          `lets "${by}" speak by its English name; write by: its name in ${language}, or the same if it has no other`,
        ),
      ];
    }),
  );

export const checkVoices = (base: KnowledgeBase): Problem[] => [...voices(base), ...untranslated(base)];

const voices = (base: KnowledgeBase): Problem[] =>
  [...base.records.claims].flatMap(([id, claim]) => [
    ...faults(base, claim).flatMap((fault) => (fault ? [problemAt(base, `claims/${id}`, ...fault)] : [])),
    ...(claim.said
      ? []
      : [
          openAt(
            base,
            `claims/${id}`,
            ['text'],
            'said',
            'names nobody who speaks; read its sources, then write said: { by, on, source }',
          ),
        ]),
  ]);
