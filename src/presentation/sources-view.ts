/** The list of sources in words: where each stands, how old it is, how it was checked, and how it can be cited. */
import { ageInWords, dayInWords } from '../i18n/dates';
import type { Translator } from '../i18n/words';
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import { CITATION_FORMATS, type CitationFormat } from '../model/choices';
import { VIA_WORDS } from '../model/source';
import { shownEvidence } from './claim-view';
import { countedClaims, countsOf } from './own-claims';
import type { SourceView } from './views/claim';
import type { PanelView } from './views/panel';

/** How a source reached us: a word of ours, or the name of who reprints it. */
function viaInWords(via: string, words: Translator): string {
  const known = VIA_WORDS.find((word) => word === via);
  return known ? words.t(`via.${known}`) : words.t('via.name', { name: via });
}

/** Claims of which the opening, the chain and the picture of the pay are made. */
const inSight = ({ lead, chain, hour }: Dossier): ReadonlySet<string | undefined> =>
  new Set([
    lead,
    ...chain.flatMap(({ claim, count, pay }) => [claim, count?.claim, pay?.claim]),
    hour?.paid.claim,
    ...(typeof hour?.billed === 'object' ? [hour.billed.claim] : []),
  ]);

/** Claims in the order in which their sources are listed: of the product's own that stand first those in sight, then the others; then those that do not count. */
export function inOrderOfSources(dossier: Dossier): DossierClaim[] {
  const own = countedClaims(dossier);
  const inherited = dossier.inherited.flatMap(({ claim }) => dossier.claims[claim] ?? []);
  const seen = inSight(dossier);
  const place = (claim: DossierClaim): number =>
    claim.gone ? 3 : claim.id === dossier.lead ? 0 : seen.has(claim.id) ? 1 : 2;
  return [
    ...[...own].sort((left, right) => place(left) - place(right)),
    ...inherited.filter((claim) => !own.includes(claim)),
  ];
}

/** A source with its number, and how and on which day it was checked. */
interface Numbered {
  id: string;
  number: number;
  checked: DossierClaim['evidence'][number]['checked'];
  on: string;
}

/** The sources of the claims shown, numbered in the order in which they are first met. */
export function numberSources(
  { sources }: Pick<Dossier, 'sources'>,
  claims: readonly DossierClaim[],
): readonly Numbered[] {
  const first = new Map<string, Numbered>();
  for (const claim of claims)
    for (const { source: id, checked } of shownEvidence(claim))
      if (!first.has(id)) first.set(id, { id, number: first.size + 1, checked, on: claim.checkedOn });
  return [...first.values()].filter(({ id }) => sources[id]);
}

/** The sources of the claims shown in words, in the order of their numbers. */
export function sourceViews(
  dossier: Pick<Dossier, 'sources'>,
  claims: readonly DossierClaim[],
  words: Translator,
  today: string,
): SourceView[] {
  return numberSources(dossier, claims).flatMap((item) => {
    const source = dossier.sources[item.id];
    if (!source) return [];
    const { id, title, publisher, by = publisher, via, url, lang, date } = source;
    return [
      {
        id,
        number: item.number,
        ref: words.t('source.ref', { number: item.number }),
        title,
        lang: lang === words.language ? undefined : lang,
        publisher: by,
        ...(via && { via: viaInWords(via, words) }),
        date: date ? dayInWords(date, words.language) : words.t('source.undated'),
        age: date ? ageInWords(date, today, words) : '',
        checked: words.t(`source.checked.${item.checked}`, { date: dayInWords(item.on, words.language) }),
        url,
        missing: url || via === 'book' ? undefined : words.t('source.noAddress'),
        archive: url && `https://web.archive.org/web/${(date ?? '').replace(/-/g, '')}*/${url}`,
      },
    ];
  });
}

/** The part of the panel that lists so many of them, without its list; `citeAs` is the form in which a citation was last copied. */
export function sourcesHead(
  dossier: Dossier,
  sources: readonly unknown[],
  words: Translator,
  citeAs: CitationFormat,
): Omit<PanelView['sources'], 'items'> {
  const own = countsOf(dossier).sources;
  return {
    heading: words.t('sources.heading'),
    // The number of the label, and of what it is one; where that has none, the list says by its heading what its sources are for.
    ...(own > 0 && {
      gist: words.t('sources.gist', {
        own,
        product: dossier.knownAs,
        all: sources.length,
        others: sources.length - own,
      }),
    }),
    own,
    others: words.t('sources.others', { count: sources.length - own }),
    cite: {
      label: words.t('cite.label'),
      formats: CITATION_FORMATS.map((format) => ({ format, label: words.t(`cite.${format}`) })),
      chosen: citeAs,
    },
  };
}
