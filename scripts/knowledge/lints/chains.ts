/** The chain as an editor wrote it: people only where a claim says that they worked for this product, pay with its claim, counts of people. */
import { type ChainLink, DISPUTED, PREDICATES_OF_WORK, VERBS_WITHOUT_ACTOR } from '../../../src/model/chain';
import type { Claim } from '../../../src/model/claim';
import { LANGUAGES } from '../../../src/model/languages';
import type { Product } from '../../../src/model/product';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { notPay } from './not-pay';
import { problemAt } from './problem';

type Fault = [path: PropertyKey[], message: string] | false;
const GONE: readonly Claim['status'][] = ['withdrawn', 'superseded'];

/** Whether a claim is about people at work: only such a claim may lead to people or open a product. */
export const isOfWork = ({ predicate }: Pick<Claim, 'predicate'>): boolean =>
  PREDICATES_OF_WORK.some((known) => known === predicate);

const isOf = (id: string, product: Product, name: string, claim: Claim): boolean =>
  product.claims.includes(name) || claim.products.includes(id);

/** A figure of the picture is one person: only a count of people, given as one number, may stand there; one that is open at an end is written and not drawn. */
function countFault(base: KnowledgeBase, { count }: ChainLink): string | undefined {
  if (!count) return undefined;
  const figures = base.records.claims.get(count.claim)?.figures ?? [];
  const counts = count.figures.map((index) => figures[index]);
  const single = counts.every(
    (figure) =>
      figure?.unit === 'people' &&
      figure.low !== undefined &&
      figure.low === figure.high &&
      /^(exact|about|at-least|more-than|up-to)$/.test(figure.bound),
  );
  if (!single) return 'names what is no single count of people; a range is told in words only';
  const [first, second] = counts;
  return second && (first?.high ?? 0) >= (second.high ?? 0)
    ? 'names the higher count first; write the lower one first'
    : undefined;
}

/** A sentence that names nobody as the one for whom the work was done is read as being of the product: the claim must name it. */
function namesNot(base: KnowledgeBase, id: string, link: ChainLink, claim: Claim): boolean {
  if (link.for || !VERBS_WITHOUT_ACTOR.some((verb) => verb === link.verb)) return false;
  if (claim.subject === id || claim.object === id) return false;
  const entity = base.records.entities.get(id);
  const texts = Object.values(claim.text).join(' ');
  return ![entity?.name ?? id, ...(entity?.aka ?? [])].some((name) => texts.includes(name));
}

/** A link says what of its claim is disputed, or that it is one side's account, and only of a claim that is; and no other time than it. */
const doubtFaults = (
  product: Product,
  link: ChainLink,
  claim: Claim,
  at: (field: string) => PropertyKey[],
): Fault[] => [
  link.period !== undefined &&
    (link.period.from !== claim.period?.from || link.period.to !== claim.period?.to) && [
      at('period'),
      `is not the time that ${link.claim} gives; write its period, or leave period out`,
    ],
  link.disputed !== undefined &&
    claim.status !== 'disputed' && [
      at('disputed'),
      `says that ${link.disputed} is disputed of a claim that is ${claim.status}; take disputed out`,
    ],
  link.oneSide !== undefined &&
    claim.status !== 'alleged' && [
      at('oneSide'),
      `is one side's account of a claim that is ${claim.status}; take oneSide out`,
    ],
  claim.status === 'disputed' &&
    !product.chain?.some((other) => other.claim === link.claim && other.disputed) && [
      at('claim'),
      `rests on ${link.claim}, which is disputed, and no link says what of it; write disputed: ${DISPUTED.join(', ')}`,
    ],
];

function linkFaults(base: KnowledgeBase, id: string, product: Product, link: ChainLink, index: number): Fault[] {
  const at = (field: string): PropertyKey[] => ['chain', index, field];
  const claim = base.records.claims.get(link.claim);
  if (!claim) return [];
  const figure = link.pay && base.records.claims.get(link.pay.claim)?.figures?.[link.pay.figure];
  const count = countFault(base, link);
  const other = figure && notPay(figure);
  return [
    !isOf(id, product, link.claim, claim) && [
      at('claim'),
      `rests on ${link.claim}, which is not about this product; name one that is`,
    ],
    namesNot(base, id, link, claim) && [
      at('verb'),
      `says "some of the work" of a product that ${link.claim} does not name; write for: maker, or name a claim that does`,
    ],
    (GONE.includes(claim.status) || claim.suspended !== undefined) && [
      at('claim'),
      `rests on ${link.claim}, which no longer stands; name another, or take the link out`,
    ],
    link.people !== undefined &&
      !isOfWork(claim) && [
        at('claim'),
        `leads to people by a claim that ${claim.predicate}; only a claim about people at work may (${PREDICATES_OF_WORK.join(', ')})`,
      ],
    link.pay !== undefined &&
      (!figure?.currency || !figure.per) && [
        at('pay'),
        'names no amount of money for a time or task; count the figures of the claim from 0',
      ],
    link.pay !== undefined &&
      link.people !== undefined &&
      other !== undefined && [at('pay'), `is ${other}; name what a person got`],
    count !== undefined && [at('count'), count],
    ...doubtFaults(product, link, claim, at),
  ];
}

/** A place stands in a sentence with its preposition, in each language; where it is not translated yet, a draft may wait for it. */
const placeProblems = (base: KnowledgeBase, id: string, { place }: ChainLink, index: number): Problem[] =>
  LANGUAGES.flatMap((language) => {
    if (place === undefined) return [];
    const rendered = base.overlays.get(language)?.entities.get(place);
    const known = language === 'en' ? base.records.entities.get(place) : rendered;
    if (known?.in) return [];
    const message = `names ${place}, which has no preposition in ${language}; write its \`in\`, e.g. in: in Nairobi`;
    const problem = problemAt(base, `products/${id}`, ['chain', index, 'place'], message);
    return [{ ...problem, ...(language !== 'en' && !rendered && { waits: true }) }];
  });

/** A product opens with people who did the work, or with the honest card. */
function leadFault(base: KnowledgeBase, id: string, product: Product): Fault {
  const claim = base.records.claims.get(product.lead ?? '');
  if (!claim || product.lead === undefined) return false;
  if (!isOf(id, product, product.lead, claim))
    return [['lead'], `opens with ${product.lead}, which is not about this product; name one that is`];
  return (
    !isOfWork(claim) && [
      ['lead'],
      `opens with a claim that ${claim.predicate}; open with people who did the work, or leave lead out`,
    ]
  );
}

export const checkChains = (base: KnowledgeBase): Problem[] =>
  [...base.records.products].flatMap(([id, product]) => [
    ...[
      leadFault(base, id, product),
      ...(product.chain ?? []).flatMap((link, index) => linkFaults(base, id, product, link, index)),
    ].flatMap((fault) => (fault ? [problemAt(base, `products/${id}`, ...fault)] : [])),
    ...(product.chain ?? []).flatMap((link, index) => placeProblems(base, id, link, index)),
  ]);
