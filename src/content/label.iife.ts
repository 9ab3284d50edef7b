/** The label, brought into a page where it shows: on most days a listed page carries none of this. */
import { showChip } from './chip';
import { startScript } from './script';

startScript('label', () => ({ show: showChip }));
