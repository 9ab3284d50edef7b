/** One week: products with the countries behind them, the work a person did, and the card. */
import type { DiaryView, WeekView } from '../../presentation/diary-view';
import { Card } from './Card';

interface Props {
  week: WeekView;
  dir: DiaryView['dir'];
  word(key: keyof DiaryView['words']): string;
  onSaid(sentence: string): void;
}

export const Week = ({ week, word, ...rest }: Props) => (
  <div data-week={week.id}>
    {week.products.length === 0 ? (
      <p>{word('diary.empty')}</p>
    ) : (
      <ul class="met">
        {week.products.map(({ id, name, line }) => (
          <li key={id}>
            <b>
              <bdi>{name}</bdi>
            </b>
            <p class="small">{line}</p>
          </li>
        ))}
      </ul>
    )}
    {week.moments.length > 0 && (
      <>
        <h3>{word('diary.moments')}</h3>
        <ul class="plain">
          {week.moments.map((moment) => (
            <li key={moment}>{moment}</li>
          ))}
        </ul>
      </>
    )}
    {week.card && (
      <>
        <h3>{word('diary.card')}</h3>
        <Card card={week.card} word={word} {...rest} />
      </>
    )}
  </div>
);
