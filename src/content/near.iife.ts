/** Brought when a person comes near the label, or the page took it out: its menu, how it tells and comes back, and what makes the panel's frame. */
import { addMenu } from './chip-menu';
import { tellWithCare } from './chip-told';
import { comeBack } from './come-back';
import { panelHost } from './panel-host';
import { isInFront } from './panel-stage';
import { startScript } from './script';
import { shared, stands } from './shared';

startScript('near', () => ({
  panelHost,
  panelStands: () => stands('panel'),
  closePanel() {
    const { frame } = shared;
    if (!frame?.shown || !isInFront(frame)) return false;
    frame.end();
    return true;
  },
  equip(label) {
    if (label.toggleMenu) return;
    tellWithCare(label);
    addMenu(label);
    comeBack(label);
  },
}));
