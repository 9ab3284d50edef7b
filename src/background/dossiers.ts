/** Answers "what is known about this product" in the person's language and at their level. */
import knowledgeIndex from 'virtual:knowledge-index';
import products from 'virtual:products';
import reportTo from 'virtual:report-address';
import browser from 'webextension-polyfill';
import type { DetectedProduct } from '../detection/rules';
import { chooseLanguage, translator } from '../i18n/words';
import { packageBundle } from '../knowledge/bundle';
import { dossier } from '../knowledge/dossier';
import { createKnowledgeStore } from '../knowledge/store';
import { ManyHandsError } from '../model/errors';
import type { Language, Level } from '../model/primitives';
import type { WithPacks } from '../packs/part';
import { type PanelWording, panelWording, type Setting } from '../presentation/panel-view';
import type { PanelView } from '../presentation/views/panel';
import type { PanelFront } from '../presentation/views/panel-front';
import { today } from './clock';
import { packsFor } from './packs';
import { levelOf, type Preferences, type Standing } from './preferences';

export const knowledge = createKnowledgeStore(packageBundle(knowledgeIndex, (file) => browser.runtime.getURL(file)));

/** The choices on which the content of a panel depends: no others reach it. */
type Chosen = Pick<Standing, 'language' | 'level' | 'content' | 'citation' | 'held'>;

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
  preferences: Omit<Chosen, 'citation' | 'held'>,
  level: Level = preferences.level,
): Promise<WithPacks> => {
  const language = spokenLanguage(preferences);
  const [known, packs] = await Promise.all([
    dossier(knowledge, product, language, level),
    packsFor(product.knowledge, language, level),
  ]);
  return { ...known, ...(packs.length > 0 && { packs }), content: preferences.content };
};

/** What a panel shows besides the facts. */
export const settingOf = (preferences: Pick<Chosen, 'citation' | 'held'>): Setting => ({
  today: today(),
  kbVersion: knowledgeIndex.kbVersion,
  reportTo,
  site: browser.runtime.getManifest().homepage_url,
  levelHeld: preferences.held.level !== undefined,
  citeAs: preferences.citation,
});

/** @param turn waited for between the facts and the words: these take the background's one thread for a while. */
async function build(product: DetectedProduct, chosen: Chosen, turn?: () => Promise<unknown>): Promise<PanelWording> {
  const known = await dossierOf(product, chosen);
  await turn?.();
  return panelWording(known, translator(spokenLanguage(chosen)), settingOf(chosen));
}

/** Everything a view depends on but the facts. */
const chosenFrom = ({ content, citation, held, ...preferences }: Standing, read?: Level): Chosen => ({
  ...{ content, citation, held, level: levelOf({ held, ...preferences }, read) },
  language: spokenLanguage(preferences),
});

/** The panel that was worded last: ahead of a click, or as it was opened. */
let ahead: { of: string; panel: Promise<PanelWording> } | undefined;

const nameOf = (product: DetectedProduct, chosen: Chosen): string => JSON.stringify([product.id, chosen, today()]);

/** Words the panel, and remembers it for who asks for the same next. */
function worded(product: DetectedProduct, chosen: Chosen, turn?: () => Promise<unknown>): Promise<PanelWording> {
  ahead = { of: nameOf(product, chosen), panel: build(product, chosen, turn) };
  return ahead.panel;
}

/** What was worded ahead holds no longer: a pack came or went. */
export const forgetAhead = (): void => {
  ahead = undefined;
};

/** The panel as it is remembered; one that failed says nothing of now. */
function remembered(product: DetectedProduct, chosen: Chosen): Promise<PanelWording> {
  if (ahead?.of !== nameOf(product, chosen)) return worded(product, chosen);
  return ahead.panel.catch(() => worded(product, chosen));
}

/** Words what a panel opens with before a click asks for it, in its turn. Whoever asks for the same next takes it. Throws ManyHandsError. */
export async function buildAhead(
  product: DetectedProduct,
  preferences: Standing,
  turn?: () => Promise<unknown>,
): Promise<void> {
  await worded(product, chosenFrom(preferences), turn);
}

/** What the panel of a product opens with; the rest waits for `viewOf`. Throws ManyHandsError. */
export async function frontOf(product: DetectedProduct, preferences: Standing): Promise<PanelFront> {
  return (await remembered(product, chosenFrom(preferences))).front;
}

/** The whole panel of a product. Throws ManyHandsError. */
export async function viewOf(product: DetectedProduct, preferences: Standing, level?: Level): Promise<PanelView> {
  const panel = remembered(product, chosenFrom(preferences, level));
  // Taken once: the next panel reads the facts anew, and mends what is stored of them where it is damaged.
  ahead = undefined;
  return (await panel).whole();
}
