/** Parity: every text in every language, none older than the English it renders. */
import type { OverlayKind } from '../kinds';
import { type KnowledgeBase, renderedHash } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

/** Kinds of which every record needs an overlay in every other language. */
const TRANSLATED: readonly OverlayKind[] = ['claims', 'entities', 'products', 'categories', 'wages', 'concepts', 'resources', 'gaps', 'countries'];

export function checkTranslations(base: KnowledgeBase): Problem[] {
  const problems: Problem[] = [];
  for (const [language, overlays] of base.overlays) {
    for (const kind of TRANSLATED) {
      for (const id of base.records[kind].keys()) {
        if (!overlays[kind].has(id)) problems.push(problemAt(base, `${kind}/${id}`, [], `has no ${language} text; write it in data/${language}/${kind}/`));
      }
      for (const id of overlays[kind].keys()) {
        if (!base.records[kind].has(id)) problems.push(problemAt(base, `${language}/${kind}/${id}`, [], 'renders a record that does not exist; take it out or correct the id'));
      }
    }
    for (const [id, overlay] of overlays.claims) {
      const claim = base.records.claims.get(id);
      if (!claim) continue;
      const key = `${language}/claims/${id}`;
      const at = (path: PropertyKey[], message: string) => problems.push(problemAt(base, key, path, message));
      const hash = renderedHash(claim);
      if (overlay.renders !== hash) at(['renders'], `renders an older English text; read it again, then write renders: ${hash}`);
      if (Boolean(claim.contested) !== Boolean(overlay.contested)) at(['contested'], 'does not match the English: "contested" must stand in both or neither');
      if (Boolean(claim.text.detail) !== Boolean(overlay.text.detail)) at(['text', 'detail'], 'does not match the English: "detail" must stand in both or neither');
      for (const row of claim.responses) if (row.text && !overlay.responses?.[row.of]) at(['responses'], `lacks the answer of ${row.of}`);
      if ((overlay.figures ?? []).length !== (claim.figures ?? []).length)
        at(['figures'], `names ${(overlay.figures ?? []).length} figures; the claim has ${(claim.figures ?? []).length}`);
    }
    for (const [id, overlay] of overlays.products) {
      const gaps = base.records.products.get(id)?.gaps.length;
      if (gaps !== undefined && gaps !== overlay.gaps.length)
        problems.push(problemAt(base, `${language}/products/${id}`, ['gaps'], `has ${overlay.gaps.length} gaps; the product has ${gaps}`));
    }
  }
  return problems;
}
