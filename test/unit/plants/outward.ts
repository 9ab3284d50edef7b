/** Breaches of promise one in the background and in our own pages, where the browser's policy stops requests and nothing else; and what would keep something beside the one door, or come up unasked. */
import type { Plant } from './plant';

const BACKGROUND: Record<string, Plant> = {
  'a second request, where the one is made': {
    file: 'pages/link/fetch-pack.ts',
    line: "void fetch('https://x.example/?said');",
    found: /fetch.*more often/,
  },
  'a request beside it': {
    file: 'pages/link/Ask.tsx',
    line: "void fetch('https://x.example/?said');",
    found: /fetch/,
  },
  'a request of the options': {
    file: 'pages/options/Packs.tsx',
    line: "void fetch('https://x.example/?said');",
    found: /fetch/,
  },
  'a request': { file: 'background/labels.ts', line: "void fetch('https://x.example/');", found: /fetch/ },
  'a request under a type of one’s own': {
    file: 'background/diary.ts',
    line: "(globalThis as { fetch?: (to: string) => unknown }).fetch?.('https://x.example/');",
    found: /"fetch"/,
  },
  'a request by text': { file: 'background/diary.ts', line: "void self['fetch']('/x');", found: /fetch/ },
  'a new tab': {
    file: 'background/labels.ts',
    line: "void browser.tabs.create({ url: 'https://x.example/?said' });",
    found: /Static\.create/,
  },
  'a tab led elsewhere': {
    file: 'background/labels.ts',
    line: "void browser.tabs.update(1, { url: 'https://x.example/?said' });",
    found: /Static\.update/,
  },
  'a window': {
    file: 'background/moments.ts',
    line: "void browser.windows.create({ url: 'https://x.example/?said' });",
    found: /Static\.create/,
  },
  'one more tab, where one may open': {
    file: 'background/welcome.ts',
    line: "void browser.tabs.create({ url: 'https://x.example/?said' });",
    found: /Static\.create, more often/,
  },
  'the address that opens when it is removed': {
    file: 'background/labels.ts',
    line: "void browser.runtime.setUninstallURL('https://x.example/');",
    found: /setUninstallURL/,
  },
  'the weeks of a person, to every tab': {
    file: 'background/labels.ts',
    line: "void browser.tabs.sendMessage(7, { name: 'open', weeks: ['candy-ai'] });",
    found: /Static\.sendMessage/,
  },
  'the same, where one word may be said': {
    file: 'background/open-pages.ts',
    line: "void browser.tabs.sendMessage(7, { name: 'choices-changed', weeks: ['candy-ai'] });",
    found: /tells a page more than one word/,
  },
  'a word that is not written out': {
    file: 'background/open-beside.ts',
    line: 'export const said = (weeks: string) => browser.tabs.sendMessage(7, { name: weeks });',
    found: /tells a page more than one word/,
  },
  'a function for a page': {
    file: 'background/labels.ts',
    line: 'void browser.scripting.executeScript({ target: { tabId: 1 }, func: () => document.title });',
    found: /Static\.executeScript/,
  },
  'a style for a page': {
    file: 'background/labels.ts',
    line: "void browser.scripting.insertCSS({ target: { tabId: 1 }, css: 'p{background:url(https://x.example/)}' });",
    found: /Static\.insertCSS/,
  },
  'a program on the machine': {
    file: 'background/labels.ts',
    line: "void browser.runtime.sendNativeMessage('x', {});",
    found: /sendNativeMessage/,
  },
  'the browser’s own account': {
    file: 'background/preferences.ts',
    line: 'void browser.storage.sync.set({ seen: 1 });',
    found: /Static\.sync/,
  },
  'a picture of what a person sees': {
    file: 'background/labels.ts',
    line: 'void browser.tabs.captureVisibleTab();',
    found: /captureVisibleTab/,
  },
  'something kept where nothing erases it': {
    file: 'background/preferences.ts',
    line: 'void browser.storage.local.set({ seen: 1 });',
    found: /Static\.local/,
  },
  'code from elsewhere': {
    file: 'background/labels.ts',
    line: "void import('https://x.example/x.js');",
    found: /loads code/,
  },
  'a popup that nobody asked for': {
    file: 'background/labels.ts',
    line: 'void browser.action.openPopup();',
    found: /openPopup/,
  },
};

const PAGES: Record<string, Plant> = {
  'a picture': { file: 'pages/options/options.tsx', line: "new Image().src = 'https://x.example/';", found: /Image/ },
  'a picture that is drawn': {
    file: 'pages/popup/show.tsx',
    line: 'export const Said = ({ weeks }: { weeks: string }) => <img alt="" src={weeks} />;',
    found: /writes <img>/,
  },
  'a frame': {
    file: 'pages/side/side.tsx',
    line: 'export const Said = () => <iframe title="x" src="https://x.example/" />;',
    found: /writes <iframe>/,
  },
  'a form': {
    file: 'pages/options/Stored.tsx',
    line: 'export const Said = () => <form action="https://x.example/" />;',
    found: /writes <form>/,
  },
  'a link that carries something': {
    file: 'pages/diary/Week.tsx',
    line: 'export const Said = ({ weeks }: { weeks: string }) => <a href={weeks}>x</a>;',
    found: /gives an address in "href"/,
  },
  'a link that pings': {
    file: 'pages/popup/Links.tsx',
    line: 'export const Said = () => <a ping="https://x.example/">x</a>;',
    found: /"ping"/,
  },
  'a source that is set': {
    file: 'pages/diary/Card.tsx',
    line: "export const said = (picture: HTMLImageElement) => { picture.src = '/x'; };",
    found: /HTMLImageElement\.src/,
  },
  'a request that waits': {
    file: 'pages/diary/diary.tsx',
    line: "navigator.sendBeacon('https://x.example/', 'weeks');",
    found: /sendBeacon/,
  },
  'a socket': { file: 'pages/options/options.tsx', line: "new WebSocket('wss://x.example/');", found: /WebSocket/ },
  'a worker': { file: 'pages/diary/diary.tsx', line: "new Worker('/x.js');", found: /Worker/ },
  'another address': {
    file: 'pages/welcome/welcome.tsx',
    line: "location.href = 'https://x.example/';",
    found: /location/,
  },
  'a window of the page': { file: 'pages/popup/show.tsx', line: "open('https://x.example/');", found: /open/ },
  'a part that nobody has written out': {
    file: 'pages/popup/popup.ts',
    line: 'export const said = (weeks: string) => import(weeks);',
    found: /loads code/,
  },
  'a link pressed by code': {
    file: 'pages/diary/Card.tsx',
    line: "document.createElement('a').click();",
    found: /HTMLElement\.click/,
  },
  'what lies in the clipboard': {
    file: 'pages/options/options.tsx',
    line: 'void navigator.clipboard.readText();',
    found: /clipboard/,
  },
  'something kept beside the one door': {
    file: 'pages/options/options.tsx',
    line: "localStorage.setItem('weeks', 'x');",
    found: /localStorage/,
  },
  'a channel': { file: 'pages/side/side.tsx', line: "new BroadcastChannel('x');", found: /BroadcastChannel/ },
  'a style that loads': {
    file: 'pages/kit/Nothing.tsx',
    line: "export const said = 'background: url(https://x.example/)';",
    found: /address that loads/,
  },
  'markup from a text': {
    file: 'pages/kit/Nothing.tsx',
    line: 'export const Raw = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;',
    found: /dangerously|__html/,
  },
};

export const OUTWARD_PLANTS: Readonly<Record<string, Plant>> = Object.fromEntries(
  Object.entries({ background: BACKGROUND, pages: PAGES }).flatMap(([room, plants]) =>
    Object.entries(plants).map(([name, plant]) => [`${room}: ${name}`, plant] as const),
  ),
);
