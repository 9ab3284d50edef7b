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
import type { PanelView } from '../presentation/views/panel';
import { today } from './clock';
import type { Preferences } from './preferences';

export const knowledge = createKnowledgeStore(extensionBundle((file) => browser.runtime.getURL(file)));

/** The choices on which the content of a panel depends: no others reach it. */
type Chosen = Pick<Preferences, 'language' | 'level' | 'content' | 'citation'>;

/** The language the surfaces speak: the choice, else the browser's. */
export const spokenLanguage = (preferences: Pick<Preferences, 'language'>): Language =>
  chooseLanguage(preferences.language, [browser.i18n.getUILanguage(), ...navigator.languages]);

/** The rule of a detected product. Throws ManyHandsError `unknown-product`. */
export function productNamed(id: string): DetectedProduct {
  const product = products.find((candidate) => candidate.id === id);
  if (!product) throw new ManyHandsError('unknown-product', `no rule is named ${id}`);
  return product;
}

export const dossierOf = async (
  product: DetectedProduct,
  preferences: Chosen,
  level: Level = preferences.level,
): Promise<Dossier> => ({
  ...(await dossier(knowledge, product, spokenLanguage(preferences), level)),
  content: preferences.content,
});

/** What a panel shows besides the facts. */
export const settingOf = (preferences: Chosen): Setting => ({
  today: today(),
  kbVersion: knowledgeIndex.kbVersion,
  reportTo,
  citeAs: preferences.citation,
});

const build = async (product: DetectedProduct, chosen: Chosen): Promise<PanelView> =>
  panelView(await dossierOf(product, chosen), translator(spokenLanguage(chosen)), settingOf(chosen));

/** Everything a view depends on but the facts. */
const chosenFrom = ({ content, citation, level, ...preferences }: Preferences, read = level): Chosen => ({
  ...{ content, citation, level: read },
  language: spokenLanguage(preferences),
});

/** The view that was built ahead of a click. */
let ahead: { of: string; view: Promise<PanelView> } | undefined;

const nameOf = (product: DetectedProduct, chosen: Chosen): string => JSON.stringify([product.id, chosen, today()]);

/** Builds the panel's content before a click asks for it. Whoever asks for the same next takes it. Throws ManyHandsError. */
export async function buildAhead(product: DetectedProduct, preferences: Preferences): Promise<void> {
  const chosen = chosenFrom(preferences);
  ahead = { of: nameOf(product, chosen), view: build(product, chosen) };
  await ahead.view;
}

/** The panel's content for a product. Throws ManyHandsError. */
export function viewOf(product: DetectedProduct, preferences: Preferences, level?: Level): Promise<PanelView> {
  const chosen = chosenFrom(preferences, level);
  const taken = ahead?.of === nameOf(product, chosen) && ahead.view;
  // Taken once: the next panel reads the facts anew, and mends what is stored of them where it is damaged.
  if (taken) ahead = undefined;
  // One that failed says nothing of now.
  return taken ? taken.catch(() => build(product, chosen)) : build(product, chosen);
}
