/** Gathers claims from their pages: only the claims asked for, with the sources, entities and countries that they name. */
import type { Language, Level } from '../model/primitives';
import type { KnowledgeReader } from './reader';
import { type ClaimPages, type ClaimSet, type LocalClaim, pageKey } from './shard';

/** A text of a claim without its voice: only presentation/told.ts takes the words out, and gives them a voice. */
export interface Untold {
  readonly untold: string;
}

/** A claim with its texts at the three levels, and the one that the reading level asks for. */
export interface DossierClaim extends Omit<LocalClaim, 'text'> {
  plain: Untold;
  standard: Untold;
  text: Untold;
}

/** Claims at one level, with all that is needed to show them. */
export interface ReadClaims extends Omit<ClaimSet, 'claims'> {
  claims: Record<string, DossierClaim>;
}

/** Sources that a claim's evidence and answers rest on. */
export const sourcesOf = (claim: LocalClaim): string[] => [
  ...claim.evidence.map((item) => item.source),
  ...claim.responses.flatMap((row) => row.source ?? []),
];

/** Entities that a claim names. */
export const entitiesOf = (claim: LocalClaim): string[] => [
  ...claim.about,
  ...claim.responses.map((row) => row.of),
  ...(claim.place ? [claim.place] : []),
];

/** `detail` falls back to `standard` where no longer text helps. */
export const atLevel = (claim: LocalClaim, level: Level): DossierClaim => ({
  ...claim,
  plain: { untold: claim.text.plain },
  standard: { untold: claim.text.standard },
  text: { untold: claim.text[level] ?? claim.text.standard },
});

/** Takes what one claim needs out of its page. */
function take(found: ReadClaims, page: ClaimSet, claim: LocalClaim, level: Level): void {
  found.claims[claim.id] = atLevel(claim, level);
  for (const id of sourcesOf(claim)) {
    const source = page.sources[id];
    if (source) found.sources[id] = source;
  }
  const codes = [claim.country];
  for (const id of entitiesOf(claim)) {
    const entity = page.entities[id];
    if (entity) found.entities[id] = entity;
    codes.push(entity?.country);
  }
  for (const code of codes) {
    const name = code && page.countries[code];
    if (code && name) found.countries[code] = name;
  }
}

/** Reads the claims at the places given, in that order, all pages in one transaction. Throws as `readAll` does. */
export async function readClaims(
  reader: KnowledgeReader,
  places: ClaimPages,
  language: Language,
  level: Level,
): Promise<ReadClaims> {
  const found: ReadClaims = { claims: {}, sources: {}, entities: {}, countries: {} };
  const numbers = [...new Set(Object.values(places))];
  if (numbers.length === 0) return found;
  const values = await reader.readAll(numbers.map((page) => pageKey(page, language)));
  const pages = new Map(numbers.map((number, at) => [number, values[at] as ClaimSet]));
  for (const [id, number] of Object.entries(places)) {
    const page = pages.get(number);
    const claim = page?.claims[id];
    if (page && claim) take(found, page, claim, level);
  }
  return found;
}
