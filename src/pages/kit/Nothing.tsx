/** What stands where no AI product is recognised: the cards of an ordinary page, or why there is nothing. */
import type { PopupView } from '../../presentation/popup-view';
import { Cards } from './Cards';

interface Props {
  view: PopupView;
  hint: string;
}

export const Nothing = ({ view: { cards, cardsHeading, nothing, access }, hint }: Props) =>
  cards.length > 0 ? (
    <Cards cards={cards} heading={cardsHeading} />
  ) : (
    <div class="page-part">
      <h2 class="large">{nothing.heading}</h2>
      {!access && <p>{hint}</p>}
    </div>
  );
