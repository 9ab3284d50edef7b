/** The script of the search page: answers the question in its address. Without it the lists lead everywhere. */
import { type Searcher, searcherOf } from '../../knowledge/search/answer';
import { addressOf, hrefOf } from '../../presentation/site/routes';
import { SEARCH_DATA, type SiteSearch } from '../../presentation/site/search-view';
import { answerTyped } from '../kit/answer-typed';

function start(data: SiteSearch, field: HTMLInputElement, place: HTMLElement): void {
  const { language, search } = data;
  const from = addressOf({ page: 'search' }, language);
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  const way = (to: Parameters<typeof hrefOf>[0]) => hrefOf(to, language, from);
  let made: Searcher | undefined;
  // Made with the first question: a page that asks none has nothing to wait for.
  const ask: Searcher['ask'] = (...asked) => {
    made ??= searcherOf(search, language);
    return made.ask(...asked);
  };
  answerTyped({ searcher: { ask }, page: data, field, place, way });
}

const data = (globalThis as unknown as Record<string, SiteSearch | undefined>)[SEARCH_DATA];
const field = document.getElementById('q');
const place = document.getElementById('found');
if (data && field instanceof HTMLInputElement && place) start(data, field, place);
else if (place) place.textContent = place.dataset.failed ?? '';
