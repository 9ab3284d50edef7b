/** Both sides in each short text: a settlement says that it admits nothing, and who is accused has a word beside the accusation. */
import type { Claim } from '../../../src/model/claim';
import { LANGUAGES, type Language } from '../../../src/model/languages';
import { perLanguage, wholeWord } from '../grammar';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { entityNames } from './fact-reference';
import { openAt } from './open';

const LEVELS = ['plain', 'standard'] as const;
/** Between a company's name and its word for it: "GitHub, which Microsoft owns, says". */
const NEAR = '[^.;]{0,60}?';

const admission = perLanguage((grammar) => wholeWord(grammar.admission, 'iu'));
const denial = perLanguage((grammar) => wholeWord(grammar.denial, 'iu'));
const speaks = perLanguage(({ attribution }) => Object.values(attribution).join('|'));

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "Telus" for "TELUS Digital": a text may call a company by the first word of its name. */
const withShortForms = (names: readonly string[]): string[] =>
  names.flatMap((name) => [name, name.split(' ')[0] ?? name]).filter((name) => name.length > 3);

/** What a company says of the matter, on the day or before it. */
const speaksOfIt = ({ state }: Claim['responses'][number]): boolean => state === 'replied' || state === 'earlier';

/** Whether a text tells what one of the companies says, or that the other side speaks against it. */
function hearsThem(base: KnowledgeBase, claim: Claim, text: string, language: Language): boolean {
  if (denial(language).test(text)) return true;
  const names = claim.responses.filter(speaksOfIt).flatMap(({ of }) => entityNames(base, of));
  const words = speaks(language);
  return withShortForms(names).some((name) => {
    const company = literal(name);
    return wholeWord(`(?:${company}${NEAR}(?:${words})|(?:${words})${NEAR}${company})`, 'iu').test(text);
  });
}

function missing(base: KnowledgeBase, claim: Claim, text: string, language: Language): string | undefined {
  if (claim.status === 'settled')
    return admission(language).test(text)
      ? undefined
      : 'is settled and does not say that this admits nothing; write it, or set the status that holds';
  const answered = claim.responses.some(speaksOfIt);
  if ((claim.status !== 'alleged' && claim.status !== 'disputed') || !answered) return undefined;
  return hearsThem(base, claim, text, language)
    ? undefined
    : `is ${claim.status} and leaves out the answer that its record has; write in a few words what the company says`;
}

/** A note comes unasked: what the short text of its claim lets a company say, it lets it say too. */
const inNotes = (base: KnowledgeBase): Problem[] =>
  [...base.records.notes].flatMap(([id, note]) =>
    LANGUAGES.flatMap((language) => {
      const own = language === 'en' ? base.records : base.overlays.get(language);
      const claim = base.records.claims.get(note.claim);
      const text = own?.notes.get(id)?.text;
      const short = own?.claims.get(note.claim)?.text.plain;
      const leaves =
        claim?.responses.some(speaksOfIt) &&
        text !== undefined &&
        short !== undefined &&
        hearsThem(base, claim, short, language) &&
        !hearsThem(base, claim, text, language);
      const key = language === 'en' ? `notes/${id}` : `${language}/notes/${id}`;
      return leaves
        ? [
            openAt(
              base,
              key,
              ['text'],
              'other side',
              `leaves out the company's words that the short text of ${note.claim} has; write them, or choose another claim`,
            ),
          ]
        : [];
    }),
  );

const inTexts = (base: KnowledgeBase): Problem[] =>
  [...base.records.claims].flatMap(([id, claim]) =>
    LANGUAGES.flatMap((language) => {
      const texts = language === 'en' ? claim.text : base.overlays.get(language)?.claims.get(id)?.text;
      const key = language === 'en' ? `claims/${id}` : `${language}/claims/${id}`;
      return LEVELS.flatMap((level) => {
        const why = texts && missing(base, claim, texts[level], language);
        return why ? [openAt(base, key, ['text', level], 'other side', `its ${level} text ${why}`)] : [];
      });
    }),
  );

export const checkSides = (base: KnowledgeBase): Problem[] => [...inTexts(base), ...inNotes(base)];
