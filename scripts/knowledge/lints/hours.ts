/** What the hourly dollar draws must be of this very product, and a bill only beside the pay for the same hour. */

import type { FigureOf } from '../../../src/model/chain';
import type { Claim } from '../../../src/model/claim';
import { type Figure, OPEN_ABOVE } from '../../../src/model/figure';
import type { Hour, Product } from '../../../src/model/product';
import { isSpoken } from '../../../src/model/response';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { isPay } from '../wages-beside';
import { factReference, nameGroups } from './fact-reference';
import { unfounded } from './facts';
import { notPay } from './not-pay';
import { problemAt } from './problem';

type Fault = [path: PropertyKey[], message: string];
const GONE: readonly Claim['status'][] = ['withdrawn', 'superseded'];

/** Pay that is disputed is never drawn alone: what the other side says of it stands below the bar. */
function otherSideFaults(
  base: KnowledgeBase,
  id: string,
  product: Product,
  { claim: paid }: { claim: Claim },
): Fault[] {
  const other = product.hour?.otherSide;
  const at = ['hour', 'otherSide'];
  if (product.hour?.disputed && paid.status !== 'disputed')
    return [[['hour', 'disputed'], `calls pay disputed by a claim that is ${paid.status}; take disputed out`]];
  if (!other)
    return paid.status === 'disputed'
      ? [
          [
            ['hour', 'paid'],
            'draws pay of a disputed claim without the other side; write hour.otherSide: { claim, of, text }, the sentence with its own figure if it gives one',
          ],
        ]
      : [];
  const claim = base.records.claims.get(other.claim);
  if (!claim || !(product.claims.includes(other.claim) || claim.products.includes(id)))
    return [
      [[...at, 'claim'], `takes the answer from ${other.claim}, which is not about this product; name one that is`],
    ];
  const row = claim.responses.find(({ of, source }) => of === other.of && source !== undefined);
  if (!row || !isSpoken(row.state))
    return [
      [[...at, 'of'], `lets ${other.of} speak, which has no answer with a source in ${other.claim}; name one that has`],
    ];
  const reference = factReference(base, 'claims', other.claim, nameGroups(base));
  const stray = reference ? unfounded(other.text, 'en', reference, new Set()) : [];
  return stray.length > 0
    ? [[[...at, 'text'], `says ${stray.join(' and ')}, which ${other.claim} does not; write what it says`]]
    : [];
}

/** The closed line names one amount; where that is not all that is said of the pay, it says what stands beside it, in numbers of the same claim. */
function besideFaults(
  base: KnowledgeBase,
  { hour }: Product,
  { claim, figure }: { claim: Claim; figure: Figure },
): Fault[] {
  const at = ['hour', 'beside'];
  if (!hour?.beside) {
    const byTheHour = figure.per !== 'hour' && claim.figures?.some(isHourlyPay);
    return hour?.disputed || byTheHour
      ? [
          [
            ['hour', 'paid'],
            `draws ${byTheHour ? 'pay by another measure and leaves out that by the hour' : 'disputed pay and leaves out the other side'} where the part is closed; write hour.beside in a few words`,
          ],
        ]
      : [];
  }
  const reference = factReference(base, 'claims', hour.paid.claim, nameGroups(base));
  const stray = reference ? unfounded(hour.beside, 'en', reference, new Set()) : [];
  return stray.length > 0
    ? [[at, `says ${stray.join(' and ')}, which ${hour.paid.claim} does not; write what it says`]]
    : [];
}

const isHourlyPay = (figure: Figure): boolean => isPay(figure) && figure.per === 'hour';
const yearOf = (figure: Figure): number => Number(figure.asOf.slice(0, 4));

function found(base: KnowledgeBase, id: string, product: Product, { claim: name, figure: index }: FigureOf) {
  const claim = base.records.claims.get(name);
  if (!claim) return 'names a claim that does not exist; correct the id';
  if (!product.claims.includes(name) && !claim.products.includes(id))
    return 'names a claim that is not about this product';
  if (GONE.includes(claim.status) || claim.rank === 'deprecated' || claim.suspended)
    return 'names a claim that no longer stands; choose another or take `hour` out';
  const figure = claim.figures?.[index];
  if (!figure?.currency || !figure.per)
    return 'names no amount of money for a time or task; count the figures of the claim from 0';
  return { claim, figure };
}

/** A bill stands beside pay by the hour, wherever a contractor stands between the maker and the people, and nowhere else. */
function billFault({ hour, chain = [] }: Product, paid: Figure): string | undefined {
  const between = chain.some(({ who }) => who !== undefined);
  if (hour?.billed === undefined)
    return between && paid.per === 'hour'
      ? 'draws pay by the hour with a contractor between and no bill; write billed: not-public, or the figure'
      : undefined;
  if (paid.per !== 'hour') return 'is not drawn beside pay unless both are by the hour; take it out';
  return between ? undefined : 'is a bill where no contractor stands in the chain; take it out, or write the link';
}

/** Pay that was only advertised or offered is called so wherever its amount stands. */
const promiseFaults = ({ promised }: Hour, { what }: Figure): Fault[] =>
  !promised && /\b(?:advert|offer)/.test(what)
    ? [[['hour', 'paid'], 'was advertised or offered; write promised: advertised, or offered']]
    : [];

const LOWEST = /\b(?:lowest|starting|starts|minimum)\b/i;
const MIDDLE = /\b(?:median|average|mean)\b/i;
const OF_ONE =
  /\b(?:(?:of|by) (?:a|an|one)|(?:one|two) (?:person|people|contractors?|workers?))\b|^(?:a|one) \w+['’]s?\b/i;

/** An amount is not told wider than it is: the lowest of several, a middle of many, what one or two people got. */
const widthFaults = ({ of }: Hour, { what, bound }: Figure): Fault[] => [
  ...(LOWEST.test(what) && !OPEN_ABOVE.includes(bound)
    ? ([[['hour', 'paid'], 'is the lowest of several; its figure has the bound from, or from-about']] satisfies Fault[])
    : []),
  ...(MIDDLE.test(what) && of !== 'median' && of !== 'average'
    ? ([[['hour', 'paid'], 'is a middle of many; write of: median, or average']] satisfies Fault[])
    : []),
  ...(OF_ONE.test(what) && !LOWEST.test(what) && of !== 'one' && of !== 'two'
    ? ([[['hour', 'paid'], 'is what one or two people got; write of: one, or two']] satisfies Fault[])
    : []),
];

function faults(base: KnowledgeBase, id: string, product: Product): Fault[] {
  const { hour } = product;
  const hourly = product.claims.find((claim) => base.records.claims.get(claim)?.figures?.some(isHourlyPay));
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
  const other = notPay(paid.figure);
  if (other) wrong.push([['hour', 'paid'], `is ${other}; name what a person got`]);
  wrong.push(...promiseFaults(hour, paid.figure), ...widthFaults(hour, paid.figure));
  wrong.push(...otherSideFaults(base, id, product, paid), ...besideFaults(base, product, paid));
  const bill = billFault(product, paid.figure);
  if (bill) wrong.push([['hour', ...(hour.billed === undefined ? [] : ['billed'])], bill]);
  if (!billed) return wrong;
  if (billed.figure.basis !== 'contract')
    wrong.push([['hour', 'billed'], 'is not a contract rate; a bill has the basis contract']);
  if (billed.figure.per !== 'hour')
    wrong.push([['hour', 'billed'], 'is not drawn beside pay unless both are by the hour']);
  if (billed.figure.currency !== paid.figure.currency)
    wrong.push([['hour', 'billed'], 'is in another currency than the pay; one scale needs one currency']);
  if (billed.claim.place !== paid.claim.place || Math.abs(yearOf(billed.figure) - yearOf(paid.figure)) > 0)
    wrong.push([['hour', 'billed'], 'is of another place or year than the pay; they would not be the same hour']);
  return wrong;
}

export const checkHours = (base: KnowledgeBase): Problem[] =>
  [...base.records.products].flatMap(([id, product]) =>
    faults(base, id, product).map(([path, message]) => problemAt(base, `products/${id}`, path, message)),
  );
