/** The chain as a picture's worth of words: the documented strand, the other hands, the empty end. */
import { amountInWords, dayInWords } from '../i18n/dates';
import type { Translator, WordKey } from '../i18n/words';
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import type { LocalLink } from '../knowledge/shard';
import { type Figure, STAGES } from '../model/claim';
import type { Period } from '../model/primitives';
import { proofOf } from './proof';
import type { BranchView, LinkView, PanelView } from './view';

/** At most this many strands hang from the beam; the rest stands in the list below. */
const MOST_BRANCHES = 4;
const TIMES = ['hour', 'day', 'week', 'month', 'year'];

/** A period in words; "period not stated" when nothing is known. */
export function periodInWords(period: Period | undefined, words: Translator): string {
  const from = period?.from && dayInWords(period.from, words.language);
  const to = period?.to && dayInWords(period.to, words.language);
  if (from && to) return from === to ? from : words.t('chain.period.range', { from, to });
  if (from) return words.t('chain.period.open', { from });
  if (to) return words.t('chain.period.until', { to });
  return words.t('chain.period.unknown');
}

/** Pay with its basis: "$1.32 to $2 an hour, take-home pay". Bounds stay in words. */
export function payInWords(figure: Figure, words: Translator): string | undefined {
  if (!figure.currency || !figure.basis || !figure.per || !TIMES.includes(figure.per)) return undefined;
  const money = (amount: number | undefined) => (amount === undefined ? '' : amountInWords(amount, figure.currency ?? 'USD', words.language));
  const low = money(figure.low ?? figure.high);
  const high = money(figure.high ?? figure.low);
  const key: WordKey = low !== high && figure.bound !== 'up-to' ? 'amount.range' : `amount.${figure.bound}`;
  return words.t('pay.line', { amount: words.t(key, { low, high }), per: figure.per, basis: words.t(`pay.${figure.basis}`) });
}

const payOf = (claim: DossierClaim | undefined, words: Translator) =>
  claim?.theme === 'pay' ? claim.figures.map((figure) => payInWords(figure, words)).find((pay) => pay !== undefined) : undefined;

function workers(work: DossierClaim['work'] | undefined, place: string, words: Translator): string {
  return words.t('chain.workers', { work: work === 'rating-rlhf' ? 'rating' : (work ?? 'other'), place });
}

function linkView(link: LocalLink, dossier: Dossier, words: Translator): LinkView {
  const claim = dossier.claims[link.claim];
  const people = link.kind === 'employs-in';
  const target = link.kind === 'develops' ? link.from : link.to;
  const entity = dossier.entities[target];
  const country = entity?.country && dossier.countries[entity.country];
  const when = periodInWords(link.period, words);
  const where = people ? undefined : country;
  const verb: WordKey =
    link.kind === 'develops' || link.kind === 'owns' || link.kind === 'outsources-to' || link.kind === 'rates-for' || link.kind === 'employs-in'
      ? `chain.verb.${link.kind}`
      : 'chain.verb.other';
  return {
    verb: words.t(verb),
    name: people ? workers(claim?.work, entity?.name ?? target, words) : (entity?.name ?? target),
    people,
    details: [link.role, [where, when].filter(Boolean).join(', ')].filter((line): line is string => Boolean(line)),
    pay: link.kind === 'develops' ? undefined : payOf(claim, words),
    mark: claim && proofOf(claim, dossier, words).mark,
    claim: claim?.id,
  };
}

/** Product -> company: always known, even where nothing else is. */
function makerLink(dossier: Dossier, words: Translator): LinkView {
  const vendor = dossier.entities[dossier.product.vendor];
  const country = vendor?.country && dossier.countries[vendor.country];
  return { verb: words.t('chain.verb.develops'), name: vendor?.name ?? dossier.product.vendor, people: false, details: country ? [country] : [] };
}

/** One branch per stage of the chain that the strand does not show, then the empty end. */
function branches(dossier: Dossier, words: Translator, shown: ReadonlySet<string>): BranchView[] {
  const groups = STAGES.flatMap((stage): BranchView[] => {
    const claims = dossier.chain.flatMap((id) => dossier.claims[id] ?? []).filter((claim) => claim.stage === stage);
    if (claims.length === 0 || claims.some((claim) => shown.has(claim.id))) return [];
    const [first] = claims;
    if (!first) return [];
    const proof = proofOf(first, dossier, words);
    return [{ name: words.t(`stage.${stage}`), text: first.plain, lang: first.textLanguage, mark: proof.mark, by: proof.by, claim: first.id, kind: 'known' }];
  });
  const gap: BranchView = {
    name: words.t(dossier.chain.length > 0 ? 'chain.unknownHands' : 'chain.noContractor'),
    text: dossier.gaps[0] ?? dossier.fallback,
    mark: { shape: 'not-public', word: words.t('mark.not-public') },
    by: '',
    kind: 'not-public',
  };
  return [...groups.slice(0, MOST_BRANCHES - 1), gap];
}

/** The chain read aloud as one sentence. */
function sentence(dossier: Dossier, links: readonly LinkView[], words: Translator): string {
  const rest = dossier.thread.map((link, index) => {
    if (link.kind !== 'outsources-to' && link.kind !== 'employs-in') return '';
    const name = links[index]?.name ?? '';
    return words.t(`chain.sentence.${link.kind}`, { name: link.kind === 'employs-in' && words.language === 'en' ? name.charAt(0).toLowerCase() + name.slice(1) : name });
  });
  return words.t('chain.sentence', { product: dossier.product.name, vendor: links[0]?.name ?? '', rest: rest.join('') });
}

export function chainView(dossier: Dossier, words: Translator): PanelView['chain'] {
  const own = dossier.thread.map((link) => linkView(link, dossier, words));
  const links = dossier.thread[0]?.kind === 'develops' ? own : [makerLink(dossier, words), ...own];
  return {
    heading: words.t('chain.heading'),
    beam: words.t('chain.beam'),
    links,
    sentence: sentence(
      dossier.thread[0]?.kind === 'develops' ? dossier : { ...dossier, thread: [{ kind: 'develops', from: '', to: '', claim: '' }, ...dossier.thread] },
      links,
      words,
    ),
    othersHeading: words.t('chain.others', { product: dossier.product.name }),
    branches: branches(dossier, words, new Set(dossier.thread.filter((link) => link.kind !== 'develops').map((link) => link.claim))),
  };
}
