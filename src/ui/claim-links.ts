/** Which claims stand in the list below, and the way to them. */
import type { PanelView } from '../presentation/views/panel';
import type { GoTo } from './jump';

export interface ClaimLinks {
  known: ReadonlySet<string>;
  goTo: GoTo;
}

export const claimLinks = ({ groups }: PanelView, goTo: GoTo): ClaimLinks => ({
  known: new Set(groups.items.flatMap((group) => group.claims.map((claim) => claim.id))),
  goTo,
});
