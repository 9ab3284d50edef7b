/** The background: wires messages, the shortcut and the first seed. Holds no state of its own between events. */
import browser from 'webextension-polyfill';
import momentsScript from '../content/moments.iife.ts?script';
import panelScript from '../content/panel.iife.tsx?script';
import { ManyHandsError } from '../model/errors';
import { watchTask } from './captchas';
import { citationOf } from './citations';
import { today } from './clock';
import { deleteDiary, noteMoment, noteProduct, restoreDiary } from './diary';
import { diaryContent } from './diary-content';
import { knowledge, spokenLanguage, viewOf } from './dossiers';
import { labelFor, noteOpened } from './labels';
import { noteFor, watchedProduct } from './moments';
import { exportedFile, optionsContent } from './options-content';
import { markSeen } from './page-cards';
import { popupContent } from './page-content';
import { nextCorner, spotsOf } from './placing';
import { changePreferences, loadPreferences } from './preferences';
import { dismissed, undone, withoutExpired } from './quietness';
import { serve } from './serve';
import { DETECTOR, forgetGroup, synchroniseSiteGroups, watchSiteGroups } from './site-groups';
import { closeStorageToPages, eraseStored } from './stored';
import { welcomeContent, welcomeOnInstall } from './welcome';

/** Leading slash: Firefox resolves relative paths against the calling document. */
const [PANEL_SCRIPT = '', MOMENTS_SCRIPT = ''] = [panelScript, momentsScript].map(
  (path) => `/${path.replace(/^\//, '')}`,
);

/** Notes can wait until a page has finished loading: nobody rates an answer before. */
const CALM_MS = 1500;
const afterLoad = () => new Promise<void>((resolve) => setTimeout(resolve, CALM_MS));

async function inject(tab: number, file: string): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
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
  async arrive({ address }, asker) {
    const label = await labelFor(address, asker.tab, asker.isPrivate);
    if (label) void noteProduct(label.product, asker);
    // The page's own work comes first: the listener for moments follows once the label is on its way.
    if (label)
      watchedProduct(address, asker)
        .then((product) => product && afterLoad().then(() => inject(asker.tab, MOMENTS_SCRIPT)))
        .catch(() => undefined);
    return label;
  },
  // The detector starts anew and takes over from itself: no script in the page needs to know of this.
  async 'page-changed'(_payload, { tab }) {
    await inject(tab, DETECTOR);
    return null;
  },
  async saw({ seen }, { tab }) {
    await markSeen(tab, seen);
    return null;
  },
  watch: ({ address }, asker) => watchedProduct(address, asker),
  moment({ product, kind }, asker) {
    void noteMoment(kind, asker);
    return noteFor(product, kind, asker);
  },
  async 'task-handed-in'({ captcha }, asker) {
    await watchTask(captcha, asker);
    return null;
  },
  async 'read-moment'(_payload, { tab }) {
    await openBeside(tab);
    return null;
  },
  async 'stop-moments'({ stopped }) {
    await changePreferences(() => ({ moments: !stopped }));
    return null;
  },
  async 'open-panel'({ product }, { isPrivate }) {
    const preferences = await loadPreferences();
    const view = await viewOf(product, preferences);
    if (!isPrivate) noteOpened(product).catch((error: unknown) => console.error('Many Hands: cannot note', error));
    return { ...view, size: { width: preferences.width, sheet: preferences.sheet } };
  },
  async 'inject-panel'(_payload, { tab }) {
    await inject(tab, PANEL_SCRIPT);
    return null;
  },
  'panel-at-level': async ({ product, level }) => viewOf(product, await loadPreferences(), level),
  cite: ({ product, source, format }, { isPrivate }) => citationOf(product, source, format, isPrivate),
  async dismiss({ how }, { host }) {
    await changePreferences((current) => dismissed(withoutExpired(current, today()), how, host, today()));
    return null;
  },
  async 'undo-dismiss'(_payload, { host }) {
    await changePreferences((current) => undone(current, host));
    return null;
  },
  async 'move-label'() {
    const { corner } = await changePreferences((current) => ({ corner: nextCorner(current.corner) }));
    return spotsOf(corner);
  },
  async 'size-panel'(size) {
    await changePreferences(() => size);
    return null;
  },
  popup: ({ tab }) => popupContent(tab),
  async 'show-beside'({ tab }) {
    await openBeside(tab);
    return null;
  },
  async 'show-on-site'({ host, show, until = 'always' }) {
    await changePreferences(({ hiddenSites: { [host]: _old, ...rest } }) => ({
      hiddenSites: show ? rest : { ...rest, [host]: until },
    }));
    return null;
  },
  welcome: welcomeContent,
  async options() {
    await synchroniseSiteGroups();
    return optionsContent();
  },
  async choose(change) {
    await changePreferences(() => change);
    return optionsContent();
  },
  async 'group-removed'({ group }) {
    await forgetGroup(group);
    return optionsContent();
  },
  export: exportedFile,
  diary: diaryContent,
  async 'delete-diary'() {
    await deleteDiary();
    return diaryContent();
  },
  async 'restore-diary'({ entries }) {
    await restoreDiary(entries);
    return diaryContent();
  },
  async erase() {
    await Promise.all([eraseStored(), knowledge.erase()]);
    await synchroniseSiteGroups();
    return optionsContent();
  },
});

watchSiteGroups();

void closeStorageToPages().catch((error: unknown) => console.error('Many Hands: storage stays open', error));

browser.runtime.onInstalled.addListener(welcomeOnInstall);

// Only the language that is spoken is copied ahead; another one follows when it is first asked for.
browser.runtime.onInstalled.addListener(async () => {
  await knowledge.seed([spokenLanguage(await loadPreferences())]);
});

browser.commands.onCommand.addListener(async (command, tab) => {
  if (command === 'open-panel' && tab?.id !== undefined)
    await openBeside(tab.id).catch(() => browser.action.openPopup?.());
});
