/** The chain lying down, names only, for the first screen, the popup and the half sheet; with one figure for each person where they are counted. */
import type { PanelView } from '../presentation/views/panel';
import { inLanguage } from './in-language';
import { PERSON, People } from './People';

/** Some people, of whom nobody says how many. */
const Some = () => (
  <svg class="figures" viewBox="0 0 46 26" aria-hidden="true">
    {[0, 17, 34].map((x) => (
      <path key={x} d={PERSON} transform={`translate(${x})`} />
    ))}
  </svg>
);

interface Props {
  chain: PanelView['chain'];
  /** There is room for everyone. */
  counted?: boolean;
}

export function MiniChain({ chain, counted = false }: Props) {
  if (chain.links.length === 0) return null;
  const end = chain.links.some((link) => link.people)
    ? undefined
    : chain.branches.find((branch) => branch.kind === 'not-public');
  const last = chain.links.length - 1;
  const count = counted ? chain.links.find((link) => link.people && link.count)?.count : undefined;
  const crowd = count && count.first > 0 ? <People first={count.first} more={count.more} /> : <Some />;
  return (
    <div class="band">
      {chain.sentence && <p class="ears">{chain.sentence}</p>}
      <ol class="mini" style={{ '--before': chain.links.length + (end ? 1 : 0) }}>
        <li>
          <p class="knots" aria-hidden="true">
            <i class="thread" />
            <i class="knot beam-end" />
          </p>
          <bdi class="small">{chain.product}</bdi>
        </li>
        {chain.links.map((link, index) => (
          <li key={index}>
            <p class="knots" aria-hidden="true">
              <i class={index < last ? 'thread' : end ? 'thread open' : 'thread end'} />
              {link.people ? crowd : <i class="knot" />}
            </p>
            <bdi class="small">{link.short ?? link.name}</bdi>
          </li>
        ))}
        {end && (
          <li>
            <p class="knots" aria-hidden="true">
              <i class="knot open" />
            </p>
            <span class="small">{end.mark.word}</span>
          </li>
        )}
      </ol>
      {count && (
        <p class="small" {...inLanguage(count.lang)}>
          {count.lines.join(' ')}
        </p>
      )}
    </div>
  );
}
