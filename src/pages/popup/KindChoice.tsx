/** On a page that is not listed a person says what kind of product it is, and is led to what is known of that kind. The page is not read. */

import kinds from 'virtual:kind-names';
import { useContext, useState } from 'preact/hooks';
import type { ProductKind } from '../../model/product';
import type { PopupView } from '../../presentation/popup-view';
import { Explore } from '../../ui/explore';

export function KindChoice({ lang, words }: Pick<PopupView, 'lang' | 'words'>) {
  const explore = useContext(Explore);
  const [kind, setKind] = useState<ProductKind>();
  const names = kinds[lang] ?? kinds.en ?? [];
  return (
    <p class="kind-choice">
      <select
        aria-label={words['popup.kind']}
        onChange={({ currentTarget }) => setKind(names.find(([one]) => one === currentTarget.value)?.[0])}
      >
        <option value="">{words['popup.kind']}</option>
        {names.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="quiet"
        data-action="kind"
        disabled={!kind}
        onClick={() => kind && explore?.({ kind })}
      >
        {words['popup.kind.show']}
      </button>
    </p>
  );
}
