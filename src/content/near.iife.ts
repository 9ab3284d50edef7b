/** Brought when a person comes near the label, or the page took it out: its menu, how it tells and comes back, and what makes the panel's frame. */
import { invoke } from '../detection/node';
import { addMenu } from './chip-menu';
import { tellWithCare } from './chip-told';
import { comeBack } from './come-back';
import { panelHost } from './panel-host';
import { startScript } from './script';
import { stands } from './shared';

/** A press here is none beside a dialog of the page, which would close it. */
const PRESSES = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'focusin'];

startScript('near', () => ({
  panelHost,
  panelStands: () => stands('panel'),
  equip(label) {
    if (label.toggleMenu) return;
    for (const type of PRESSES) invoke(label.body, 'addEventListener', type, (event: Event) => event.stopPropagation());
    tellWithCare(label);
    addMenu(label);
    comeBack(label);
  },
}));
