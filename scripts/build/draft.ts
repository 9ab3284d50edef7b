/** A build to look at before the facts are whole: what is not translated is shown in English, what was read once is marked. */
import type { Language } from '../../src/model/languages';
import { type Shards, shardsOf } from '../knowledge/compile';
import { grammarOf } from '../knowledge/grammar';
import type { KnowledgeBase } from '../knowledge/load';
import type { Problem } from '../knowledge/source-files';

/** Whether a draft may be looked at although this is wrong: it is missing, or it stands in a rendering, which then is left out or marked. */
export const mayWait = ({ waits, file }: Problem): boolean => waits === true || /^[a-z]{2,3}\//.test(file);

interface Read {
  text: object;
  textReview?: object | undefined;
}

/** Opens each text that only its writer has read, on every card and in every language. */
function marked<T extends Read>(claims: Map<string, T>, language: Language): Map<string, T> {
  const { draft: mark } = grammarOf(language);
  return new Map(
    [...claims].map(([id, claim]) => {
      if (claim.textReview) return [id, claim];
      const text = Object.fromEntries(Object.entries(claim.text).map(([level, said]) => [level, `${mark}${said}`]));
      return [id, { ...claim, text }];
    }),
  );
}

/** The shards of a draft. */
export function draftShards(base: KnowledgeBase, languages?: readonly Language[]): Shards {
  const overlays = new Map(
    [...base.overlays].map(([language, all]) => [language, { ...all, claims: marked(all.claims, language) }] as const),
  );
  const records = { ...base.records, claims: marked(base.records.claims, 'en') };
  return shardsOf({ ...base, records, overlays }, languages);
}
