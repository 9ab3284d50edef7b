/** A panel about a product that does not exist, with one of everything. It never changes with the facts, so that its pictures can be compared. */

import type { HourView } from '../../src/presentation/views/hour';
import type { PanelView } from '../../src/presentation/views/panel';
import { panel, proof, said } from './sample';

const hour: HourView = {
  heading: 'One hour of labelling',
  scope: 'US dollars, Elsewhere, 2021 to 2022',
  bars: [
    {
      kind: 'billed',
      amount: '$12',
      per: 'an hour',
      basis: 'Contract rate',
      lines: ['What the maker agreed to pay.'],
      span: { solid: 100, to: 100, open: false },
    },
    {
      kind: 'paid',
      amount: '$1.30 to $2',
      per: 'an hour',
      basis: 'Take-home pay',
      lines: ['What a worker was left with after tax.'],
      span: { solid: 11, to: 17, open: false },
    },
  ],
  tape: Array.from({ length: 13 }, (_, at) => ({ at: (at * 100) / 12, ...(at % 5 === 0 && { label: String(at) }) })),
  wages: [],
  how: 'How this is reckoned',
  apart: 'A company’s bill and a person’s pay are two different things.',
  why: ['No wage line is drawn: none is known for that place and those years.'],
  proofs: [{ mark: proof.mark, said, claim: 'pay' }],
};

const base = panel();

export const specimen: PanelView = {
  ...base,
  product: { id: 'product', name: 'The Product' },
  question: 'Who made the Product?',
  hour,
  chain: {
    ...base.chain,
    product: 'The Product',
    othersHeading: 'Other hands in the Product',
    links: base.chain.links.map((link, index) => ({
      ...link,
      name: ['The Maker', 'The Contractor', 'Data workers in Elsewhere'][index] ?? link.name,
    })),
    sentence:
      'The Product is a product of the Maker. The Maker paid the Contractor. The Contractor employed data workers in Elsewhere.',
  },
};
