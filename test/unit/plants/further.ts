/** Further breaches of promises one, two, five and six in code that runs in pages: second uses of what a list allows once, and ways around names. */
import { WATCHING, WAYS } from './further-ways';
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

/** All of them; each on a line of its own at the end of a copy of its file. */
export const FURTHER: Readonly<Record<string, Plant>> = Object.fromEntries(
  Object.entries({ sends: SENDING, reads: READING, takes: WAYS, watches: WATCHING }).flatMap(([kind, plants]) =>
    Object.entries(plants).map(([name, plant]) => [`${kind} ${name}`, plant] as const),
  ),
);
