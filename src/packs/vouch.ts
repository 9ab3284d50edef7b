/** A text of somebody else that says what this project has done: that it checked, approved or took something back. */
import { posesAsProject } from './names';

/** Words and signs by which somebody vouches for a thing or takes it back, in the languages of the interface, without their accents. */
const VOUCHES =
  /\b(?:checked|verified|approved|endorsed|certified|reviewed|vetted|validated|confirmed|guaranteed|recommend(?:s|ed)|official(?:ly)?|withdr[ae]wn?|retracted|revoked|called (?:\S+ ){0,3}back|seal of|verifie|approuve|certifie|controle|valide|confirme|garanti|recommande|officiel|homologue|retire|rappele|cautionne)|[\u2705\u2713\u2714\u2611]/iu;
/** What a teacher says to a class is no word of ours, where a clause ends behind it. */
const INSTRUCTION =
  /\b(?:open|ouvr(?:ez|ir|e|ons)) (?:many hands|petites mains)(?=$|[.;:!?)]| (?:and|on|in|at|with|et|sur|dans|avec) )/giu;
/** The French words for those who do small work, as a common noun. */
const COMMON_NOUN = /(?<![\p{L}\p{N}])(?:[Ll]es|[Dd]es|[Cc]es|[Ss]es|[Ll]eurs|[Dd]e|[Aa]ux) petites mains(?!\p{L})/gu;

/** A fault, going on after the field's name, where a text sets the project's name beside such a word; undefined for any other. */
export function vouchesAsProject(written: string): string | undefined {
  // A line ends no word: a name is read across it.
  const text = written.replaceAll('\n', ' ');
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  if (!VOUCHES.test(plain)) return undefined;
  return posesAsProject(text.replace(INSTRUCTION, ' ').replace(COMMON_NOUN, ' '))
    ? 'has the name of this project beside a word such as checked, approved, official or withdrawn, as if it had done that; say it without the name'
    : undefined;
}
