/** The script of the search page: answers the question in its address, and each further one as it is typed. Without it the lists lead everywhere. */
import { render } from 'preact';
import { searcherOf } from '../../knowledge/search/answer';
import { addressOf, hrefOf } from '../../presentation/site/routes';
import { SEARCH_DATA, type SiteSearch, searchView } from '../../presentation/site/search-view';
import { SearchResults } from '../../ui/site/SearchResults';
import { Way } from '../../ui/site/way';

const MOST = 40;
/** Typing settles for so long before it is answered. */
const PAUSE_MS = 150;

function start(data: SiteSearch, field: HTMLInputElement, place: HTMLElement): void {
  const { language, search, says } = data;
  const searcher = searcherOf(search, language);
  const from = addressOf({ page: 'search' }, language);
  const show = () => {
    const asked = field.value.trim();
    const view =
      asked === ''
        ? { notices: [says.empty], gaps: [], hits: [] }
        : searchView(searcher.ask(asked, { limit: MOST }), data);
    render(
      <Way.Provider value={(to) => hrefOf(to, language, from)}>
        <SearchResults view={view} />
      </Way.Provider>,
      place,
    );
  };
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, PAUSE_MS);
  });
  show();
}

const data = (globalThis as unknown as Record<string, SiteSearch | undefined>)[SEARCH_DATA];
const field = document.getElementById('q');
const place = document.getElementById('found');
if (data && field instanceof HTMLInputElement && place) start(data, field, place);
