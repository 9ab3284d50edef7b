/** A claim that no panel shows is lost to readers: it stands with a product, its company, its kind or a note, or on a dated list of exceptions. */
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

/** 26 November 2026: surveys of a country, laws, and firms without a product. No page shows them until there is an explorer. */
const UNREACHED: readonly string[] = [
  'brazil-microwork',
  'china-guizhou',
  'dadaab-clickwork',
  'data-labelers-association-2025',
  'egypt-survey',
  'eu-csddd',
  'eu-platform-work',
  'fairwork-sama-2023',
  'finland-prison',
  'france-count',
  'france-income',
  'french-vigilance-law',
  'humans-in-the-loop',
  'india-rural-women-2026',
  'latam-survey',
  'muldoon-poverty-of-ethical-ai-2023',
  'sama-b-corp-status',
  'teleperformance-vigilance-notice-2019',
];

/** Claims that some panel shows. */
function reached({ records }: KnowledgeBase): Set<string> {
  const products = [...records.products.values()];
  const vendors = new Set(products.map(({ vendor }) => vendor));
  const listed = [
    ...products.flatMap(({ claims, context = [] }) => [...claims, ...context]),
    ...[...records.categories.values()].flatMap(({ claims }) => claims),
    ...[...records.notes.values()].map(({ claim }) => claim),
  ];
  const named = [...records.claims].filter(
    ([, claim]) => claim.products.some((id) => records.products.has(id)) || claim.about.some((id) => vendors.has(id)),
  );
  const ids = new Set([...listed, ...named.map(([id]) => id)]);
  // A claim that is replaced brings the one that stands today.
  return new Set([...ids].flatMap((id) => [id, records.claims.get(id)?.supersededBy ?? id]));
}

export function checkReach(base: KnowledgeBase): Problem[] {
  // A part of the base without its products shows nothing, and loses nothing by it.
  if (base.records.products.size === 0) return [];
  const shown = reached(base);
  return [...base.records.claims.keys()].flatMap((id) => {
    const excepted = UNREACHED.includes(id);
    if (shown.has(id) === !excepted) return [];
    const message = excepted
      ? 'is shown by a panel now; take it off the list in lints/reach.ts'
      : 'is shown by no panel; add it to a product’s claims or context, to a category or to a note, or with a reason to lints/reach.ts';
    return [problemAt(base, `claims/${id}`, [], message)];
  });
}
