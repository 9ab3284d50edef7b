/** A claim as a card: what is said, who says it, its sources, what the companies answered. Its state is for the pupils to find. */
import type { CardView } from '../../presentation/lesson/cards';
import type { LessonLabels } from '../../presentation/lesson/labels';
import { inLanguage } from '../in-language';

export const Card = ({ card, labels, open }: { card: CardView; labels: LessonLabels; open: boolean }) => (
  <article class="claim-card">
    <h3 class="small">{card.name}</h3>
    <p class="card-text" {...inLanguage(card.told.lang)}>
      {card.told.text}
    </p>
    <dl>
      <div>
        <dt>{labels.says}</dt>
        <dd>{card.told.said.line}</dd>
      </div>
      <div>
        <dt>{labels.sourcesOf}</dt>
        <dd>{card.sources.join(' · ')}</dd>
      </div>
      {card.answers.length > 0 && (
        <div>
          <dt>{labels.answersOf}</dt>
          <dd>{card.answers.join(' · ')}</dd>
          {card.replies.map(({ of, text, lang }, at) => (
            <dd key={at} {...inLanguage(lang)}>
              <b>{of}</b> {text}
            </dd>
          ))}
        </div>
      )}
    </dl>
    <div class="blanks">
      <p>{labels.state}</p>
      {open && <p>{labels.why}</p>}
    </div>
  </article>
);
