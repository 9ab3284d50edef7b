/** What a claim rests on, in one word, and the verbs each language may tie to that word. */

export const STATUSES = [
  'documented',
  'reported',
  'alleged',
  'disputed',
  'ruled',
  'settled',
  'withdrawn',
  'superseded',
] as const;
export type Status = (typeof STATUSES)[number];

/** States on which a right answer of a quiz may rest. */
export const SURE: readonly Status[] = ['documented', 'reported', 'ruled', 'settled'];
