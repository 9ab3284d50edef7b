/** Asks a page's nodes as the browser defines them: the fields of a form stand as names on it and cover its own, `parentNode` too; forms and pictures stand so on the document. */

/** What may be read of a page's node this way. */
export type Readable =
  | 'activeElement'
  | 'assignedSlot'
  | 'attributes'
  | 'body'
  | 'childNodes'
  | 'children'
  | 'classList'
  | 'clientHeight'
  | 'clientLeft'
  | 'clientWidth'
  | 'compatMode'
  | 'contentType'
  | 'defaultView'
  | 'documentElement'
  | 'fullscreenElement'
  | 'hidden'
  | 'id'
  | 'implementation'
  | 'inert'
  | 'isConnected'
  | 'isContentEditable'
  | 'nodeType'
  | 'nodeValue'
  | 'offsetHeight'
  | 'offsetWidth'
  | 'ownerDocument'
  | 'parentElement'
  | 'parentNode'
  | 'prerendering'
  | 'readyState'
  | 'scrollHeight'
  | 'scrollLeft'
  | 'scrollTop'
  | 'shadowRoot'
  | 'tagName'
  | 'textContent';

/** What may be called. */
export type Invocable =
  | 'addEventListener'
  | 'adoptNode'
  | 'append'
  | 'assignedNodes'
  | 'checkVisibility'
  | 'closest'
  | 'createElement'
  | 'elementsFromPoint'
  | 'focus'
  | 'getAnimations'
  | 'getAttribute'
  | 'getBoundingClientRect'
  | 'getClientRects'
  | 'getElementsByTagName'
  | 'getRootNode'
  | 'hasAttribute'
  | 'hasFocus'
  | 'matches'
  | 'querySelector'
  | 'querySelectorAll';

/** What it is. A page can take out its `body`, though the types of the DOM say that it is there. */
type ValueOf<E, K extends keyof E> = E extends Document ? (K extends 'body' ? E[K] | null : E[K]) : E[K];

/** A property of a node, whatever the page has named so inside it. Undefined where the node has no such property. */
export const read = <E extends object, K extends keyof E & Readable>(node: E, name: K): ValueOf<E, K> =>
  Reflect.get(Object.getPrototypeOf(node), name, node);

/** What stands around all of a page; a page can take out its `body`. */
export const pageRoots = (): [root: HTMLElement, body: HTMLElement | null] => [
  read(document, 'documentElement'),
  read(document, 'body'),
];

type ArgsOf<T> = T extends (...args: infer Args) => unknown ? Args : never;
type ResultOf<T> = T extends (...args: never[]) => infer Result ? Result : never;

/** Calls a method of a node, whatever the page has named so inside it. Throws what the method throws. */
export const invoke = <E extends object, K extends keyof E & Invocable>(
  node: E,
  name: K,
  ...args: ArgsOf<E[K]>
): ResultOf<E[K]> => Reflect.get(Object.getPrototypeOf(node), name).call(node, ...args);
