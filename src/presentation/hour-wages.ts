/** Wages beside pay, in words: what each is, how it was moved to what the pay is measured in, and how it stands to the pay. */

import { amountInWords } from '../i18n/amounts';
import { dayInWords } from '../i18n/dates';
import type { Translator } from '../i18n/words';
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import type { LocalSource, LocalStep, LocalWage } from '../knowledge/shard';
import type { Figure } from '../model/figure';
import { placeOnScale } from './hour-scale';
import { outletAndDay, type Voice } from './told';
import type { HourWageView } from './views/hour';

const KINDS = ['statutory-minimum', 'living-wage'] as const;

/** Names of a word table have no hyphens. */
const plain = (name: string): string => name.replaceAll('-', '');

const inWords = ({ amount, currency }: { amount: number; currency: string }, { language }: Translator): string =>
  amountInWords(amount, currency, language);

/** How the time of a wage is said: a study of a year, or a law found in force in, from, or from and to some day. */
function timeForm({ kind, validFrom, validTo }: LocalWage): string {
  if (validFrom === validTo) return kind === 'living-wage' ? 'study' : 'one';
  const day = validFrom.length === 10 && (validTo === undefined || validTo.length === 10);
  return `${validTo === undefined ? 'open' : 'span'}${day ? 'day' : ''}`;
}

/** "Found in force from 1 May 2018 to 30 April 2022." */
function heldFor(wage: LocalWage, words: Translator): string {
  const from = dayInWords(wage.validFrom, words.language);
  const to = wage.validTo ? dayInWords(wage.validTo, words.language) : '';
  return words.t('hour.wage.held', { form: timeForm(wage), from, to });
}

/** Of when a wage is, and at what rate of which time it was moved: in the panel's words, for pages that do not show the whole reckoning. */
export const wageTimes = (wage: LocalWage, words: Translator): string =>
  [
    heldFor(wage, words),
    ...(wage.moved?.steps ?? []).filter(({ by }) => by === 'rate').map((step) => stepInWords(step, words)),
  ].join(' ');

/** "KES 13,572.90 a month, before tax." "For general labourers." "Found in force from 1 May 2018 to 30 April 2022." */
function asGiven(wage: LocalWage, words: Translator): string {
  const { basis, per, forWhom, household, derived } = wage;
  return [
    words.t('hour.wage.given', { amount: inWords(wage, words), per, basis: plain(basis) }),
    words.t('hour.wage.for', { forWhom, household: household ? 'yes' : 'no' }),
    heldFor(wage, words),
    ...(derived ? [words.t('hour.wage.derived')] : []),
  ].join(' ');
}

/** One step as a sentence. */
function stepInWords(step: LocalStep, words: Translator): string {
  const [from, to] = [inWords(step.from, words), inWords(step.to, words)];
  if (step.by !== 'rate') return words.t('hour.step.time', { ...step, by: plain(step.by), from, to });
  const span = step.on.length === 10 ? 'day' : 'mean';
  return words.t('hour.step.rate', {
    ...{ from, to, span, when: dayInWords(step.on, words.language) },
    ...{ price: inWords(step.price, words), dollar: inWords(step.dollar, words) },
  });
}

/** A share where pay and wage are alike; else what the difference between them means. */
function beside(
  { share, basis, household }: LocalWage,
  { basis: pay = 'not-stated' }: Figure,
  words: Translator,
): string {
  if (share) return words.t('hour.wage.share', { ...share, form: share.low === share.high ? 'one' : 'range' });
  if (basis === pay && basis !== 'not-stated')
    return words.t('hour.wage.alike', { basis: plain(basis), household: household ? 'yes' : 'no' });
  return words.t('hour.wage.unlike', { pair: `${plain(pay)}${plain(basis)}` });
}

/** A wage with its amount as moved; where it was moved to another time, with what its source gives, so that nobody takes that for the law. */
function labelOf(wage: LocalWage, words: Translator): string {
  const { where, forWhom, moved, per } = wage;
  const what = { kind: wage.household ? 'household' : plain(wage.kind), where, forWhom, per };
  const given = inWords(wage, words);
  if (!moved || moved.steps.length === 0) return words.t('hour.wage', { ...what, amount: given });
  const amount = words.t('amount.about', { low: inWords(moved, words) });
  const [step] = moved.steps;
  if (!step || step.by === 'rate') return words.t('hour.wage', { ...what, amount });
  return words.t('hour.wage.at', { ...what, given, by: plain(step.by), count: step.count, amount, into: step.into });
}

/** A piece on which a wage rests, in words, with the way to it. */
const piece = (source: LocalSource, say: (outlet: string) => string, words: Translator): Voice => ({
  line: say(outletAndDay(source, words)),
  ...(source.url && { url: source.url }),
});

/** A wage as it stands beside the pay. `top` is the end of the scale, 0 where none is drawn. */
export function wageView(wage: LocalWage, figure: Figure, top: number, words: Translator): HourWageView {
  const { moved, missing, note, source, hoursSource, checked } = wage;
  // Two steps of a reckoning may rest on one table, which is named once.
  const rates = new Map<string, LocalSource>();
  for (const step of moved?.steps ?? []) if (step.by === 'rate') rates.set(step.source.id, step.source);
  return {
    ...(moved && top > 0 && { at: placeOnScale(moved.amount, top) }),
    label: labelOf(wage, words),
    beside: beside(wage, figure, words),
    lines: [
      asGiven(wage, words),
      ...(moved?.steps.map((step) => stepInWords(step, words)) ?? []),
      ...(missing ? [words.t('hour.wage.missing', { missing })] : []),
      ...(note ? [note] : []),
    ],
    ...(wage.textLanguage && { lang: wage.textLanguage }),
    by: [
      piece(source, (outlet) => words.t('hour.wage.by', { source: outlet, checked }), words),
      ...(hoursSource ? [piece(hoursSource, (outlet) => words.t('hour.wage.hoursBy', { source: outlet }), words)] : []),
      ...[...rates.values()].map((rate) =>
        piece(rate, (outlet) => words.t('hour.wage.rateBy', { source: outlet }), words),
      ),
    ],
  };
}

/** Which wages are not beside the pay, and why; one sentence for both kinds where neither is known. */
export function whyNoWage(
  { claim, figure }: { claim: DossierClaim; figure: Figure },
  { wages, entities }: Dossier,
  words: Translator,
): string[] {
  if (!claim.place) return [words.t('hour.noLine.place')];
  const missing = KINDS.filter((kind) => !wages.some((wage) => wage.kind === kind));
  const [first] = missing;
  const kind = missing.length === KINDS.length ? 'both' : first && plain(first);
  if (!kind) return [];
  const place = entities[claim.place]?.in ?? '';
  return [words.t('hour.noLine.none', { kind, place, year: figure.asOf.slice(0, 4) })];
}
