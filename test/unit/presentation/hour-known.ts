/** The hour of a product that the base knows, for tests of the hourly dollar. */
import { translator } from '../../../src/i18n/words';
import type { Dossier } from '../../../src/knowledge/dossier';
import type { Language } from '../../../src/model/primitives';
import { claimWords } from '../../../src/presentation/claim-view';
import { hourView } from '../../../src/presentation/hour-view';
import { read } from './known';

export const TODAY = '2026-11-23';

/** The hour of a dossier, with its claims in words. */
export const hourOf = (known: Dossier, language: Language = 'en') => {
  const words = translator(language);
  return hourView(known, claimWords(known, [], words, TODAY), words);
};
export const hour = async (id: string, language: Language = 'en') => hourOf(await read(id, language), language);
