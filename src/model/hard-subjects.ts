/** Hard subjects that a claim can be said to name, each with a word of the interface (`topic.…`). */
export const HARD_SUBJECTS = [
  'violence',
  'sexual-abuse',
  'sexual-content',
  'child-abuse',
  'suicide',
  'self-harm',
  'death',
  'trauma',
  'eating-disorder',
  'substance-misuse',
  'harassment',
  'privacy',
  'young-people',
  'exploitation',
  'displacement',
  'prison-labour',
] as const;
