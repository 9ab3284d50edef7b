/** Brought when a person comes near the label, or the page took it out: its menu, how it tells and comes back, and what makes the panel's frame. */

import { invoke } from '../detection/node';
import { addMenu } from './chip-menu';
import { tellWithCare } from './chip-told';
import { comeBack } from './come-back';
import type { PanelFrame } from './panel-host';
import { panelHost } from './panel-host';
import { startScript } from './script';
import { shared, stands } from './shared';

/** Whether a person sees it: what a page has the screen filled with lies over what came before. */
function isInFront({ host, stage }: PanelFrame): boolean {
  const { left, top, width, height } = stage.getBoundingClientRect();
  return invoke(document, 'elementsFromPoint', left + width / 2, top + height / 2)[0] === host;
}

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
