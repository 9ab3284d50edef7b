/** Opens the options at one choice: a page that asks again and again gets no second tab. */
import type { Everywhere } from '../model/choices';
import { inOneTab } from './one-tab';

const show = inOneTab('src/pages/options/options.html');

/** Resolves once the options stand in front, at the control of that name. Rejects where the browser opens no tab. */
export const openOptions = (at: Everywhere): Promise<void> => show(`#${at}`);
