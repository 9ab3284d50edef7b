/** Voices and answers in the records, and what search, exports and copied citations say of them. Node only. */
import { translator } from '../../../src/i18n/words';
import { CITATION_FORMATS } from '../../../src/model/choices';
import { LANGUAGES } from '../../../src/model/languages';
import { compareDays } from '../../../src/model/primitives';
import { cite } from '../../../src/presentation/citation';
import { voiceOf } from '../../../src/presentation/told';
import { jsonLd } from '../export/jsonld';
import type { KnowledgeBase } from '../load';
import { localClaim } from '../localize';
import { searchShards } from '../search-index';

/** Claims whose voice is older than what they tell, or is no supporting evidence. */
export const faultyVoices = (base: KnowledgeBase): string[] =>
  [...base.records.claims].flatMap(([id, { said, happened, evidence }]) => {
    if (!said) return [];
    const supports = evidence.some(({ source, role }) => source === said.source && role === 'supports');
    const older = said.on !== undefined && happened !== undefined && compareDays(said.on, happened) < 0;
    return supports && !older ? [] : [id];
  });

/** Answers that stand in no one piece: their source is none of the base's, or is named for every row of a claim with several pieces. */
export const faultyAnswers = (base: KnowledgeBase): string[] =>
  [...base.records.claims].flatMap(([id, { responses }]) =>
    responses.flatMap(({ of, source }) =>
      source !== undefined && (typeof source !== 'string' || !base.records.sources.has(source))
        ? [`${id}: answer of ${of}`]
        : [],
    ),
  );

/** Hits of the search that tell a claim without its own words and voice. */
const searchFaults = (base: KnowledgeBase): string[] =>
  LANGUAGES.flatMap((language) =>
    [...searchShards(base, language)].flatMap(([, value]) => {
      const stored = Object.values(
        (value as { storedFields?: Record<string, Record<string, unknown>> }).storedFields ?? {},
      );
      const ids = Object.values((value as { documentIds?: Record<string, string> }).documentIds ?? {});
      return stored.flatMap((hit, at) => {
        const id = String(ids[at]).replace(/^claim:/, '');
        const claim = hit.kind === 'claim' ? localClaim(base, id, language) : undefined;
        if (!claim) return [];
        const said = voiceOf(claim, { sources: {} }, translator(language)).line;
        return hit.title === claim.text.plain && hit.text === said ? [] : [`search (${language}): ${id}`];
      });
    }),
  );

/** Claims that leave in an export without who says them. */
const exportFaults = (base: KnowledgeBase): string[] =>
  jsonLd(base, '')['@graph'].flatMap((node) => {
    if (!('creditText' in node)) return [];
    const id = String(node['@id']).split(':').at(-1) ?? '';
    const said = base.records.claims.get(id)?.said;
    return node.creditText === (said && [said.by, said.on].filter(Boolean).join(', ')) ? [] : [`export: ${id}`];
  });

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Citations with a year that is neither the source's nor that of the look-up. */
const citationFaults = (base: KnowledgeBase, today: string): string[] =>
  [...base.records.sources].flatMap(([id, source]) =>
    LANGUAGES.flatMap((language) =>
      CITATION_FORMATS.flatMap((format) => {
        const known = id + JSON.stringify(source) + today;
        const text = cite(id, source, format, translator(language), today);
        const strange = (text.match(YEAR) ?? []).filter((year) => !known.includes(year));
        return strange.length === 0 ? [] : [`citation (${format}, ${language}): ${id} says ${strange.join()}`];
      }),
    ),
  );

/** What leaves the surfaces: hits, exports, copied text. `today` is YYYY-MM-DD. */
export const faultsElsewhere = (base: KnowledgeBase, today: string): string[] => [
  ...searchFaults(base),
  ...exportFaults(base),
  ...citationFaults(base, today),
];
