/** The evidence grade and what it rests on: computed from a claim's sources, never typed by hand. It grades the proof, never the company. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** What a grade rests on, as surfaces say it in words. */
export const BASIS_KINDS = [
  'court',
  'official',
  'own-document',
  'independent',
  'study',
  'reporting',
  'relayed',
  'side',
  'secondary',
  'none',
] as const;
export type BasisKind = (typeof BASIS_KINDS)[number];
