/** A note comes unasked: it speaks of what was done, within a claim that has a voice, stands, and describes nothing hard. */
import type { Claim } from '../../../src/model/claim';
import type { Note } from '../../../src/model/note';
import { PRODUCT_KINDS } from '../../../src/model/product';
import { noteHash } from '../hashes';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

type Fault = [path: PropertyKey[], message: string] | false;

/** Kinds of work of which each occasion is the like; another kind of work has nothing to do with what the person did. */
const LIKE: Record<Note['occasion'], readonly Claim['work'][]> = {
  feedback: ['rating-rlhf', 'red-teaming'],
  captcha: ['unpaid-user-labour', 'annotation'],
  image: ['unpaid-user-labour', 'annotation', 'collection'],
  voice: ['transcription'],
  upload: ['collection'],
  policy: ['moderation'],
};

function faults(base: KnowledgeBase, note: Note): Fault[] {
  const claim = base.records.claims.get(note.claim);
  if (!claim) return [[['claim'], `names claims/${note.claim}, which does not exist; correct the id`]];
  const kinds: readonly string[] = PRODUCT_KINDS;
  const stray = note.kinds?.find((kind) => !kinds.includes(kind));
  const other = note.products?.find(
    (id) => !claim.products.includes(id) && !base.records.products.get(id)?.claims.includes(note.claim),
  );
  return [
    !claim.said && [['claim'], `rests on ${note.claim}, which names nobody who speaks; choose a claim with said`],
    (claim.status === 'withdrawn' || claim.status === 'superseded' || claim.suspended !== undefined) && [
      ['claim'],
      `rests on ${note.claim}, which no longer stands; choose another, or take the note out`,
    ],
    claim.sensitivity.level > 1 && [
      ['claim'],
      `rests on ${note.claim}, which describes something hard; a note comes unasked, choose another claim`,
    ],
    !LIKE[note.occasion].includes(claim.work) && [
      ['occasion'],
      `comes at ${note.occasion} and tells of ${claim.work}; choose a claim about ${LIKE[note.occasion].join(' or ')}`,
    ],
    note.of !== noteHash(claim) && [
      ['of'],
      `was read beside other words of ${note.claim}; read it again beside its short text, limits and answers, then write of: "${noteHash(claim)}"`,
    ],
    stray !== undefined && [['kinds'], `names the kind ${stray}, which does not exist; correct it`],
    other !== undefined && [
      ['products'],
      `is for ${other}, of which ${note.claim} does not speak; choose a claim about it, or write kinds`,
    ],
  ];
}

export const checkNotes = (base: KnowledgeBase): Problem[] =>
  [...base.records.notes].flatMap(([id, note]) =>
    faults(base, note).flatMap((fault) => (fault ? [problemAt(base, `notes/${id}`, ...fault)] : [])),
  );
