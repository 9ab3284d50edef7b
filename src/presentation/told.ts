/** Who speaks, and what is said: the two go together on every surface. */
import { dayInWords } from '../i18n/dates';
import type { Translator } from '../i18n/words';
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import type { Untold } from '../knowledge/read-claims';
import type { LocalClaim, LocalFigure, LocalSource } from '../knowledge/shard';
import { VIA_WORDS } from '../model/source';

/** The voice in one line, and the way to the article where its address is known. */
export interface Voice {
  /** "TIME, 18 January 2023"; where no editor has named the speaker yet, how many sources there are. */
  line: string;
  url?: string | undefined;
}

/** A text with its voice. No surface takes a text alone. */
export interface Told {
  said: Voice;
  text: string;
  /** Language of the text where it is not the view's. */
  lang?: string;
}

/** "TIME, 18 January 2023"; that it bears no date, where none is known. */
export const byAndDay = (by: string, on: string | undefined, { t, language }: Translator): string =>
  on ? t('said.line', { by, on: dayInWords(on, language) }) : t('said.undated', { by });

/** No name stands there as if it led somewhere: what is a book says so, and what has no address that we know. */
const withItsPlace = (line: string, { url, via }: Pick<LocalSource, 'url' | 'via'>, { t }: Translator): string =>
  url ? line : t(via === 'book' ? 'said.book' : 'said.noAddress', { said: line });

/** A source as the one who speaks. */
export const outletAndDay = (
  { publisher, by = publisher, date, ...place }: Pick<LocalSource, 'publisher' | 'by' | 'date' | 'url' | 'via'>,
  words: Translator,
): string => withItsPlace(byAndDay(by, date, words), place, words);

/** A piece, in what its words were read where it has no address of its own, and the way there. */
export function voiceOfPiece(
  piece: LocalSource,
  { said }: Pick<LocalClaim, 'said'>,
  { sources }: Pick<Dossier, 'sources'>,
  words: Translator,
): Voice {
  const other = piece.url || said?.source !== piece.id ? undefined : sources[said.readIn ?? ''];
  const source = other && readInWords(other, piece, words);
  const url = piece.url ?? other?.url;
  return {
    line: source
      ? words.t('said.read', { said: byAndDay(piece.by ?? piece.publisher, piece.date, words), source })
      : other?.url
        ? byAndDay(piece.by ?? piece.publisher, piece.date, words)
        : outletAndDay(piece, words),
    ...(url && { url }),
  };
}

/** In what the words were read; of a reprint of the speaker's own piece where it stood, and nothing that is said already. */
export function readInWords(piece: LocalSource, own: LocalSource | undefined, words: Translator): string | undefined {
  if (piece.publisher !== own?.publisher) return outletAndDay(piece, words);
  return VIA_WORDS.some((word) => word === piece.via) ? undefined : piece.via;
}

/** Who says a claim: the editor's choice, or nobody in particular; and that nobody here has read the piece itself, where that is so. */
export function voiceOf(
  { said, evidence }: Pick<LocalClaim, 'said' | 'evidence'>,
  { sources }: Pick<Dossier, 'sources'>,
  words: Translator,
): Voice {
  if (!said)
    return { line: words.t('said.open', { sources: evidence.filter(({ role }) => role === 'supports').length }) };
  const own = sources[said.source];
  const other = sources[said.readIn ?? ''];
  const source = other && readInWords(other, own, words);
  const url = own?.url ?? other?.url;
  const named = byAndDay(said.by, said.on, words);
  const line = own && !other ? withItsPlace(named, own, words) : named;
  const unread = !said.readIn && evidence.some((row) => row.source === said.source && row.checked === 'secondary');
  return {
    line: source
      ? words.t('said.read', { said: line, source })
      : unread
        ? words.t('said.through', { said: line })
        : line,
    ...(url && { url }),
  };
}

/** Who gives a figure: the piece that carries it, else the voice of its claim. A piece that repeats that voice is where it was read. */
export function voiceOfFigure(
  claim: Pick<LocalClaim, 'said' | 'evidence'>,
  { voice }: Pick<LocalFigure, 'voice'>,
  dossier: Pick<Dossier, 'sources'>,
  words: Translator,
): Voice {
  const piece = dossier.sources[voice?.source ?? ''];
  if (!piece) return voiceOf(claim, dossier, words);
  if (voice?.repeats && claim.said)
    return voiceOf({ ...claim, said: { ...claim.said, readIn: piece.id } }, dossier, words);
  return { line: outletAndDay(piece, words), ...(piece.url && { url: piece.url }) };
}

/** A text of a claim with the claim's voice. */
export const toldOf = (
  claim: DossierClaim,
  { untold: text }: Untold,
  dossier: Pick<Dossier, 'sources'>,
  words: Translator,
): Told => ({
  said: voiceOf(claim, dossier, words),
  text,
  ...(claim.textLanguage && { lang: claim.textLanguage }),
});
