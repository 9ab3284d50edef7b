/** The chain lying down, names only: for the popup and the half sheet. */
import type { PanelView } from '../presentation/view';
import { PERSON } from './People';

const People = () => (
  <svg class="figures" viewBox="0 0 46 26" aria-hidden="true">
    {[0, 17, 34].map((x) => (
      <path key={x} d={PERSON} transform={`translate(${x})`} />
    ))}
  </svg>
);

export function MiniChain({ chain }: { chain: PanelView['chain'] }) {
  const end = chain.links.some((link) => link.people)
    ? undefined
    : chain.branches.find((branch) => branch.kind === 'not-public');
  const last = chain.links.length - 1;
  return (
    <div>
      {chain.sentence && <p class="ears">{chain.sentence}</p>}
      <ol class="mini">
        <li>
          <i class="thread" aria-hidden="true" />
          <i class="knot beam-end" aria-hidden="true" />
          <bdi class="small">{chain.product}</bdi>
        </li>
        {chain.links.map((link, index) => (
          <li key={index}>
            <i class={index < last ? 'thread' : end ? 'thread open' : 'thread end'} aria-hidden="true" />
            {link.people ? <People /> : <i class="knot" aria-hidden="true" />}
            <bdi class="small">{link.short ?? link.name}</bdi>
          </li>
        ))}
        {end && (
          <li>
            <i class="knot open" aria-hidden="true" />
            <span class="small">{end.mark.word}</span>
          </li>
        )}
      </ol>
    </div>
  );
}
