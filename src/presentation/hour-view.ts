/** The hourly dollar in words and shares: what was paid for an hour, what reached a person, and what cannot be drawn. */

import { amountInWords } from '../i18n/amounts';
import { dayInWords } from '../i18n/dates';
import type { Translator, WordKey } from '../i18n/words';
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import type { LocalWage } from '../knowledge/shard';
import type { Figure } from '../model/claim';
import { basisOf, WAGE_YEARS_APART } from '../model/money';
import type { Hour } from '../model/records';
import type { ClaimWords } from './claim-view';
import { placeOf, spanOf, tapeOf, topOf } from './hour-scale';
import { boundInWords } from './pay-words';
import { outletAndDay } from './told';
import type { HourBarView, HourView } from './view';

type Words = Translator;
type Chosen = { claim: DossierClaim; figure: Figure };

const KINDS = ['statutory-minimum', 'living-wage'] as const;

/** The figure that an editor chose, in the words of this dossier. */
function chosen(dossier: Dossier, of: Hour['paid'] | undefined): Chosen | undefined {
  const claim = dossier.claims[of?.claim ?? ''];
  const figure = of && claim?.figures[of.figure];
  return claim && figure ? { claim, figure } : undefined;
}

/** Claims whose pay the hourly dollar shows: their links of the chain leave it out. */
export function shownInHour({ hour }: Dossier): ReadonlySet<string> {
  return new Set(hour ? [hour.paid.claim, ...(typeof hour.billed === 'object' ? [hour.billed.claim] : [])] : []);
}

/** Names of a word table have no hyphens. */
const plain = (name: string): string => name.replaceAll('-', '');

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Other amounts of the same claim for the same time, before or after tax alike: "of which agents: about $1.32 to $1.44". */
const besides = ({ claim, figure }: Chosen, words: Words): string[] =>
  claim.figures
    .filter(
      (other) =>
        other !== figure &&
        other.currency === figure.currency &&
        other.per === figure.per &&
        other.basis === figure.basis,
    )
    .map((other) => words.t('hour.beside', { what: sentenceCase(other.what), amount: boundInWords(other, words) }));

function bar(kind: HourBarView['kind'], item: Chosen, top: number, words: Words): HourBarView {
  const { figure } = item;
  return {
    kind,
    amount: boundInWords(figure, words),
    per: words.t('hour.per', { per: figure.per ?? '' }),
    basis: words.t(`hour.basis.${figure.basis ?? 'not-stated'}`),
    lines: [
      sentenceCase(figure.what),
      ...besides(item, words),
      ...(kind === 'billed' ? [words.t('hour.billed.covers')] : []),
    ],
    lang: item.claim.textLanguage,
    ...(top > 0 && { span: spanOf(figure, top) }),
  };
}

/** A bill that nobody has published: an empty bar without a length. */
const notPublic = (words: Words): HourBarView => ({
  kind: 'billed',
  amount: words.t('mark.not-public'),
  per: '',
  basis: words.t('hour.basis.contract'),
  lines: [words.t('hour.billed.unknown')],
});

/** The wages of the place, each with the reason why it cannot be a line. Two amounts of which neither basis is stated are not known to be alike. */
function wages(dossier: Dossier, { claim, figure }: Chosen) {
  const year = Number(figure.asOf.slice(0, 4));
  return KINDS.map((kind) => {
    const near = dossier.wages
      .filter((wage) => wage.kind === kind && Math.abs(wage.year - year) <= WAGE_YEARS_APART)
      .toSorted((left, right) => Math.abs(left.year - year) - Math.abs(right.year - year))[0];
    const basis = figure.basis === 'not-stated' ? undefined : figure.basis;
    const why = !near
      ? 'none'
      : basisOf(near) !== basis
        ? 'basis'
        : near.per !== 'hour' || near.currency !== figure.currency
          ? 'unit'
          : undefined;
    return { kind, year, near, why, place: claim.place };
  });
}

/** Why a wage is not drawn, in one sentence for each reason; one for both kinds where neither is known. */
function whyNoLine(rows: ReturnType<typeof wages>, dossier: Dossier, words: Words): string[] {
  const [first] = rows;
  if (!first?.place) return [words.t('hour.noLine.place')];
  const place = dossier.entities[first.place]?.in ?? '';
  const all = rows.every(({ why }) => why === 'none');
  const missing = all ? [{ ...first, kind: 'both' as const }] : rows.filter(({ why }) => why !== undefined);
  return missing.map(({ kind, near, year, why }) =>
    words.t(`hour.noLine.${why ?? 'none'}` as WordKey, { kind: plain(kind), place, year: String(near?.year ?? year) }),
  );
}

const tick = (
  { kind, year, amount, currency, note, source, checked }: LocalWage,
  top: number,
  place: string,
  words: Words,
) => ({
  at: placeOf(amount, top),
  label: words.t('hour.wage', {
    kind: plain(kind),
    place,
    year: String(year),
    amount: amountInWords(amount, currency, words.language),
  }),
  note,
  by: words.t('hour.wage.by', { source: outletAndDay(source, words), checked }),
});

/** State and source of each claim that is drawn; one line where two claims rest on the same. */
function proofs(items: readonly Chosen[], view: ClaimWords): HourView['proofs'] {
  const all = items.map(({ claim }) => ({ mark: view(claim).proof.mark, said: view(claim).said, claim: claim.id }));
  return all.filter(
    ({ said, mark }, index) =>
      all.findIndex((other) => other.said.line === said.line && other.mark.shape === mark.shape) === index,
  );
}

/** Currency, place and day of the figure itself: the time of the whole claim may hold a strike, a ruling, a lay-off. */
function scope({ claim, figure }: Chosen, dossier: Dossier, words: Words): string {
  const place = claim.place && dossier.entities[claim.place]?.name;
  return [words.t('hour.currency', { code: figure.currency ?? '' }), place, dayInWords(figure.asOf, words.language)]
    .filter(Boolean)
    .join(' · ');
}

/** The chain leads to people who are paid, and no source says how much. */
const payUnknown = (dossier: Dossier): boolean => {
  const own = [...dossier.own, ...dossier.more].flatMap((id) => dossier.claims[id] ?? []);
  const hourly = own.some((claim) =>
    claim.figures.some((figure) => figure.currency && figure.per === 'hour' && figure.basis !== 'contract'),
  );
  return !hourly && dossier.chain.some(({ people }) => people !== undefined && people !== 'volunteers');
};

/** The section, or null where there is nothing to say: no work that is paid, or pay that no editor has chosen to draw. */
export function hourView(dossier: Dossier, view: ClaimWords, words: Words): HourView | null {
  const paid = chosen(dossier, dossier.hour?.paid);
  const empty = { scope: '', bars: [], tape: [], ticks: [], why: [], proofs: [] };
  if (!paid)
    return payUnknown(dossier)
      ? { ...empty, heading: words.t('hour.heading', { work: 'other' }), notPublic: words.t('hour.notPublic') }
      : null;
  const heading = words.t('hour.heading', { work: plain(paid.claim.work) });
  if (paid.figure.per !== 'hour') {
    const why = [words.t('hour.notHourly', { per: paid.figure.per ?? '' })];
    return {
      ...empty,
      heading: words.t('hour.heading.pay'),
      scope: scope(paid, dossier, words),
      bars: [bar('paid', paid, 0, words)],
      why,
      proofs: proofs([paid], view),
    };
  }
  const billed = typeof dossier.hour?.billed === 'object' ? chosen(dossier, dossier.hour.billed) : undefined;
  const rows = wages(dossier, paid);
  const drawn = rows.flatMap(({ near, why }) => (near && why === undefined ? [near] : []));
  const items = billed ? [billed, paid] : [paid];
  const top = topOf(
    items.map(({ figure }) => figure),
    drawn.map(({ amount }) => amount),
  );
  const place = dossier.entities[paid.claim.place ?? '']?.name ?? '';
  return {
    heading,
    scope: scope(paid, dossier, words),
    bars: [
      ...(billed ? [bar('billed', billed, top, words)] : dossier.hour?.billed ? [notPublic(words)] : []),
      bar('paid', paid, top, words),
    ],
    tape: billed
      ? tapeOf(top).map(({ at, label }) => ({ at, label: label === undefined ? undefined : String(label) }))
      : [],
    ticks: drawn.map((wage) => tick(wage, top, place, words)),
    apart: billed && words.t('hour.apart'),
    why: whyNoLine(rows, dossier, words),
    proofs: proofs(items, view),
  };
}
