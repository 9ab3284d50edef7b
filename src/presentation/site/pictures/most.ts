/** How much a picture draws: more than this nobody can look through, and a file to take along would be taller than any screen or printer takes. */
import type { SiteWordKey } from '../../../i18n/site-words';
import type { Maker } from '../claims';

/** Products, amounts of pay, claims on the timeline. */
export const MOST = { loom: 150, pay: 120, timeline: 1500 } as const;

/** What a picture is of, the most telling first, as far as it is drawn. */
export const drawnOf = <T>(all: readonly T[], picture: keyof typeof MOST): T[] => all.slice(0, MOST[picture]);

/** The note of a picture, and where not all is drawn that it is so. */
export function noteWith(note: string, all: number, picture: keyof typeof MOST, { words }: Maker): string {
  const key: SiteWordKey = `${picture}.most`;
  return all > MOST[picture] ? `${note} ${words.s(key, { shown: MOST[picture], all })}` : note;
}
