/** Beside what stands on the screen: the same dossier as paper, while it is being printed. */
import { isWhole, type PanelFront } from '../../presentation/views/panel-front';
import { Paper } from '../../ui/paper/Paper';
import '../../ui/paper/paper.css';
import { usePrinting } from './use-printing';

export function OnPaper({ view }: { view: PanelFront }) {
  const printing = usePrinting();
  return printing && isWhole(view) ? <Paper view={view} /> : null;
}
