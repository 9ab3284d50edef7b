/** The question that a panel, its label and its toolbar tip answer. */
import type { Translator } from '../i18n/words';
import type { Product } from '../model/product';

/** Nobody asks who made the place where people work: there the question is who works. */
export const questionOf = (
  { name, kind }: { name: string; kind?: Product['kind'] | undefined },
  { t }: Translator,
): string =>
  kind === 'work-platform' ? t('panel.question.work', { product: name }) : t('panel.question', { product: name });
