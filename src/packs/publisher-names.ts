/** Names under which nobody publishes a pack: what shows it, and whoever would vouch for it. */
import { posesAsOurs } from './product-names';
import { plainLetters, VOUCHING_WORD } from './vouch';

/** Where extensions are handed out and looked at: a pack has not been there. */
const STORE =
  /^(?:the )?(?:addons mozilla org|amo|(?:(?:mozilla|firefox|google|chrome|microsoft|edge|opera|apple|safari) ?s? )+(?:add ?ons?|extensions?|(?:web |app )?store|modules(?: complementaires)?)|(?:(?:add ?ons?|extensions?|modules(?: complementaires)?) )(?:(?:for|pour|de) )?(?:mozilla|firefox|google|chrome|microsoft|edge|opera|apple|safari))(?: (?:team|editors?|reviewers?|staff|support))?$/u;
/** Words beside one that vouches which make nobody's name of it. */
const NOBODY =
  /^(?:a|an|the|this|is|was|by|and|it|le|la|les|l|un|une|est|et|ce|par|pack|module|source|sources|version|claims?|publisher|account|compte|content|contenu|data|donnees|information|informations|team|equipe)$/u;

/** A name of words that vouch, and of nobody: "Official", "Verified source". */
function isVerdict(name: string): boolean {
  const words =
    plainLetters(name)
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+|[\u2705\u2713\u2714\u2611]/gu) ?? [];
  return (
    words.some((word) => VOUCHING_WORD.test(word)) &&
    words.every((word) => VOUCHING_WORD.test(word) || NOBODY.test(word))
  );
}

const isStore = (name: string): boolean =>
  STORE.test(
    plainLetters(name)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );

/** A fault, going on after the field's name, where a publisher would be taken for this program, or for a body that vouches; undefined for any other. */
export const posesAsVouching = (name: string): string | undefined =>
  posesAsOurs(name) ??
  (isVerdict(name) || isStore(name)
    ? 'is what a body that checks or approves packs would be called, and none does; write the name of whoever publishes it'
    : undefined);
