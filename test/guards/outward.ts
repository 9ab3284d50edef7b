/** What reaches outward from the background and from our own pages: the policy of the extension stops requests, but no new tab, no message to a tab and no script handed to a page. */
import { isNode, type Node, treeOf, usesIn, walk } from './dom';
import { lineOf, type ReadSource, readSource } from './page-code';
import { sideDoorsIn } from './side-doors';
import { beyondTimes } from './times';

/** Names of the browser that can carry something out, keep something beside the one door, or look into a page from outside. */
const OUTWARD = new RegExp(
  `^(?:${[
    // Asks a server, or lets a document do so.
    'fetch|fetchLater|XMLHttpRequest|WebSocket|EventSource|Image|Audio|Worker|SharedWorker|RTCPeerConnection|WebTransport',
    'BroadcastChannel|Notification|FontFace|FontFaceSet\\.\\w+|open|importScripts|location|history|navigation',
    'Window\\.(?:open|postMessage)|postMessage|Location\\.(?:assign|replace|reload)|Navigation\\.navigate|History\\.\\w+',
    'Navigator\\.(?:sendBeacon|clipboard|serviceWorker|share|storage)|Clipboard\\.\\w+',
    'HTMLHyperlinkElementUtils\\.\\w+|HTML\\w+Element\\.(?:src|srcset|action|formAction|data|poster|ping)',
    'HTMLElement\\.click|HTMLFormElement\\.\\w+|EventTarget\\.dispatchEvent|Document\\.(?:cookie|write|writeln|domain)',
    // The browser's own ways out, by an API of extensions.
    'Static\\.(?:create|update|duplicate|executeScript|registerContentScripts|updateContentScripts|insertCSS|connect\\w*)',
    'Static\\.(?:sendMessage|sendNativeMessage|setUninstallURL|download|launchWebAuthFlow|search|openOptionsPage)',
    'Static\\.(?:sync|managed|local|captureVisibleTab|captureTab|detectLanguage|saveAsPDF|goBack|goForward|openPopup)',
    'runtime\\.(?:connect\\w*|send\\w+|setUninstallURL)',
    // Keeps something where "erase" does not reach.
    'localStorage|sessionStorage|indexedDB|caches|cookieStore|crypto\\.subtle',
  ].join('|')})$`,
);

/** The places of each, and what they carry. */
const KNOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fetch: {
    'background/own-files-only.ts': 'takes it away, but for files of our own package',
    'pages/link/fetch-pack.ts':
      'THE ONE REQUEST: the file at a link that a person gave, at the one host that the person confirmed',
    'knowledge/bundle.ts': 'a file of our own package',
    'pages/site/worker.ts': 'the list of the site’s own pages, and those, when all are to be kept',
  },
  history: {
    'pages/site/choices.ts': 'what was chosen, in the site’s own address',
    'pages/site/pieces.ts': 'what a lesson was made of, in its own address',
    'pages/site/projector.ts': 'which screen of a lesson, in the site’s own address',
  },
  'History.replaceState': {
    'pages/site/choices.ts': 'what was chosen, in the site’s own address',
    'pages/site/pieces.ts': 'what a lesson was made of, in its own address',
    'pages/site/projector.ts': 'which screen of a lesson, in the site’s own address',
  },
  'HTMLFormElement.addEventListener': { 'pages/site/choices.ts': 'hears what was chosen' },
  'Navigator.serviceWorker': { 'pages/site/keep.ts': 'the worker of the site, from the site' },
  caches: {
    'pages/site/keep.ts': 'pages of the site that are kept',
    'pages/site/worker.ts': 'pages of the site that are kept',
  },
  location: {
    'pages/site/pieces.ts': 'what a lesson was made of, in its own address',
    'pages/site/choices.ts': 'what was chosen, in the site’s own address',
    'pages/site/keep.ts': 'whether the site is read from a disk',
    'pages/site/copy.ts': 'the address of the page, in the claim that a person asked to copy',
    'background/panel-frames.ts': 'whether a frame is ours, in the page',
    'pages/explorer/explorer.tsx': 'which page our own address asks for',
    'pages/kit/current-tab.ts': 'the number of a tab in our own address',
    'pages/lesson/lesson.tsx': 'which lesson of a pack, in our own address',
    'pages/link/link.tsx': 'the same page anew, for another host',
    'pages/options/asked-for.ts': 'the name of a control in our own address',
    'pages/print/print.tsx': 'what is to be printed, in our own address',
    'pages/site/projector.ts': 'which screen of a lesson, in the site’s own address',
    'pages/site/whole.ts': 'which part of a lesson in one file was gone to, in its own address',
    'pages/site/search.tsx': 'the question in the address of the site’s search page',
  },
  'HTMLHyperlinkElementUtils.search': {
    'pages/site/pieces.ts': 'the way to the same lesson in another language, with its choices',
  },
  open: { 'pages/site/projector.ts': 'the same page of the site in a second window, for the notes' },
  'Window.postMessage': { 'pages/site/projector-notes.ts': 'between the wall and its notes, two windows of one page' },
  indexedDB: { 'knowledge/store.ts': 'whether the base is there' },
  'Static.local': {
    'background/person-database.ts': 'what an earlier release left there, on its way out',
    'background/stored.ts': 'empties it, and shows what others put there',
  },
  'Static.create': {
    'background/explore.ts': 'our own explorer, in the private window that asked',
    'background/one-tab.ts': 'a page of our own, in one tab',
    'background/open-paper.ts': 'our own page to print, beside the tab that asked',
    'background/welcome.ts': 'our own welcome page',
    'pages/options/Shortcuts.tsx': 'the browser’s own page for shortcuts',
    'pages/popup/side-panel.ts': 'our own page for the side panel, where the browser has none',
  },
  'Static.update': {
    'background/one-tab.ts': 'the same tab, at another place of the same page',
    'background/windows.ts': 'brings the window of that tab forward',
  },
  'Location.reload': { 'pages/link/link.tsx': 'the same page anew, for another host' },
  'Location.assign': { 'pages/explorer/explorer.tsx': 'another place in our own address' },
  'Static.managed': { 'background/policy.ts': 'reads what the organisation has set; nothing can be written there' },
  'Static.sendMessage': {
    'background/index.ts': 'one word to the page that asked',
    'background/open-beside.ts': 'one word to the page in front',
    'background/open-pages.ts': 'one word to each page: ask anew',
    'pages/kit/send.ts': 'our own background',
  },
  'runtime.sendMessage': { 'background/panel-frames.ts': 'the panel’s frame names itself' },
  'Static.executeScript': {
    'background/page-scripts.ts': 'scripts of our own package, and functions that call them',
    'background/panel-frames.ts': 'the panel’s script into the panel’s frame, and one function that looks for its mark',
  },
  'Static.registerContentScripts': {
    'background/site-groups.ts': 'scripts of our own package on sites that were allowed',
  },
  'Static.updateContentScripts': {
    'background/site-groups.ts': 'scripts of our own package on sites that were allowed',
  },
  'Static.openPopup': { 'background/index.ts': 'after the person’s own shortcut, where no panel can stand' },
  'HTMLHyperlinkElementUtils.href': {
    'pages/kit/save-file.ts': 'a file to save, made here',
    'pages/site/keep.ts': 'pages of the site that are kept',
  },
  'Navigator.clipboard': {
    'pages/diary/Card.tsx': 'the card that a person asked to copy',
    'pages/site/copy.ts': 'the claim that a person asked to copy',
  },
  'Clipboard.write': { 'pages/diary/Card.tsx': 'the card that a person asked to copy' },
  'Clipboard.writeText': {
    'pages/diary/Card.tsx': 'the words of the card that a person asked to copy',
    'pages/site/copy.ts': 'the claim that a person asked to copy',
  },
  'Static.openOptionsPage': { 'pages/popup/Links.tsx': 'our own page, on a press' },
  'HTMLElement.click': { 'pages/kit/save-file.ts': 'saves that file' },
  'HTMLScriptElement.src': {
    'pages/site/parts.ts': 'a part of the index, from a file of the site',
    'pages/site/search.tsx': 'the index of the page, asked for once more',
  },
};

/** Of what `side-doors.ts` finds, what would carry something out of a page of ours or hide what does. */
const CARRIES =
  /^(?:loads code|holds an address that loads|runs a text|writes <|makes <|gives an address|casts to any|hands on|(?:uses|names) "(?:fetch|fetchLater|XMLHttpRequest|WebSocket\w*|EventSource|Image|Audio|sendBeacon|RTC\w+|webkitRTC\w+|WebTransport|importScripts|\w*Worker|BroadcastChannel|Notification|requestSubmit|submit|showPopup|srcset|formAction|innerHTML|outerHTML|insertAdjacentHTML|setHTML\w*|__html|dangerouslySetInnerHTML|DOMParser|eval|Function|execCommand|cookie\w*|localStorage|sessionStorage|postMessage)")/;
const OWN_PAGE = 'a page of ours';
const TAKEN_AWAY = 'is taken from the background before anything else runs';
const CARRIED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'uses "fetch"': {
    'background/own-files-only.ts': 'takes it away, but for files of our own package',
    'pages/link/fetch-pack.ts':
      'THE ONE REQUEST: the file at a link that a person gave, at the one host that the person confirmed',
    'knowledge/bundle.ts': 'a file of our own package',
    'pages/site/worker.ts': 'the list of the site’s own pages, and those, when all are to be kept',
  },
  'names "fetch" in a text': { 'background/own-files-only.ts': TAKEN_AWAY },
  'names "EventSource" in a text': { 'background/own-files-only.ts': TAKEN_AWAY },
  'names "WebSocket" in a text': { 'background/own-files-only.ts': TAKEN_AWAY },
  'names "WebSocketStream" in a text': { 'background/own-files-only.ts': TAKEN_AWAY },
  'names "WebTransport" in a text': { 'background/own-files-only.ts': TAKEN_AWAY },
  'names "XMLHttpRequest" in a text': { 'background/own-files-only.ts': TAKEN_AWAY },
  'hands on "Reflect"': { 'background/own-files-only.ts': TAKEN_AWAY },
  'uses "outerHTML"': { 'pages/site/made.ts': 'the lesson itself, read for the file that a person asked to save' },
  'makes <meta>': { 'pages/link/fetch-pack.ts': 'narrows the page to the one host that was confirmed' },
  'names "submit" in a text': { 'pages/site/choices.ts': 'a form that leads nowhere' },
  'uses "serviceWorker"': { 'pages/site/keep.ts': 'the worker of the site, from the site' },
  'names "serviceWorker" in a text': { 'pages/site/keep.ts': 'the worker of the site, from the site' },
  'uses "postMessage"': {
    'pages/site/keep.ts': 'asks the worker of the site to keep its pages',
    'pages/site/projector-notes.ts': 'between the wall and its notes, two windows of one page',
    'pages/site/worker.ts': 'tells how many pages of the site are kept',
  },
  'gives an address in "action"': { 'knowledge/search/answer.ts': 'a kind of what is found, no form' },
  'makes <script>': { 'pages/site/parts.ts': 'a part of the index, from a file of the site' },
  'hands on "globalThis"': {
    'background/own-files-only.ts': TAKEN_AWAY,
    'pages/site/parts.ts': 'the parts of the index, from files that stand beside the page',
    'pages/site/worker.ts': 'the world of the site’s own worker',
    'pages/site/search.tsx': 'the index, from a file that stands beside the page',
    'pages/make/on-site.tsx': 'the base, from a file that stands beside the page',
    'background/page-scripts.ts': 'in the page: what a page script of ours left there',
    'background/panel-frames.ts': 'in the panel’s frame: its task',
  },
  'gives an address in "href"': {
    'pages/diary/diary.tsx': OWN_PAGE,
    'pages/kit/PackOffer.tsx': 'the page of who publishes a pack, which a person presses',
    'pages/options/Packs.tsx': OWN_PAGE,
    'pages/link/Ask.tsx': OWN_PAGE,
    'pages/link/link.tsx': OWN_PAGE,
    'pages/explorer/explorer.tsx': OWN_PAGE,
    'pages/options/options.tsx': OWN_PAGE,
    'pages/popup/Links.tsx': OWN_PAGE,
    'pages/welcome/welcome.tsx': OWN_PAGE,
  },
};

/** `{ name: 'open' }`: to a page goes one word, and nothing of a person. */
function isOneWord(message: unknown): boolean {
  if (!isNode(message) || message.type !== 'ObjectExpression') return false;
  const [only, ...more] = message.properties as Node[];
  return more.length === 0 && isNode(only?.value) && only.value.type === 'Literal';
}

/** Messages to a tab that say more than one word that is written out. */
function talksIn(text: string, file: string): { file: string; at: number; what: string }[] {
  const found: { file: string; at: number; what: string }[] = [];
  walk(treeOf(file, text), (node) => {
    const callee = node.type === 'CallExpression' && isNode(node.callee) ? node.callee : undefined;
    const of = callee?.type === 'MemberExpression' ? text.slice(callee.start, callee.end) : '';
    if (/\btabs\s*\??\.\s*sendMessage$/.test(of) && !isOneWord((node.arguments as Node[])[1]))
      found.push({ file, at: node.start, what: 'tells a page more than one word' });
  });
  return found;
}

/** Findings as "file:line what", none where all is well. */
export function outwardFindings(modules: readonly string[], read: ReadSource = readSource): string[] {
  const uses = usesIn(modules, read)
    .filter(({ name, write }) => OUTWARD.test(name) || (write && name === 'Location.href'))
    .map(({ file, at, name }) => ({ file, at, what: `uses ${name}` }));
  const doors = modules.flatMap((file) =>
    sideDoorsIn(file, read(file))
      .filter(({ what }) => CARRIES.test(what))
      .map((flaw) => ({ file, ...flaw })),
  );
  const isKnown = ({ file, what }: { file: string; what: string }) =>
    Boolean(KNOWN[what.replace(/^uses /, '')]?.[file] ?? CARRIED[what]?.[file]);
  const all = [...uses, ...doors];
  return [
    ...all.filter((one) => !isKnown(one)),
    ...beyondTimes(all.filter(isKnown)),
    ...modules.flatMap((file) => talksIn(read(file), file)),
  ].map(({ file, at, what }) => `${file}:${lineOf(read(file), at)} ${what}`);
}
