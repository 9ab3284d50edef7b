/** What was decided, won, ended or lost, under the year in which it was: good news and bad at one size. */
import type { PanelView } from '../presentation/views/panel';
import type { TimelineItem } from '../presentation/views/parts';
import { Sentence } from './Sentence';
import type { Proofs } from './use-proofs';

/** The latest ones stand open; a longer history is asked for. */
const OPEN = 6;

/** How many events are so much earlier that they have to be asked for. */
export const earlier = ({ length }: readonly TimelineItem[]): number => (length > OPEN + 2 ? length - OPEN : 0);

const Item = ({ item: { date, kind, claim }, proofs }: { item: TimelineItem; proofs: Proofs }) => (
  <li>
    <p class="small date">
      <span>{date}</span> {kind && <span class="kind">{kind}</span>}
    </p>
    <Sentence
      told={claim}
      mark={claim.proof.mark}
      claim={claim.id}
      fold={claim.fold}
      at={`changed:${claim.id}`}
      of={date}
      proofs={proofs}
    />
  </li>
);

/** Events by year, in the order in which they come. */
const Years = ({ items, proofs }: { items: readonly TimelineItem[]; proofs: Proofs }) => (
  <>
    {[...new Set(items.map(({ year }) => year))].map((year) => (
      <div key={year} class="year">
        <h4 class="small">{year}</h4>
        <ol class="changed">
          {items
            .filter((item) => item.year === year)
            .map((item) => (
              <Item key={item.claim.id} item={item} proofs={proofs} />
            ))}
        </ol>
      </div>
    ))}
  </>
);

interface Props extends Pick<PanelView['changed'], 'items' | 'more'> {
  proofs: Proofs;
}

export function Changed({ items, more, proofs }: Props) {
  const cut = earlier(items);
  return (
    <>
      {cut > 0 && (
        <details class="earlier">
          <summary class="link">
            {more} ({cut})
          </summary>
          <Years items={items.slice(0, cut)} proofs={proofs} />
        </details>
      )}
      <Years items={items.slice(cut)} proofs={proofs} />
    </>
  );
}
