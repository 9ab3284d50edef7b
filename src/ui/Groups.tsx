/** Everything documented, by stage of the work: closed until asked for, a sentence each. */
import { useState } from 'preact/hooks';
import type { GroupView } from '../presentation/views/parts';
import { Chevron } from './Chevron';
import type { Target } from './jump';
import { Sentence } from './Sentence';
import { inList, type Proofs } from './use-proofs';

interface Props {
  items: readonly GroupView[];
  proofs: Proofs;
  /** Open from the start: where the list is all there is to read. */
  open: boolean;
  /** The last jump: the group it leads into shows its claims. */
  target: Target | undefined;
}

/** One stage. Its claims are made when it is first opened, or when a jump leads to one of them: the first paint stays quick. */
function Group({ group, proofs, open, target }: Omit<Props, 'items'> & { group: GroupView }) {
  const [wasOpened, setOpened] = useState(open);
  const jumped = group.claims.some((claim) => target?.place === `claim:${claim.id}`);
  const shown = open || wasOpened || jumped;
  return (
    <details class="group" open={open} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <h4>{group.heading}</h4>
        <span class="count">{group.claims.length}</span>
        <Chevron />
      </summary>
      {group.note && <p class="small note">{group.note}</p>}
      {shown && (
        <ul class="claims">
          {group.claims.map((claim) => (
            <li key={claim.id}>
              <Sentence
                told={claim}
                mark={claim.proof.mark}
                claim={claim.id}
                fold={claim.fold}
                at={inList(claim.id)}
                of={claim.id}
                proofs={proofs}
              />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

export const Groups = ({ items, ...rest }: Props) => (
  <div>
    {items.map((group) => (
      <Group key={group.id} group={group} {...rest} />
    ))}
  </div>
);
