/** The loom: product, maker, contractor, people on one solid thread; below it the other people, a tab each; an open end where nothing is public. */
import type { BranchView } from '../presentation/views/chain';
import type { PanelView } from '../presentation/views/panel';
import { Link } from './ChainLink';
import { inLanguage } from './in-language';
import { Mark } from './Mark';
import { openEnd } from './open-end';
import { Sentence } from './Sentence';
import type { Proofs } from './use-proofs';

interface Props {
  chain: PanelView['chain'];
  proofs?: Proofs | undefined;
  /** Sentence that stands elsewhere already: a branch does not repeat it. */
  said?: string | undefined;
}

/** No people are known at the end of the thread: it goes on dotted and stays open. */
const OpenEnd = ({ end, said }: { end: BranchView; said?: string | undefined }) => (
  <li class="knotted">
    <p class="verb">
      <i class="thread open" aria-hidden="true" />
      <Mark mark={end.mark} />
    </p>
    <h4 class="large name">
      <i class="knot open" aria-hidden="true" />
      {end.name}
    </h4>
    {end.text !== said && (
      <p class="small text" {...inLanguage(end.lang)}>
        {end.text}
      </p>
    )}
  </li>
);

const Branch = ({ branch, proofs }: { branch: BranchView; proofs?: Proofs | undefined }) => (
  <li class="branch">
    <h4>
      <i class={branch.kind === 'known' ? 'tab' : 'tab open'} aria-hidden="true" />
      {branch.name}
    </h4>
    {branch.kind === 'known' ? (
      <Sentence
        told={branch}
        mark={branch.mark}
        claim={branch.claim}
        fold={branch.fold}
        at={`branch:${branch.claim}`}
        of={branch.name}
        proofs={proofs}
        small
      />
    ) : (
      <>
        <p class="small text" {...inLanguage(branch.lang)}>
          {branch.text}
        </p>
        <p class="proof">
          <Mark mark={branch.mark} />
        </p>
      </>
    )}
  </li>
);

export function Chain({ chain, proofs, said }: Props) {
  const end = openEnd(chain);
  const branches = chain.branches.filter((branch) => branch !== end);
  const list = (part: readonly BranchView[]) => (
    <ul>
      {part.map((branch) => (
        <Branch key={branch.name} branch={branch} proofs={proofs} />
      ))}
    </ul>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; this groups a picture's two lists
    <div class="loom" role="group" aria-label={chain.heading}>
      {chain.sentence && <p class="ears">{chain.sentence}</p>}
      <ol>
        <li class="beam">
          <b class="large">
            <bdi>{chain.product}</bdi>
          </b>
          <span class="small">{chain.beam}</span>
        </li>
        {chain.links.map((link, index) => (
          <Link
            key={index}
            link={link}
            at={`chain:${index}`}
            last={index === chain.links.length - 1}
            open={end !== undefined}
            proofs={proofs}
          />
        ))}
        {end && <OpenEnd end={end} said={said} />}
      </ol>
      {branches.length > 0 && (
        <>
          <h4 class="others">{chain.othersHeading}</h4>
          {list(branches)}
        </>
      )}
      {chain.rest.length > 0 && (
        <details class="all-hands">
          <summary class="link">{chain.restLabel}</summary>
          {list(chain.rest)}
        </details>
      )}
    </div>
  );
}
