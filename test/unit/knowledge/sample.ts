/** A small made-up base for tests: one company, its contractor, one claim in two languages, one product. */
import { checkKnowledge } from '../../../scripts/knowledge/check';
import { writeRecords } from '../../../scripts/knowledge/format';
import { readHash, renderedHash } from '../../../scripts/knowledge/hashes';
import { loadKnowledge } from '../../../scripts/knowledge/load';
import type { Problem } from '../../../scripts/knowledge/source-files';
import type { Claim, ClaimOverlay } from '../../../src/model/claim';

export const TODAY = '2026-11-23';

export const claim: Claim = {
  subject: 'acme',
  predicate: 'paid',
  object: 'handy',
  text: {
    plain: 'Acme agreed to pay Handy $12.50 an hour for labelling in Kenya, The Ledger reported in January 2023.',
    standard:
      'The Ledger reported in January 2023 that Acme agreed to pay Handy 12.50 US dollars an hour for labelling in Kenya, in three contracts worth about 200,000 dollars.',
  },
  said: { by: 'The Ledger', on: '2023-01-18', source: 's-ledger' },
  status: 'reported',
  rank: 'normal',
  theme: 'pay',
  work: 'annotation',
  stage: 'annotation',
  about: ['acme', 'handy'],
  products: ['chatter'],
  scope: 'product',
  country: 'KE',
  period: { from: '2021-11', to: '2022-02' },
  since: { on: '2026-11-01', found: 'none' },
  figures: [
    {
      what: 'contract rate',
      low: 12.5,
      high: 12.5,
      bound: 'exact',
      unit: 'USD/hour',
      currency: 'USD',
      per: 'hour',
      basis: 'contract',
      asOf: '2022-02',
    },
  ],
  contested: 'A contract rate covers more than the wage.',
  evidence: [{ source: 's-ledger', role: 'supports', carries: ['text', 'figure-0', 'period'], checked: 'read' }],
  responses: [
    { of: 'acme', state: 'replied', text: 'Acme said that Handy managed pay.', source: 's-ledger', on: '2023-01' },
    { of: 'handy', state: 'none-found' },
  ],
  sensitivity: { level: 0, topics: [] },
  confidence: 'high',
  review: { on: '2026-11-01', due: '2027-10-01' },
  textReview: { by: 'second reader', on: '2026-11-02' },
  history: [{ version: 1, on: '2026-11-01', change: 'added', why: 'First entry.' }],
};

const french: Omit<ClaimOverlay, 'renders'> = {
  text: {
    plain:
      'Acme a accepté de payer à Handy 12,50 $ l’heure d’annotation au Kenya, a rapporté The Ledger en janvier 2023.',
    standard:
      'The Ledger a rapporté en janvier 2023 qu’Acme avait accepté de payer à Handy 12,50 dollars de l’heure d’annotation au Kenya, dans trois contrats d’environ 200\u202f000 dollars.',
  },
  contested: 'Un tarif contractuel couvre plus que le salaire.',
  responses: { acme: 'Acme a dit que Handy gérait la rémunération.' },
  figures: ['tarif contractuel'],
  textReview: { by: 'second reader', on: '2026-11-02' },
};

export type Records = Record<string, object>;

/** Each reading as one of the words that stand there, where a test does not say of which it is. */
function readAsItIs<T extends Claim | ClaimOverlay>(record: T): T {
  const { textReview, detailReview } = record;
  return {
    ...record,
    ...(textReview && { textReview: { of: readHash(record, 'textReview'), ...textReview } }),
    ...(detailReview && { detailReview: { of: readHash(record, 'detailReview'), ...detailReview } }),
  };
}

/** File -> records. Change what a test is about, then `problemsOf`. */
export const sample = (
  changed: Partial<Claim> = {},
  frenchChanged: Partial<ClaimOverlay> = {},
): Record<string, Records> => {
  const whole = { ...claim, ...changed };
  const rendered = { renders: renderedHash(whole), ...french, ...frenchChanged };
  return {
    'claims/rate.yaml': { rate: readAsItIs(whole) },
    'fr/claims/rate.yaml': { rate: readAsItIs(rendered) },
    'entities/company.yaml': {
      acme: {
        type: 'company',
        name: 'Acme',
        wordToo: { Acme: 'never' },
        country: 'US',
        description: 'Developer of Chatter.',
      },
    },
    'entities/contractor.yaml': {
      handy: {
        type: 'contractor',
        name: 'Handy',
        wordToo: { Handy: 'opening' },
        country: 'KE',
        description: 'Labelling firm.',
      },
    },
    'entities/product.yaml': {
      chatter: { type: 'product', name: 'Chatter', parent: 'acme', description: 'Chat product.' },
    },
    'fr/entities/all.yaml': {
      acme: { description: 'Développe Chatter.' },
      handy: { description: 'Société d’annotation.' },
      chatter: { description: 'Produit de conversation.' },
    },
    'sources/ledger.yaml': {
      's-ledger': {
        title: 'Who labels',
        publisher: 'The Ledger',
        date: '2023-01-18',
        url: 'https://ledger.example/who',
        kind: 'investigation',
        lang: 'en',
      },
    },
    'countries/countries.yaml': { KE: { name: 'Kenya' }, US: { name: 'United States' } },
    'fr/countries/countries.yaml': { KE: { name: 'Kenya' }, US: { name: 'États-Unis' } },
    'categories/chat.yaml': {
      chat: { name: 'AI assistants', claims: [] },
    },
    'fr/categories/chat.yaml': {
      chat: { name: 'Assistants d’IA' },
    },
    'products/chatter.yaml': {
      chatter: {
        vendor: 'acme',
        kind: 'chat',
        browser: true,
        lead: 'rate',
        claims: ['rate'],
        gaps: ['Who rated it is not known.'],
      },
    },
    'fr/products/chatter.yaml': { chatter: { gaps: ['On ne sait pas qui l’a noté.'] } },
  };
};

export const textsOf = (files: Record<string, Records>): Map<string, string> =>
  new Map(Object.entries(files).map(([file, records]) => [file, writeRecords(records)]));

export function problemsOf(files: Record<string, Records>, today = TODAY): Problem[] {
  const base = loadKnowledge(textsOf(files));
  return [...base.problems, ...checkKnowledge(base, today)];
}

/** The messages alone, for tests that ask whether something is said. */
export const messagesOf = (files: Record<string, Records>, today = TODAY): string[] =>
  problemsOf(files, today).map(({ message }) => message);
