/** What was decided, won, ended or lost: a line of years for eyes, and the same in a list, good news and bad at one size. */
import type { PanelView } from '../presentation/views/panel';
import type { TimelineItem } from '../presentation/views/parts';
import type { ClaimLinks } from './claim-links';
import { Folded } from './Folded';
import { inLanguage } from './in-language';
import { Shape } from './Mark';
import { MarkLink } from './MarkLink';
import { Said } from './Said';

type Years = PanelView['changed']['years'];
/** The latest ones stand open; a longer history is asked for. */
const OPEN = 6;

const percent = (share: number): string => `${Math.round(share * 100) / 100}%`;

/** Decoration: each mark is an item of the list. */
const Line = ({ items, years }: { items: readonly TimelineItem[]; years: Years }) => (
  <div class="time-line" style={{ '--rows': Math.max(...items.map(({ row }) => row)) + 1 }} aria-hidden="true">
    {items.map(({ claim, at, row }) => (
      <i key={claim.id} class="moment" style={{ '--row': row, insetInlineStart: percent(at) }}>
        <Shape of={claim.proof.mark.shape} />
      </i>
    ))}
    <div class="years">
      {years.map(({ at, label }) => (
        <i key={label} style={{ insetInlineStart: percent(at) }}>
          <bdi>{label}</bdi>
        </i>
      ))}
    </div>
  </div>
);

const Item = ({ item: { date, kind, claim }, links }: { item: TimelineItem; links: ClaimLinks }) => (
  <li>
    <p class="small date">
      <span>{date}</span> {kind && <span class="kind">{kind}</span>}
    </p>
    <Folded fold={claim.fold}>
      <p class="claim-text" {...inLanguage(claim.lang)}>
        {claim.text}
      </p>
    </Folded>
    <p class="proof">
      <MarkLink mark={claim.proof.mark} claim={claim.id} of={date} links={links} />
      <Said said={claim.said} />
    </p>
  </li>
);

export function Changed({ items, years, more, links }: Omit<PanelView['changed'], 'heading'> & { links: ClaimLinks }) {
  const cut = items.length > OPEN + 2 ? items.length - OPEN : 0;
  const list = (part: readonly TimelineItem[]) => (
    <ol class="changed">
      {part.map((item) => (
        <Item key={item.claim.id} item={item} links={links} />
      ))}
    </ol>
  );
  return (
    <>
      {years.length > 0 && items.length > 1 && <Line items={items} years={years} />}
      {cut > 0 && (
        <details class="earlier">
          <summary class="link">
            {more} ({cut})
          </summary>
          {list(items.slice(0, cut))}
        </details>
      )}
      {list(items.slice(cut))}
    </>
  );
}
