/** The hourly dollar in words and shares: what was paid for an hour, what reached a person, and what cannot be drawn. */

import { dayInWords } from '../i18n/dates';
import type { Translator } from '../i18n/words';
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import type { LocalFigure } from '../knowledge/shard';
import { PAY_BASES } from '../model/figure';
import type { Hour } from '../model/product';
import type { ClaimWords } from './claim-view';
import { spanOf, tapeOf, topOf } from './hour-scale';
import { wageView, whyNoWage } from './hour-wages';
import { boundInWords } from './pay-words';
import { type Told, voiceOfFigure, voiceOfPiece } from './told';
import type { Mark } from './views/claim';
import type { HourBarView, HourView } from './views/hour';

type Words = Translator;
type Chosen = { claim: DossierClaim; figure: LocalFigure };

/** Times for which wages are set; pay by the task stands beside none. */
const SCALES = ['hour', 'day', 'week', 'month', 'year'];

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

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Other pay in the same claim, before or after tax alike: "of which agents: about $1.32 to $1.44", "on Upwork: $20 an hour". */
const besides = ({ claim, figure }: Chosen, words: Words): string[] =>
  claim.figures
    .filter(
      (other) => other !== figure && other.per && other.currency === figure.currency && other.basis === figure.basis,
    )
    .map((other) => {
      const per = other.per === figure.per ? '' : (other.per ?? '');
      return words.t('hour.beside', { what: sentenceCase(other.what), amount: boundInWords(other, words), per });
    });

/** What the other side says of disputed pay: an editor's sentence, with the piece in which the answer stands. */
function otherSide({ hour, claims, sources }: Dossier, words: Words): Told | undefined {
  const other = hour?.otherSide;
  const claim = claims[other?.claim ?? ''];
  const row = claim?.responses.find(({ of, source }) => of === other?.of && source !== undefined);
  const source = sources[row?.source ?? ''];
  if (!other || !claim || !source) return undefined;
  const piece = voiceOfPiece(source, claim, { sources }, words);
  return {
    said: {
      ...piece,
      line: words.t('answer.by', { source: piece.line }),
    },
    text: other.text,
    ...(hour.otherSideLanguage && { lang: hour.otherSideLanguage }),
  };
}

/** The bar of what reached a person, with what the other side says of it. */
function paidBar(item: Chosen, top: number, dossier: Dossier, words: Words): HourBarView {
  const other = otherSide(dossier, words);
  return { ...bar('paid', item, top, words), ...(other && { otherSide: other }) };
}

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
  none: { shape: 'not-public', word: words.t('mark.not-public') },
  per: '',
  basis: words.t('hour.basis.contract'),
  lines: [words.t('hour.billed.unknown')],
});

/** State of each claim that is drawn, and who gives the amount; one line where two claims rest on the same. */
function proofs(items: readonly Chosen[], dossier: Dossier, view: ClaimWords, words: Words): HourView['proofs'] {
  const all = items.map(({ claim, figure }) => ({
    mark: view(claim).proof.mark,
    said: voiceOfFigure(claim, figure, dossier, words),
    claim: claim.id,
  }));
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

/** Work that has a name of its own, by the people who an editor said do it. */
const WORK_OF: Readonly<Record<string, string>> = {
  'data-workers': 'annotation',
  moderators: 'moderation',
  transcribers: 'transcription',
};

/** What the hour was spent on, as the chain calls the people: a company may not call it moderating. */
function workOf({ claim }: Chosen, { chain }: Dossier): string {
  const link = chain.find(({ people, claim: carried }) => people !== undefined && carried === claim.id);
  return WORK_OF[link?.people ?? ''] ?? 'other';
}

/** Who does this is paid nothing, or says so. */
const UNPAID: readonly (string | undefined)[] = [undefined, 'volunteers', 'testers'];

/** Whether the chain leads to people who are paid, and no source says how much: then that is one of the things not known. */
export function isPayUnknown(dossier: Dossier): boolean {
  if (chosen(dossier, dossier.hour?.paid)) return false;
  const own = [...dossier.own, ...dossier.more].flatMap((id) => dossier.claims[id] ?? []);
  const hourly = own.some((claim) =>
    claim.figures.some(
      (figure) => figure.currency && figure.per === 'hour' && PAY_BASES.includes(figure.basis ?? 'other-sum'),
    ),
  );
  return !hourly && dossier.chain.some(({ people }) => !UNPAID.includes(people));
}

/** What is disputed of the claim may be something else: only an editor calls the pay disputed. */
const shapeOfPay = (shape: string, { hour }: Dossier): string =>
  shape === 'disputed' && !hour?.disputed ? 'reported' : shape;

/** The closed line: state and amount, and beside it what an editor wrote of the other side, of another outlet, of others. */
const gist = ({ figure }: Chosen, mark: Mark, dossier: Dossier, words: Words): string =>
  words.t('hour.gist', {
    state: mark.word,
    shape: shapeOfPay(mark.shape, dossier),
    of: dossier.hour?.of ?? 'several',
    promised: dossier.hour?.promised ?? 'no',
    amount: boundInWords(figure, words),
    per: figure.per ?? '',
    what: figure.what,
    also: dossier.hour?.beside ? 'yes' : 'no',
    beside: dossier.hour?.beside ?? '',
  });

/** The section, or null where there is nothing to say: no work that is paid, or pay that no editor has chosen to draw. */
export function hourView(dossier: Dossier, view: ClaimWords, words: Words): HourView | null {
  const paid = chosen(dossier, dossier.hour?.paid);
  if (!paid) return null;
  const timed = SCALES.includes(paid.figure.per ?? '');
  const billed = typeof dossier.hour?.billed === 'object' ? chosen(dossier, dossier.hour.billed) : undefined;
  const items = billed ? [billed, paid] : [paid];
  const beside = timed ? dossier.wages : [];
  const moved = beside.flatMap((wage) => wage.moved?.amount ?? []);
  // A bar alone compares with nothing: the number is enough.
  const top =
    billed || moved.length > 0
      ? topOf(
          items.map(({ figure }) => figure),
          moved,
        )
      : 0;
  const hourly = paid.figure.per === 'hour';
  const { mark } = view(paid.claim).proof;
  return {
    heading: hourly ? words.t('hour.heading', { work: workOf(paid, dossier) }) : words.t('hour.heading.pay'),
    gist: gist(paid, mark, dossier, words),
    scope: scope(paid, dossier, words),
    bars: [
      ...(billed ? [bar('billed', billed, top, words)] : hourly && dossier.hour?.billed ? [notPublic(words)] : []),
      paidBar(paid, top, dossier, words),
    ],
    tape: billed
      ? tapeOf(top).map(({ at, label }) => ({ at, label: label === undefined ? undefined : String(label) }))
      : [],
    wages: beside.map((wage) => wageView(wage, paid.figure, top, words)),
    how: words.t('hour.wage.how'),
    ...(beside.length > 0 && { cover: words.t('hour.wage.cover') }),
    apart: billed && words.t('hour.apart'),
    why: timed ? whyNoWage(paid, dossier, words) : [words.t('hour.notHourly', { per: paid.figure.per ?? '' })],
    proofs: proofs(items, dossier, view, words),
  };
}
