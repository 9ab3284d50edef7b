/** What is said of the product itself, whose facts they are, and how much of it: the numbers that a label, a popup and a diary announce. */
import type { Translator } from '../i18n/words';
import type { Dossier, DossierClaim } from '../knowledge/dossier';

/** Whether the facts are those of another product, with which the one that is open shares them. */
export const isShared = ({ product, knownAs }: Pick<Dossier, 'product' | 'knownAs'>): boolean =>
  product.name !== knownAs;

/** What follows a company's name: its form by law, and what it was called before. */
const BESIDE_NAME = /,? (?:Inc\.?|Corp\.?|Corporation|LLC|Ltd\.?|\(.+\))$/;

/** Whether a product and its maker have one name: what is said of the one is then not "not about" the other. */
export const isOneName = (product: string, maker: string): boolean => maker.replace(BESIDE_NAME, '') === product;

const unspaced = (name: string): string => name.replace(/[\s.]/g, '').toLowerCase();

/** Whether a maker beside its product would be the same name once more: "ElevenLabs, Eleven Labs, Inc.", "Perplexity, Perplexity AI". */
export const isNamedTwice = (product: string, maker: string): boolean =>
  [maker, maker.replace(/ AI$/, '')].some((name) => unspaced(name.replace(BESIDE_NAME, '')) === unspaced(product));

export const isItsMaker = ({ product, knownAs, entities }: Dossier): boolean =>
  isOneName(knownAs, entities[product.vendor]?.name ?? '');

/** Claims said of the product itself, in the order of its chain. */
export const ownClaims = (dossier: Dossier): DossierClaim[] =>
  [...dossier.own, ...dossier.more].flatMap((id) => dossier.claims[id] ?? []);

/** Those that count: where the product is the company itself, what is said of the company, too. */
export const countedClaims = (dossier: Dossier): DossierClaim[] => [
  ...ownClaims(dossier),
  ...(isItsMaker(dossier) ? dossier.inherited : []).flatMap(({ claim, scope }) =>
    scope === 'company' ? (dossier.claims[claim] ?? []) : [],
  ),
];

/** How many claims and sources a surface announces: only what is said of the product itself and stands. */
export function countsOf(dossier: Dossier): { claims: number; sources: number } {
  const claims = countedClaims(dossier).filter(({ gone }) => !gone);
  return {
    claims: claims.length,
    sources: new Set(claims.flatMap((claim) => claim.evidence.map((item) => item.source))).size,
  };
}

/** Numbers outside the panel say of what they are, where they are another product's. */
export const whoseCounts = (dossier: Dossier, counts: string, { t }: Translator): string =>
  isShared(dossier) ? t('counts.of', { product: dossier.knownAs, counts }) : counts;

/** Claims that concern the product among others, and are not counted for it. */
export const amongClaims = (dossier: Dossier): DossierClaim[] =>
  dossier.inherited
    .flatMap(({ claim, names }) => (names ? (dossier.claims[claim] ?? []) : []))
    .filter(({ gone }) => !gone);

/** What is said on every surface of a product that no claim counts for: that there is none, or that some concern it among others. */
export function noneLine(dossier: Dossier, { t }: Translator, at: 'panel' | 'chip'): string {
  const count = amongClaims(dossier).length;
  return count > 0 ? t(`${at}.among`, { product: dossier.knownAs, count }) : t(`${at}.undocumented`);
}

/** "12 claims, 30 sources"; "12 claims, 30 sources on Gemini"; that no public report was found. */
export function countsLine(dossier: Dossier, words: Translator): string {
  const counts = countsOf(dossier);
  return counts.claims > 0
    ? whoseCounts(dossier, words.t('chip.counts', counts), words)
    : noneLine(dossier, words, 'chip');
}
