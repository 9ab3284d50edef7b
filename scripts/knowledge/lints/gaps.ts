/** A gap says what was not found or is not known: no fact about a firm, no inference, no number that no claim carries. */
import { LANGUAGES } from '../../../src/model/languages';
import type { Product } from '../../../src/model/product';
import { perLanguage } from '../grammar';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import {
  entityNames,
  type FactReference,
  factReference,
  mergedReferences,
  nameGroups,
  ownersOf,
} from './fact-reference';
import { unfounded } from './facts';
import type { NameGroup } from './names';
import { problemAt } from './problem';

const patterns = perLanguage(({ gap }) => ({ says: new RegExp(gap.says, 'u'), not: new RegExp(gap.not, 'u') }));

/** What the claims of a product, and its own names, let a gap name. */
function ofProduct(base: KnowledgeBase, id: string, product: Product, groups: readonly NameGroup[]): FactReference {
  const naming = [...base.records.claims].flatMap(([name, claim]) => (claim.products.includes(id) ? [name] : []));
  const claims = [...new Set([...product.claims, ...(product.context ?? []), ...naming])];
  const names = [id, product.vendor]
    .flatMap((entity) => ownersOf(base, entity))
    .flatMap((one) => entityNames(base, one));
  return mergedReferences(
    claims.flatMap((claim) => factReference(base, 'claims', claim, groups) ?? []),
    names,
    groups,
  );
}

function worded(base: KnowledgeBase, id: string, product: Product): Problem[] {
  return LANGUAGES.flatMap((language) => {
    const gaps = language === 'en' ? product.gaps : (base.overlays.get(language)?.products.get(id)?.gaps ?? []);
    const key = language === 'en' ? `products/${id}` : `${language}/products/${id}`;
    const { says, not } = patterns(language);
    return gaps.flatMap((gap, index) => {
      const word = not.exec(gap)?.[0];
      if (word === undefined && says.test(gap)) return [];
      const why =
        word === undefined
          ? 'does not say that something was not found or is not known'
          : `says "${word}", which makes it a statement that needs a claim`;
      return [problemAt(base, key, ['gaps', index], `has a gap that ${why}; write what was not found`)];
    });
  });
}

export function checkGaps(base: KnowledgeBase): Problem[] {
  const groups = nameGroups(base);
  return [...base.records.products].flatMap(([id, product]) => {
    const known = ofProduct(base, id, product, groups);
    const strange = product.gaps.flatMap((gap, index) => {
      const extra = unfounded(gap, 'en', known, new Set());
      return extra.length === 0
        ? []
        : [
            problemAt(
              base,
              `products/${id}`,
              ['gaps', index],
              `has a gap that says ${extra.join(' and ')}, which no claim of this product does; write what was not found without it, or add the claim`,
            ),
          ];
    });
    return [...worded(base, id, product), ...strange];
  });
}
