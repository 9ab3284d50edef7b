/** Why something did not work on this page, in its language. */
import { makeWords } from '../../i18n/make-words';
import type { Translator } from '../../i18n/words';
import { MoreThanForm, NoDraft } from '../../packs/draft-file';
import { PackRefused } from '../../packs/faults';
import { KeyRefused, LEAST_PASSPHRASE } from '../../packs/keys';

export function failure(error: unknown, { language, t }: Translator): string {
  const word = makeWords(language);
  if (error instanceof KeyRefused) return word(`key.${error.fault}`, { least: LEAST_PASSPHRASE });
  if (error instanceof NoDraft) return word(`draft.${error.fault}`);
  if (error instanceof MoreThanForm) return word('draft.more');
  if (error instanceof PackRefused)
    return word(error.fault === 'no-envelope' ? 'draft.none' : 'failed', { why: t(`pack.refused.${error.fault}`) });
  return word('failed', { why: error instanceof Error ? error.message : String(error) });
}
