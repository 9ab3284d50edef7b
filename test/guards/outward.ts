/** What reaches outward from the background and from our own pages: the policy of the extension stops requests, but no new tab and no script handed to a page. */
import { usesIn } from './dom';
import { lineOf, type ReadSource, readSource } from './page-code';

/** Names of the browser that can carry something out. */
const OUTWARD =
  /^(?:fetch|fetchLater|XMLHttpRequest|WebSocket|EventSource|Image|Audio|Worker|SharedWorker|RTCPeerConnection|WebTransport|BroadcastChannel|Notification|FontFace|open|importScripts|location|Navigator\.sendBeacon|Window\.open|Location\.(?:assign|replace|reload)|Navigation\.navigate|HTMLHyperlinkElementUtils\.href|HTMLElement\.click|HTMLFormElement\.\w+|Static\.(?:create|update|duplicate|executeScript|registerContentScripts|updateContentScripts|insertCSS|setUninstallURL|connect\w*|sendNativeMessage|download|launchWebAuthFlow|search)|runtime\.(?:connect\w*|sendNativeMessage|setUninstallURL))$/;

/** The one place of each, and what it carries. */
const KNOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fetch: { 'knowledge/bundle.ts': 'a file of our own package' },
  location: {
    'background/panel-frames.ts': 'whether a frame is ours, in the page',
    'pages/kit/current-tab.ts': 'the number of a tab in our own address',
  },
  'Static.create': {
    'background/welcome.ts': 'our own welcome page',
    'pages/options/Shortcuts.tsx': 'the browser’s own page for shortcuts',
    'pages/popup/side-panel.ts': 'our own page for the side panel, where the browser has none',
  },
  'Static.executeScript': {
    'background/index.ts': 'scripts of our own package',
    'background/captchas.ts': 'a script of our own package',
    'background/probes.ts': 'a script of our own package',
    'background/page-scripts.ts': 'scripts of our own package, and one function that calls them',
    'background/panel-frames.ts': 'the panel’s script into the panel’s frame, and one function that looks for its mark',
  },
  'Static.registerContentScripts': {
    'background/site-groups.ts': 'scripts of our own package on sites that were allowed',
  },
  'Static.updateContentScripts': {
    'background/site-groups.ts': 'scripts of our own package on sites that were allowed',
  },
  'HTMLHyperlinkElementUtils.href': { 'pages/kit/save-file.ts': 'a file to save, made here' },
  'HTMLElement.click': { 'pages/kit/save-file.ts': 'saves that file' },
};

/** Findings as "file:line what", none where all is well. */
export const outwardFindings = (modules: readonly string[], read: ReadSource = readSource): string[] =>
  usesIn(modules, read)
    .filter(
      ({ name, file, write }) => (OUTWARD.test(name) || (write && name === 'Location.href')) && !KNOWN[name]?.[file],
    )
    .map(({ file, at, name }) => `${file}:${lineOf(read(file), at)} uses ${name}`);
