/** Renders one record in one language: overlay over reference, falling back to English text by text. Node only. */

import { gradeOf as gradeIn } from '../../src/knowledge/grade';
import { inLanguage } from '../../src/knowledge/in-language';
import type { LocalClaim, LocalEntity, LocalSource } from '../../src/knowledge/shard';
import type { Claim } from '../../src/model/claim';
import type { Language } from '../../src/model/primitives';
import { isDescription } from '../../src/model/source';
import { figureVoice } from './figure-voice';
import { grammarOf } from './grammar';
import type { KnowledgeBase } from './load';
import { goneSince } from './records';

/** The claim's grade and number of independent origins, from its supporting sources. */
export const gradeOf = ({ records }: KnowledgeBase, claim: Claim) =>
  gradeIn(claim, { source: (id) => records.sources.get(id), entity: (id) => records.entities.get(id) });

export function localClaim(base: KnowledgeBase, id: string, language: Language): LocalClaim | undefined {
  const claim = base.records.claims.get(id);
  if (!claim) return undefined;
  const overlay = language === 'en' ? undefined : base.overlays.get(language)?.claims.get(id);
  const gone = goneSince(claim);
  const written = inLanguage(id, claim, overlay);
  const shelves = { source: (source: string) => base.records.sources.get(source) };
  return {
    ...written,
    figures: written.figures.map((figure, at) => {
      const voice = figureVoice(claim, at, shelves);
      return voice ? { ...figure, voice } : figure;
    }),
    ...gradeOf(base, claim),
    checkedOn: claim.audit?.on ?? claim.review.on,
    gone: gone && { on: gone.on, why: overlay?.gone ?? gone.why },
    textLanguage: language !== 'en' && !overlay ? 'en' : undefined,
  };
}

export function localEntity(base: KnowledgeBase, id: string, language: Language): LocalEntity | undefined {
  const entity = base.records.entities.get(id);
  if (!entity) return undefined;
  const overlay = language === 'en' ? undefined : base.overlays.get(language)?.entities.get(id);
  return {
    id,
    type: entity.type,
    name: overlay?.name ?? entity.name,
    country: entity.country,
    description: overlay?.description ?? entity.description,
    in: overlay?.in ?? entity.in,
    of: overlay ? overlay.of : entity.of,
  };
}

/** A source, with its publisher's own name and our description in a language; without one, as the record has it. */
export function localSource(base: KnowledgeBase, id: string, language?: Language): LocalSource | undefined {
  const source = base.records.sources.get(id);
  if (!source) return undefined;
  const { title, publisher, via, authors = [], date, url, kind, lang, origin } = source;
  const as = { id, title, publisher, via, authors, date, url, kind, lang, origin };
  if (!language) return as;
  const { publishers, descriptions } = grammarOf(language).names;
  const by = publishers[publisher];
  // A description is in our words, whatever the language of the piece: it is read aloud in theirs.
  return isDescription(title)
    ? { ...as, by, title: descriptions[title] ?? title, lang: descriptions[title] ? language : 'en' }
    : { ...as, by };
}
