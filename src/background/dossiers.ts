/** Answers "what is known about this product" in the person's language and at their level. */
import knowledgeIndex from 'virtual:knowledge-index';
import products from 'virtual:products';
import reportTo from 'virtual:report-address';
import browser from 'webextension-polyfill';
import type { DetectedProduct } from '../detection/rules';
import { chooseLanguage, translator } from '../i18n/words';
import { extensionBundle } from '../knowledge/bundle';
import { type Dossier, dossier } from '../knowledge/dossier';
import { createKnowledgeStore } from '../knowledge/store';
import { ManyHandsError } from '../model/errors';
import type { Language, Level } from '../model/primitives';
import { panelView, type Setting } from '../presentation/panel-view';
import type { PanelView } from '../presentation/view';
import { today } from './clock';
import type { Preferences } from './preferences';

export const knowledge = createKnowledgeStore(extensionBundle((file) => browser.runtime.getURL(file)));

/** The language the surfaces speak: the choice, else the browser's. */
export const spokenLanguage = (preferences: Preferences): Language =>
  chooseLanguage(preferences.language, [browser.i18n.getUILanguage(), ...navigator.languages]);

/** The rule of a detected product. Throws ManyHandsError `unknown-product`. */
export function productNamed(id: string): DetectedProduct {
  const product = products.find((candidate) => candidate.id === id);
  if (!product) throw new ManyHandsError('unknown-product', `no rule is named ${id}`);
  return product;
}

export const dossierOf = async (
  product: DetectedProduct,
  preferences: Preferences,
  level: Level = preferences.level,
): Promise<Dossier> => ({
  ...(await dossier(knowledge, product, spokenLanguage(preferences), level)),
  content: preferences.content,
});

/** What a panel shows besides the facts. */
export const settingOf = (preferences: Preferences): Setting => ({
  today: today(),
  kbVersion: knowledgeIndex.kbVersion,
  reportTo,
  citeAs: preferences.citation,
});

/** The panel's content for a product. Throws ManyHandsError. */
export async function viewOf(product: DetectedProduct, preferences: Preferences, level?: Level): Promise<PanelView> {
  return panelView(
    await dossierOf(product, preferences, level),
    translator(spokenLanguage(preferences)),
    settingOf(preferences),
  );
}
