/** The script of every page of the site: what copies, filters, compares and keeps pages for when there is no network. Nothing waits for it. */

import { startCompare } from './compare';
import { offerCopies } from './copy';
import { keepPages } from './keep';
import { startFilters, startPicking } from './loom';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter]')) startFilters(form);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-compare]')) startCompare(form);
for (const drawing of document.querySelectorAll<SVGElement>('svg.drawing.loom')) startPicking(drawing);
offerCopies();
keepPages();
