/** The smallest breaches of promises one, two and six, each one line for the end of a file that runs in pages. */

export interface Plant {
  /** Below src/. */
  file: string;
  line: string;
  /** What the guard must say. */
  found: RegExp;
}

const SENDING: Record<string, Plant> = {
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

const READING: Record<string, Plant> = {
  'the text of a message': {
    file: 'detection/phrases.ts',
    line: 'export const said = (answer: Element) => answer.textContent;',
    found: /textContent/,
  },
  'what stands in the composer': {
    file: 'content/dock.ts',
    line: "export const typed = () => document.querySelector('textarea')?.value;",
    found: /HTMLTextAreaElement\.value/,
  },
  'every field': {
    file: 'content/moments.iife.ts',
    line: "addEventListener('input', (event) => event.target instanceof HTMLInputElement && void event.target.value);",
    found: /HTMLInputElement\.value/,
  },
  'the data of a text': {
    file: 'detection/query.ts',
    line: 'export const said = (text: Text) => text.data;',
    found: /CharacterData\.data/,
  },
  'a text taken out': {
    file: 'detection/query.ts',
    line: 'export const said = ({ textContent }: Node) => textContent;',
    found: /textContent/,
  },
  'a value taken out': {
    file: 'detection/query.ts',
    line: 'export const said = ({ value }: HTMLInputElement) => value;',
    found: /"value"/,
  },
  'a value under a type of one’s own': {
    file: 'detection/query.ts',
    line: 'export const said = (field: { value: string }) => field.value;',
    found: /"value"/,
  },
  'a cast that hides it': {
    file: 'detection/query.ts',
    line: 'export const said = (field: Element) => (field as unknown as Record<string, string>).any;',
    found: /casts twice/,
  },
  'a name from parts': {
    file: 'content/place.ts',
    line: "export const said = (node: Record<string, string>) => node['text' + 'Content'];",
    found: /textContent/,
  },
  'visible text': {
    file: 'ui/jump.ts',
    line: 'export const said = () => document.body.innerText;',
    found: /innerText/,
  },
  'markup of the page': {
    file: 'ui/jump.ts',
    line: 'export const said = () => document.body.innerHTML;',
    found: /innerHTML/,
  },
  'what is selected': {
    file: 'content/keys.ts',
    line: 'export const said = () => String(getSelection());',
    found: /getSelection/,
  },
  'a range': {
    file: 'content/keys.ts',
    line: 'export const said = () => String(document.createRange());',
    found: /createRange/,
  },
  'a walk over texts': {
    file: 'content/keys.ts',
    line: 'document.createTreeWalker(document.body, 4);',
    found: /createTreeWalker/,
  },
  'a form’s data': {
    file: 'content/keys.ts',
    line: 'export const said = (form: HTMLFormElement) => [...new FormData(form)];',
    found: /FormData/,
  },
  'the clipboard': { file: 'ui/copy.ts', line: 'void navigator.clipboard.readText();', found: /readText/ },
  'what is pasted': {
    file: 'content/keys.ts',
    line: "addEventListener('paste', (event) => void event.clipboardData?.getData('text'));",
    found: /clipboardData/,
  },
  'what is typed': {
    file: 'content/moments.iife.ts',
    line: "addEventListener('keydown', ({ key }) => void key);",
    found: /"key"/,
  },
  'the letters of an input': {
    file: 'content/moments.iife.ts',
    line: "addEventListener('beforeinput', (event) => void event.data);",
    found: /InputEvent\.data/,
  },
  'the title of the page': { file: 'content/detect.iife.ts', line: 'void document.title;', found: /Document\.title/ },
  'a value by selector': {
    file: 'content/detect.iife.ts',
    line: `void document.querySelector('input[value^="a"]');`,
    found: /selects by what is written/,
  },
  'a label that says what the answer says': {
    file: 'content/moments.iife.ts',
    line: 'export const said = (answer: Element) => answer.ariaLabel;',
    found: /ARIAMixin\.ariaLabel/,
  },
  'a described value': {
    file: 'detection/query.ts',
    line: 'export const said = (field: Element) => field.ariaValueText ?? field.ariaDescription;',
    found: /ARIAMixin\.ariaValueText/,
  },
  'whether something is written, by selector': {
    file: 'content/detect.iife.ts',
    line: "export const said = () => document.querySelector('textarea:not(:placeholder-shown)');",
    found: /selects by what is written/,
  },
  'whether a field is filled in well': {
    file: 'content/dock.ts',
    line: "export const said = () => document.querySelector('input:user-valid');",
    found: /selects by what is written/,
  },
  'whether a box is ticked': {
    file: 'content/dock.ts',
    line: "export const said = () => document.querySelector('input:checked');",
    found: /selects by what is written/,
  },
  'whether the composer is empty': {
    file: 'content/dock.ts',
    line: "export const said = () => document.querySelector('[contenteditable]:empty');",
    found: /selects by what is written/,
  },
  'in which direction it is written': {
    file: 'content/dock.ts',
    line: "export const said = () => document.querySelector('textarea:dir(rtl)');",
    found: /selects by what is written/,
  },
  'a value by selector in escapes': {
    file: 'content/dock.ts',
    line: String.raw`export const said = () => document.querySelector('[v\\61lue^="a"]');`,
    found: /selects by what is written/,
  },
  'what a page mirrors of a field': {
    file: 'content/dock.ts',
    line: `export const said = () => document.querySelector('[data-replicated-value*="a"]');`,
    found: /selects by what is written/,
  },
  'the name of the tab': {
    file: 'detection/controls.ts',
    line: "export const said = (page: Document) => page.querySelector('title')?.text;",
    found: /HTMLTitleElement\.text/,
  },
  'the words of an option': {
    file: 'detection/controls.ts',
    line: 'export const said = (option: HTMLOptionElement) => option.label;',
    found: /HTMLOptionElement\.label/,
  },
  'text drawn by a style': {
    file: 'content/tone.ts',
    line: "export const said = (element: Element) => getComputedStyle(element, '::before').content;",
    found: /\.content/,
  },
  'text drawn by a style, by name': {
    file: 'content/tone.ts',
    line: "export const said = (element: Element) => getComputedStyle(element, '::after').getPropertyValue('content');",
    found: /what a style writes/,
  },
  'a highlight that finds': {
    file: 'content/keys.ts',
    line: "export const said = () => (window as { find?(text: string): boolean }).find?.('password');",
    found: /find/,
  },
  'a copy of the page': {
    file: 'content/mount.ts',
    line: 'export const said = () => document.body.cloneNode(true);',
    found: /cloneNode/,
  },
  'what is typed, under a type of one’s own': {
    file: 'content/note.ts',
    line: "addEventListener('keydown', (event) => void (event as { key?: string }).key);",
    found: /makes a type with "key"/,
  },
  'what is typed, under a made type': {
    file: 'content/note.ts',
    line: "addEventListener('keydown', (event) => void (event as Partial<Record<'key', string>>).key);",
    found: /makes a type with "key"/,
  },
  'the name of the tab, under a type of one’s own': {
    file: 'content/detect.iife.ts',
    line: 'export const said = () => (document as { title?: string }).title;',
    found: /makes a type with "title"/,
  },
  'the words of a link, under a type of one’s own': {
    file: 'detection/query.ts',
    line: 'export const said = (link: Element) => (link as { text?: string }).text;',
    found: /makes a type with "text"/,
  },
  'how much is written, under a type of one’s own': {
    file: 'content/dock.ts',
    line: 'export const said = (field: Element) => (field as { textLength?: number }).textLength;',
    found: /makes a type with "textLength"/,
  },
  'a value by a selector from halves': {
    file: 'content/dock.ts',
    line: `export const said = () => document.querySelector(['textarea[val', 'ue^="a"]'].join(''));`,
    found: /half a selector/,
  },
  cookies: { file: 'content/detect.iife.ts', line: 'void document.cookie;', found: /cookie/ },
  'the page’s own storage': {
    file: 'content/detect.iife.ts',
    line: "void localStorage.getItem('x');",
    found: /localStorage/,
  },
};

/** What a page can answer in the browser's place: `<form><input name="parentNode"></form>`. */
const BELIEVING: Record<string, Plant> = {
  'a parent asked of the node itself': {
    file: 'detection/rendered.ts',
    line: 'export const said = (node: Node) => node.parentNode;',
    found: /straight for Node\.parentNode/,
  },
  'a place asked of the element itself': {
    file: 'content/place.ts',
    line: 'export const said = (element: Element) => element.getBoundingClientRect();',
    found: /straight for Element\.getBoundingClientRect/,
  },
  'elements asked of an element itself': {
    file: 'content/keep-place.ts',
    line: "export const said = (element: Element) => element.querySelectorAll('a');",
    found: /straight for ParentNode\.querySelectorAll/,
  },
  'the root’s size asked of the root itself': {
    file: 'content/settled.ts',
    line: 'export const said = () => document.documentElement.clientWidth;',
    found: /straight for Element\.clientWidth/,
  },
  'the style of an element of the page': {
    file: 'content/dock.ts',
    line: 'export const said = (element: HTMLElement) => element.style;',
    found: /straight for \w+\.style/,
  },
  'a parent taken out of the node': {
    file: 'detection/query.ts',
    line: 'export const said = ({ parentNode }: Node) => parentNode;',
    found: /straight for parentNode/,
  },
  'a name that is not written out': {
    file: 'detection/moments.ts',
    line: 'export const said = (node: Node, name: "tagName") => read(node as Element, name);',
    found: /not written out/,
  },
  'the asking under another name': {
    file: 'content/tone.ts',
    line: "import { read as said } from '../detection/node';",
    found: /under another name/,
  },
  'the text, asked as the browser defines it': {
    file: 'content/place.ts',
    line: "export const said = (node: Node) => read(node, 'textContent');",
    found: /asks a node for "textContent"/,
  },
};

const WATCHING: Record<string, Plant> = {
  'a look at every change': {
    file: 'content/moments.iife.ts',
    line: 'new MutationObserver(() => undefined).observe(document, { childList: true, subtree: true });',
    found: /MutationObserver/,
  },
  'a timer in the label': { file: 'content/chip.ts', line: 'setInterval(() => undefined, 100);', found: /setInterval/ },
  'a look at every change, where changes may be heard': {
    file: 'content/keep-place.ts',
    line: 'new MutationObserver(() => undefined).observe(document, { childList: true, subtree: true });',
    found: /observes everything below: childList subtree/,
  },
  'every letter that is written': {
    file: 'content/probe.iife.ts',
    line: 'new MutationObserver(() => undefined).observe(document, { characterData: true, subtree: true });',
    found: /observes what is written/,
  },
  'an observer with options from elsewhere': {
    file: 'content/probe.iife.ts',
    line: 'export const hear = (it: MutationObserver, all: MutationObserverInit) => it.observe(document, all);',
    found: /not written out/,
  },
  'a timer that sets itself again': {
    file: 'content/place.ts',
    line: 'const tick = () => void setTimeout(tick, 50);',
    found: /comes back by itself: tick/,
  },
  'two timers that set each other': {
    file: 'content/tone.ts',
    line: 'const one = () => void setTimeout(two, 50); const two = () => one();',
    found: /comes back by itself: one/,
  },
  'a promise that goes on for ever': {
    file: 'content/dock.ts',
    line: 'const again = (): Promise<void> => Promise.resolve().then(() => again());',
    found: /comes back by itself: again/,
  },
  'a style that moves without end': {
    file: 'content/element.ts',
    line: "export const said = (part: HTMLElement) => part.style.setProperty('animation', 'x 1s'.concat(' infinite')) ?? 'animation: x 1s infinite';",
    found: /moves without end/,
  },
  'an animation': {
    file: 'content/element.ts',
    line: 'export const said = (part: HTMLElement) => part.animate([], { iterations: Infinity });',
    found: /animate/,
  },
  'a loop that waits in between': {
    file: 'content/place.ts',
    line: 'export const said = async () => { for (;;) await new Promise((done) => setTimeout(done, 50)); };',
    found: /waits in a loop/,
  },
  'a look at each move of the pointer': {
    file: 'content/place.ts',
    line: "addEventListener('pointermove', () => void document.elementsFromPoint(1, 1));",
    found: /hears "pointermove"/,
  },
  'a look at each change that is drawn': {
    file: 'content/tone.ts',
    line: "addEventListener('transitionrun', () => void document.elementsFromPoint(1, 1), true);",
    found: /hears "transitionrun"/,
  },
  'a look at every frame': {
    file: 'content/place.ts',
    line: 'requestAnimationFrame(() => undefined);',
    found: /requestAnimationFrame/,
  },
};

export const PLANTS: Readonly<Record<string, Plant>> = { ...SENDING, ...READING, ...BELIEVING, ...WATCHING };
