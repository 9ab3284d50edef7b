/** A fingerprint as made-up words that two people can read to each other in any language: proquints (arXiv:0901.4016). */
import { base64url } from 'jose';

const CONSONANTS = 'bdfghjklmnprstvz';
const VOWELS = 'aiou';
/** 128 bits: nobody makes another key with the same words. */
const WORDS = 8;

/** Sixteen bits as five letters: consonant, vowel, consonant, vowel, consonant. */
function word(bits: number): string {
  const sign = (letters: string, at: number) => letters[(bits >> at) & (letters.length - 1)] ?? '';
  return `${sign(CONSONANTS, 12)}${sign(VOWELS, 10)}${sign(CONSONANTS, 6)}${sign(VOWELS, 4)}${sign(CONSONANTS, 0)}`;
}

/** The first 128 bits of a key's thumbprint (base64url) as eight words. */
export function spokenFingerprint(thumbprint: string): string {
  const bytes = base64url.decode(thumbprint);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: WORDS }, (_, at) => word(view.getUint16(at * 2))).join('-');
}
