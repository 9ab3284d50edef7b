/** The loom: product, maker, contractor, people on one solid thread; the other hands beside it; an open end where nothing is public. */
import { useState } from 'preact/hooks';
import type { Told } from '../presentation/told';
import type { BranchView, CountView, LinkView } from '../presentation/views/chain';
import type { PanelView } from '../presentation/views/panel';
import type { ClaimLinks } from './claim-links';
import { Folded } from './Folded';
import { inLanguage } from './in-language';
import { Mark } from './Mark';
import { MarkLink } from './MarkLink';
import { People } from './People';
import { Said } from './Said';
import { Bend, Strands } from './Strands';

interface Props {
  chain: PanelView['chain'];
  links: ClaimLinks;
  /** Sentence that stands elsewhere already: a branch does not repeat it. */
  said?: string | undefined;
}

/** What the pointer or the focus rests on is told in one place, so that nothing moves and no row is covered. */
type Tell = (told: Told | undefined) => { onMouseEnter: () => void; onFocusIn: () => void };

interface Row {
  branches: readonly BranchView[];
  links: ClaimLinks;
  tell: Tell;
}

const Count = ({ count, links }: { count: CountView; links: ClaimLinks }) => (
  <>
    {count.first > 0 && <People first={count.first} more={count.more} />}
    <p class="small" {...inLanguage(count.lang)}>
      {count.lines.join(' ')}
    </p>
    {count.mark && (
      <p class="proof">
        <MarkLink mark={count.mark} claim={count.claim} of={count.of} links={links} />
        <span class="small">{count.of}</span>
      </p>
    )}
  </>
);

const Link = ({ link, last, branches, links, tell, open }: Row & { link: LinkView; last: boolean; open: boolean }) => (
  <li class="knotted" {...tell(link.more)}>
    <Strands branches={branches} />
    {!last && <i class="thread on" aria-hidden="true" />}
    {last && open && <i class="thread on open" aria-hidden="true" />}
    <p class="verb">
      {last && <i class="thread" aria-hidden="true" />}
      <span>{link.verb}</span>
      {link.mark && <MarkLink mark={link.mark} claim={link.claim} of={link.name} links={links} />}
    </p>
    <h4 class="large name">
      <i class={link.people ? 'knot people' : 'knot'} aria-hidden="true" />
      <bdi>{link.name}</bdi>
    </h4>
    {link.details.map((line) => (
      <p key={line.text} class="small" {...inLanguage(line.lang)}>
        {line.text}
      </p>
    ))}
    {link.pay && (
      <p class={link.people ? 'pay earned' : 'pay'} {...inLanguage(link.pay.lang)}>
        <bdi>{link.pay.text}</bdi>
      </p>
    )}
    {link.count && <Count count={link.count} links={links} />}
  </li>
);

/** No people are known at the end of the thread: it goes on dotted and stays open. */
const OpenEnd = ({
  end,
  branches,
  said,
}: {
  end: BranchView;
  branches: readonly BranchView[];
  said?: string | undefined;
}) => (
  <li class="knotted">
    <Strands branches={branches} />
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

const Branch = ({ branches, index, branch, links, tell }: Row & { branch: BranchView; index: number }) => (
  <li class="branch" {...tell(undefined)}>
    <Strands branches={branches} from={index + 1} />
    <h4>
      {index < branches.length && <Bend branches={branches} index={index} />}
      {branch.name}
    </h4>
    <Folded fold={branch.kind === 'known' ? branch.fold : undefined}>
      <p class="small text" {...inLanguage(branch.lang)}>
        {branch.text}
      </p>
    </Folded>
    <p class="proof">
      <MarkLink
        mark={branch.mark}
        claim={branch.kind === 'known' ? branch.claim : undefined}
        of={branch.name}
        links={links}
      />
      {branch.kind === 'known' && <Said said={branch.said} />}
    </p>
  </li>
);

export function Chain({ chain, links, said }: Props) {
  const end = chain.links.some((link) => link.people)
    ? undefined
    : chain.branches.find((branch) => branch.kind === 'not-public');
  const branches = chain.branches.filter((branch) => branch !== end);
  const [told, setTold] = useState<Told>();
  const tell: Tell = (more) => ({ onMouseEnter: () => setTold(more), onFocusIn: () => setTold(more) });
  const quiet = () => setTold(undefined);
  const row = { branches, links, tell };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !told) return;
    event.stopPropagation();
    quiet();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; this groups a picture's two lists
    <div
      class="loom"
      style={{ '--lanes': branches.length }}
      role="group"
      aria-label={chain.heading}
      onMouseLeave={quiet}
      onFocusOut={quiet}
      onKeyDown={onKeyDown}
    >
      {chain.sentence && <p class="ears">{chain.sentence}</p>}
      <ol>
        <li class="beam">
          <b class="large">
            <bdi>{chain.product}</bdi>
          </b>
          <span class="small">{chain.beam}</span>
        </li>
        {chain.links.map((link, index) => (
          <Link key={index} link={link} last={index === chain.links.length - 1} open={end !== undefined} {...row} />
        ))}
        {end && <OpenEnd end={end} branches={branches} said={said} />}
      </ol>
      {branches.length > 0 && (
        <>
          <h4 class="others">
            <Strands branches={branches} />
            {chain.othersHeading}
          </h4>
          <ul>
            {branches.map((branch, index) => (
              <Branch key={branch.name} index={index} branch={branch} {...row} />
            ))}
          </ul>
        </>
      )}
      {chain.rest.length > 0 && (
        <details class="all-hands">
          <summary class="link">{chain.restLabel}</summary>
          <ul>
            {chain.rest.map((branch) => (
              <Branch key={branch.name} index={branches.length} branch={branch} {...row} />
            ))}
          </ul>
        </details>
      )}
      {told && (
        <div class="told" aria-hidden="true">
          <div>
            <p class="text" {...inLanguage(told.lang)}>
              {told.text}
            </p>
            <p class="small">{told.said.line}</p>
          </div>
        </div>
      )}
    </div>
  );
}
