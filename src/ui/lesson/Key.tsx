/** The key of the evidence court: heap by heap, each card with its state and the reason that its record gives. */
import type { CardView, HeapView } from '../../presentation/lesson/cards';
import { inLanguage } from '../in-language';
import { Mark } from '../Mark';
import { Reply } from './Card';
import { Go } from './Rich';

interface Props {
  heaps: readonly HeapView[];
  /** Before the names of places on the page, where keys of several lessons stand on it. */
  of?: string;
}

/** The state stands at each card: on paper its heap may have begun on another page. */
const Brief = ({ card, of }: { card: CardView; of: string }) => {
  const { id, name, to, told, mark, replies, limits } = card;
  const [, why, ...rests] = card.reason;
  return (
    <div class="brief" id={`${of}claim-${id}`}>
      <p>
        <b>{name}.</b> <Mark mark={mark} />
      </p>
      <p {...inLanguage(told.lang)}>
        <Go to={to}>{told.text}</Go>
      </p>
      <p>{why}</p>
      <p class="small">{rests.join(' · ')}</p>
      {replies.length > 0 && (
        <p class="small">
          {replies.map((reply) => (
            <span key={reply.of}>
              <Reply reply={reply} />{' '}
            </span>
          ))}
        </p>
      )}
      {limits && (
        <p class="small">
          <b>{limits.label}</b> <span {...inLanguage(limits.lang)}>{limits.text}</span>
        </p>
      )}
    </div>
  );
};

export const Key = ({ heaps, of = '' }: Props) => (
  <div class="heaps">
    {heaps.map(({ mark, means, cards: [first, ...others] }) => (
      <div key={mark.shape}>
        {/* One block with its first card: no browser keeps a heading with columns or with what follows it on each sheet. */}
        <div class="heap-start">
          <h3>
            <Mark mark={mark} />
          </h3>
          <p class="small">{means}</p>
          {first && <Brief card={first} of={of} />}
        </div>
        {others.map((card) => (
          <Brief key={card.id} card={card} of={of} />
        ))}
      </div>
    ))}
  </div>
);
