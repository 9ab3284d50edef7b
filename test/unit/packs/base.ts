/** The base of the sample pack, with its names: one company, one product, one claim, one source. */
import type { BaseRecords } from '../../../src/packs/base';

const entity = (id: string, type: string, name: string) => ({ id, type, name, description: name });
const entities = {
  'a-company': entity('a-company', 'company', 'The Company'),
  'a-product': entity('a-product', 'product', 'The Product'),
  'a-town': entity('a-town', 'place', 'The Town'),
};

export const BASE_RECORDS: BaseRecords = {
  products: ['a-product'],
  sources: {
    's-known': {
      id: 's-known',
      title: 'Known',
      publisher: 'The Paper',
      authors: [],
      date: '2025-01-02',
      url: 'https://paper.example/known',
      kind: 'news',
      lang: 'en',
    },
  },
  claims: {
    en: { 'a-claim-of-the-base': 'The Paper reported it.' },
    fr: { 'a-claim-of-the-base': 'Le journal l’a rapporté.' },
  },
  unsure: [],
  hard: [],
  entities: { en: entities, fr: entities },
  websites: { 'a-company': 'https://www.company.example/' },
  otherNames: { 'a-company': ['Quayside Works'] },
  words: {},
  owners: {},
};
