/** The wages that stand beside the pay a product's panel shows, moved to what it is measured in, in one language. Node only. */

import type { LocalStep, LocalWage } from '../../src/knowledge/shard';
import { type Figure, PAY_BASES } from '../../src/model/figure';
import type { Step } from '../../src/model/money';
import type { Language } from '../../src/model/primitives';
import type { Hour } from '../../src/model/product';
import { WAGE_KINDS, type Wage } from '../../src/model/wage';
import type { KnowledgeBase } from './load';
import { localSource } from './localize';
import { moveWage, shareOfWage } from './move-wage';
import { wagesFor } from './wages-in-force';

/** A figure of a claim that says what a person was paid for a time. */
export const isPay = ({ currency, per, basis }: Figure): boolean =>
  currency !== undefined && per !== undefined && basis !== undefined && PAY_BASES.includes(basis);

/** A rate's source in full; a rate without one is left out by the lints. */
function localSteps(base: KnowledgeBase, steps: readonly Step[], language: Language): LocalStep[] {
  return steps.flatMap((step): LocalStep[] => {
    if (step.by !== 'rate') return [step];
    const source = localSource(base, step.source, language);
    return source ? [{ ...step, source }] : [];
  });
}

/** How the pay stands to a wage: only where both are before tax, or both after, and the wage is for one person. */
function shareOf(figure: Figure, wage: Wage, moved: LocalWage['moved']): LocalWage['share'] {
  const alike = figure.basis !== 'not-stated' && figure.basis === wage.basis && !wage.household;
  return alike && moved ? shareOfWage(figure, moved.amount) : undefined;
}

function localWage(base: KnowledgeBase, id: string, wage: Wage, figure: Figure, language: Language): LocalWage[] {
  const source = localSource(base, wage.source, language);
  if (!source) return [];
  const { currency = '', per = '', asOf } = figure;
  const result = moveWage(wage, { currency, per, asOf }, [...base.records.rates.values()]);
  const moved = 'missing' in result ? undefined : { ...result, steps: localSteps(base, result.steps, language) };
  const overlay = language === 'en' ? undefined : base.overlays.get(language)?.wages.get(id);
  const { where, forWhom, note } = overlay ?? wage;
  const { kind, amount, basis, household, validFrom, validTo, derived, checked } = wage;
  return [
    {
      ...{ where, forWhom, note, kind, amount, currency: wage.currency, per: wage.per, basis, household },
      ...{ validFrom, validTo, derived, checked, source },
      hoursSource: wage.hours?.source ? localSource(base, wage.hours.source, language) : undefined,
      moved,
      missing: 'missing' in result ? result.missing : undefined,
      share: shareOf(figure, wage, moved),
      textLanguage: language !== 'en' && !overlay ? 'en' : undefined,
    },
  ];
}

/** Of one kind, those that can be drawn; where none can, all of them, to be told in words. */
const drawnFirst = (wages: readonly LocalWage[]): LocalWage[] =>
  wages.filter((wage) => wage.moved || !wages.some((other) => other.kind === wage.kind && other.moved));

/** The kinds in their order, within each the lower wage first. */
const inOrder = (wages: readonly LocalWage[]): LocalWage[] =>
  WAGE_KINDS.flatMap((kind) =>
    wages
      .filter((wage) => wage.kind === kind)
      .toSorted((one, other) => (one.moved ?? one).amount - (other.moved ?? other).amount),
  );

/** Wages beside the pay that an editor chose; none where the pay is tied to no place. */
export function wagesBeside(base: KnowledgeBase, hour: Hour | undefined, language: Language): LocalWage[] {
  const claim = base.records.claims.get(hour?.paid.claim ?? '');
  const figure = hour && claim?.figures?.[hour.paid.figure];
  const place = base.records.entities.get(claim?.place ?? '');
  // Of several places none is the place of an amount.
  if (!claim?.place || claim.otherPlaces || !place || !figure || !isPay(figure)) return [];
  const all = [...base.records.wages].map(([id, wage]) => ({ ...wage, id }));
  const fit = wagesFor(all, { id: claim.place, country: place.country }, figure);
  return inOrder(drawnFirst(fit.flatMap(({ id, ...wage }) => localWage(base, id, wage, figure, language))));
}
