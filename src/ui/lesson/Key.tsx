/** The key of the evidence court: heap by heap, each card with the reason that its record gives. */
import type { HeapView } from '../../presentation/lesson/cards';
import { inLanguage } from '../in-language';
import { Mark } from '../Mark';
import { Reply } from './Card';
import { Go } from './Rich';

interface Props {
  heaps: readonly HeapView[];
  /** Before the names of places on the page, where keys of several lessons stand on it. */
  of?: string;
}

export const Key = ({ heaps, of = '' }: Props) => (
  <>
    {heaps.map(({ mark, means, cards }) => (
      <div class="heap" key={mark.shape}>
        <h3>
          <Mark mark={mark} />
        </h3>
        <p class="small">{means}</p>
        <ul class="briefs">
          {cards.map(({ id, name, to, told, reason: [, why, ...rests], replies, limits }) => (
            <li key={id} id={`${of}claim-${id}`}>
              <b>{name}.</b>{' '}
              <span {...inLanguage(told.lang)}>
                <Go to={to}>{told.text}</Go>
              </span>
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
            </li>
          ))}
        </ul>
      </div>
    ))}
  </>
);
