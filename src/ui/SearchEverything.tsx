/** One line that asks everything we know: the answer opens in the explorer. */
import { useContext, useRef } from 'preact/hooks';
import { LONGEST_QUESTION } from '../model/choices';
import { composes } from './composes';
import { Explore } from './explore';

interface Props {
  label: string;
  hint: string;
}

/** No form: the panel's frame may send none. */
export function SearchEverything({ label, hint }: Props) {
  const explore = useContext(Explore);
  const field = useRef<HTMLInputElement>(null);
  if (!explore) return null;
  const ask = () => explore({ question: field.current?.value.trim() ?? '' });
  return (
    <search class="search-all">
      <input
        ref={field}
        type="search"
        maxLength={LONGEST_QUESTION}
        aria-label={hint}
        autocomplete="off"
        spellcheck={false}
        onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && !composes(event) && ask()}
      />
      <button type="button" class="quiet" data-action="search" onClick={ask}>
        {label}
      </button>
    </search>
  );
}
