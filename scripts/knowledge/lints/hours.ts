/** What the pictures draw must be of this very product: pay, a bill only beside the pay for the same hour, and single counts of people. */
import type { Claim, Figure } from '../../../src/model/claim';
import type { Hour, Product } from '../../../src/model/records';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

type FigureOf = Hour['paid'];
type Fault = [path: PropertyKey[], message: string];
const GONE: readonly Claim['status'][] = ['withdrawn', 'superseded'];

const isHourlyPay = (figure: Figure): boolean =>
  figure.currency !== undefined && figure.per === 'hour' && figure.basis !== 'contract';
const yearOf = (figure: Figure): number => Number(figure.asOf.slice(0, 4));

function found(base: KnowledgeBase, id: string, product: Product, { claim: name, figure: index }: FigureOf) {
  const claim = base.records.claims.get(name);
  if (!claim) return 'names a claim that does not exist; correct the id';
  if (!product.chain.includes(name) && !claim.products.includes(id))
    return 'names a claim that is not about this product';
  if (GONE.includes(claim.status) || claim.rank === 'deprecated' || claim.suspended)
    return 'names a claim that no longer stands; choose another or take `hour` out';
  const figure = claim.figures?.[index];
  if (!figure?.currency || !figure.per)
    return 'names no amount of money for a time or task; count the figures of the claim from 0';
  return { claim, figure };
}

function faults(base: KnowledgeBase, id: string, product: Product): Fault[] {
  const { hour } = product;
  const hourly = product.chain.find((claim) => base.records.claims.get(claim)?.figures?.some(isHourlyPay));
  if (!hour)
    return hourly
      ? [[[], `has hourly pay in ${hourly} and no \`hour\`; name the figure that the hourly dollar draws`]]
      : [];
  const paid = found(base, id, product, hour.paid);
  const billed =
    hour.billed === undefined || hour.billed === 'not-public' ? undefined : found(base, id, product, hour.billed);
  const wrong: Fault[] = [];
  if (typeof paid === 'string') wrong.push([['hour', 'paid'], paid]);
  if (typeof billed === 'string') wrong.push([['hour', 'billed'], billed]);
  if (typeof paid === 'string' || typeof billed === 'string') return wrong;
  if (paid.figure.basis === 'contract')
    wrong.push([['hour', 'paid'], 'is a contract rate, which is what a firm gets; name what a person got']);
  if (!billed) return wrong;
  if (billed.figure.basis !== 'contract')
    wrong.push([['hour', 'billed'], 'is not a contract rate; a bill has the basis contract']);
  if (billed.figure.per !== 'hour' || paid.figure.per !== 'hour')
    wrong.push([['hour', 'billed'], 'is not drawn beside pay unless both are by the hour']);
  if (billed.figure.currency !== paid.figure.currency)
    wrong.push([['hour', 'billed'], 'is in another currency than the pay; one scale needs one currency']);
  if (billed.claim.place !== paid.claim.place || Math.abs(yearOf(billed.figure) - yearOf(paid.figure)) > 0)
    wrong.push([['hour', 'billed'], 'is of another place or year than the pay; they would not be the same hour']);
  return wrong;
}

/** A figure of the picture is one person: only a count of people, given as one number, may be drawn. */
function peopleFaults(base: KnowledgeBase, id: string, { people, chain }: Product): Fault[] {
  if (!people) return [];
  const wrong = (message: string): Fault[] => [[['people'], message]];
  const claim = base.records.claims.get(people.claim);
  if (!claim) return wrong('names a claim that does not exist; correct the id');
  if (!chain.includes(people.claim) && !claim.products.includes(id))
    return wrong('names a claim that is not about this product');
  if (GONE.includes(claim.status) || claim.suspended) return wrong('names a claim that no longer stands');
  const counts = people.figures.map((index) => claim.figures?.[index]);
  const single = counts.every(
    (figure) =>
      figure?.unit === 'people' &&
      figure.low !== undefined &&
      figure.low === figure.high &&
      /^(exact|about)$/.test(figure.bound),
  );
  if (!single)
    return wrong('names what is no single count of people; a range, "more than" and "up to" are told in words only');
  const [first, second] = counts;
  return second && (first?.high ?? 0) >= (second.high ?? 0)
    ? wrong('names the higher count first; write the lower one first')
    : [];
}

export const checkHours = (base: KnowledgeBase): Problem[] =>
  [...base.records.products].flatMap(([id, product]) =>
    [...faults(base, id, product), ...peopleFaults(base, id, product)].map(([path, message]) =>
      problemAt(base, `products/${id}`, path, message),
    ),
  );
