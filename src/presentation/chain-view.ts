/** The chain as a picture's worth of words: the documented strand, the other hands, the empty end. */
import type { Translator } from '../i18n/words';
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import type { LocalLink } from '../knowledge/shard';
import { STAGES, type Stage } from '../model/claim';
import type { Period } from '../model/primitives';
import { shownInHour } from './hour-view';
import { payInWords, periodInWords, placeInWords } from './pay-words';
import { foldOf, proofOf } from './proof';
import type { BranchView, CountView, LinkView, PanelView } from './view';

/** At most this many strands hang from the beam; the rest stands in the list below. */
const MOST_BRANCHES = 4;

/** Pay as it belongs to a link: a contract rate to the company that was paid, what a person got to the people. */
function payOf(claim: DossierClaim | undefined, people: boolean, words: Translator): string | undefined {
  const figures = (claim?.figures ?? []).filter((figure) => (figure.basis === 'contract') !== people);
  return figures.map((figure) => payInWords(figure, words)).find((pay) => pay !== undefined);
}

/** A link before it is put into words: from the base's relations, or drawn from the claim that speaks of the people. */
interface Link {
  kind: 'develops' | 'owns' | 'outsources-to' | 'rates-for' | 'employs-in' | 'worked' | 'other';
  name: string;
  short?: string | undefined;
  country?: string | undefined;
  role?: LinkView['details'][number] | undefined;
  period?: Period | undefined;
  claim?: DossierClaim | undefined;
}

const WORKED: readonly Stage[] = ['collection-filtering', 'annotation', 'rating', 'moderation-verification'];
/** "Data workers in Nairobi". */
function workersIn(claim: DossierClaim | undefined, place: string | undefined, words: Translator): string {
  const work = claim?.work === 'rating-rlhf' ? 'rating' : (claim?.work ?? 'other');
  return place
    ? words.t('chain.workers', { work, place: placeInWords(place, words) })
    : words.t('chain.workers.nowhere', { work });
}

/** The same people where there is little room. */
const peopleIn = (place: string | undefined, words: Translator): string =>
  place ? words.t('chain.people', { place: placeInWords(place, words) }) : words.t('chain.people.nowhere');

const countryOf = (dossier: Dossier, entity: string): string | undefined =>
  dossier.countries[dossier.entities[entity]?.country ?? ''];
const nameOf = (dossier: Dossier, entity: string): string => dossier.entities[entity]?.name ?? entity;

function relationLink(link: LocalLink, dossier: Dossier, words: Translator): Link {
  const claim = dossier.claims[link.claim];
  const role = link.role ? { text: link.role, ...(link.roleLanguage && { lang: link.roleLanguage }) } : undefined;
  switch (link.kind) {
    case 'develops':
      return {
        kind: 'develops',
        name: nameOf(dossier, link.from),
        country: countryOf(dossier, link.from),
        period: link.period,
        claim,
      };
    case 'employs-in':
      return {
        kind: 'employs-in',
        name: workersIn(claim, nameOf(dossier, link.to), words),
        short: peopleIn(nameOf(dossier, link.to), words),
        role,
        period: claim?.period ?? link.period,
        claim,
      };
    case 'owns':
    case 'outsources-to':
    case 'rates-for':
      return { kind: link.kind, name: nameOf(dossier, link.to), role, period: link.period, claim };
    default:
      return { kind: 'other', name: nameOf(dossier, link.to), role, period: link.period, claim };
  }
}

/** The people a product's opening claim speaks of, where no relation leads to them. */
function peopleLink(dossier: Dossier, words: Translator): Link[] {
  const claim = dossier.claims[dossier.lead ?? ''];
  if (!claim || !WORKED.includes(claim.stage) || claim.work === 'unpaid-user-labour') return [];
  const place = claim.place && nameOf(dossier, claim.place);
  return [
    {
      kind: 'worked',
      name: workersIn(claim, place, words),
      short: peopleIn(place, words),
      period: claim.period,
      claim,
    },
  ];
}

/** Product -> company -> contractor -> people, as far as it is known. The company always is. */
function linksOf(dossier: Dossier, words: Translator): Link[] {
  const known = dossier.thread.map((link) => relationLink(link, dossier, words));
  const maker: Link = {
    kind: 'develops',
    name: nameOf(dossier, dossier.product.vendor),
    country: countryOf(dossier, dossier.product.vendor),
  };
  const links = known[0]?.kind === 'develops' ? known : [maker, ...known];
  return links.at(-1)?.kind === 'employs-in' ? links : [...links, ...peopleLink(dossier, words)];
}

const isPeople = (link: Link): boolean => link.kind === 'employs-in' || link.kind === 'worked';

/** More figures than this are no longer people one sees, but a pattern: the number alone is written. */
const MOST_FIGURES = 60;

/** How many people stand at the end of the strand, where a claim counts them. Two counts say themselves that they differ. */
function countView(dossier: Dossier, words: Translator): CountView | undefined {
  const claim = dossier.claims[dossier.people?.claim ?? ''];
  const figures = (dossier.people?.figures ?? []).flatMap((index) => claim?.figures[index] ?? []);
  if (!claim || figures.length === 0) return undefined;
  const counts = figures.map(({ high = 0 }) => high);
  const [first = 0, higher = first] = counts;
  const drawn = higher <= MOST_FIGURES;
  const shown = (index: number) => (!drawn || counts.length < 2 ? 'none' : index === 0 ? 'filled' : 'outlined');
  return {
    first: drawn ? first : 0,
    more: drawn ? higher - first : 0,
    lines: figures.map(({ what, bound }, index) => {
      const count = words.t(bound === 'about' ? 'amount.about' : 'amount.exact', {
        low: String(counts[index] ?? 0),
        high: '',
      });
      return words.t('chain.count', { what: what.charAt(0).toUpperCase() + what.slice(1), count, shown: shown(index) });
    }),
    ...(claim.textLanguage && { lang: claim.textLanguage }),
    mark: proofOf(claim, dossier, words).mark,
    of: words.t('chain.count.of'),
    claim: claim.id,
  };
}

/** The sentence behind a link; none where it is folded or would only repeat the opening. */
function moreOf({ claim }: Link, dossier: Dossier, words: Translator): LinkView['more'] {
  if (!claim || foldOf(claim, dossier, words)) return undefined;
  return {
    text: claim.plain,
    by: proofOf(claim, dossier, words).by,
    ...(claim.textLanguage && { lang: claim.textLanguage }),
  };
}

function linkView(link: Link, dossier: Dossier, words: Translator): LinkView {
  const elsewhere = link.claim && shownInHour(dossier).has(link.claim.id);
  const when = link.period || link.kind !== 'develops' ? periodInWords(link.period, words) : '';
  return {
    verb: words.t(`chain.verb.${link.kind}`),
    name: link.name,
    short: link.short,
    people: isPeople(link),
    details: [link.role, { text: [link.country, when].filter(Boolean).join(', ') }].flatMap((line) =>
      line?.text ? [line] : [],
    ),
    pay: link.kind === 'develops' || elsewhere ? undefined : payOf(link.claim, isPeople(link), words),
    mark: link.claim && proofOf(link.claim, dossier, words).mark,
    claim: link.claim?.id,
    more: moreOf(link, dossier, words),
    count: isPeople(link) ? countView(dossier, words) : undefined,
  };
}

/** One branch per stage of the chain that the strand does not show, then the empty end. */
function branches(
  dossier: Dossier,
  words: Translator,
  shown: ReadonlySet<string>,
): Pick<PanelView['chain'], 'branches' | 'rest'> {
  const groups = STAGES.flatMap((stage): BranchView[] => {
    const claims = dossier.chain.flatMap((id) => dossier.claims[id] ?? []).filter((claim) => claim.stage === stage);
    if (claims.length === 0 || claims.some((claim) => shown.has(claim.id))) return [];
    const [first] = claims;
    if (!first) return [];
    const proof = proofOf(first, dossier, words);
    return [
      {
        name: words.t(`stage.${stage}`),
        text: first.plain,
        lang: first.textLanguage,
        mark: proof.mark,
        by: proof.by,
        claim: first.id,
        fold: foldOf(first, dossier, words),
        kind: 'known',
      },
    ];
  });
  const gap: BranchView = {
    name: words.t(dossier.chain.length > 0 ? 'chain.unknownHands' : 'chain.noContractor'),
    text: dossier.gaps[0] ?? dossier.fallback,
    lang: dossier.gaps[0] ? dossier.gapsLanguage : dossier.kindLanguage,
    mark: { shape: 'not-public', word: words.t('mark.not-public') },
    by: '',
    kind: 'not-public',
  };
  const most = MOST_BRANCHES - 1;
  return { branches: [...groups.slice(0, most), gap], rest: groups.slice(most) };
}

/** The chain read aloud as one sentence. */
function sentence(product: string, links: readonly Link[], words: Translator): string {
  const [maker, ...rest] = links;
  const parts = rest.map((link) =>
    words.t(`chain.sentence.${link.kind}`, {
      name: isPeople(link) ? link.name.charAt(0).toLowerCase() + link.name.slice(1) : link.name,
    }),
  );
  return words.t('chain.sentence', { product, vendor: maker?.name ?? '', rest: parts.join('') });
}

/** Whether the facts are those of another product, with which the one that is open shares them. */
export const isShared = ({ product, knownAs }: Dossier): boolean => product.name !== knownAs;

export function chainView(dossier: Dossier, words: Translator): PanelView['chain'] {
  const links = linksOf(dossier, words);
  const hands = branches(
    dossier,
    words,
    new Set(links.filter((link) => link.kind !== 'develops').flatMap((link) => link.claim?.id ?? [])),
  );
  return {
    heading: words.t('chain.heading'),
    product: dossier.knownAs,
    beam: isShared(dossier) ? words.t('chain.beam.shared', { product: dossier.product.name }) : words.t('chain.beam'),
    links: links.map((link) => linkView(link, dossier, words)),
    sentence: sentence(dossier.knownAs, links, words),
    othersHeading: words.t('chain.others', { product: dossier.knownAs }),
    ...hands,
    restLabel: words.t('chain.links.all', { count: hands.branches.length + hands.rest.length }),
  };
}
