/** Readers see sentences, never our file names: no text mentions the id of a claim or source. */
import { KINDS, OVERLAYS, type OverlayKind } from '../kinds';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { problemAt } from './problem';
import { overlayTexts, type Shown, shownTexts } from './texts';

/** Small letters and digits with two hyphens or more, as ids are written and prose hardly is. */
const ID_LIKE = /(?<![\p{L}\p{N}-])[a-z0-9]+(?:-[a-z0-9]+){1,}(?![\p{L}\p{N}-])/gu;

export function checkInternalIds(base: KnowledgeBase): Problem[] {
  const { claims, sources } = base.records;
  const isInternal = (word: string) =>
    sources.has(word) || (claims.has(word) && (word.split('-').length > 2 || /\d/.test(word)));
  const inTexts = (key: string, texts: readonly Shown[]) =>
    texts.flatMap(({ path, text }) =>
      (text.match(ID_LIKE) ?? [])
        .filter(isInternal)
        .map((word) =>
          problemAt(
            base,
            key,
            path,
            `mentions "${word}", an id of this base; say in words what that claim or source is`,
          ),
        ),
    );
  const reference = KINDS.flatMap((kind) =>
    [...base.records[kind]].flatMap(([id, record]) => inTexts(`${kind}/${id}`, shownTexts(kind, record))),
  );
  const rendered = [...base.overlays].flatMap(([language, overlays]) =>
    (Object.keys(OVERLAYS) as OverlayKind[]).flatMap((kind) =>
      [...overlays[kind]].flatMap(([id, record]) => inTexts(`${language}/${kind}/${id}`, overlayTexts(kind, record))),
    ),
  );
  return [...reference, ...rendered];
}
