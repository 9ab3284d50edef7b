/** Citations on request: a panel holds none, so that it stays light. */
import type { DetectedProduct } from '../detection/rules';
import { translator } from '../i18n/words';
import type { CitationFormat } from '../model/choices';
import { ManyHandsError } from '../model/errors';
import { cite } from '../presentation/citation';
import { today } from './clock';
import { dossierOf, spokenLanguage } from './dossiers';
import { quietly } from './errors';
import { changePreferences, type InWindow, loadPreferences } from './preferences';

/** A source of a product's dossier in one form. The form is remembered for the next panel. Throws ManyHandsError. */
export async function citationOf(
  product: DetectedProduct,
  source: string,
  format: CitationFormat,
  where: InWindow,
): Promise<string> {
  const preferences = await loadPreferences(where);
  const cited = (await dossierOf(product, preferences)).sources[source];
  if (!cited) throw new ManyHandsError('bad-message', `${product.id} has no source named ${source}`);
  // Failing to remember never keeps the citation back.
  if (preferences.citation !== format)
    quietly(
      'cannot remember the form',
      changePreferences(() => ({ citation: format }), where),
    );
  return cite(source, cited, format, translator(spokenLanguage(preferences)), today());
}
