/** The search field: a plain form that leads to the search page, where a script answers. */
import { useContext } from 'preact/hooks';
import { LONGEST_QUESTION } from '../../model/choices';
import { Asking, useWay } from './way';

export interface SearchLabels {
  search: string;
  searchHint: string;
  withoutScript: string;
  /** Said where the index did not come. */
  searchFailed: string;
}

/** `whole`: with the place for the answers, and the sentence for readers without scripts; `hinted`: what to ask stands in sight. */
interface Props {
  labels: SearchLabels;
  whole?: boolean;
  hinted?: boolean;
}

export function SearchForm({ labels, whole = false, hinted = whole }: Props) {
  const way = useWay();
  const ask = useContext(Asking);
  const id = whole ? 'q' : 'q-top';
  const onSubmit =
    ask &&
    ((event: SubmitEvent) => {
      event.preventDefault();
      const field = document.getElementById(id);
      if (field instanceof HTMLInputElement) ask(field.value.trim());
    });
  return (
    <search>
      <form class="search" method="get" action={way({ page: 'search' })} onSubmit={onSubmit}>
        <label for={id} class={hinted ? '' : 'ears'}>
          {hinted ? labels.searchHint : labels.search}
        </label>
        <input id={id} type="search" name="q" maxLength={LONGEST_QUESTION} autocomplete="off" spellcheck={false} />
        <button type="submit" class="primary">
          {labels.search}
        </button>
      </form>
      {whole && (
        <>
          <noscript>
            <p>{labels.withoutScript}</p>
          </noscript>
          <div id="found" role="status" data-failed={labels.searchFailed} />
        </>
      )}
    </search>
  );
}
