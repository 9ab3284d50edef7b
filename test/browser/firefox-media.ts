/** What a person asks of the system, as preferences of Firefox. */
import type { Media } from './driver';

/** How Firefox is told what a person asks of the system. */
export const preferencesFor = ({ colorScheme, forcedColors, reducedMotion }: Media) => ({
  'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
  'browser.display.document_color_use': forcedColors ? 2 : 1,
  'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
});
export const SET_PREFERENCES =
  'for (const [name, value] of Object.entries(args[0])) Services.prefs.setIntPref(name, value);';
