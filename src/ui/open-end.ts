/** Where the thread of a chain ends open: no people stand at its end. */
import type { BranchView } from '../presentation/views/chain';
import type { PanelView } from '../presentation/views/panel';

export const openEnd = ({ links, branches }: PanelView['chain']): BranchView | undefined =>
  links.some((link) => link.people) ? undefined : branches.find((branch) => branch.kind === 'not-public');
