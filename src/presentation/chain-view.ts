/** The chain as a picture's worth of words: the strand as an editor wrote it, the other people, the empty end. */
import { listInWords, numberInWords } from '../i18n/amounts';
import { ofEntity } from '../i18n/names';
import type { Translator, WordKey } from '../i18n/words';
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import type { LocalLink } from '../knowledge/shard';
import { firmsOf } from '../model/chain';
import { STAGES } from '../model/claim';
import type { ClaimWords } from './claim-view';
import { shownInHour } from './hour-view';
import { isItsMaker, isNamedTwice, isShared } from './own-claims';
import { headsInWords, payInWords, periodInWords } from './pay-words';
import type { BranchView, CountView, LinkView } from './views/chain';
import type { PanelView } from './views/panel';

/** At most this many strands hang from the beam; the rest stands in the list below. */
const MOST_BRANCHES = 4;
/** More figures than this are no longer people one sees, but a pattern: the number alone is written. */
const MOST_FIGURES = 60;

const nameOf = (dossier: Dossier, entity: string): string => dossier.entities[entity]?.name ?? entity;
/** "in Nairobi", with the preposition that the place has in this language. */
const inPlace = (dossier: Dossier, place: string | undefined): string => dossier.entities[place ?? '']?.in ?? '';
/** "Data workers in Nairobi"; words with a clause take the place before it: "People in Cork who listened to recordings". */
function peopleIn(key: WordKey, place: string, { t }: Translator): string {
  const people = t(key, { place, where: place ? 'there' : 'none' });
  return people.includes(place) ? people : t('people.in', { people, place });
}

/** "Sama"; "Outlier and Alignerr". */
const firmsInWords = (link: LocalLink, dossier: Dossier, { language }: Translator): string =>
  listInWords(
    firmsOf(link).map((firm) => nameOf(dossier, firm)),
    language,
  );

/** What a link leads to, as a name on its own: "Sama", "Data workers in Nairobi". */
const headOf = (link: LocalLink, dossier: Dossier, words: Translator): string =>
  link.people
    ? peopleIn(`people.${link.people}`, inPlace(dossier, link.place), words)
    : firmsInWords(link, dossier, words);

/** The people of the chain as the panel names them, whether it says where they are, and whether a party denies it; of a product whose facts are its own. */
export const peopleOfChain = (
  dossier: Dossier,
  words: Translator,
): { name: string; placed: boolean; doubted: boolean }[] =>
  (isShared(dossier) ? [] : dossier.chain)
    .filter(({ people }) => people)
    .map((link) => ({
      name: headOf(link, dossier, words),
      placed: link.place !== undefined,
      doubted: ['alleged', 'disputed'].includes(dossier.claims[link.claim]?.status ?? ''),
    }));

/** The key of a link's words: with the maker's name where the claim speaks of the company alone. */
function wordsOfLink<Part extends 'verb' | 'say'>(part: Part, { verb, for: whom }: LocalLink) {
  return whom && (verb === 'through' || verb === 'done-by')
    ? (`chain.${part}.${verb}.maker` as const)
    : (`chain.${part}.${verb}` as const);
}

/** How sure a link is, where it is not: one side's account, what exactly is disputed, or a settlement. */
function hedgeOf({ disputed, oneSide }: LocalLink, claim: DossierClaim | undefined) {
  if (claim?.status === 'disputed') return disputed && (`disputed.${disputed}` as const);
  if (claim?.status === 'alleged') return oneSide && ('alleged' as const);
  return claim?.status === 'settled' ? ('settled' as const) : undefined;
}

/** What of a claim is disputed or alleged stands at the link that says it; the others are nobody's quarrel. */
const isApart = ({ disputed, oneSide }: LocalLink, claim: DossierClaim | undefined): boolean =>
  (claim?.status === 'disputed' && !disputed) || (claim?.status === 'alleged' && !oneSide);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** How many people stand at the end of the strand, where a claim counts them. Two counts say themselves that they differ. */
function countView(
  { count: counted, place }: LocalLink,
  dossier: Dossier,
  view: ClaimWords,
  words: Translator,
): CountView | undefined {
  const claim = dossier.claims[counted?.claim ?? ''];
  const figures = (counted?.figures ?? []).flatMap((index) => claim?.figures[index] ?? []);
  if (!claim || figures.length === 0) return undefined;
  const counts = [...new Set(figures.flatMap(({ low, high }) => [low ?? high ?? 0, high ?? low ?? 0]))];
  const [first = 0] = counts;
  const higher = Math.max(...counts);
  const [count = '', other] = figures.map((figure) => capital(headsInWords(figure, words)));
  const drawn = higher <= MOST_FIGURES && figures.every(({ bound }) => bound === 'exact' || bound === 'about');
  return {
    first: drawn ? first : 0,
    more: drawn ? higher - first : 0,
    lines: figures.map((figure) =>
      words.t('chain.count', { what: capital(figure.what), count: headsInWords(figure, words) }),
    ),
    ...(claim.textLanguage && { lang: claim.textLanguage }),
    ...(drawn && counts.length > 1 && { pale: words.t('chain.count.pale') }),
    short: words.t('chain.count.short', {
      count,
      higher: numberInWords(higher, words.language),
      counts: other === undefined ? 'one' : 'two',
    }),
    // Where no place names the people, their number does.
    ...(other === undefined && !place && { name: words.t('chain.count.name', { count }) }),
    mark: view(claim).proof.mark,
    of: words.t('chain.count.of'),
    claim: claim.id,
  };
}

/** The amount that an editor put on a link, always with what it is. */
function payOf({ pay }: LocalLink, dossier: Dossier, words: Translator): LinkView['pay'] {
  const claim = dossier.claims[pay?.claim ?? ''];
  const figure = pay && claim?.figures[pay.figure];
  const amount = figure && payInWords(figure, words);
  if (!claim || !figure || !amount) return undefined;
  return {
    text: words.t('chain.pay', { what: figure.what, pay: amount }),
    ...(claim.textLanguage && { lang: claim.textLanguage }),
  };
}

/** The record of a name, where the base has one: a company that only the detection knows has no description. */
const known = (id: string | undefined, { entities }: Dossier): { entity?: string } =>
  id !== undefined && entities[id]?.description ? { entity: id } : {};

function linkView(link: LocalLink, dossier: Dossier, view: ClaimWords, words: Translator): LinkView {
  const claim = dossier.claims[link.claim];
  const told = claim && view(claim);
  const hedge = hedgeOf(link, claim);
  const count = countView(link, dossier, view, words);
  const elsewhere = shownInHour(dossier).has(link.pay?.claim ?? '');
  const lines: LinkView['details'] = [
    { text: link.role ?? '', ...(link.roleLanguage && { lang: link.roleLanguage }) },
    { text: hedge ? words.t(`chain.hedge.${hedge}`) : '', apart: true },
    { text: link.period ? periodInWords(link.period, words) : '' },
  ];
  return {
    verb: words.t(wordsOfLink('verb', link), { maker: nameOf(dossier, dossier.product.vendor) }),
    name: headOf(link, dossier, words),
    ...(link.and ? {} : known(link.people ? link.place : link.who, dossier)),
    ...(link.people && { short: count?.name ?? peopleIn('chain.people', inPlace(dossier, link.place), words) }),
    people: link.people !== undefined,
    details: lines.filter(({ text }) => text !== ''),
    pay: elsewhere ? undefined : payOf(link, dossier, words),
    mark: isApart(link, claim) ? undefined : told?.proof.mark,
    claim: claim?.id,
    count,
  };
}

/** The company that makes the product: a field of the product's record, of which no claim is made. None where it has the product's own name. */
function makerView(dossier: Dossier, words: Translator): LinkView[] {
  const country = dossier.countries[dossier.entities[dossier.product.vendor]?.country ?? ''];
  const name = nameOf(dossier, dossier.product.vendor);
  if (isNamedTwice(dossier.knownAs, name)) return [];
  return [
    {
      verb: words.t('chain.verb.makes'),
      name,
      ...known(dossier.product.vendor, dossier),
      people: false,
      details: country ? [{ text: country }] : [],
    },
  ];
}

/** One branch per claim about further people, as an editor chose them, in the order of the stages; then the empty end. */
function branches(
  dossier: Dossier,
  view: ClaimWords,
  words: Translator,
): Pick<PanelView['chain'], 'branches' | 'rest'> {
  const others = dossier.others.flatMap((id) => dossier.claims[id] ?? []).filter(({ gone }) => !gone);
  const groups = STAGES.flatMap((stage): BranchView[] => {
    const first = others.find((claim) => claim.stage === stage);
    if (!first) return [];
    const { short, proof, fold } = view(first);
    return [
      {
        kind: 'known',
        name: words.t(`stage.${stage}`),
        ...short,
        mark: proof.mark,
        claim: first.id,
        ...(fold && { fold }),
      },
    ];
  });
  const lang = dossier.gaps[0] ? dossier.gapsLanguage : dossier.kindLanguage;
  const gap: BranchView = {
    kind: 'not-public',
    name: words.t(dossier.chain.length + groups.length > 0 ? 'chain.notFound' : 'chain.end'),
    text: dossier.gaps[0] ?? dossier.fallback,
    ...(lang && { lang }),
    mark: { shape: 'not-public', word: words.t('mark.not-public') },
  };
  const most = MOST_BRANCHES - 1;
  return { branches: [...groups.slice(0, most), gap], rest: groups.slice(most) };
}

/** The people of a link within a sentence: "data workers in Nairobi", with the article where the language has one. */
export const peopleSaid = (link: LocalLink, dossier: Dossier, words: Translator): string | undefined =>
  link.people && peopleIn(`people.${link.people}.some`, inPlace(dossier, link.place), words);

/** One link read aloud: a whole sentence, and another where it is alleged, disputed or settled, once for links of one claim. */
function linkSentences(link: LocalLink, index: number, before: string, dossier: Dossier, words: Translator): string[] {
  const { t } = words;
  const goesOn = dossier.chain[index + 1]?.claim === link.claim;
  const hedge = goesOn ? undefined : hedgeOf(link, dossier.claims[link.claim]);
  const said = t(wordsOfLink('say', link), {
    before,
    maker: nameOf(dossier, dossier.product.vendor),
    name: peopleSaid(link, dossier, words) ?? firmsInWords(link, dossier, words),
    role: link.role && !link.people && !link.roleLanguage ? t('chain.role', { role: link.role }) : '',
  });
  return [said, ...(hedge ? [t(`chain.say.hedge.${hedge}`)] : [])];
}

/** The chain read aloud. That a product is of a company of the same name says nothing, and is not said. */
function sentence(dossier: Dossier, words: Translator): string {
  const { product, knownAs } = dossier;
  const vendor = nameOf(dossier, product.vendor);
  const made = words.t('chain.say.makes', {
    product: knownAs,
    of: ofEntity(dossier.entities[product.vendor], vendor, words),
    ended: dossier.ended ? 'yes' : 'no',
  });
  const companies = dossier.chain.map((link) => firmsInWords(link, dossier, words));
  const links = dossier.chain.flatMap((link, index) =>
    linkSentences(link, index, companies.slice(0, index).findLast(Boolean) ?? vendor, dossier, words),
  );
  const said = [...(isItsMaker(dossier) ? [] : [made]), ...links];
  return said.length > 0 ? said.join(' ') : words.t('chain.say.none', { product: knownAs });
}

export function chainView(dossier: Dossier, view: ClaimWords, words: Translator): PanelView['chain'] {
  const others = branches(dossier, view, words);
  const known = [...others.branches, ...others.rest].filter(({ kind }) => kind === 'known').length;
  return {
    heading: words.t('chain.heading'),
    ...(known > 0 && {
      gist: words.t('panel.gist', { of: dossier.chain.length > 0 ? 'groups' : 'works', count: known }),
    }),
    product: dossier.knownAs,
    beam: isShared(dossier) ? words.t('chain.beam.shared', { product: dossier.product.name }) : words.t('chain.beam'),
    links: [...makerView(dossier, words), ...dossier.chain.map((link) => linkView(link, dossier, view, words))],
    sentence: sentence(dossier, words),
    othersHeading: words.t('chain.others', {
      known: dossier.chain.some(({ people }) => people) ? 'yes' : 'no',
      product: dossier.knownAs,
    }),
    ...others,
    restLabel: words.t('chain.links.all', { count: others.branches.length + others.rest.length }),
  };
}
