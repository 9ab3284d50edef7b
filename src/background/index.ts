/** The background: wires messages, the shortcut and the first seed. Holds no state of its own between events, but the view that a click may ask for. */
import './own-files-only';
import browser from 'webextension-polyfill';
import { translator } from '../i18n/words';
import { paperView } from '../presentation/paper-view';
import { type Asker, ownAddress, productHere } from './asker';
import { watchTask } from './captchas';
import { citationOf } from './citations';
import { today } from './clock';
import { deleteDiary, noteProduct, restoreDiary } from './diary';
import { diaryContent } from './diary-content';
import { bringBack, chooseSite, sendAway } from './dismissals';
import { buildAhead, frontOf, knowledge, spokenLanguage, viewOf } from './dossiers';
import { quietly } from './errors';
import { explore } from './explore';
import { labelFor } from './labels';
import { lastOnly } from './last-only';
import { noteFor, watchedProduct } from './moments';
import { openBeside, toggleBeside } from './open-beside';
import { openOptions } from './open-options';
import { choicesChanged, serveAtFirst } from './open-pages';
import { openPaper } from './open-paper';
import { exportedFile, optionsContent } from './options-content';
import { borrow, eraseAll, giveBack, linkPage, openLink, settle, watchLateAnswers } from './pack-links';
import { lessonOf, moreOf, offerOf, packsContent, remove, take, undo } from './packs-content';
import { markSeen } from './page-cards';
import { inject, runs } from './page-scripts';
import { frameSpoke, framesFound, injectPanel } from './panel-frames';
import { nextCorner, spotsOf } from './placing';
import { followPolicy } from './policy-packs';
import { popupContent } from './popup-content';
import { changePreferences, loadPreferences } from './preferences';
import { pauseFrom } from './quietness';
import { serve } from './serve';
import { hasSidePanel, openSidePanel } from './side-panel';
import { forgetGroup, synchroniseSiteGroups, watchSiteGroups } from './site-groups';
import { closeStorageToPages, openAtStart } from './stored';
import { welcomeContent, welcomeOnInstall } from './welcome';

/** What a panel will say is read and laid out before a click asks for it. */
const warmPanel = async (product: ReturnType<typeof productHere>, asker: Asker) => {
  knowledge.openAhead();
  await buildAhead(await product, await loadPreferences(asker), framesFound);
};

serve({
  arrive: lastOnly(async ({ address }, asker) => {
    const label = await labelFor(ownAddress(address, asker), asker);
    if (!label) return null;
    quietly('cannot note', noteProduct(label.product, asker));
    return label;
  }),
  // Nothing can be rated, dictated or added before a person does something: the script that hears it comes then.
  'person-acts': lastOnly(async ({ address }, asker) => {
    const watched = await watchedProduct(ownAddress(address, asker), asker);
    if (watched && !(await runs(asker.doc, 'moments'))) await inject(asker.doc, 'moments');
    return null;
  }),
  // The detector starts anew and takes over from itself: no script in the page needs to know of this.
  'page-changed': lastOnly(async (_payload, { doc }) => {
    await inject(doc, 'detector');
    return null;
  }),
  async saw({ seen }, asker) {
    await markSeen(asker, seen);
    return null;
  },
  watch: lastOnly(({ address }, asker) => watchedProduct(ownAddress(address, asker), asker)),
  moment: ({ product, kind }, asker) => noteFor(product, kind, asker),
  async 'task-handed-in'({ captcha }, asker) {
    await watchTask(captcha, asker);
    return null;
  },
  async 'read-moment'(_payload, { doc }) {
    await browser.tabs.sendMessage(doc.tab, { name: 'open' }, { frameId: doc.frame });
    return null;
  },
  async 'come-label'(_payload, { doc }) {
    await inject(doc, 'label');
    return null;
  },
  async 'come-near'({ product }, asker) {
    const shown = productHere(product, asker);
    // First of all: a person may wait for it.
    const near = inject(asker.doc, 'near');
    quietly('cannot warm the panel', warmPanel(shown, asker));
    await Promise.all([shown, near]);
    return null;
  },
  async 'prepare-panel'({ product }, asker) {
    await warmPanel(productHere(product, asker), asker);
    return null;
  },
  async 'inject-panel'({ product, token }, asker) {
    await productHere(product, asker);
    await injectPanel(asker.doc, token, product);
    return null;
  },
  async 'panel-frame'({ token }, asker) {
    frameSpoke(token, asker);
    return null;
  },
  async 'open-panel'({ product }, asker) {
    const [shown, preferences] = await Promise.all([productHere(product, asker), loadPreferences(asker)]);
    const view = await frontOf(shown, preferences);
    return { ...view, size: { width: preferences.width, sheet: preferences.sheet }, canMove: hasSidePanel() };
  },
  'move-beside': (_payload, { doc }) => openSidePanel(doc.tab).then(() => null),
  'panel-at-level': async ({ product, level }, asker) =>
    viewOf(await productHere(product, asker), await loadPreferences(asker), level),
  async 'open-paper'({ product, level }, asker) {
    await openPaper((await productHere(product, asker)).id, level, asker);
    return null;
  },
  async paper({ product, level }, asker) {
    const [named, preferences] = await Promise.all([productHere(product, asker), loadPreferences(asker)]);
    return paperView(await viewOf(named, preferences, level), translator(spokenLanguage(preferences)));
  },
  cite: async ({ product, source, format }, asker) =>
    citationOf(await productHere(product, asker), source, format, asker),
  'more-of-pack': async ({ product, ...more }, asker) => moreOf(await productHere(product, asker), more, asker),
  async explore({ to }, asker) {
    await explore(to, asker);
    return null;
  },
  async explorer(_payload, asker) {
    const preferences = await loadPreferences(asker);
    return { language: spokenLanguage(preferences), content: preferences.content, today: today() };
  },
  async dismiss({ how }, asker) {
    await sendAway(how, asker);
    choicesChanged(asker.doc.tab);
    return null;
  },
  async 'undo-dismiss'(_payload, asker) {
    await bringBack(asker);
    choicesChanged(asker.doc.tab);
    return null;
  },
  async 'move-label'(_payload, asker) {
    const { corner } = await changePreferences((current) => ({ corner: nextCorner(current.corner) }), asker);
    return spotsOf(corner);
  },
  async 'open-options'({ at }) {
    await openOptions(at);
    return null;
  },
  async 'size-panel'(size, asker) {
    await changePreferences(() => size, asker);
    return null;
  },
  popup: ({ tab }) => popupContent(tab),
  async 'show-beside'({ tab }) {
    await openBeside(tab);
    return null;
  },
  async 'show-on-site'({ host, show, until = 'always', tab }, asker) {
    const { incognito = asker.isPrivate } = tab === undefined ? {} : await browser.tabs.get(tab);
    await chooseSite(host, show ? null : until, { isPrivate: incognito });
    choicesChanged();
    return null;
  },
  welcome: (_payload, asker) => welcomeContent(asker),
  async options(_payload, asker) {
    await synchroniseSiteGroups();
    return optionsContent(asker);
  },
  async choose({ paused, ...choices }, asker) {
    const pause = paused !== undefined && { pausedUntil: paused ? pauseFrom(today()) : null };
    await changePreferences(() => ({ ...choices, ...pause }), asker);
    choicesChanged();
    return optionsContent(asker);
  },
  async 'group-removed'({ group }, asker) {
    await forgetGroup(group);
    return optionsContent(asker);
  },
  packs: packsContent,
  'pack-lesson': lessonOf,
  'open-pack': ({ file }) => offerOf(file),
  'take-pack': ({ file }, asker) => take(file, asker),
  'undo-pack': ({ id }, asker) => undo(id, asker),
  'remove-pack': ({ id }, asker) => remove(id, asker),
  'link-page': (_payload, asker) => linkPage(asker),
  'open-link': ({ link }, asker) => openLink(link, asker),
  'borrow-host': ({ host, given }, asker) => borrow(host, given, asker),
  'give-back': ({ host, lent }) => giveBack(host, lent),
  export: exportedFile,
  diary: (_payload, asker) => diaryContent(asker),
  async 'delete-diary'(_payload, asker) {
    await deleteDiary();
    return diaryContent(asker);
  },
  async 'restore-diary'({ entries }, asker) {
    await restoreDiary(entries);
    return diaryContent(asker);
  },
  async erase(_payload, asker) {
    await Promise.all([eraseAll(), knowledge.erase()]);
    await synchroniseSiteGroups();
    choicesChanged();
    return optionsContent(asker);
  },
});

watchSiteGroups();
watchLateAnswers();
followPolicy();

quietly('cannot open what is kept', openAtStart());
quietly('cannot give access back', settle());
quietly('pages can reach the extension storage', closeStorageToPages());
quietly('open pages wait for a reload', serveAtFirst());

browser.runtime.onInstalled.addListener(welcomeOnInstall);

// Only the language that is spoken is copied ahead; another one follows when it is first asked for.
browser.runtime.onInstalled.addListener(async () => {
  await knowledge.seed([spokenLanguage(await loadPreferences())]);
});

// Firefox for Android has no shortcuts.
browser.commands?.onCommand.addListener(async (command, tab) => {
  if (command !== 'open-panel' || tab?.id === undefined) return;
  // The popup says what the panel cannot.
  await toggleBeside(tab.id).catch(() => browser.action.openPopup?.());
});
