/** The question that a panel, its label and its toolbar tip answer. */
import type { Translator } from '../i18n/words';
import type { Dossier } from '../knowledge/dossier';
import { isShared } from './own-claims';

/** Nobody asks who made the place where people work: there the question is who works, or worked while it was there. */
export function questionOf(dossier: Pick<Dossier, 'product' | 'knownAs' | 'ended'>, { t }: Translator): string {
  const { name, kind } = dossier.product;
  if (kind !== 'work-platform') return t('panel.question', { product: name });
  const ended = dossier.ended && !isShared(dossier) ? 'yes' : 'no';
  return t('panel.question.work', { product: name, ended });
}
