/** The chain lying down, names only, for the first screen, the popup and the half sheet; wherever it is drawn, with one figure for each person where they are counted. */
import type { PanelView } from '../presentation/views/panel';
import { Opens } from './MarkLink';
import { openEnd } from './open-end';
import { People, person } from './People';
import type { Proofs } from './use-proofs';

/** Some people, of whom nobody says how many: one group, where those who are counted stand apart. */
const Some = () => (
  <svg class="figures" viewBox="0 0 26 13" aria-hidden="true">
    {[0, 1, 2].map((index) => (
      <path key={index} d={person(index)} fill-rule="evenodd" transform={`translate(${index * 7})`} />
    ))}
  </svg>
);

const MINI = 'mini';

interface Props {
  chain: PanelView['chain'];
  /** Names open the claim that carries their link, below the picture. */
  proofs?: Proofs | undefined;
}

export function MiniChain({ chain, proofs }: Props) {
  const end = openEnd(chain);
  const last = chain.links.length - 1;
  const count = chain.links.find((link) => link.people && link.count)?.count;
  const crowd = count && count.first > 0 ? <People first={count.first} more={count.more} /> : <Some />;
  return (
    <div class="band">
      {chain.sentence && <p class="ears">{chain.sentence}</p>}
      <ol class="mini" style={{ '--before': chain.links.length + (end ? 1 : 0) }}>
        <li>
          <p class="knots" aria-hidden="true">
            <i class={last < 0 && end ? 'thread open' : 'thread'} />
            <i class="knot beam-end" />
          </p>
          <bdi class="small">{chain.product}</bdi>
        </li>
        {chain.links.map((link, index) => (
          <li key={index} data-proof>
            <p class="knots" aria-hidden="true">
              <i class={index < last ? 'thread' : end ? 'thread open' : 'thread end'} />
              {link.people ? crowd : <i class="knot" />}
            </p>
            <Opens claim={link.claim} at={MINI} proofs={proofs}>
              <bdi class="small">{link.short ?? link.name}</bdi>
            </Opens>
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
      {count && !count.name && (
        <p class="small" data-proof>
          <Opens claim={count.claim} at={MINI} proofs={proofs}>
            {count.short}
          </Opens>
        </p>
      )}
      {proofs?.card(MINI)}
    </div>
  );
}
