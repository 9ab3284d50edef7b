/** Why a pack is refused: a closed set of codes, each with one sentence that names the cause and the remedy. */

export const PACK_FAULTS = [
  'too-large',
  'not-text',
  'not-json',
  'no-envelope',
  'wrong-kind',
  'wrong-algorithm',
  'bad-signature',
  'too-few-signatures',
  'unknown-key',
  'not-its-key',
  'weak-key',
  'not-a-pack',
  'other-base',
  'needs-newer',
  'expired',
  'not-newer',
  'not-contained',
  'no-answer-row',
  'too-much',
  'not-borne-out',
  'not-yet',
  'not-for-class',
  'denied',
] as const;
export type PackFault = (typeof PACK_FAULTS)[number];

/** A refusal. `fault` selects a surface's sentence; `message` says where exactly, for whoever made the pack. */
export class PackRefused extends Error {
  readonly fault: PackFault;
  constructor(fault: PackFault, message: string) {
    super(message);
    this.name = 'PackRefused';
    this.fault = fault;
  }
}
