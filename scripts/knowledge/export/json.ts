/** The whole base as one JSON value: every record as written, each claim with its computed grade and all its languages. */
import { KINDS } from '../kinds';
import type { KnowledgeBase } from '../load';
import { gradeOf } from '../localize';

/** Terms under which the data may be used (src/knowledge/LICENSE-DATA). */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

const object = (records: ReadonlyMap<string, unknown>) => Object.fromEntries(records);

export function wholeBase(base: KnowledgeBase, kbVersion: string) {
  const claims = [...base.records.claims].map(([id, claim]) => {
    const translations = [...base.overlays].flatMap(([language, overlays]) => {
      const overlay = overlays.claims.get(id);
      return overlay ? [[language, overlay]] : [];
    });
    // The copy in which a passage was read may be a mirror: it serves our checks and is never given as the source.
    const evidence = claim.evidence.map(({ readAt: _mirror, ...item }) => item);
    return [id, { ...claim, evidence, ...gradeOf(base, claim), translations: Object.fromEntries(translations) }];
  });
  const others = KINDS.filter((kind) => kind !== 'claims').map((kind) => [kind, object(base.records[kind])]);
  const overlays = [...base.overlays].map(([language, kinds]) => [
    language,
    Object.fromEntries(
      Object.entries(kinds)
        .filter(([kind]) => kind !== 'claims')
        .map(([kind, records]) => [kind, object(records)]),
    ),
  ]);
  return {
    schema: 1,
    kbVersion,
    licence: LICENCE,
    claims: Object.fromEntries(claims),
    ...Object.fromEntries(others),
    translations: Object.fromEntries(overlays),
  };
}
