/** What stands where no AI product is recognised: the cards of an ordinary page, or one sentence that says why there is nothing. */
import type { PopupView } from '../../presentation/page-views';
import { Cards } from './Cards';

export const Nothing = ({ view: { cards, words }, hint = words.hint }: { view: PopupView; hint?: string }) =>
  cards.length > 0 ? (
    <Cards cards={cards} heading={words.cards} />
  ) : (
    <div class="page-part">
      <h2 class="large">{words.nothing}</h2>
      <p>{hint}</p>
    </div>
  );
