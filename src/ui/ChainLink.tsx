/** One link of the loom: verb, name, work, place, time, pay, how many people; its proof opens under it. */
import type { CountView, LinkView } from '../presentation/views/chain';
import { Explorable, pageOf } from './explore';
import { inLanguage } from './in-language';
import { MarkLink } from './MarkLink';
import { People } from './People';
import type { Proofs } from './use-proofs';

interface Props {
  link: LinkView;
  /** The place where its proof opens. */
  at: string;
  last: boolean;
  /** The thread goes on past the last link. */
  open: boolean;
  proofs?: Proofs | undefined;
}

const Count = ({ count, at, proofs }: { count: CountView } & Pick<Props, 'at' | 'proofs'>) => (
  <>
    <div data-proof>
      {count.first > 0 && <People first={count.first} more={count.more} />}
      <p class="small" {...inLanguage(count.lang)}>
        {count.lines.join(' ')}
      </p>
      {count.pale && <p class="small">{count.pale}</p>}
      {count.mark && (
        <p class="proof">
          <MarkLink mark={count.mark} claim={count.claim} at={at} of={count.of} proofs={proofs} />
          <span class="small">{count.of}</span>
        </p>
      )}
    </div>
    {proofs?.card(at)}
  </>
);

export const Link = ({ link, at, last, open, proofs }: Props) => (
  <li class="knotted">
    {!last && <i class="thread on" aria-hidden="true" />}
    {last && open && <i class="thread on open" aria-hidden="true" />}
    <div data-proof>
      <p class="verb">
        {last && <i class="thread" aria-hidden="true" />}
        <span>{link.verb}</span>
      </p>
      <h4 class="large name">
        <i class={link.people ? 'knot people' : 'knot'} aria-hidden="true" />
        <Explorable to={pageOf(link.entity)}>
          <bdi>{link.name}</bdi>
        </Explorable>
      </h4>
      {link.details.map((line) => (
        <p key={line.text} class="small" {...inLanguage(line.lang)}>
          {line.text}
        </p>
      ))}
      {link.pay && (
        <p class="pay" {...inLanguage(link.pay.lang)}>
          <bdi>{link.pay.text}</bdi>
        </p>
      )}
      {link.mark && (
        <p class="proof">
          <MarkLink mark={link.mark} claim={link.claim} at={at} of={link.name} proofs={proofs} />
        </p>
      )}
    </div>
    {proofs?.card(at)}
    {link.count && <Count count={link.count} at={`${at}:count`} proofs={proofs} />}
  </li>
);
