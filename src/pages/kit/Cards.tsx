/** What stands on an ordinary page: chat windows and CAPTCHAs, whose they are, and who answers or works there. */
import type { PageCard } from '../../presentation/cards-view';
import { inLanguage } from '../../ui/in-language';
import { Mark } from '../../ui/Mark';
import { Said } from '../../ui/Said';

export const Cards = ({ cards, heading }: { cards: readonly PageCard[]; heading: string }) => (
  <div class="page-part">
    <h2 class="large">{heading}</h2>
    {cards.map(({ id, name, maker, sentence, known }) => (
      <section key={id} class="page-card" data-card={id}>
        <h3>{name}</h3>
        {maker && <p class="small">{maker}</p>}
        <p>{sentence}</p>
        {known && (
          <>
            <p {...inLanguage(known.told.lang)}>{known.told.text}</p>
            <p class="proof">
              <Mark mark={known.mark} />
              <Said said={known.told.said} />
            </p>
          </>
        )}
      </section>
    ))}
  </div>
);
