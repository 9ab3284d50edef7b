/** The sentence that a product opens with and the chain under it name the same companies: a reader takes the one for the other's caption. */
import { firmsOf } from '../../../src/model/chain';
import { LANGUAGES } from '../../../src/model/languages';
import type { Product } from '../../../src/model/product';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

/** Those through which work goes; a product that is named beside this one is none. */
const BETWEEN = /^(?:company|contractor|platform)$/;
/** A platform for work is itself what stands between, and its sentence may name who orders there. */
const WORK = 'work-platform';

const LEGAL_FORM = /,? (?:Inc\.?|Corp\.?|Corporation|LLC|Ltd\.?)$/;

const isNamed = ({ records }: KnowledgeBase, id: string, text: string): boolean => {
  const { name = id, aka = [] } = records.entities.get(id) ?? {};
  return [name.replace(LEGAL_FORM, ''), ...aka].some((form) => text.includes(form));
};

/** Companies of the opening that stand nowhere in the chain, nor own one that both of them name. */
function strangers(base: KnowledgeBase, product: Product, text: string): string[] {
  const { entities, claims } = base.records;
  const chain = [product.vendor, ...(product.chain ?? []).flatMap(firmsOf)];
  const known = new Set([
    ...chain,
    ...chain.flatMap((id) => (isNamed(base, id, text) ? (entities.get(id)?.parent ?? []) : [])),
  ]);
  return (claims.get(product.lead ?? '')?.about ?? []).filter(
    (id) => BETWEEN.test(entities.get(id)?.type ?? '') && !known.has(id) && isNamed(base, id, text),
  );
}

const plainOf = ({ records, overlays }: KnowledgeBase, id: string): string[] =>
  LANGUAGES.flatMap((language) => {
    const record = language === 'en' ? records.claims.get(id) : overlays.get(language)?.claims.get(id);
    return record?.text.plain ?? [];
  });

/** Names each company that an opening names and the picture below it does not. */
export const checkOpenings = (base: KnowledgeBase): Problem[] =>
  [...base.records.products].flatMap(([id, product]) => {
    const { lead, chain = [], kind } = product;
    if (lead === undefined || chain.length === 0 || kind === WORK) return [];
    return [...new Set(plainOf(base, lead).flatMap((text) => strangers(base, product, text)))].map((firm) =>
      problemAt(
        base,
        `products/${id}`,
        ['lead'],
        `opens with a sentence that names ${firm}, and its chain does not; name it in the chain (who, and), or in the sentence the firm that the chain names`,
      ),
    );
  });
