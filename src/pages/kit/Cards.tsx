/** What stands on an ordinary page: chat windows and CAPTCHAs, whose they are, and who answers or works there. */
import type { PageCard } from '../../presentation/cards-view';

export const Cards = ({ cards, heading }: { cards: readonly PageCard[]; heading: string }) => (
  <div class="page-part">
    <h2 class="large">{heading}</h2>
    {cards.map(({ id, name, maker, sentence, claim }) => (
      <section key={id} class="page-card" data-card={id}>
        <h3>{name}</h3>
        <p class="small">{maker}</p>
        <p>{sentence}</p>
        {claim && (
          <>
            <p lang={claim.lang}>{claim.text}</p>
            <p class="small">{claim.by}</p>
          </>
        )}
      </section>
    ))}
  </div>
);
