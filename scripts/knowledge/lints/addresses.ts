/** The way to the article: each claim has a source with an address, and what opens a product speaks through one. */
import type { Claim } from '../../../src/model/claim';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { openAt } from './open';

const GONE: readonly Claim['status'][] = ['withdrawn', 'superseded'];

/** Claims of which no supporting source can be reached. */
const unreachable = (base: KnowledgeBase): Problem[] =>
  [...base.records.claims].flatMap(([id, claim]) =>
    GONE.includes(claim.status) ||
    claim.evidence.some(({ source, role }) => role === 'supports' && base.records.sources.get(source)?.url)
      ? []
      : [
          openAt(
            base,
            `claims/${id}`,
            ['evidence'],
            'address',
            'has no supporting source with an address; find one and write its url',
          ),
        ],
  );

/** Openings whose voice leads nowhere. */
const voiceless = (base: KnowledgeBase): Problem[] =>
  [...base.records.products].flatMap(([id, { lead }]) => {
    const said = base.records.claims.get(lead ?? '')?.said;
    if (!said || said.readIn || base.records.sources.get(said.source)?.url) return [];
    return [
      openAt(
        base,
        `products/${id}`,
        ['lead'],
        'address of an opening',
        `opens with ${lead}, whose voice ${said.source} has no address; find it, or write said.readIn: the piece with an address in which it was read`,
      ),
    ];
  });

export const checkAddresses = (base: KnowledgeBase): Problem[] => [...unreachable(base), ...voiceless(base)];
