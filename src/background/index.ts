/** The background: wires messages, the shortcut and the first seed. Holds no state of its own between events. */
import browser from 'webextension-polyfill';
import panelScript from '../content/panel.iife.tsx?script';
import { ManyHandsError } from '../model/errors';
import { today } from './clock';
import { knowledge, viewOf } from './dossiers';
import { labelFor, noteOpened } from './labels';
import { optionsContent, popupContent } from './page-content';
import { changePreferences, erasePreferences, loadPreferences } from './preferences';
import { dismissed, undone, withoutExpired } from './quietness';
import { serve } from './serve';

/** Leading slash: Firefox resolves relative paths against the calling document. */
const PANEL_SCRIPT = `/${panelScript.replace(/^\//, '')}`;

async function injectPanel(tab: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [PANEL_SCRIPT] });
  } catch (error) {
    throw new ManyHandsError('page-not-allowed', `cannot inject into tab ${tab}`, { cause: error });
  }
}

/** Asks the label in a tab to open its panel. */
async function openBeside(tab: number): Promise<void> {
  try {
    await browser.tabs.sendMessage(tab, { name: 'open' });
  } catch (error) {
    throw new ManyHandsError('page-not-allowed', `no label in tab ${tab}`, { cause: error });
  }
}

serve({
  arrive: ({ address }, { tab, isPrivate }) => labelFor(address, tab, isPrivate),
  async 'open-panel'({ product }, { tab, isPrivate }) {
    const view = loadPreferences().then((preferences) => viewOf(product, preferences));
    await Promise.all([view, injectPanel(tab)]);
    if (!isPrivate) noteOpened(product).catch(() => undefined);
    return view;
  },
  'panel-at-level': async ({ product, level }) => viewOf(product, await loadPreferences(), level),
  async dismiss({ how }, { host }) {
    await changePreferences((current) => dismissed(withoutExpired(current, today()), how, host, today()));
    return null;
  },
  async 'undo-dismiss'(_payload, { host }) {
    await changePreferences((current) => undone(current, host));
    return null;
  },
  popup: ({ tab }) => popupContent(tab),
  async 'show-beside'({ tab }) {
    await openBeside(tab);
    return null;
  },
  async 'show-on-site'({ host, show }) {
    await changePreferences(({ hiddenSites: { [host]: _old, ...rest } }) => ({ hiddenSites: show ? rest : { ...rest, [host]: 'always' as const } }));
    return null;
  },
  options: optionsContent,
  async choose(change) {
    await changePreferences(() => change);
    return optionsContent();
  },
  async erase() {
    await Promise.all([erasePreferences(), knowledge.erase()]);
    return optionsContent();
  },
});

browser.runtime.onInstalled.addListener(() => {
  knowledge.seed();
});

browser.commands.onCommand.addListener(async (command, tab) => {
  if (command === 'open-panel' && tab?.id !== undefined) await openBeside(tab.id).catch(() => browser.action.openPopup?.());
});
