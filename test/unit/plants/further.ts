/** Further breaches of promises one, two, five and six in code that runs in pages: second uses of what a list allows once, and ways around names. */
import type { Plant } from './plant';

const SENDING: Record<string, Plant> = {
  'a link pressed by code': {
    file: 'content/note.ts',
    line: 'export const said = (link: HTMLAnchorElement) => link.click();',
    found: /HTMLElement\.click/,
  },
  'a link of ours that nobody listed': {
    file: 'ui/Lead.tsx',
    line: 'export const Way = ({ to }: { to: string }) => <a href={to}>x</a>;',
    found: /gives an address in "href"/,
  },
  'a film that loads its first picture': {
    file: 'content/note.ts',
    line: "element('video', { poster: 'https://x.example/' });",
    found: /makes <video>|"poster"/,
  },
  'the name of the page’s window': { file: 'content/chip.ts', line: "window.name = 'seen';", found: /Window\.name/ },
  'an event for the page': {
    file: 'content/chip.ts',
    line: "document.dispatchEvent(new CustomEvent('seen'));",
    found: /dispatchEvent|CustomEvent/,
  },
  'a channel to other tabs of the site': {
    file: 'content/chip.ts',
    line: "new BroadcastChannel('x').postMessage('seen');",
    found: /BroadcastChannel/,
  },
  'a lock that the site can see': {
    file: 'content/chip.ts',
    line: "void navigator.locks.request('seen', () => 0);",
    found: /navigator/,
  },
  'a mark in the history': {
    file: 'content/routes.ts',
    line: "history.replaceState({ seen: 1 }, '');",
    found: /history|History/,
  },
  'a mark in the page’s records of speed': {
    file: 'content/settled.ts',
    line: "performance.mark('seen');",
    found: /Performance\.mark/,
  },
  'an error that the page hears': {
    file: 'content/send.ts',
    line: "reportError(new Error('seen'));",
    found: /reportError/,
  },
  'a text that becomes code': {
    file: 'content/send.ts',
    line: `setTimeout("parent.x('seen')", 0);`,
    found: /runs a text as code/,
  },
  'a second sender to the background': {
    file: 'content/send.ts',
    line: "void extension.runtime.sendMessage({ name: 'said' });",
    found: /runtime\.sendMessage, more often/,
  },
};

const READING: Record<string, Plant> = {
  'one more name of a control': {
    file: 'detection/controls.ts',
    line: "export const said = (node: Node) => read(node, 'textContent');",
    found: /asks a node for "textContent", more often/,
  },
  'one more attribute': {
    file: 'detection/rendered.ts',
    line: "export const said = (node: Element) => invoke(node, 'getAttribute', 'aria-valuetext');",
    found: /asks a node for "getAttribute", more often/,
  },
  'the address once more': {
    file: 'content/address.ts',
    line: 'export const said = () => location.href;',
    found: /location, more often/,
  },
  'how long each text is': {
    file: 'detection/phrases.ts',
    line: 'export const said = (text: Text) => text.length;',
    found: /CharacterData\.length/,
  },
  'what was put in or changed': {
    file: 'content/keep-place.ts',
    line: 'export const said = (record: MutationRecord) => [record.oldValue, record.addedNodes];',
    found: /MutationRecord/,
  },
  'the browser’s own way to a text': {
    file: 'content/note.ts',
    line: "export const said = (node: Node) => Object.getOwnPropertyDescriptor(Node.prototype, ['text', 'Content'].join(''))?.get?.call(node);",
    found: /looks up what a thing is made of/,
  },
  'every property of an element': {
    file: 'content/note.ts',
    line: 'export const said = (node: Node) => Object.values(Object.getOwnPropertyDescriptors(Node.prototype)).map(({ get }) => get?.call(node));',
    found: /looks up what a thing is made of/,
  },
  'a property by a name from elsewhere': {
    file: 'content/note.ts',
    line: 'export const said = (key: string) => (window as { [name: string]: unknown })[key];',
    found: /casts to a type that names nothing/,
  },
  'all that an element is drawn with': {
    file: 'content/tone.ts',
    line: "export const said = (element: Element) => getComputedStyle(element, '::before').cssText;",
    found: /cssText/,
  },
  'sheets of the page': {
    file: 'content/tone.ts',
    line: 'export const said = () => [...document.styleSheets].map((sheet) => sheet.cssRules);',
    found: /styleSheets/,
  },
  'elements by class': {
    file: 'content/dock.ts',
    line: "export const said = () => document.getElementsByClassName('message');",
    found: /getElementsByClassName/,
  },
  'what lies in the pasteboard': {
    file: 'ui/copy.ts',
    line: 'export const said = () => navigator.clipboard.read();',
    found: /Clipboard\.read|more often/,
  },
};

const WAYS: Record<string, Plant> = {
  'the focus, for the label': {
    file: 'content/chip.ts',
    line: 'export const said = (part: HTMLElement) => part.focus();',
    found: /HTMLOrSVGElement\.focus/,
  },
  'the focus once more, where it may be given back': {
    file: 'content/panel-host.ts',
    line: 'export const said = (part: HTMLElement) => part.focus();',
    found: /HTMLOrSVGElement\.focus, more often/,
  },
  'every key': {
    file: 'content/keys.ts',
    line: 'export const stopped = (event: Event) => event.stopImmediatePropagation();',
    found: /stopImmediatePropagation, more often/,
  },
  'what a key does': {
    file: 'content/keys.ts',
    line: 'export const stopped = (event: Event) => event.preventDefault();',
    found: /Event\.preventDefault/,
  },
  'a page that no longer scrolls': {
    file: 'content/chip.ts',
    line: "document.body.style.overflow = 'hidden';",
    found: /Document\.body/,
  },
  'a sheet for the page itself': {
    file: 'content/chip.ts',
    line: 'document.adoptedStyleSheets = [];',
    found: /adoptedStyleSheets/,
  },
  'an element of the page taken out': {
    file: 'content/chip.ts',
    line: "document.querySelector('footer')?.remove();",
    found: /ParentNode\.querySelector/,
  },
  'a box that a person must answer': { file: 'content/note.ts', line: "alert('Look');", found: /alert/ },
  'a page that asks whether one may leave': {
    file: 'content/note.ts',
    line: "addEventListener('beforeunload', () => undefined);",
    found: /hears "beforeunload"/,
  },
  'a step more on the way back': {
    file: 'content/routes.ts',
    line: "history.pushState(null, '');",
    found: /history|History/,
  },
  'a page that moves': { file: 'content/chip.ts', line: 'scrollTo(0, 0);', found: /scrollTo/ },
  'a part of the page that moves': {
    file: 'content/keep-place.ts',
    line: 'export const moved = (part: HTMLElement) => { part.scrollTop = 0; };',
    found: /Element\.scrollTop/,
  },
  'the page brought to a place': {
    file: 'content/note.ts',
    line: 'export const said = (part: HTMLElement) => part.scrollIntoView();',
    found: /scrollIntoView/,
  },
  'the name of the tab': { file: 'content/chip.ts', line: "document.title = '(1)';", found: /Document\.title/ },
  'the whole screen': {
    file: 'content/chip.ts',
    line: 'export const said = (part: HTMLElement) => part.requestFullscreen();',
    found: /requestFullscreen/,
  },
  'the floor above everything': {
    file: 'content/note.ts',
    line: 'export const said = (part: HTMLElement) => part.showPopover();',
    found: /showPopover/,
  },
  'a shake of the phone': { file: 'content/note.ts', line: 'navigator.vibrate(200);', found: /vibrate/ },
};

const WATCHING: Record<string, Plant> = {
  'the size of the page, which grows with each answer': {
    file: 'content/chip.ts',
    line: 'new ResizeObserver(() => undefined).observe(document.body);',
    found: /ResizeObserver, more often/,
  },
  'the size of something else than the label': {
    file: 'content/chip.ts',
    line: 'export const said = (it: ResizeObserver, whole: Element) => it.observe(whole);',
    found: /observes the size of whole/,
  },
  'a look at every change, in the label': {
    file: 'content/chip.ts',
    line: 'new MutationObserver(() => undefined);',
    found: /MutationObserver/,
  },
  'what comes into sight': {
    file: 'content/place.ts',
    line: 'new IntersectionObserver(() => undefined);',
    found: /IntersectionObserver/,
  },
  'what the browser measures': {
    file: 'content/settled.ts',
    line: 'new PerformanceObserver(() => undefined);',
    found: /PerformanceObserver/,
  },
  'all below, where only children may be heard': {
    file: 'content/come-back.ts',
    line: 'export const hear = (it: MutationObserver) => it.observe(document, { childList: true, subtree: true });',
    found: /observes everything below: childList subtree/,
  },
  'each rest of the browser': {
    file: 'content/chip.ts',
    line: 'requestIdleCallback(() => undefined);',
    found: /requestIdleCallback/,
  },
  'the end of each scrolling': {
    file: 'content/place.ts',
    line: "addEventListener('scrollend', () => undefined);",
    found: /hears "scrollend"/,
  },
  'each element that is slotted': {
    file: 'content/place.ts',
    line: "document.addEventListener('slotchange', () => undefined, true);",
    found: /hears "slotchange"/,
  },
  'a message that answers itself': {
    file: 'content/place.ts',
    line: 'new MessageChannel();',
    found: /MessageChannel/,
  },
  'a function that a microtask calls again': {
    file: 'content/tone.ts',
    line: 'const spin = (): void => queueMicrotask(spin);',
    found: /comes back by itself: spin/,
  },
};

/** All of them; each on a line of its own at the end of a copy of its file. */
export const FURTHER: Readonly<Record<string, Plant>> = Object.fromEntries(
  Object.entries({ sends: SENDING, reads: READING, takes: WAYS, watches: WATCHING }).flatMap(([kind, plants]) =>
    Object.entries(plants).map(([name, plant]) => [`${kind} ${name}`, plant] as const),
  ),
);
