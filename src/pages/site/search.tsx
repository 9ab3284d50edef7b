/** The script of the search page: answers the question in its address. Without it the lists lead everywhere. */
import { searcherOf } from '../../knowledge/search/answer';
import { addressOf, hrefOf } from '../../presentation/site/routes';
import { SEARCH_DATA, type SiteSearch } from '../../presentation/site/search-view';
import { answerTyped } from '../kit/answer-typed';
import { loadParts, loadScript } from './parts';

/** Loads the parts of the index and answers what is asked from then on; what did not come is said above the answers. */
async function answer(data: SiteSearch, field: HTMLInputElement, place: HTMLElement): Promise<void> {
  const { language, search, files, says } = data;
  place.textContent = says.loading;
  const parts = await loadParts(files);
  const missing = files.length - parts.length;
  if (parts.length === 0) {
    place.textContent = place.dataset.failed ?? '';
    return;
  }
  const said = says.part.replace('{missing}', String(missing)).replace('{all}', String(files.length));
  const from = addressOf({ page: 'search' }, language);
  place.textContent = '';
  answerTyped({
    searcher: searcherOf({ ...search, parts }, language),
    page: data,
    field,
    place,
    way: (to) => hrefOf(to, language, from),
    shown: (view) => (missing === 0 ? view : { ...view, notices: [said, ...view.notices] }),
  });
}

function start(data: SiteSearch, field: HTMLInputElement, place: HTMLElement): void {
  const begin = () => void answer(data, field, place);
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (field.value.trim() !== '') {
    begin();
    return;
  }
  // A page that asks nothing has nothing to load.
  place.textContent = data.says.empty;
  field.addEventListener('input', begin, { once: true });
}

const read = (): SiteSearch | undefined =>
  (globalThis as unknown as Record<string, SiteSearch | undefined>)[SEARCH_DATA];

/** The index stands before this script in the page; where it failed it is asked for once more. */
async function begin(field: HTMLInputElement, place: HTMLElement): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[src*="search-"]');
  if (!read() && script) await loadScript(script.src);
  const data = read();
  if (data) start(data, field, place);
  else place.textContent = place.dataset.failed ?? '';
}

const field = document.getElementById('q');
const place = document.getElementById('found');
if (field instanceof HTMLInputElement && place) void begin(field, place);
