/** Claims as a table, one row each, for spreadsheets. */

import type { Claim } from '../../../src/model/claim';
import { LANGUAGES } from '../../../src/model/primitives';
import type { KnowledgeBase } from '../load';
import { gradeOf } from '../localize';
import { goneSince } from '../records';

/**
 * One cell. A spreadsheet runs a cell that begins with = + - @ as a formula: such a text gets an apostrophe,
 * so that opening our file never runs anything.
 */
export function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

type Column = [heading: string, value: (id: string, claim: Claim) => string | number | undefined];

function columns(base: KnowledgeBase): Column[] {
  const name = (id: string): string => base.records.entities.get(id)?.name ?? id;
  const names = (ids: readonly string[]): string => ids.map(name).join('; ');
  const overlay = (language: string, id: string) =>
    [...base.overlays].find(([code]) => code === language)?.[1].claims.get(id);
  const text = (language: string, level: 'plain' | 'standard'): Column => [
    `${level}_${language}`,
    (id, claim) => (language === 'en' ? claim.text[level] : overlay(language, id)?.text[level]),
  ];
  return [
    ['id', (id) => id],
    ['status', (_id, claim) => claim.status],
    ['suspended', (_id, claim) => claim.suspended?.reason],
    ['no_longer_stands', (_id, claim) => goneSince(claim)?.why],
    ['replaced_by', (_id, claim) => claim.supersededBy],
    ['grade', (_id, claim) => gradeOf(base, claim).grade],
    ['rests_on', (_id, claim) => gradeOf(base, claim).basis],
    ['independent_origins', (_id, claim) => gradeOf(base, claim).origins],
    ['said_by', (_id, claim) => claim.said?.by],
    ['said_on', (_id, claim) => claim.said?.on],
    ['said_in', (_id, claim) => claim.said?.source],
    ['scope', (_id, claim) => claim.scope],
    ['happened', (_id, claim) => claim.happened],
    ['theme', (_id, claim) => claim.theme],
    ['work', (_id, claim) => claim.work],
    ['about', (_id, claim) => names(claim.about)],
    ['products', (_id, claim) => names(claim.products)],
    ['place', (_id, claim) => claim.place && name(claim.place)],
    ['country', (_id, claim) => claim.country],
    ['from', (_id, claim) => claim.period?.from],
    ['to', (_id, claim) => claim.period?.to],
    ...LANGUAGES.flatMap((language) => [text(language, 'plain'), text(language, 'standard')]),
    ['contested', (_id, claim) => claim.contested],
    [
      'responses',
      (_id, claim) =>
        claim.responses.map((row) => `${name(row.of)}: ${row.state}${row.text ? ` (${row.text})` : ''}`).join(' | '),
    ],
    [
      'sources',
      (_id, claim) =>
        claim.evidence
          .map((item) => `${item.source} ${base.records.sources.get(item.source)?.url ?? ''}`.trim())
          .join(' | '),
    ],
    ['checked_on', (_id, claim) => claim.audit?.on ?? claim.review.on],
    ['review_due', (_id, claim) => claim.review.due],
  ];
}

export function csv(base: KnowledgeBase): string {
  const table = columns(base);
  const rows = [...base.records.claims].map(([id, claim]) => table.map(([, value]) => cell(value(id, claim))));
  return [table.map(([heading]) => heading), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
