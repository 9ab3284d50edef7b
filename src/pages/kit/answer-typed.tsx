/** Answers a question in the place given, and each further one as it is typed. */
import { render } from 'preact';
import type { Searcher } from '../../knowledge/search/answer';
import type { Route } from '../../presentation/site/routes';
import { type SearchPage, type SearchView, searchView } from '../../presentation/site/search-view';
import { SearchResults } from '../../ui/site/SearchResults';
import { Way } from '../../ui/site/way';

const MOST = 40;
/** Typing settles for so long before it is answered. */
const PAUSE_MS = 150;

interface Asking {
  searcher: Searcher;
  page: SearchPage;
  field: HTMLInputElement;
  place: HTMLElement;
  way: (to: Route) => string;
  /** The last word on what is shown, where a surface has one. */
  shown?: (view: SearchView) => SearchView;
}

export function answerTyped({ searcher, page, field, place, way, shown = (view) => view }: Asking): void {
  const show = () => {
    const asked = field.value.trim();
    const view =
      asked === ''
        ? { notices: [page.says.empty], gaps: [], hits: [] }
        : searchView(searcher.ask(asked, { limit: MOST }), page);
    render(
      <Way.Provider value={way}>
        <SearchResults view={shown(view)} />
      </Way.Provider>,
      place,
    );
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, PAUSE_MS);
  });
  show();
}
