/** The key of the evidence court: heap by heap, each card with the reason that its record gives. */
import type { HeapView } from '../../presentation/lesson/cards';
import { inLanguage } from '../in-language';
import { Mark } from '../Mark';
import { Go } from './Rich';

export const Key = ({ heaps }: { heaps: readonly HeapView[] }) => (
  <>
    {heaps.map(({ mark, means, cards }) => (
      <div class="heap" key={mark.shape}>
        <h3>
          <Mark mark={mark} />
        </h3>
        <p class="small">{means}</p>
        <ul class="briefs">
          {cards.map(({ id, name, to, told, reason, replies }) => (
            <li key={id}>
              <b>{name}.</b>{' '}
              <span {...inLanguage(told.lang)}>
                <Go to={to}>{told.text}</Go>
              </span>{' '}
              <span class="small">{told.said.line}</span>
              <p class="small">{reason.slice(1).join(' · ')}</p>
              {replies.map(({ of, text, lang }, at) => (
                <p key={at} class="small" {...inLanguage(lang)}>
                  <b>{of}</b> {text}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </div>
    ))}
  </>
);
