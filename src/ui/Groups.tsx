/** Everything documented, by stage of the work: closed until asked for. */
import { useState } from 'preact/hooks';
import type { PanelWords } from '../presentation/views/panel';
import type { GroupView } from '../presentation/views/parts';
import { Chevron } from './Chevron';
import { ClaimCard } from './ClaimCard';
import { inLanguage } from './in-language';
import type { GoTo, Target } from './jump';
import type { Report } from './ReportLink';

interface Props {
  items: readonly GroupView[];
  words: PanelWords;
  goTo: GoTo;
  canSkip: boolean;
  report: Report;
  /** Open from the start: where the list is all there is to read. */
  open: boolean;
  /** The last jump: the group it leads into shows its cards. */
  target: Target | undefined;
}

/** One stage. Its cards are made when it is first opened, or when a jump leads to one of them: the first paint stays quick. */
function Group({ group, words, goTo, canSkip, report, open, target }: Omit<Props, 'items'> & { group: GroupView }) {
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
      {group.note && (
        <p class="small note" {...inLanguage(group.noteLang)}>
          {group.note}
        </p>
      )}
      {shown && group.claims.map((claim) => <ClaimCard key={claim.id} {...{ claim, words, goTo, canSkip, report }} />)}
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
