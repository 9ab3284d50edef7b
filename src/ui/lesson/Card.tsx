/** A claim as a card: what is said, who says it, its sources, what the companies answered. Its state is for the pupils to find, or told. */
import type { ComponentChildren } from 'preact';
import type { CardView } from '../../presentation/lesson/cards';
import type { LessonLabels } from '../../presentation/lesson/labels';
import { inLanguage } from '../in-language';
import { Mark } from '../Mark';

interface Props {
  card: CardView;
  labels: LessonLabels;
  /** With room to write why. */
  open?: boolean;
  /** Whose claim it is, on a sheet that tells its state. */
  by?: ComponentChildren;
}

/** A company, and all that it said: where its words begin with its name, that is not said twice. */
export const Reply = ({ reply: { of, before, texts } }: { reply: CardView['replies'][number] }) => (
  <>
    <b>{before ?? of}</b>
    {texts.map(({ text, lang }, at) => (
      <span key={text} {...inLanguage(lang)}>
        {before === undefined && at === 0 ? text.replace(of, '') : ` ${text}`}
      </span>
    ))}
  </>
);

export const Card = ({ card, labels, open = false, by }: Props) => (
  <article class="claim-card">
    <div class="card-head">
      <h3 class="small">{card.name}</h3> {by}
      <p class="card-text" {...inLanguage(card.told.lang)}>
        {card.told.text}
      </p>
    </div>
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
          {card.printed.replies.map((reply) => (
            <dd key={reply.of}>
              <Reply reply={reply} />
            </dd>
          ))}
          {card.printed.others.length > 0 && <dd>{card.printed.others.join(' · ')}</dd>}
        </div>
      )}
      {card.notShown && (
        <div>
          <dt>{labels.notShown}</dt>
          <dd>{card.notShown}</dd>
        </div>
      )}
    </dl>
    {by ? (
      <p>
        <Mark mark={card.mark} /> <span class="small">{card.reason.join(' · ')}</span>
      </p>
    ) : (
      <div class="blanks">
        <p>{labels.state}</p>
        {open && <p>{labels.why}</p>}
      </div>
    )}
  </article>
);
