/** A text of somebody else that says what this project has done: that it checked, approved or took something back. */
import { posesAsProject } from './names';

/** Verbs in the forms of one who does or did it; what a class is told to do ("check who answered") is none of them. */
const DOES = [
  ...[
    'check',
    'fact-check',
    'approve',
    'endorse',
    'review',
    'validate',
    'confirm',
    'guarantee',
    'recommend',
    'retract',
  ],
  ...['revoke', 'audit', 'authenticate', 'trust', 'sign', 'delete', 'remove', 'erase', 'correct', 'attest'],
  ...['prove', 'vouch', 'accredit', 'verif', 'certif'],
].map((verb) => verb.replace(/e$/, ''));
const ENGLISH = `(?:${DOES.join('|')})(?:s|es|d|ed|ies|ied)|proven|vet(?:s|ted)|withdr[ae]wn?s?|approval|official(?:ly)?|seal|audit|guarantee|signature|(?:stands|stood) (?:by|behind)|no longer stands|(?:called|calls|took|takes|taken) (?:\\S+ ){0,3}back`;
const FRENCH =
  '(?:verifi|approuv|certifi|control|valid|confirm|recommand|homologu|retir|rappel|rappell|cautionn|audit|authentifi|retract|supprim|corrig|attest|sign|accredit|effac)(?:e|ee|es|ees|ent|ait|aient|era|a)|garanti(?:t|e|s|es|ssent)?|officiel(?:le)?s?|officiellement|relu(?:e|s|es)?|relit|releve?';
const SIGNS = '[\\u2705\\u2713\\u2714\\u2611]';
/** Words and signs by which somebody vouches for a thing or takes it back, in the languages of the interface, without their accents. */
const VOUCHES = new RegExp(`\\b(?:${ENGLISH}|${FRENCH})\\b|${SIGNS}`, 'iu');
/** One such word, and nothing beside it. */
export const VOUCHING_WORD = new RegExp(`^(?:${ENGLISH}|${FRENCH}|${SIGNS})$`, 'iu');
/** What a teacher says to a class is no word of ours, where a clause ends behind it. */
const INSTRUCTION =
  /\b(?:open|ouvr(?:ez|ir|e|ons)) (?:many hands|petites mains)(?=$|[.;:!?)]| (?:and|on|in|at|with|et|sur|dans|avec) )/giu;
/** The words for those who do small work, as a common noun: in small letters, or behind a word that no name has; not where they are who has done it. */
const COMMON_NOUN =
  /(?<!\b(?:[Bb]y|[Pp]ar)(?: the| les| des| ces)? )(?<![\p{L}\p{N}])(?:(?:(?:[Ll]es|[Dd]es|[Cc]es|[Ss]es|[Ll]eurs|[Dd]e|[Aa]ux) )?petites mains|(?:(?:[Tt]he|[Oo]f|[Tt]hese|[Tt]heir|[Ss]o) )?many hands?)(?!\p{L})/gu;
/** What the reader sees this in, where a word points at it; an extension of a contract, and a panel of signs, are others. */
const SHOWN_BY =
  /\b(?:this|the makers of (?:this|the)|the editors of (?:this|the)) (?:extension|add-on|panel|knowledge base)\b(?! (?:of|to|payment|found))|\b(?:cette extension|ce panneau|cette base de connaissances)\b(?! (?:de|du|des)\b| d['’])|\bthe (?:extension|add-on|panel|project|page|program)(?: that| which)? you(?: are|['’]re)? (?:now )?(?:read|see|us|look)|(?:l['’]extension|le panneau|le projet|la page) que (?:vous|tu) (?:lis|voy|voi|utilis|regard)/iu;
/** By whom a thing was done, at the end of what is said: "the project’s raters" and "the extension of the term" are others. */
const BY_OURS =
  /\b(?:by (?:the|your|our) (?:browser )?(?:extension|add-on|knowledge base)|par (?:l['’]extension|la base de connaissances))(?=\s*(?:$|[.,;:!?)]))/iu;
/** The same of a project, of which there are many: only where nobody says what was done with. */
const BY_PROJECT = new RegExp(
  `(?:^|[.;:!?(]\\s*)(?:(?:all|fully|this|it|tout|ceci|cela)\\s+)?(?:(?:is|was|has been|have been|est|a ete)\\s+)?(?:${ENGLISH}|${FRENCH}) (?:by (?:the|this|our)|par (?:le|ce|notre)) proje(?:ct|t)(?=\\s*(?:$|[.,;:!?)]))`,
  'iu',
);
/** The name, written as a name: with its capitals. */
const NAME =
  /(?<!\p{L})(?:Many[\s\p{P}]*Hands|MANY[\s\p{P}]*HANDS|Petites[\s\p{P}]*[Mm]ains|PETITES[\s\p{P}]*MAINS)(?!\p{L})/u;
/** "Petites mains de l'IA", where a sentence begins. */
const AT_A_START = /(?<=^|[.!?«“"] ?)Petites mains(?= d(?:e|u|es|[’'])(?!\p{L}))/gu;

/** Letters without their accents. */
export const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** A fault, going on after the field's name, where a text sets the project's name beside such a word; undefined for any other. */
export function vouchesAsProject(written: string): string | undefined {
  // A line ends no word: a name is read across it.
  const text = written.replaceAll('\n', ' ');
  const plain = plainLetters(text);
  if (!VOUCHES.test(plain)) return undefined;
  const byUs = SHOWN_BY.test(text) || BY_OURS.test(text) || BY_PROJECT.test(plain);
  return byUs || posesAsProject(text.replace(INSTRUCTION, ' ').replace(COMMON_NOUN, ' '))
    ? 'has the name of this project beside a word such as checked, approved, official or withdrawn, as if it had done that; say it without the name'
    : undefined;
}

/** Texts that speak to readers in the publisher's own voice, which has no need of the project's name; titles of pieces and lessons may have to write it. */
const OWN_VOICE =
  /^(?:translations\.\w+\.)?(?:claims\.[^.]*\.(?:text|contested|responses|figures|suspended)|actions\.[^.]*\.(?:title|text))(?:\.|$)|^(?:licence|callToAction\.text)$/u;

/** The same, and where a claim, an action, the licence or the call writes the project's name at all: whatever verb stands by it would be taken for the project's. */
export function speaksAsProject(text: string, path: readonly string[]): string | undefined {
  const vouches = vouchesAsProject(text);
  if (vouches !== undefined || !OWN_VOICE.test(path.join('.'))) return vouches;
  return namesProject(text)
    ? 'writes the name of this project, which speaks in no pack; say it without the name, or write the common noun in small letters'
    : undefined;
}

/** Whether a text writes the project's name as a name. */
export const namesProject = (text: string): boolean => NAME.test(text.replace(AT_A_START, ' '));
