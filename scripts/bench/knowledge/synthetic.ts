/**
 * Makes a base of any size out of the real one, for measuring only: never shipped, the same in every run.
 * Each claim is a real claim with other companies, products, sources, numbers and, for every seventh word, another word;
 * a product has as many claims of its own, of its company and of its kind whatever the size of the base.
 */

import type { Claim, ClaimOverlay } from '../../../src/model/claim';
import { PRODUCT_KINDS } from '../../../src/model/product';
import type { KnowledgeBase } from '../../knowledge/load';
import { type Random, randomFrom } from './random';

/** As in the real base, a dossier shows some 20 claims: 5 of the product, 10 of its company, 5 of its kind. */
const CLAIMS_PER_PRODUCT = 5;
const PRODUCTS_PER_COMPANY = 3;
const CLAIMS_PER_KIND = 5;
const SOURCES_PER_CLAIM = 3;
const PEOPLE_PER_CLAIM = 1 / 20;

const SYLLABLES = 'ba ce di fo gu ha ki lo mu na pe ri so tu va we xi yo za bre cla dro fli gra plo ste tri'.split(' ');
const LANGUAGE = 'fr';

/** A made-up word; low numbers come much more often than high ones, as in any language. */
function inventedWord(random: Random): string {
  let rank = Math.floor(20_000 ** (random.below(1000) / 1000)) + random.below(3);
  let word = '';
  for (let at = 0; at < 3; at += 1) {
    word += SYLLABLES[rank % SYLLABLES.length];
    rank = Math.floor(rank / SYLLABLES.length) + at * 7;
  }
  return word;
}

const vary = (text: string, random: Random): string =>
  text
    .split(' ')
    .map((word) => (random.below(7) === 0 ? inventedWord(random) : word.replace(/\d/g, () => String(random.below(10)))))
    .join(' ');

function variedClaim(
  claim: Claim,
  random: Random,
  ids: { product: string; company: string; contractor: string; sources: string[] },
): Claim {
  const { product, company, contractor, sources } = ids;
  const sourceAt = (at: number) => sources[at % sources.length] ?? '';
  return {
    ...claim,
    subject: company,
    object: contractor,
    text: {
      plain: vary(claim.text.plain, random),
      standard: vary(claim.text.standard, random),
      detail: claim.text.detail && vary(claim.text.detail, random),
    },
    contested: claim.contested && vary(claim.contested, random),
    about: [company, contractor],
    products: [product],
    figures: claim.figures?.map((figure) => ({ ...figure, what: vary(figure.what, random) })),
    said: claim.said && { ...claim.said, source: sourceAt(0) },
    evidence: claim.evidence.map((item, at) => ({ ...item, source: sourceAt(at), origin: undefined })),
    responses: claim.responses.map((row, at) => ({
      ...row,
      of: at === 0 ? company : contractor,
      text: row.text && vary(row.text, random),
      source: row.source && sourceAt(at),
    })),
  };
}

function variedOverlay(overlay: ClaimOverlay, claim: Claim, random: Random): ClaimOverlay {
  const rows = Object.values(overlay.responses ?? {});
  return {
    ...overlay,
    text: {
      plain: vary(overlay.text.plain, random),
      standard: vary(overlay.text.standard, random),
      detail: overlay.text.detail && vary(overlay.text.detail, random),
    },
    responses: Object.fromEntries(
      claim.responses
        .filter((row) => row.text)
        .map((row, at) => [row.of, vary(rows[at % rows.length] ?? 'sans texte', random)]),
    ),
  };
}

/** A base of `size` claims, varied from the real one. Throws RangeError when the real base is empty. */
export function syntheticBase(real: KnowledgeBase, size: number, seed = 20261123): KnowledgeBase {
  const random = randomFrom(seed);
  const templates = [...real.records.claims];
  const realSources = [...real.records.sources.values()];
  const { entities: realEntities, products: realProducts } = real.records;
  const places = [...realEntities].filter(([, entity]) => entity.type === 'place');
  const frenchReal = real.overlays.get(LANGUAGE);
  if (!frenchReal) throw new RangeError('the real base has no French');

  const claims: KnowledgeBase['records']['claims'] = new Map();
  const sources: KnowledgeBase['records']['sources'] = new Map();
  const entities: KnowledgeBase['records']['entities'] = new Map(places);
  const products: KnowledgeBase['records']['products'] = new Map();
  const french: typeof frenchReal = { ...frenchReal, claims: new Map(), entities: new Map(), products: new Map() };
  const named = (prefix: string, number: number) => `${prefix}-${inventedWord(random)}-${number}`;
  const [productTemplate] = realProducts.values();
  if (!productTemplate) throw new RangeError('the real base has no product');

  const contractors = Array.from({ length: Math.max(5, Math.round(size * PEOPLE_PER_CLAIM)) }, (_, number) =>
    named('contractor', number),
  );
  for (const id of contractors)
    entities.set(id, {
      type: 'contractor',
      name: vary(id, random),
      country: 'KE',
      description: vary('A firm that labels data for others and says so.', random),
    });

  let company = '';
  let product = '';
  for (let number = 0; number < size; number += 1) {
    if (number % (CLAIMS_PER_PRODUCT * PRODUCTS_PER_COMPANY) === 0) {
      company = named('company', number);
      entities.set(company, {
        type: 'company',
        name: company.replace(/-/g, ' '),
        country: 'US',
        description: vary('Developer of several products that answer.', random),
      });
    }
    if (number % CLAIMS_PER_PRODUCT === 0) {
      product = named('product', number);
      entities.set(product, {
        type: 'product',
        name: product.replace(/-/g, ' '),
        description: vary('A product that answers questions.', random),
      });
      products.set(product, {
        ...productTemplate,
        vendor: company,
        kind: random.pick(PRODUCT_KINDS),
        lead: undefined,
        claims: [],
        chain: undefined,
        context: [],
      });
    }
    const own = Array.from({ length: SOURCES_PER_CLAIM }, (_, at) => {
      const source = random.pick(realSources);
      const id = `s-${inventedWord(random)}-${source.date ?? '2024'}-${inventedWord(random)}-${number}-${at}`;
      sources.set(id, {
        ...source,
        title: vary(source.title, random),
        url: source.url?.replace(/[^/]*$/, `${inventedWord(random)}-${inventedWord(random)}-${number}`),
        origin: undefined,
      });
      return id;
    });
    const [template, reference] = random.pick(templates);
    const id = `${template}-${number}`;
    const claim = variedClaim(reference, random, {
      product,
      company,
      contractor: random.pick(contractors),
      sources: own,
    });
    claims.set(id, claim);
    products.get(product)?.claims.push(id);
    const overlay = frenchReal.claims.get(template);
    if (overlay) french.claims.set(id, variedOverlay(overlay, claim, random));
  }
  const ids = [...claims.keys()];
  const categories = new Map(
    [...real.records.categories].map(([kind, category]) => [
      kind,
      { ...category, claims: Array.from({ length: CLAIMS_PER_KIND }, () => random.pick(ids)) },
    ]),
  );
  return {
    ...real,
    records: { ...real.records, claims, sources, entities, products, categories },
    overlays: new Map([[LANGUAGE, french]]),
  };
}

/** The same base after so many claims, dealt out evenly, were reworded in both languages. */
export function withChanges(base: KnowledgeBase, changed: number, night = 0): KnowledgeBase {
  const ids = [...base.records.claims.keys()];
  const step = Math.max(1, Math.floor(ids.length / Math.max(1, changed)));
  const chosen = new Set(ids.filter((_id, at) => at % step === night % step).slice(0, changed));
  const reworded = <T extends Pick<Claim, 'text'>>(record: T): T => ({
    ...record,
    text: { ...record.text, plain: `${record.text.plain} (${night})`, standard: `${record.text.standard} (${night})` },
  });
  const all = <T extends Pick<Claim, 'text'>>(records: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...records].map(([id, record]) => [id, chosen.has(id) ? reworded(record) : record]));
  const claims = all(base.records.claims);
  return {
    ...base,
    records: { ...base.records, claims },
    overlays: new Map(
      [...base.overlays].map(([language, kinds]) => [language, { ...kinds, claims: all(kinds.claims) }]),
    ),
  };
}
