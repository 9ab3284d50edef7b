/** Who speaks: a claim's voice is one piece of its supporting evidence, of its day, and no older than what it tells. */
import type { Claim } from '../../../src/model/claim';
import { compareDays } from '../../../src/model/primitives';
import type { Source } from '../../../src/model/source';
import { perLanguage, wholeWord } from '../grammar';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { openAt } from './open';
import { problemAt } from './problem';

type Fault = [path: PropertyKey[], message: string] | false;

/** The piece in which a voice was read supports the claim, was itself read, and is there to be followed. */
function readInFault(base: KnowledgeBase, claim: Claim, piece: string, own: Source | undefined): Fault {
  const row = claim.evidence.find(({ source }) => source === piece);
  const { url, date } = base.records.sources.get(piece) ?? {};
  const on = claim.said?.on;
  const fits = row?.role === 'supports' && row.checked === 'read' && url !== undefined;
  if (on && date && compareDays(date, on) < 0)
    return [
      ['said', 'readIn'],
      `was read in ${piece}, which is older than what was said; name the piece that tells it`,
    ];
  const read = claim.evidence.some(({ source, checked }) => source === claim.said?.source && checked === 'read');
  if (own?.url !== undefined && read)
    return [
      ['said', 'readIn'],
      'names where a voice was read whose own piece was read and has an address; take readIn out',
    ];
  return (
    !fits && [['said', 'readIn'], `was read in ${piece}, which is no supporting piece that was read and has an address`]
  );
}

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
    said.readIn !== undefined && readInFault(base, claim, said.readIn, source),
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

/** Whether a document speaks that nobody has opened, or a court for one of its parties. */
function strangers(base: KnowledgeBase, { said, evidence, status }: Claim): [path: PropertyKey[], message: string][] {
  const kind = base.records.sources.get(said?.source ?? '')?.kind;
  const row = evidence.find(({ source }) => source === said?.source);
  const unopened = row?.checked === 'secondary' && (kind === 'court' || kind === 'official') && !said?.readIn;
  return [
    ...(unopened
      ? [
          [
            ['said', 'source'],
            `speaks through ${said?.source}, a document that nobody has opened; open it, or write said.readIn: the piece in which it was read`,
          ] as [PropertyKey[], string],
        ]
      : []),
    ...(status === 'alleged' && kind === 'court'
      ? [
          [['said', 'by'], 'lets a court say what one side says; name the party, or the report of it'] as [
            PropertyKey[],
            string,
          ],
        ]
      : []),
  ];
}

const voices = (base: KnowledgeBase): Problem[] =>
  [...base.records.claims].flatMap(([id, claim]) => [
    ...faults(base, claim).flatMap((fault) => (fault ? [problemAt(base, `claims/${id}`, ...fault)] : [])),
    ...strangers(base, claim).map(([path, message]) => openAt(base, `claims/${id}`, path, 'voice', message)),
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
