/** The words with which the search of the site answers, worked out when it is built: its page needs no word table. */
import type { SiteWordKey, SiteWords } from '../../i18n/site-words';
import { FOUND_KINDS } from '../../knowledge/search/documents';
import { ENTITY_TYPES } from '../../model/entity';
import { STATUSES } from '../../model/status';

const SENTENCES = ['none', 'near', 'gaps', 'unknown', 'instead', 'count', 'empty', 'loading', 'part'] as const;

export type SearchSays = Record<(typeof SENTENCES)[number], string> & {
  kinds: Record<string, string>;
  states: Record<string, string>;
};

export function searchSays({ s, t }: SiteWords): SearchSays {
  const say = (key: SiteWordKey) => s(key, { words: '{words}', count: '{count}', missing: '{missing}', all: '{all}' });
  return {
    none: say('search.none'),
    near: say('search.near'),
    gaps: say('search.gaps'),
    unknown: say('search.unknown'),
    instead: say('search.instead'),
    count: say('search.count'),
    empty: say('search.empty'),
    loading: say('search.loading'),
    part: say('search.part'),
    kinds: Object.fromEntries([
      ...FOUND_KINDS.filter((kind) => kind !== 'entity').map((kind) => [kind, s(`found.${kind}`)]),
      ...ENTITY_TYPES.map((type) => [type, s(`type.${type}`)]),
    ]),
    states: Object.fromEntries(STATUSES.map((status) => [status, t(`status.${status}`)])),
  };
}
