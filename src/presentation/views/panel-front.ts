/** What a panel is opened with: all but the two long lists, which follow once it is painted. */
import type { PanelSize } from '../../model/choices';
import type { SourceView } from './claim';
import type { PanelView } from './panel';

/** Without its list as long as that is to follow; with an empty one where there is none. */
type Following<Part extends { items: unknown[] }> = Omit<Part, 'items'> & Partial<Pick<Part, 'items'>>;

/** Every panel is one, and may be used as one. */
export interface PanelFront extends Omit<PanelView, 'groups' | 'sources'> {
  groups: Following<PanelView['groups']>;
  sources: Following<PanelView['sources']>;
}

/** What stands around each claim of a pack: words of the panel, and what a report of the claim says of where it stood. */
export interface AroundPack extends Pick<PanelFront, 'lang' | 'level' | 'product' | 'report' | 'words'> {
  sources: { heading: string; items?: SourceView[] };
}

/** The panel as it is opened in a page: at the size that the person last gave it, and whether the browser has a side panel to move it to. */
export type OpenedPanel = PanelFront & { size: PanelSize; canMove: boolean };

/** Whether nothing of a panel is still to come. */
export const isWhole = (view: PanelFront): view is PanelView =>
  view.groups.items !== undefined && view.sources.items !== undefined;
