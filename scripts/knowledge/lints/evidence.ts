/** What a source may prove: nothing of later days, nothing that does not stand in it, and only a court is a court. */
import type { Claim } from '../../../src/model/claim';
import { compareDays } from '../../../src/model/primitives';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { openAt } from './open';
import { problemAt } from './problem';

/** Publishers that are a court: law firms, blogs and settlement websites are not, whatever they reproduce. */
const COURT = /\b(?:court|tribunal|cour|gericht|juzgado)\b/iu;

/** Parts of a claim that some source must carry. */
const partsOf = (claim: Claim): string[] => [
  'text',
  ...(claim.figures ?? []).map((_, index) => `figure-${index}`),
  ...(claim.place ? ['place'] : []),
  ...(claim.period ? ['period'] : []),
];

function checkRows(base: KnowledgeBase, id: string, claim: Claim): Problem[] {
  const known = [...partsOf(claim), ...(claim.happened ? ['happened'] : [])];
  return claim.evidence.flatMap((row, index) => {
    const at = (field: string): PropertyKey[] => ['evidence', index, field];
    const { date } = base.records.sources.get(row.source) ?? {};
    const older = row.role === 'supports' && date && claim.happened && compareDays(date, claim.happened) < 0;
    const stray = row.carries?.find((part) => !known.includes(part));
    return [
      ...(stray
        ? [
            problemAt(
              base,
              `claims/${id}`,
              at('carries'),
              `carries ${stray}, which the claim does not have; take it out`,
            ),
          ]
        : []),
      ...(row.role === 'context' && row.carries
        ? [
            problemAt(
              base,
              `claims/${id}`,
              at('role'),
              'is context and carries something; set role: supports or contradicts',
            ),
          ]
        : []),
      ...(older && row.carries?.includes('happened')
        ? [
            problemAt(
              base,
              `claims/${id}`,
              at('source'),
              `is of ${date} and cannot carry what happened on ${claim.happened}; take happened out of carries`,
            ),
          ]
        : []),
      ...(older && !row.carries
        ? [
            openAt(
              base,
              `claims/${id}`,
              at('source'),
              'older evidence',
              `is of ${date}, before what happened (${claim.happened}); write what it carries, or set role: context`,
            ),
          ]
        : []),
    ];
  });
}

/** Once somebody has read what each source carries, nothing of the claim may stand without one. */
function checkCarried(base: KnowledgeBase, id: string, claim: Claim): Problem[] {
  const supporting = claim.evidence.filter((row) => row.role === 'supports');
  if (supporting.every((row) => !row.carries))
    return [
      openAt(
        base,
        `claims/${id}`,
        ['evidence'],
        'carries',
        'does not say what each source carries; read them, then write carries: [text, figure-0, place, period]',
      ),
    ];
  const carried = new Set(supporting.flatMap((row) => row.carries ?? []));
  return partsOf(claim)
    .filter((part) => !carried.has(part))
    .map((part) =>
      problemAt(
        base,
        `claims/${id}`,
        ['evidence'],
        `has no source that carries its ${part}; add it to the carries of the source in which it stands, or take it out of the claim`,
      ),
    );
}

/** A company that answers a disputed claim by its own document denies it; its page is then no proof of the claim. */
function checkDenials(base: KnowledgeBase, id: string, claim: Claim): Problem[] {
  if (claim.status !== 'disputed') return [];
  return claim.evidence.flatMap((row, index) =>
    row.role === 'supports' && !row.carries && base.records.sources.get(row.source)?.kind === 'company'
      ? [
          openAt(
            base,
            `claims/${id}`,
            ['evidence', index, 'role'],
            'company in dispute',
            'is a company’s document in a disputed claim; set role: contradicts if it denies it, else write what it carries',
          ),
        ]
      : [],
  );
}

export const checkEvidence = (base: KnowledgeBase): Problem[] => [
  ...[...base.records.claims].flatMap(([id, claim]) => [
    ...checkRows(base, id, claim),
    ...checkCarried(base, id, claim),
    ...checkDenials(base, id, claim),
  ]),
  ...[...base.records.sources].flatMap(([id, { kind, publisher }]) =>
    kind === 'court' && !COURT.test(publisher)
      ? [
          problemAt(
            base,
            `sources/${id}`,
            ['kind'],
            `is of kind court, but ${publisher} is no court; write official, news or testimony`,
          ),
        ]
      : [],
  ),
];
