/** What a closed part of the panel holds, in one line. */
import type { Translator } from '../i18n/words';

/** How much a closed part holds: "2 open questions". Nothing where it holds nothing. */
export const gist = (of: 'gaps' | 'sources', { length: count }: readonly unknown[], words: Translator) =>
  count > 0 ? { gist: words.t('panel.gist', { of, count }) } : {};
